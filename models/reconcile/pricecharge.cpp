// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/gapfilling.h"
#include "models/reconcile/invoicelines.h"
#include "models/reconcile/reconciliation.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

void appendSlot(std::vector<InstantRange> &ranges, Instant start)
{
    if (!ranges.empty() && ranges.back().to == start)
        ranges.back().to = start + jst::halfHour;
    else
        ranges.push_back({start, start + jst::halfHour});
}

std::vector<InstantRange> gapsIn(std::span<const HalfHour> readings, const InstantRange &period)
{
    std::vector<InstantRange> gaps;
    auto reading = readings.begin();
    for (Instant at = period.from; at < period.to; at += jst::halfHour) {
        while (reading != readings.end() && reading->start < at)
            ++reading;
        if (reading == readings.end() || reading->start != at)
            appendSlot(gaps, at);
    }
    return gaps;
}

std::vector<InstantRange> correctionsIn(std::span<const HalfHour> readings, const InstantRange &period)
{
    std::vector<InstantRange> corrections;
    for (const HalfHour &reading : readings) {
        if (period.contains(reading.start) && reading.version == ReadingVersion::Updated)
            appendSlot(corrections, reading.start);
    }
    return corrections;
}

PreciseYen invoiceSum(const InvoiceCharge &invoice)
{
    PreciseYen sum;
    for (const InvoiceLine &line : invoice.lines)
        sum += line.amount;
    return sum;
}

// Which contracted capacity a price is for is not told to a customer: where the agreement has prices for several, the one
// that comes closest to the invoice is the one that was billed.
void priceByCapacity(PricedCharge &charge, const PricingInput &input)
{
    if (charge.invoice.lines.empty() && !charge.invoice.yen)
        return;
    const PreciseYen sum =
        charge.invoice.lines.empty() ? PreciseYen::fromYen(*charge.invoice.yen) : invoiceSum(charge.invoice);
    std::optional<PreciseYen> closest;
    for (const QString &tier : {QStringLiteral("LOW"), QStringLiteral("HIGH")}) {
        auto priced = pricePeriod({input.agreements, input.period, input.readings, tier});
        if (!priced)
            continue;
        PreciseYen distance = sum - priced->total();
        if (distance.isNegative())
            distance = -distance;
        if (closest && *closest <= distance)
            continue;
        closest = distance;
        charge.tier = tier;
        charge.priced = std::move(priced);
    }
}

// Of a place without a single reading the standing charge can be reckoned, and nothing that an invoice has beside it.
bool lacksAllReadings(const PricedCharge &charge)
{
    const PricedPeriod &priced = **charge.priced;
    const auto needsReadings = [&priced](const InvoiceLine &line) {
        return !line.amount.isZero() && identify(line, priced).kind != PricedLine::Kind::Standing;
    };
    return priced.present == 0 && !charge.gaps.empty() &&
           (charge.invoice.lines.empty() || std::ranges::any_of(charge.invoice.lines, needsReadings));
}

} // namespace

PricedCharge priceCharge(const InvoiceCharge &invoice, const AgreedPoint *point, std::span<const HalfHour> readings)
{
    PricedCharge charge{.invoice = invoice, .point = point};
    const auto period = invoice.period();
    if (!point || !period)
        return charge;
    charge.period = *period;
    const PricingInput input{point->agreements, *period, readings};
    charge.priced = pricePeriod(input);
    if (!charge.isPriced() && charge.priced->error().reason == PricingRefusal::Reason::UnknownCapacity)
        priceByCapacity(charge, input);
    charge.gaps = gapsIn(readings, *period);
    charge.corrections = correctionsIn(readings, *period);
    if (charge.isPriced() && lacksAllReadings(charge))
        charge.priced.reset();
    if (charge.isPriced() && !charge.gaps.empty())
        fillGaps(charge, {point->agreements, *period, readings, charge.tier});
    return charge;
}

} // namespace denkiroku::models
