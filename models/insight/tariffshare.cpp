// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/tariffshare.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

void addTo(std::vector<BandShare> &bands, const BandShare &part)
{
    const auto known = std::ranges::find_if(
        bands, [&part](const BandShare &each) { return each.band == part.band && each.step == part.step; });
    if (known == bands.end())
        bands.push_back(part);
    else
        known->energy += part.energy;
}

TariffShare withShares(std::vector<BandShare> bands, int days)
{
    Energy sum;
    for (const BandShare &band : bands)
        sum += band.energy;
    if (days == 0 || sum <= Energy())
        return {};
    for (BandShare &band : bands)
        band.share = band.energy.kilowattHours() / sum.kilowattHours();
    return {std::move(bands), days};
}

// What of the stretch from before to after lies within the step.
Energy partWithin(const Step &step, Energy before, Energy after)
{
    const Energy from = std::max(before, step.from);
    const Energy to = step.to ? std::min(after, *step.to) : after;
    return to > from ? to - from : Energy();
}

} // namespace

TariffShare timeOfUseShare(const std::vector<SampleDay> &days, const TimeOfUse &hours)
{
    std::vector<BandShare> bands;
    for (const QString &name : hours.bands())
        bands.push_back({.band = name, .step = {}, .energy = {}, .share = 0});
    for (const SampleDay &day : days) {
        for (int slot = 0; slot < jst::halfHoursADay; ++slot)
            bands[static_cast<std::size_t>(hours.bandAt(day.day, slot))].energy +=
                day.halfHours[static_cast<std::size_t>(slot)];
    }
    return withShares(std::move(bands), static_cast<int>(days.size()));
}

TariffShare steppedShare(const std::vector<SampleDay> &days, const StepTable &steps,
                         const std::vector<DateRange> &billingPeriods, const DateRange &range)
{
    std::vector<BandShare> bands;
    int counted = 0;
    for (const DateRange &period : billingPeriods) {
        const auto table = steps.at(jst::startOfDay(period.from));
        if (table.empty())
            continue;
        for (const Step &step : table)
            addTo(bands, {.band = {}, .step = step, .energy = {}, .share = 0});
        Energy before;
        auto day = std::ranges::lower_bound(days, period.from, {}, &SampleDay::day);
        for (QDate next = period.from; day != days.end() && day->day == next && next < period.to; ++day) {
            const Energy after = before + std::max(day->total, Energy());
            next = next.addDays(1);
            if (range.contains(day->day)) {
                for (const Step &step : table)
                    addTo(bands, {.band = {}, .step = step, .energy = partWithin(step, before, after), .share = 0});
                ++counted;
            }
            before = after;
        }
    }
    return withShares(std::move(bands), counted);
}

TariffShare joined(const std::vector<TariffShare> &shares)
{
    std::vector<BandShare> bands;
    int days = 0;
    for (const TariffShare &share : shares) {
        for (const BandShare &band : share.bands)
            addTo(bands, band);
        days = std::max(days, share.days);
    }
    return withShares(std::move(bands), days);
}

} // namespace denkiroku::models
