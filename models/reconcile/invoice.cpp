// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/invoice.h"

#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using ChargesData = api::op::BillCharges::Data;

std::optional<InvoiceLine> invoiceLineOf(const ChargesData::Charge::LineItem &item)
{
    const auto &given = item.grossAmount ? item.grossAmount : item.netAmount;
    const auto amount = given ? PreciseYen::fromYen(*given) : std::nullopt;
    if (!amount)
        return std::nullopt;
    return InvoiceLine{.code = textOf(item.productCode),
                       .spin = item.electricitySupplyPoint ? item.electricitySupplyPoint->spin : QString(),
                       .from = item.periodStartAt,
                       .to = item.periodEndAt,
                       .units = item.numberOfUnits,
                       .amount = *amount};
}

// The lines of one charge may be about several points: each gets its own.
void takeInvoiceCharge(std::vector<InvoiceCharge> &charges, const ChargesData::Charge &data)
{
    std::vector<InvoiceCharge> parts;
    forEach(data.lineItems, [&parts](const ChargesData::Charge::LineItem &item) {
        const auto line = invoiceLineOf(item);
        if (!line)
            return;
        auto part = std::ranges::find(parts, line->spin, &InvoiceCharge::spin);
        if (part == parts.end())
            part = parts.insert(parts.end(), {line->spin, std::nullopt, {}});
        part->lines.push_back(*line);
    });
    if (parts.empty())
        parts.push_back({});
    if (parts.size() == 1)
        parts.front().yen = data.grossAmount;
    std::ranges::move(parts, std::back_inserter(charges));
}

bool namesProduct(const InvoiceCharge &charge, const AgreedPoint &point)
{
    return std::ranges::any_of(charge.lines, [&point](const InvoiceLine &line) {
        return std::ranges::any_of(point.agreements, [&line](const AgreedTariff &agreed) {
            return !agreed.tariff.productCode.isEmpty() && line.code.startsWith(agreed.tariff.productCode);
        });
    });
}

} // namespace

std::optional<InstantRange> InvoiceCharge::period() const
{
    std::optional<InstantRange> period;
    for (const InvoiceLine &line : lines) {
        if (!line.from || !line.to || *line.to <= *line.from)
            continue;
        if (!period)
            period = InstantRange{*line.from, *line.to};
        period->from = std::min(period->from, *line.from);
        period->to = std::max(period->to, *line.to);
    }
    return period;
}

std::vector<InvoiceCharge> invoiceCharges(const ChargesData &data)
{
    std::vector<InvoiceCharge> charges;
    forEach(data.charges, [&charges](const ChargesData::Charge &charge) { takeInvoiceCharge(charges, charge); });
    return charges;
}

const AgreedPoint *pointOf(const InvoiceCharge &charge, const std::vector<AgreedPoint> &points)
{
    if (!charge.spin.isEmpty()) {
        const auto named = std::ranges::find(points, charge.spin, &AgreedPoint::spin);
        return named == points.end() ? nullptr : &*named;
    }
    const AgreedPoint *only = nullptr;
    for (const AgreedPoint &point : points) {
        if (!namesProduct(charge, point))
            continue;
        if (only)
            return nullptr;
        only = &point;
    }
    return only;
}

} // namespace denkiroku::models
