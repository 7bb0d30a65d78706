// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagebar.h"

#include "models/ledger/sync/publication.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Readings come about five hours after the meter, sometimes longer (NOTES 4). For so long a missing tail is late, and
// after that it is missing.
constexpr std::chrono::hours lateness = publicationLateness;
constexpr double halfHoursAnHour = 2.0;

InstantRange suppliedPart(const InstantRange &range, const PointReadings &point)
{
    return range.intersected({point.since.value_or(range.from), point.until.value_or(range.to)});
}

std::vector<UsageBucket> seriesBuckets(const UsageSeries &series, Scale scale, const DateRange &period)
{
    switch (scale) {
    case Scale::Day:
        return series.byHalfHour(period);
    case Scale::Month:
        return series.byDay(period);
    case Scale::Year:
        break;
    }
    return series.byMonth(period);
}

template <class T>
void addTo(std::optional<T> &sum, const T &more)
{
    if (sum)
        *sum += more;
    else
        sum = more;
}

} // namespace

std::optional<double> averageKilowatts(const UsageTotal &total)
{
    if (total.present == 0)
        return std::nullopt;
    return total.energy.kilowattHours() * halfHoursAnHour / total.present;
}

std::vector<UsageBar> netBars(std::vector<UsageBar> used, const std::vector<UsageBar> &fedIn)
{
    for (std::size_t index = 0; index < used.size() && index < fedIn.size(); ++index) {
        UsageBar &bar = used[index];
        const UsageBar &other = fedIn[index];
        const bool isKnown =
            (bar.energy || bar.expected == 0) && (other.energy || other.expected == 0) && (bar.energy || other.energy);
        if (isKnown) {
            bar.energy = bar.energy.value_or(Energy()) - other.energy.value_or(Energy());
            bar.kilowatts = bar.kilowatts.value_or(0.0) - other.kilowatts.value_or(0.0);
        } else {
            bar.energy.reset();
            bar.kilowatts.reset();
        }
        bar.estimate.reset();
        bar.present += other.present;
        bar.expected += other.expected;
        bar.isLoaded = bar.isLoaded && other.isLoaded;
        bar.isMissing = bar.isMissing || other.isMissing;
        bar.late += other.late;
        bar.isProvisional = bar.isProvisional || other.isProvisional;
        bar.isCorrected = bar.isCorrected || other.isCorrected;
        bar.isUnfinished = bar.isUnfinished || other.isUnfinished;
    }
    return used;
}

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

std::optional<Instant> PointsReadings::begin() const
{
    std::optional<Instant> oldest;
    for (const PointReadings &point : m_points) {
        if (point.series->isEmpty())
            continue;
        // Columns begin with the oldest reading.
        const Instant start = point.series->columns().first;
        oldest = oldest ? std::min(*oldest, start) : start;
    }
    return oldest;
}

std::vector<std::vector<UsageBucket>> PointsReadings::buckets(Scale scale, const DateRange &period) const
{
    std::vector<std::vector<UsageBucket>> all;
    for (const PointReadings &point : m_points) {
        all.push_back(seriesBuckets(*point.series, scale, period));
        for (UsageBucket &bucket : all.back())
            bucket.total.expected = suppliedPart(bucket.range, point).halfHours();
    }
    return all;
}

std::vector<UsageBar> PointsReadings::bars(Scale scale, const DateRange &period,
                                           const std::function<bool(const DateRange &)> &isLoaded) const
{
    const bool isWholeLoaded = scale == Scale::Day && !period.isEmpty() && isLoaded(period);
    std::vector<UsageBar> bars;
    for (const UsageBucket &slot : seriesBuckets({}, scale, period)) {
        UsageBar bar;
        bar.days = slot.days;
        bar.range = slot.range;
        bar.isLoaded = scale == Scale::Day ? isWholeLoaded : isLoaded(slot.days);
        bar.isUnfinished = slot.range.to > m_now;
        bars.push_back(bar);
    }
    const auto all = buckets(scale, period);
    for (std::size_t index = 0; index < m_points.size(); ++index) {
        const Instant published = publishedUntil(m_points[index]);
        for (std::size_t slot = 0; slot < bars.size(); ++slot)
            add(bars[slot], all[index][slot], m_points[index], published);
    }
    return bars;
}

std::vector<UsageBar> PointsReadings::dailyBars(const DateRange &days,
                                                const std::function<bool(const DateRange &)> &isLoaded) const
{
    return bars(Scale::Month, days, isLoaded);
}

void PointsReadings::add(UsageBar &bar, const UsageBucket &bucket, const PointReadings &point, Instant published) const
{
    const UsageTotal &total = bucket.total;
    if (!total.isEmpty())
        addTo(bar.energy, total.energy);
    if (total.estimated > 0)
        addTo(bar.estimate, total.estimate);
    if (const auto kilowatts = averageKilowatts(total))
        addTo(bar.kilowatts, *kilowatts);
    bar.present += total.present;
    bar.expected += total.expected;
    bar.isProvisional = bar.isProvisional || total.provisional > 0;
    bar.isCorrected = bar.isCorrected || total.corrected > 0;
    const InstantRange supplied = suppliedPart(bucket.range, point);
    const InstantRange due = supplied.intersected({supplied.from, published});
    // Only a bar that the supply begins, ends or stops being published in has more than what is due.
    const int present = due == bucket.range ? total.present : point.series->total(due).present;
    if (present < due.halfHours() && bar.isLoaded) {
        bar.isMissing = true;
        const InstantRange open = due.intersected({lateSince(m_now), due.to});
        bar.late += open.isEmpty() ? 0 : open.halfHours() - point.series->total(open).present;
    }
    if (!supplied.isEmpty() && supplied.to > published)
        bar.isUnfinished = true;
}

Instant PointsReadings::publishedUntil(const PointReadings &point) const
{
    const Instant latest = std::max(point.series->end().value_or(Instant::min()), m_now - lateness);
    return std::min(latest, m_now);
}

} // namespace denkiroku::models
