// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/billscommand.h"

#include "app/cli/words.h"
#include "models/format.h"
#include "models/workspace.h"

namespace denkiroku::app {

namespace {

using models::PagedModelBase;

QString dateText(const std::optional<QDate> &day)
{
    return day ? models::format::date(*day, QLocale()) : models::format::none();
}

QString periodText(const models::BillRow &bill)
{
    if (!bill.from || !bill.to)
        return models::format::none();
    return models::format::dateRange({*bill.from, bill.to->addDays(1)}, QLocale());
}

} // namespace

BillsCommand::BillsCommand(models::Workspace &workspace, QString only, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent)
{
    setColumns({{tr("Account")},
                {tr("Issued")},
                {tr("Period")},
                {tr("Kind")},
                {tr("Amount"), Align::Right},
                {tr("Due")},
                {tr("Status")}});
}

void BillsCommand::visit(const models::AccountEntry &account)
{
    auto &bills = workspace().bills();
    bills.loadAll();
    await(
        &bills, &PagedModelBase::stateChanged,
        [&bills] {
            return bills.state() == PagedModelBase::State::AtEnd || bills.state() == PagedModelBase::State::Failed;
        },
        [this, number = account.number] { awaitDues(number); });
}

void BillsCommand::awaitDues(const QString &account)
{
    auto &bills = workspace().bills();
    await(
        &bills, &models::BillsModel::duesStatusChanged, [&bills] { return !bills.duesStatus().isLoading(); },
        [this, account] { take(account); });
}

void BillsCommand::take(const QString &account)
{
    const auto &bills = workspace().bills();
    if (bills.state() == PagedModelBase::State::Failed)
        failed(bills.status().error.value_or(api::Error{}));
    refused(bills.status().refusals);
    // Without the ledgers the bills are there but their due dates are not: a part, not the whole.
    if (bills.duesStatus().error)
        refused({*bills.duesStatus().error});
    refused(bills.duesStatus().refusals);

    for (const auto &bill : bills.rows()) {
        add({account, dateText(bill.issued), periodText(bill), models::billKindText(bill.kind),
             models::format::yen(bill.amount, QLocale()), dateText(bill.due), models::billStatusText(bill.status)},
            {
                {"account", account},
                {"id", bill.id},
                {"identifier", words::orNull(bill.identifier)},
                {"kind", words::billKind(bill.kind)},
                {"issuedDate", words::date(bill.issued)},
                {"fromDate", words::date(bill.from)},
                {"toDate", words::date(bill.to)},
                {"amountYen", words::yen(bill.amount)},
                {"dueDate", words::date(bill.due)},
                {"remainingYen", words::yen(bill.remaining)},
                {"status", words::billStatus(bill.status)},
            });
    }
    next();
}

} // namespace denkiroku::app
