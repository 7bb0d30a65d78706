// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcilecommand.h"

#include "app/cli/reconcilewords.h"
#include "app/cli/words.h"
#include "models/format.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/reconcile/reconciliationwords.h"
#include "models/workspace.h"

namespace denkiroku::app {

namespace {

using models::PricedLine;

json::Value preciseYen(const std::optional<models::PreciseYen> &amount)
{
    return amount ? json::Value(amount->toDecimalString()) : json::Value();
}

json::Value decimalText(const std::optional<api::Decimal> &number)
{
    return number ? json::Value(number->toString()) : json::Value();
}

json::Object lineJson(const models::ReconciledLine &line)
{
    json::Array prices;
    bool isPublished = false;
    for (const PricedLine &part : line.parts) {
        prices.emplace_back(part.price.toDecimalString());
        isPublished = isPublished || part.isPublishedFact;
    }
    return {{"supplyPoint", words::orNull(line.spin)},
            {"kind", words::lineKind(line.kind)},
            {"item", words::orNull(line.key)},
            {"invoiceUnits", decimalText(line.invoiceUnits)},
            {"computedUnits", decimalText(line.computedUnits)},
            {"prices", std::move(prices)},
            {"publishedPrice", isPublished},
            {"invoice", preciseYen(line.invoice)},
            {"computed", preciseYen(line.computed)},
            {"difference", preciseYen(line.difference())}};
}

QString yenText(const std::optional<std::int64_t> &yen)
{
    return yen ? models::format::yen(models::Money::fromYen(*yen), QLocale()) : models::format::none();
}

} // namespace

ReconcileCommand::ReconcileCommand(models::Workspace &workspace, QString only, QObject *parent)
    : AccountCommand(workspace, std::move(only), parent)
{
    setColumns({{tr("Bill")},
                {tr("Period")},
                {tr("State")},
                {tr("Invoice"), Align::Right},
                {tr("From readings"), Align::Right},
                {tr("Difference"), Align::Right},
                {tr("Why")}});
}

void ReconcileCommand::visit(const models::AccountEntry &)
{
    withProperties([this] { begin(); });
}

void ReconcileCommand::begin()
{
    auto &model = workspace().reconciliation();
    model.load();
    await(
        &model, &models::ReconciliationModel::changed, [&model] { return model.status().isSettled(); },
        [this] { take(); });
}

void ReconcileCommand::take()
{
    const auto &model = workspace().reconciliation();
    if (model.status().state == models::LoadState::Failed)
        failed(model.status().error.value_or(api::Error{}));
    refused(model.status().refusals);
    for (const auto &bill : model.results())
        addBill(bill);
    next();
}

void ReconcileCommand::addBill(const models::Reconciliation &bill)
{
    const QLocale locale;
    json::Array lines;
    for (const auto &line : bill.lines)
        lines.emplace_back(lineJson(line));
    json::Array reasons;
    QStringList texts;
    for (const auto &reason : bill.reasons) {
        texts << models::reasonText(reason, locale);
        reasons.emplace_back(words::reason(reason));
    }
    add({bill.billId, bill.days ? models::format::dateRange(*bill.days, locale) : models::format::none(),
         models::reconciliationStateText(bill.state), yenText(bill.invoice), yenText(bill.computed),
         yenText(bill.difference()), texts.join(QLatin1Char(' '))},
        {{"bill", bill.billId},
         {"from", bill.days ? words::date(bill.days->from) : json::Value()},
         {"to", bill.days ? words::date(bill.days->lastDay()) : json::Value()},
         {"state", words::state(bill.state)},
         {"invoice", bill.invoice},
         {"computed", bill.computed},
         {"difference", bill.difference()},
         {"lines", std::move(lines)},
         {"reasons", std::move(reasons)}});
}

} // namespace denkiroku::app
