// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"
#include "tests/unit/pricing/madetariffs.h"

// Invoices made by hand, and what they come to.
namespace denkiroku::test {

using Code = ReconciliationReason::Code;

inline const QDate first(2026, 6, 12);
inline const QDate end(2026, 7, 12);
inline const QString spin = QStringLiteral("0300000000000000000001");

inline AgreedPoint point(const Tariff &tariff)
{
    return {spin, Flow::Import, agreed(tariff)};
}

inline QString code(const PricedLine &line)
{
    switch (line.kind) {
    case PricedLine::Kind::Standing:
        return line.productCode + QStringLiteral("-STANDING");
    case PricedLine::Kind::Fuel:
        return QStringLiteral("FUEL-COST-ADJUSTMENT-03");
    case PricedLine::Kind::Levy:
        return QStringLiteral("RENEWABLE-ENERGY-LEVY");
    default:
        return line.productCode + u'-' + line.key;
    }
}

// The invoice that those readings make, in whole yen as the policy has it.
inline InvoiceCharge invoiceOf(const Tariff &tariff, const std::vector<HalfHour> &readings,
                               const char *policy = "exact")
{
    const auto agreements = agreed(tariff);
    const auto priced = pricePeriod({agreements, days(first, end), readings});
    const auto whole = rounded(*priced, *findRoundingPolicy(QLatin1String(policy)));
    InvoiceCharge charge{spin, whole.yen, {}};
    for (const PricedLine &line : whole.lines) {
        const bool isStanding = line.kind == PricedLine::Kind::Standing;
        const api::Decimal units =
            isStanding ? api::Decimal(line.days) : api::Decimal::fromUnits(line.energy.milliwattHours(), 6);
        charge.lines.push_back({code(line), spin, line.stretch.from, line.stretch.to, units, line.amount});
    }
    return charge;
}

inline Reconciliation check(const InvoiceCharge &invoice, const AgreedPoint &known,
                            const std::vector<HalfHour> &readings, const char *policy = "exact")
{
    PricedBill bill{QStringLiteral("1"), std::nullopt, {priceCharge(invoice, &known, readings)}};
    return reconcile(bill, *findRoundingPolicy(QLatin1String(policy)));
}

inline std::vector<Code> codes(const Reconciliation &result)
{
    std::vector<Code> found;
    for (const ReconciliationReason &reason : result.reasons)
        found.push_back(reason.code);
    return found;
}

inline std::vector<HalfHour> usual()
{
    auto readings = even(days(first, end), kwh(0.25));
    // Not all alike, so that a shifted half-hour would show.
    for (std::size_t i = 0; i < readings.size(); ++i)
        readings[i].energy = kwh(0.05 + 0.01 * static_cast<double>(i % 37));
    return readings;
}

} // namespace denkiroku::test
