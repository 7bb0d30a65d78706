// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reconcilewords.h"

#include "app/cli/words.h"

#include <QStringList>

namespace denkiroku::app::words {

namespace {

using Code = models::ReconciliationReason::Code;
using Lacking = models::PricingRefusal::Reason;
using models::PricedLine;
using models::ReconciliationState;

QString refusalCode(Lacking lacking)
{
    switch (lacking) {
    case Lacking::NoAgreement:
        return QStringLiteral("no-agreement");
    case Lacking::UnknownProduct:
        return QStringLiteral("unknown-product");
    case Lacking::NotUnderstood:
        return QStringLiteral("tariff-not-understood");
    case Lacking::NoEnergyPrice:
        return QStringLiteral("unknown-price: energy");
    case Lacking::UnknownHours:
        return QStringLiteral("unknown-hours");
    case Lacking::UnknownCapacity:
        return QStringLiteral("unknown-contracted-capacity");
    case Lacking::NoStandingCharge:
        return QStringLiteral("unknown-price: standing charge");
    case Lacking::NoFuelPrice:
        return QStringLiteral("unknown-price: fuel cost adjustment");
    case Lacking::NoLevy:
        break;
    }
    return QStringLiteral("unknown-price: renewable energy levy");
}

QString reasonCode(const models::ReconciliationReason &reason)
{
    switch (reason.code) {
    case Code::MissingReadings:
        return QStringLiteral("missing-readings");
    case Code::CorrectedReadings:
        return QStringLiteral("corrected-readings");
    case Code::ProvisionalReadings:
        return QStringLiteral("provisional-readings");
    case Code::OtherUsage:
        return QStringLiteral("other-usage");
    case Code::OtherPrice:
        return QStringLiteral("other-price");
    case Code::InvoiceOnly:
        return QStringLiteral("line-on-invoice-only");
    case Code::ComputedOnly:
        return QStringLiteral("line-not-on-invoice");
    case Code::Rounding:
        return QStringLiteral("rounding");
    case Code::CannotPrice:
        return reason.refusal ? refusalCode(reason.refusal->reason) : QStringLiteral("unknown-price");
    case Code::NotFromReadings:
        return QStringLiteral("not-from-readings");
    case Code::NoLines:
        return QStringLiteral("no-lines");
    case Code::TotalAlone:
        return QStringLiteral("total-only");
    case Code::NoPeriod:
        return QStringLiteral("no-period");
    case Code::UnknownPoint:
        break;
    }
    return QStringLiteral("unknown-supply-point");
}

QString priceWord(const char *whose, const models::UnitPrice &price)
{
    return QLatin1String(whose) + u' ' + price.toDecimalString() + QStringLiteral(" yen");
}

} // namespace

QString state(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::Agrees:
        return QStringLiteral("agrees");
    case ReconciliationState::Within:
        return QStringLiteral("within");
    case ReconciliationState::Differs:
        return QStringLiteral("differs");
    case ReconciliationState::Unchecked:
        break;
    }
    return QStringLiteral("unchecked");
}

QString lineKind(const std::optional<PricedLine::Kind> &kind)
{
    if (!kind)
        return QStringLiteral("other");
    switch (*kind) {
    case PricedLine::Kind::Standing:
        return QStringLiteral("standing");
    case PricedLine::Kind::Energy:
        return QStringLiteral("energy");
    case PricedLine::Kind::Fuel:
        return QStringLiteral("fuel");
    case PricedLine::Kind::Levy:
        return QStringLiteral("levy");
    case PricedLine::Kind::FeedIn:
        break;
    }
    return QStringLiteral("export");
}

QString reason(const models::ReconciliationReason &reason)
{
    QStringList facts;
    if (!reason.item.isEmpty())
        facts << reason.item;
    if (reason.refusal && !reason.refusal->detail.isEmpty())
        facts << reason.refusal->detail;
    if (reason.halfHours > 0)
        facts << QStringLiteral("%1 half-hours").arg(reason.halfHours);
    if (reason.when)
        facts << moment(reason.when->from) + QStringLiteral(" to ") + moment(reason.when->to);
    if (reason.energy)
        facts << QStringLiteral("the invoice counts %1 kWh more").arg(reason.energy->toDecimalString());
    if (reason.invoicePrice)
        facts << priceWord("invoice", *reason.invoicePrice);
    if (reason.tariffPrice)
        facts << priceWord("tariff", *reason.tariffPrice);
    if (reason.explains)
        facts << QStringLiteral("explains the invoice to the yen");
    const QString code = reasonCode(reason);
    const QString between = code.contains(u':') ? QStringLiteral(", ") : QStringLiteral(": ");
    return facts.isEmpty() ? code : code + between + facts.join(QStringLiteral(", "));
}

} // namespace denkiroku::app::words
