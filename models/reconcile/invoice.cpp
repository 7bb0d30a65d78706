// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/invoice.h"

#include "models/nullable.h"
#include "models/reconcile/invoicelines.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using ChargesData = api::op::BillCharges::Data;

// With tax. A line that gives no gross amount has its tax added: 10 %, the rate on electricity since October 2019.
std::optional<PreciseYen> amountOf(const ChargesData::Charge::LineItem &item)
{
    if (item.grossAmount)
        return PreciseYen::fromYen(*item.grossAmount);
    const auto net = item.netAmount ? PreciseYen::fromYen(*item.netAmount) : std::nullopt;
    return net ? std::optional(net->withConsumptionTax()) : std::nullopt;
}

std::optional<InvoiceLine> invoiceLineOf(const ChargesData::Charge::LineItem &item)
{
    const auto amount = amountOf(item);
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
            part = parts.insert(parts.end(), {line->spin, std::nullopt, {}, {}});
        part->lines.push_back(*line);
    });
    if (parts.empty())
        parts.push_back({});
    if (parts.size() == 1)
        parts.front().yen = data.grossAmount;
    std::ranges::move(parts, std::back_inserter(charges));
}

bool overlaps(const AgreedTariff &agreed, const std::optional<InstantRange> &period)
{
    return !period || ((!agreed.from || *agreed.from < period->to) && (!agreed.to || period->from < *agreed.to));
}

bool isAgreedIn(const AgreedPoint &point, const std::optional<InstantRange> &period)
{
    return std::ranges::any_of(point.agreements,
                               [&period](const AgreedTariff &agreed) { return overlaps(agreed, period); });
}

bool namesProduct(const InvoiceCharge &charge, const AgreedPoint &point, const std::optional<InstantRange> &period)
{
    return std::ranges::any_of(charge.lines, [&](const InvoiceLine &line) {
        return std::ranges::any_of(point.agreements, [&](const AgreedTariff &agreed) {
            return !agreed.tariff.productCode.isEmpty() && line.code.startsWith(agreed.tariff.productCode) &&
                   overlaps(agreed, period);
        });
    });
}

// The only one that `isMeant` holds for; null where there is none or several.
template <class Test>
const AgreedPoint *onlyOne(const std::vector<AgreedPoint> &points, Test isMeant)
{
    const auto first = std::ranges::find_if(points, isMeant);
    if (first == points.end() || std::find_if(first + 1, points.end(), isMeant) != points.end())
        return nullptr;
    return &*first;
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
    return period ? period : told;
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
    const auto period = charge.period();
    const auto isNamed = [&](const AgreedPoint &point) { return namesProduct(charge, point, period); };
    if (std::ranges::any_of(points, isNamed))
        return onlyOne(points, isNamed);
    if (std::ranges::none_of(charge.lines, saysEnergyPart))
        return nullptr;
    const bool isSold = std::ranges::all_of(charge.lines, [](const auto &line) { return line.amount.isNegative(); });
    return onlyOne(points, [&](const AgreedPoint &point) {
        return (point.flow == Flow::Export) == isSold && isAgreedIn(point, period);
    });
}

std::vector<InvoiceCharge> chargesWithoutLines(const std::vector<AgreedPoint> &points, const InstantRange &told,
                                               const std::optional<Money> &amount)
{
    std::vector<InvoiceCharge> charges;
    for (const AgreedPoint &point : points) {
        if (isAgreedIn(point, told))
            charges.push_back({.spin = point.spin, .yen = std::nullopt, .lines = {}, .told = told});
    }
    if (charges.size() == 1 && amount)
        charges.front().yen = amount->yen();
    return charges;
}

} // namespace denkiroku::models
