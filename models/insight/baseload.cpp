// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/baseload.h"

#include <algorithm>
#include <cmath>

namespace denkiroku::models {

namespace {

constexpr int daysAYear = 365;
constexpr double milliwattHoursAKilowattHour = 1e6;

Money rounded(double milliYen)
{
    return Money::fromMilliYen(std::llround(milliYen));
}

} // namespace

std::optional<BaseLoad> baseLoad(const std::vector<SampleDay> &days)
{
    const auto newest = newestDays(days, BaseLoad::mostDays);
    if (std::ssize(newest) < BaseLoad::leastDays)
        return std::nullopt;
    std::vector<Energy> nights;
    Money estimate;
    Energy estimated;
    for (const SampleDay &day : newest) {
        nights.insert(nights.end(), day.halfHours.begin() + BaseLoad::firstSlot,
                      day.halfHours.begin() + BaseLoad::endSlot);
        estimate += day.estimate;
        estimated += day.estimated;
    }
    // Nearest rank: a value that was read, never one between two.
    const auto rank = (nights.size() * BaseLoad::percentile + 99) / 100;
    const auto at = nights.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
    std::ranges::nth_element(nights, at);
    BaseLoad base;
    base.halfHour = *at;
    base.yearly = Energy::fromMilliwattHours(saturatingMultiply(at->milliwattHours(), jst::halfHoursADay * daysAYear));
    base.days = static_cast<int>(newest.size());
    base.halfHours = static_cast<int>(nights.size());
    if (estimated > Energy()) {
        const double price = static_cast<double>(estimate.milliYen()) / static_cast<double>(estimated.milliwattHours());
        base.price = rounded(price * milliwattHoursAKilowattHour);
        base.yearlyCost = rounded(price * static_cast<double>(base.yearly.milliwattHours()));
    }
    return base;
}

} // namespace denkiroku::models
