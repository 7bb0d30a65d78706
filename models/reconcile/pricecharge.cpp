// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/invoicelines.h"
#include "models/reconcile/reconciliation.h"

#include <algorithm>
#include <cstdlib>

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

int slotsIn(const std::vector<InstantRange> &ranges)
{
    int slots = 0;
    for (const InstantRange &range : ranges)
        slots += range.halfHours();
    return slots;
}

// The readings with the gaps filled evenly; what does not divide goes to the last of them.
std::vector<HalfHour> filledIn(std::span<const HalfHour> readings, const std::vector<InstantRange> &gaps, Energy energy)
{
    std::vector<HalfHour> all(readings.begin(), readings.end());
    int left = slotsIn(gaps);
    std::int64_t rest = energy.milliwattHours();
    for (const InstantRange &gap : gaps) {
        for (Instant at = gap.from; at < gap.to; at += jst::halfHour, --left) {
            const std::int64_t part = left > 1 ? rest / left : rest;
            all.push_back({at, Energy::fromMilliwattHours(part), std::nullopt, ReadingVersion::Unknown});
            rest -= part;
        }
    }
    std::ranges::sort(all, {}, &HalfHour::start);
    return all;
}

// How much the gaps would have to hold for the invoice to come out, where it does not say its kWh: more energy never
// costs less, so it is found by halving.
std::optional<Energy> energyFor(const PricingInput &input, const std::vector<InstantRange> &gaps, std::int64_t yen)
{
    constexpr std::int64_t most = 100'000'000; // 100 kWh in each half-hour
    std::int64_t low = 0;
    std::int64_t high = most * slotsIn(gaps);
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        const auto readings = filledIn(input.readings, gaps, Energy::fromMilliwattHours(middle));
        const auto priced = pricePeriod({input.agreements, input.period, readings, input.tier});
        if (!priced)
            return std::nullopt;
        if (priced->total().yen(Fractions::Dropped) < yen)
            low = middle + 1;
        else
            high = middle;
    }
    return low == most * slotsIn(gaps) ? std::nullopt : std::optional(Energy::fromMilliwattHours(low));
}

void fill(PricedCharge &charge, const PricingInput &input)
{
    const PricedPeriod &priced = **charge.priced;
    if (const auto counted = invoiceEnergy(charge.invoice, priced))
        charge.missingEnergy = *counted - priced.energy;
    else if (charge.invoice.yen)
        charge.missingEnergy = energyFor(input, charge.gaps, *charge.invoice.yen);
    if (!charge.missingEnergy || *charge.missingEnergy < Energy())
        return;
    const auto readings = filledIn(input.readings, charge.gaps, *charge.missingEnergy);
    if (auto filled = pricePeriod({input.agreements, input.period, readings, input.tier}))
        charge.filled = *std::move(filled);
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
    const PreciseYen sum = invoiceSum(charge.invoice);
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
    if (charge.isPriced() && !charge.gaps.empty())
        fill(charge, {point->agreements, *period, readings, charge.tier});
    return charge;
}

} // namespace denkiroku::models
