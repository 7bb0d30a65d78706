// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/gapfilling.h"

#include "models/domain/generation.h"
#include "models/reconcile/invoicelines.h"

#include <algorithm>
#include <map>

namespace denkiroku::models {

namespace {

int slotsIn(const std::vector<InstantRange> &ranges)
{
    int slots = 0;
    for (const InstantRange &range : ranges)
        slots += range.halfHours();
    return slots;
}

std::vector<Instant> slotsOf(const std::vector<InstantRange> &ranges)
{
    std::vector<Instant> slots;
    for (const InstantRange &range : ranges) {
        for (Instant at = range.from; at < range.to; at += jst::halfHour)
            slots.push_back(at);
    }
    return slots;
}

// Adds the slots with the energy shared evenly; what does not divide goes to the last of them.
void addEvenly(std::vector<HalfHour> &readings, const std::vector<Instant> &slots, Energy energy)
{
    auto left = static_cast<std::int64_t>(slots.size());
    std::int64_t rest = energy.milliwattHours();
    for (const Instant at : slots) {
        const std::int64_t part = rest / left--;
        readings.push_back({at, Energy::fromMilliwattHours(part), std::nullopt, ReadingVersion::Unknown});
        rest -= part;
    }
}

std::vector<HalfHour> filledIn(std::span<const HalfHour> readings, const std::vector<InstantRange> &gaps, Energy energy)
{
    std::vector<HalfHour> all(readings.begin(), readings.end());
    addEvenly(all, slotsOf(gaps), energy);
    std::ranges::sort(all, {}, &HalfHour::start);
    return all;
}

// The band that a half-hour is priced by; empty where the product has none.
QString bandAt(const PricingInput &input, Instant at)
{
    const AgreedTariff *agreed = agreedAt(input.agreements, at);
    if (!agreed || agreed->tariff.kind != Tariff::Kind::TimeOfUse)
        return {};
    std::vector<Generation::Part> parts;
    QString missing;
    const HalfHour any{at, Energy::fromKilowattHours(1), std::nullopt, ReadingVersion::Unknown};
    const bool isPriced = Generation(agreed->tariff, input.tier, at).parts(any, {}, parts, missing);
    return isPriced && parts.size() == 1 ? parts.front().key : QString();
}

// What the invoice counts more than the readings, by band. Nothing where it does not say, or counts less of one.
std::optional<std::map<QString, Energy>> missingByBand(const PricedCharge &charge)
{
    std::map<QString, Energy> missing;
    for (const InvoiceLine &line : charge.invoice.lines) {
        const LineIdentity identity = identify(line, **charge.priced);
        if (identity.kind != PricedLine::Kind::Energy)
            continue;
        const auto energy = line.units ? Energy::fromKilowattHours(*line.units) : std::nullopt;
        if (!energy || identity.key.isEmpty())
            return std::nullopt;
        missing[identity.key] += *energy;
    }
    for (const PricedLine &line : (*charge.priced)->lines) {
        if (line.kind == PricedLine::Kind::Energy)
            missing[line.key] += -line.energy;
    }
    if (std::ranges::any_of(missing, [](const auto &band) { return band.second < Energy(); }))
        return std::nullopt;
    return missing;
}

// Each band's energy in its own hours. Nothing where a band has energy and no hour without a reading.
std::optional<std::vector<HalfHour>> filledByBand(const PricedCharge &charge, const PricingInput &input)
{
    const auto missing = missingByBand(charge);
    if (!missing)
        return std::nullopt;
    std::map<QString, std::vector<Instant>> slots;
    for (const Instant at : slotsOf(charge.gaps)) {
        const QString band = bandAt(input, at);
        if (band.isEmpty())
            return std::nullopt;
        slots[band].push_back(at);
    }
    std::vector<HalfHour> all(input.readings.begin(), input.readings.end());
    for (const auto &[band, energy] : *missing) {
        if (energy != Energy() && !slots.contains(band))
            return std::nullopt;
    }
    for (const auto &[band, at] : slots) {
        const auto energy = missing->find(band);
        addEvenly(all, at, energy == missing->end() ? Energy() : energy->second);
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

} // namespace

void fillGaps(PricedCharge &charge, const PricingInput &input)
{
    const PricedPeriod &priced = **charge.priced;
    if (const auto counted = invoiceEnergy(charge.invoice, priced))
        charge.missingEnergy = *counted - priced.energy;
    else if (charge.invoice.yen)
        charge.missingEnergy = energyFor(input, charge.gaps, *charge.invoice.yen);
    if (!charge.missingEnergy || *charge.missingEnergy < Energy())
        return;
    const auto byBand = filledByBand(charge, input);
    const auto readings = byBand ? *byBand : filledIn(input.readings, charge.gaps, *charge.missingEnergy);
    if (auto filled = pricePeriod({input.agreements, input.period, readings, input.tier}))
        charge.filled = *std::move(filled);
}

} // namespace denkiroku::models
