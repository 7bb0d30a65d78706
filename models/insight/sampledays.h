// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagebar.h"

#include <array>
#include <vector>

namespace denkiroku::models {

// A day that has all its half-hours, of all points together. Insights are reckoned over such days alone, so that a gap
// neither counts as zero nor makes a day look small.
struct SampleDay {
    QDate day;
    std::array<Energy, jst::halfHoursADay> halfHours{};
    Energy total;
    // The supplier's estimates, and the energy that they are of.
    Money estimate;
    Energy estimated;

    bool operator==(const SampleDay &) const = default;
};

// The complete days of the range, in order. A point that is not supplied on a day, or that nothing ever came for, does
// not count on it; a day on which a point is supplied for a part only is not complete.
std::vector<SampleDay> sampleDays(const PointsReadings &readings, const DateRange &days);

// The newest so many of them.
std::vector<SampleDay> newestDays(const std::vector<SampleDay> &days, int count);

// Those of the range.
std::vector<SampleDay> daysWithin(const std::vector<SampleDay> &days, const DateRange &range);

} // namespace denkiroku::models
