// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/whatif.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace denkiroku::models {

namespace {

void addShares(WhatIfCost &cost, const std::vector<PricedLine> &lines)
{
    for (const PricedLine &line : lines) {
        if (line.kind != PricedLine::Kind::Energy)
            continue;
        auto share = std::ranges::find(cost.shares, line.key, &WhatIfCost::Share::key);
        if (share == cost.shares.end())
            share = cost.shares.insert(cost.shares.end(), {line.key, {}});
        share->energy += line.energy;
    }
}

WhatIfInput scaled(const WhatIfInput &input, double times)
{
    WhatIfInput other = input;
    for (HalfHour &reading : other.readings)
        reading.energy =
            Energy::fromMilliwattHours(std::llround(static_cast<double>(reading.energy.milliwattHours()) * times));
    return other;
}

// How much more the first costs than the second.
std::optional<std::int64_t> difference(const WhatIfInput &input, const Tariff &a, const Tariff &b)
{
    const auto first = priceYear(input, a);
    const auto second = priceYear(input, b);
    return first && second ? std::optional(first->yen - second->yen) : std::nullopt;
}

double yenOf(const Tariff &tariff, const QString &band)
{
    for (const Tariff::EnergyPrice &price : tariff.energy) {
        if (price.band == band)
            return static_cast<double>(price.span.price.microYen()) / 1e6;
    }
    return 0;
}

} // namespace

WhatIfAnswer priceYear(const WhatIfInput &input, const Tariff &tariff)
{
    WhatIfCost cost;
    const std::vector<AgreedTariff> agreements{{std::nullopt, std::nullopt, tariff}};
    for (const InstantRange &period : input.periods) {
        const auto from = std::ranges::lower_bound(input.readings, period.from, {}, &HalfHour::start);
        const auto to = std::ranges::lower_bound(input.readings, period.to, {}, &HalfHour::start);
        const auto priced = pricePeriod({agreements, period, std::span<const HalfHour>(from, to)});
        if (!priced)
            return tl::unexpected(priced.error());
        addShares(cost, priced->lines);
        cost.periods.push_back(rounded(*priced, input.policy).yen);
        cost.yen += cost.periods.back();
    }
    return cost;
}

Tariff atPricesOf(const Tariff &tariff, Instant moment)
{
    Tariff fixed = tariff;
    std::erase_if(fixed.energy, [moment](const Tariff::EnergyPrice &price) { return !price.span.holdsAt(moment); });
    for (Tariff::EnergyPrice &price : fixed.energy)
        price.span = {std::nullopt, std::nullopt, price.span.price, price.span.isPublishedFact};
    if (const PriceSpan *standing = tariff.standing.at(moment))
        fixed.standing = PriceHistory({{std::nullopt, std::nullopt, standing->price, false}});
    return fixed;
}

std::optional<double> breakEvenUsage(const WhatIfInput &input, const Tariff &a, const Tariff &b)
{
    double low = 0.1;
    double high = 10;
    const auto atLow = difference(scaled(input, low), a, b);
    const auto atHigh = difference(scaled(input, high), a, b);
    if (!atLow || !atHigh || (*atLow < 0) == (*atHigh < 0))
        return std::nullopt;
    constexpr int halvings = 20;
    for (int i = 0; i < halvings; ++i) {
        const double middle = std::sqrt(low * high);
        const auto there = difference(scaled(input, middle), a, b);
        if (!there)
            return std::nullopt;
        ((*there < 0) == (*atLow < 0) ? low : high) = middle;
    }
    return std::sqrt(low * high);
}

std::optional<BandBreakEven> breakEvenShare(const WhatIfInput &input, const Tariff &banded, std::int64_t yen)
{
    const auto cost = priceYear(input, banded);
    if (banded.kind != Tariff::Kind::TimeOfUse || !cost || cost->shares.size() < 2)
        return std::nullopt;
    double total = 0;
    double cheapest = std::numeric_limits<double>::max();
    BandBreakEven result;
    double cheapKilowattHours = 0;
    double restYen = 0;
    for (const WhatIfCost::Share &share : cost->shares) {
        total += share.energy.kilowattHours();
        if (const double price = yenOf(banded, share.key); price < cheapest) {
            cheapest = price;
            result.band = share.key;
            cheapKilowattHours = share.energy.kilowattHours();
        }
    }
    for (const WhatIfCost::Share &share : cost->shares) {
        if (share.key != result.band)
            restYen += share.energy.kilowattHours() * yenOf(banded, share.key);
    }
    const double rest = total - cheapKilowattHours;
    if (total <= 0 || rest <= 0 || restYen / rest <= cheapest)
        return std::nullopt;
    result.share = cheapKilowattHours / total;
    // Each kWh that moves into the cheapest band saves the difference of the two prices.
    const double moved = static_cast<double>(cost->yen - yen) / (restYen / rest - cheapest);
    result.needed = (cheapKilowattHours + moved) / total;
    return result.needed < 0 || result.needed > 1 ? std::nullopt : std::optional(result);
}

} // namespace denkiroku::models
