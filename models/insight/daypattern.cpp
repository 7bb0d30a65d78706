// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/daypattern.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

Energy meanOf(Energy sum, int count)
{
    const std::int64_t half = sum.milliwattHours() < 0 ? -(count / 2) : count / 2;
    return Energy::fromMilliwattHours((sum.milliwattHours() + half) / count);
}

bool isHigher(const PeakInsight::HalfHourPeak &a, const PeakInsight::HalfHourPeak &b)
{
    return a.energy != b.energy ? a.energy > b.energy : a.start > b.start;
}

} // namespace

std::optional<PeakInsight> peaks(const std::vector<SampleDay> &days, int most)
{
    if (days.empty())
        return std::nullopt;
    std::vector<PeakInsight::HalfHourPeak> all;
    all.reserve(days.size() * jst::halfHoursADay);
    std::array<Energy, jst::halfHoursADay> sums{};
    for (const SampleDay &day : days) {
        for (int slot = 0; slot < jst::halfHoursADay; ++slot) {
            const Energy energy = day.halfHours[static_cast<std::size_t>(slot)];
            all.push_back({jst::slotStart(day.day, slot), energy});
            sums[static_cast<std::size_t>(slot)] += energy;
        }
    }
    const auto kept = std::min<std::ptrdiff_t>(most, std::ssize(all));
    std::ranges::partial_sort(all, all.begin() + kept, isHigher);
    all.resize(static_cast<std::size_t>(kept));
    const auto usual = std::ranges::max_element(sums);
    const int count = static_cast<int>(days.size());
    return PeakInsight{.highest = std::move(all),
                       .usualSlot = static_cast<int>(usual - sums.begin()),
                       .usualEnergy = meanOf(*usual, count),
                       .days = count};
}

std::optional<double> WeekInsight::difference() const
{
    if (!weekday || !weekendDay || *weekday <= Energy())
        return std::nullopt;
    return weekendDay->kilowattHours() / weekday->kilowattHours() - 1;
}

WeekInsight weekPattern(const std::vector<SampleDay> &days)
{
    WeekInsight pattern;
    Energy onWeekdays;
    Energy onWeekends;
    for (const SampleDay &day : days) {
        const bool isWeekend = day.day.dayOfWeek() >= Qt::Saturday;
        (isWeekend ? onWeekends : onWeekdays) += day.total;
        ++(isWeekend ? pattern.weekendDays : pattern.weekdays);
    }
    if (pattern.weekdays > 0)
        pattern.weekday = meanOf(onWeekdays, pattern.weekdays);
    if (pattern.weekendDays > 0)
        pattern.weekendDay = meanOf(onWeekends, pattern.weekendDays);
    return pattern;
}

} // namespace denkiroku::models
