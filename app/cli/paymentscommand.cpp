// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paymentscommand.h"

#include "app/cli/words.h"
#include "models/format.h"
#include "models/workspace.h"

namespace denkiroku::app {

using models::PagedModelBase;

PaymentsCommand::PaymentsCommand(models::Workspace &workspace, QString only, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent)
{
    setColumns({{tr("Account")}, {tr("Date")}, {tr("Amount"), Align::Right}, {tr("Method")}, {tr("Status")}});
}

void PaymentsCommand::visit(const models::AccountEntry &account)
{
    auto &payments = workspace().payments();
    payments.loadAll();
    await(
        &payments, &PagedModelBase::stateChanged,
        [&payments] {
            return payments.state() == PagedModelBase::State::AtEnd ||
                   payments.state() == PagedModelBase::State::Failed;
        },
        [this, number = account.number] { take(number); });
}

void PaymentsCommand::take(const QString &account)
{
    const auto &payments = workspace().payments();
    if (payments.state() == PagedModelBase::State::Failed)
        failed(payments.status().error.value_or(api::Error{}));
    refused(payments.status().refusals);

    for (const auto &payment : payments.rows()) {
        const QString day = payment.date ? models::format::date(*payment.date, QLocale()) : models::format::none();
        add({account, day, models::format::yen(payment.amount, QLocale()), models::paymentMethodText(payment),
             models::paymentStatusText(payment.status)},
            {
                {"account", account},
                {"id", payment.id},
                {"date", words::date(payment.date)},
                {"amountYen", words::yen(payment.amount)},
                {"method", words::paymentMethod(payment)},
                {"methodDetail", words::orNull(payment.methodDetail)},
                {"status", words::paymentStatus(payment)},
                {"billIdentifier", words::orNull(payment.billIdentifier)},
            });
    }
    next();
}

} // namespace denkiroku::app
