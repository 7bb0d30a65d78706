// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagebar.h"
#include "models/usage/usageperiod.h"

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace denkiroku::models {

enum class CompareWith {
    None,
    PreviousPeriod,     // the day, week, month, billing period or year before
    YearEarlier,        // the same dates a year earlier
    YearEarlierWeekday, // 364 days earlier, so that a Monday stands beside a Monday
    Typical,            // the typical household of the grid area and month
};

// Two stretches of equal length. Only what both have is compared: a day whose readings are late or missing on one side
// is left out on both.
struct UsageComparison {
    CompareWith with = CompareWith::PreviousPeriod;
    // The whole period compared with, for its name.
    DateRange period;
    UsageTotal current;
    UsageTotal before;
    // Fewer days than the period has.
    bool isPartial = false;
    // Days (of a day: half-hours) that are compared, and those that are over but were left out.
    int compared = 0;
    int leftOut = 0;

    bool operator==(const UsageComparison &) const = default;
};

// What the typical household uses in each half-hour of a day of a month; empty where that is not known.
using TypicalDay = std::array<Energy, jst::halfHoursADay>;
using TypicalDays = std::function<std::optional<TypicalDay>(int month)>;

// Which days are compared with which.
class UsageAlignment {
public:
    // All of it and None compare with nothing. Weekdays mean nothing for months: a year goes by date.
    UsageAlignment(const UsagePeriod &period, CompareWith with, const PeriodCalendar &calendar);

    CompareWith with() const { return m_with; }
    // Invalid where nothing is compared. Of the typical household it is the period itself.
    const DateRange &other() const { return m_other; }
    // The day that stands beside this one; nothing for 29 February against a common year, or where the other period is
    // shorter.
    std::optional<QDate> counterpart(QDate day) const;

private:
    UsagePeriod m_period;
    CompareWith m_with = CompareWith::None;
    DateRange m_other;
};

// What is compared: the points bought at, those sold at for the net, or one of the two.
struct ComparedReadings {
    const PointsReadings *readings = nullptr;
    // Taken away from the rest. Then a day counts only when all points have it, or the net would lean to one side.
    const PointsReadings *subtracted = nullptr;
};

// Empty when no day (of a day: no half-hour) is there on both sides.
std::optional<UsageComparison> compareUsage(const ComparedReadings &what, const UsagePeriod &period,
                                            const UsageAlignment &alignment);
// Over the days that are there in full. Empty when there is none, or nothing typical is known of it.
std::optional<UsageComparison> compareWithTypical(const PointsReadings &readings, const UsagePeriod &period,
                                                  const TypicalDays &typical);

// The other period slot by slot, each beside its bar; bars without a counterpart are empty.
std::vector<UsageBar> comparedBars(const ComparedReadings &what, const std::vector<UsageBar> &bars, Scale scale,
                                   const UsageAlignment &alignment);
std::vector<UsageBar> typicalBars(const std::vector<UsageBar> &bars, Scale scale, const TypicalDays &typical);

} // namespace denkiroku::models
