// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageseries.h"

#include <functional>
#include <optional>
#include <vector>

namespace denkiroku::models {

// One bar of a chart: a half-hour, a day or a month.
struct UsageBar {
    DateRange days;
    InstantRange range;
    // Empty is a gap, never a zero.
    std::optional<Energy> energy;
    std::optional<Money> estimate;
    // Average power in kW over the half-hours that are there, the points' averages added up.
    std::optional<double> kilowatts;
    int present = 0;
    int expected = 0;
    // The server was asked for all of it and answered. Without it, an empty bar only means that we do not know yet.
    bool isLoaded = false;
    // Half-hours are not there that ought to be by now; so many of them may still come (lateSince()).
    bool isMissing = false;
    int late = 0;
    // Some of it is provisional (DAILY), some was corrected later (UPDATED).
    bool isProvisional = false;
    bool isCorrected = false;
    // It is not over yet, or its last half-hours are not published yet: drawn open.
    bool isUnfinished = false;

    bool operator==(const UsageBar &) const = default;
};

// kWh an hour, over the half-hours that are there; empty when there are none.
std::optional<double> averageKilowatts(const UsageTotal &total);

// Used minus fed in, bar by bar. Of a bar that one side has nothing of, though it ought to, nothing is known. There is
// no estimate: the supplier's is of what is used alone.
std::vector<UsageBar> netBars(std::vector<UsageBar> used, const std::vector<UsageBar> &fedIn);

// The readings of one point, and the time in which there ought to be any.
struct PointReadings {
    const UsageSeries *series = nullptr;
    std::optional<Instant> since;
    std::optional<Instant> until;
};

// Readings of several points as one.
class PointsReadings {
public:
    PointsReadings() = default;
    PointsReadings(std::vector<PointReadings> points, Instant now) : m_points(std::move(points)), m_now(now) {}

    const std::vector<PointReadings> &points() const { return m_points; }
    Instant now() const { return m_now; }

    // What is there, and how much there ought to be in the time that the points were supplied.
    UsageTotal total(const InstantRange &range) const;
    UsageTotal total(const DateRange &days) const { return total(jst::instantsOf(days)); }
    // The end of the newest half-hour of any point.
    std::optional<Instant> end() const;
    // The same within a stretch of time.
    std::optional<Instant> endWithin(const InstantRange &range) const;
    // The start of the oldest half-hour of any point.
    std::optional<Instant> begin() const;

    // The bars of a stretch of days: its half-hours, days or months by the scale, each point's readings passed over
    // once. `isLoaded` tells whether the server answered for all of these days.
    std::vector<UsageBar> bars(Scale scale, const DateRange &period,
                               const std::function<bool(const DateRange &)> &isLoaded) const;
    std::vector<UsageBar> dailyBars(const DateRange &days,
                                    const std::function<bool(const DateRange &)> &isLoaded) const;

    // Point by point, what one bucket each has; `expected` counts only the time that the point was supplied.
    std::vector<std::vector<UsageBucket>> buckets(Scale scale, const DateRange &period) const;

    // Until when this point's readings ought to be there: to the newest one, and at least to two days ago.
    Instant publishedUntil(const PointReadings &point) const;

private:
    void add(UsageBar &bar, const UsageBucket &bucket, const PointReadings &point, Instant published) const;
    std::vector<PointReadings> m_points;
    Instant m_now{};
};

} // namespace denkiroku::models
