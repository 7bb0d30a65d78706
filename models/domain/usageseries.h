// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// What is known of a stretch of time. Nothing known is `present == 0`, never an energy of zero.
struct UsageTotal {
    Energy energy;
    // Sum of the estimates that are there; `estimated` counts them.
    Money estimate;
    int estimated = 0;
    // Half-hours that are there, and that the stretch has room for.
    int present = 0;
    int expected = 0;
    int provisional = 0;
    int corrected = 0;

    bool isEmpty() const { return present == 0; }
    bool isComplete() const { return present >= expected; }
    UsageTotal &operator+=(const UsageTotal &other);
    bool operator==(const UsageTotal &) const = default;
};

struct UsageBucket {
    DateRange days; // of the calendar; a half-hour has its day
    InstantRange range;
    UsageTotal total;

    bool operator==(const UsageBucket &) const = default;
};

// The half-hours of one point in order of time, each once. Merging never removes: an answer that is short or empty
// leaves what is there as it is.
class UsageSeries {
public:
    // Takes the readings in, any order, duplicates allowed. A slot that is already there is replaced by one whose
    // version is the same or later (Updated over Monthly over Daily), and kept otherwise. Returns whether anything
    // changed.
    bool merge(std::vector<HalfHour> readings);

    const std::vector<HalfHour> &halfHours() const { return m_halfHours; }
    std::vector<HalfHour> halfHours(const InstantRange &range) const;
    bool isEmpty() const { return m_halfHours.empty(); }
    std::optional<HalfHour> at(Instant start) const;
    // The end of the newest half-hour.
    std::optional<Instant> end() const;

    UsageTotal total(const InstantRange &range) const;
    UsageTotal total(const DateRange &days) const { return total(jst::instantsOf(days)); }
    // One bucket for every half-hour, day or month of the range, with or without readings. A month is cut at the
    // range's ends.
    std::vector<UsageBucket> byHalfHour(const DateRange &days) const;
    std::vector<UsageBucket> byDay(const DateRange &days) const;
    std::vector<UsageBucket> byMonth(const DateRange &days) const;

private:
    std::vector<HalfHour> m_halfHours;
};

} // namespace denkiroku::models
