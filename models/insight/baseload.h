// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sampledays.h"

#include <optional>

namespace denkiroku::models {

// What is used when nobody uses anything: the 10th percentile (nearest rank) of the half-hours from 01:00 to 05:00.
struct BaseLoad {
    static constexpr int percentile = 10;
    static constexpr int firstSlot = 2; // 01:00
    static constexpr int endSlot = 10;  // 05:00
    // Over so many of the newest complete days; fewer than the least say nothing.
    static constexpr int mostDays = 90;
    static constexpr int leastDays = 7;

    // Of one half-hour.
    Energy halfHour;
    // Round the clock for 365 days.
    Energy yearly;
    // A kWh at the customer's own average by the supplier's estimates, over all half-hours of the same days: the base
    // load runs at all of them. Empty where no half-hour has an estimate.
    std::optional<Money> price;
    std::optional<Money> yearlyCost;
    int days = 0;
    int halfHours = 0; // that were looked at

    std::int64_t milliwatts() const { return halfHour.milliwattHours() * 2; }
    bool operator==(const BaseLoad &) const = default;
};

std::optional<BaseLoad> baseLoad(const std::vector<SampleDay> &days);

} // namespace denkiroku::models
