// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagebar.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Readings come about five hours after the meter, sometimes longer (NOTES 4). For so long a missing tail is late, and
// after that it is missing.
constexpr std::chrono::hours lateness(48);

InstantRange suppliedPart(const InstantRange &range, const PointReadings &point)
{
    return range.intersected({point.since.value_or(range.from), point.until.value_or(range.to)});
}

} // namespace

UsageTotal PointsReadings::total(const InstantRange &range) const
{
    UsageTotal sum;
    for (const PointReadings &point : m_points) {
        UsageTotal part = point.series->total(range);
        part.expected = suppliedPart(range, point).halfHours();
        sum += part;
    }
    return sum;
}

std::optional<Instant> PointsReadings::end() const
{
    std::optional<Instant> newest;
    for (const PointReadings &point : m_points)
        newest = std::max(newest, point.series->end());
    return newest;
}

std::optional<Instant> PointsReadings::endWithin(const InstantRange &range) const
{
    std::optional<Instant> newest;
    for (const PointReadings &point : m_points) {
        const auto inside = point.series->halfHours(range);
        if (!inside.empty())
            newest = std::max(newest, std::optional(inside.back().start + jst::halfHour));
    }
    return newest;
}

std::vector<UsageBar> PointsReadings::bars(Scale scale, const DateRange &period,
                                           const std::function<bool(const DateRange &)> &isLoaded) const
{
    if (scale == Scale::Month)
        return dailyBars(period, isLoaded);
    std::vector<UsageBar> bars;
    if (period.isEmpty())
        return bars;
    if (scale == Scale::Year) {
        for (QDate month = period.from; month < period.to; month = month.addMonths(1)) {
            const DateRange days = jst::periodOf(Scale::Month, month);
            bars.push_back(bar(days, jst::instantsOf(days), isLoaded(days)));
        }
        return bars;
    }
    const bool isDayLoaded = isLoaded(period);
    const InstantRange all = jst::instantsOf(period);
    for (Instant at = all.from; at < all.to; at += jst::halfHour)
        bars.push_back(bar(period, {at, at + jst::halfHour}, isDayLoaded));
    return bars;
}

std::vector<UsageBar> PointsReadings::dailyBars(const DateRange &days,
                                                const std::function<bool(const DateRange &)> &isLoaded) const
{
    std::vector<UsageBar> bars;
    for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
        const DateRange one{day, day.addDays(1)};
        bars.push_back(bar(one, jst::instantsOf(one), isLoaded(one)));
    }
    return bars;
}

UsageBar PointsReadings::bar(const DateRange &days, const InstantRange &range, bool isLoaded) const
{
    const UsageTotal sum = total(range);
    UsageBar bar;
    bar.days = days;
    bar.range = range;
    if (!sum.isEmpty())
        bar.energy = sum.energy;
    if (sum.estimated > 0)
        bar.estimate = sum.estimate;
    bar.present = sum.present;
    bar.expected = sum.expected;
    bar.isLoaded = isLoaded;
    bar.isProvisional = sum.provisional > 0;
    bar.isCorrected = sum.corrected > 0;
    bar.isUnfinished = range.to > m_now;
    for (const PointReadings &point : m_points) {
        const Instant published = publishedUntil(point);
        const InstantRange supplied = suppliedPart(range, point);
        const InstantRange due = supplied.intersected({supplied.from, published});
        if (point.series->total(due).present < due.halfHours())
            bar.isMissing = isLoaded;
        if (!supplied.isEmpty() && supplied.to > published)
            bar.isUnfinished = true;
    }
    return bar;
}

Instant PointsReadings::publishedUntil(const PointReadings &point) const
{
    const Instant latest = std::max(point.series->end().value_or(Instant::min()), m_now - lateness);
    return std::min(latest, m_now);
}

} // namespace denkiroku::models
