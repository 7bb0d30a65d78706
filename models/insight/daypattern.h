// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sampledays.h"

#include <optional>

namespace denkiroku::models {

// The half-hours with most energy.
struct PeakInsight {
    struct HalfHourPeak {
        Instant start{};
        Energy energy;
        // The average power of the half-hour.
        double kilowatts() const { return energy.kilowattHours() * 2; }
        bool operator==(const HalfHourPeak &) const = default;
    };

    // Most first; of equal ones the newest first.
    std::vector<HalfHourPeak> highest;
    // The half-hour of the day whose mean over the days is highest (the earliest of equal ones), and that mean.
    int usualSlot = 0;
    Energy usualEnergy;
    int days = 0;

    bool operator==(const PeakInsight &) const = default;
};

// Nothing without a complete day.
std::optional<PeakInsight> peaks(const std::vector<SampleDay> &days, int most = 5);

// Monday to Friday against Saturday and Sunday. National holidays are not told apart: no calendar of them is at hand.
struct WeekInsight {
    int weekdays = 0;
    int weekendDays = 0;
    // A day's mean; empty without such a day.
    std::optional<Energy> weekday;
    std::optional<Energy> weekendDay;

    // (weekend - weekday) / weekday; nothing where there is nothing to compare with.
    std::optional<double> difference() const;
    bool operator==(const WeekInsight &) const = default;
};

WeekInsight weekPattern(const std::vector<SampleDay> &days);

} // namespace denkiroku::models
