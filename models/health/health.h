// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"
#include "models/ledger/sync/publication.h"

#include <array>
#include <optional>
#include <vector>

namespace denkiroku::models {

// How a day's readings stand, from harmless to grave: a day of several points is as grave as its gravest.
enum class DayHealth {
    NotSupplied, // before or after the supply
    NotDue,      // to come, or younger than the supplier's usual delay
    Complete,    // all there, confirmed
    Provisional, // all that is due is there; values can change until the billing period closes
    Corrected,   // some values were changed later
    Late,        // asked for after the usual delay and not there, but not given up for two days after the day's end
    Missing,     // asked for after that, answered, and still not there: the supplier has none
    NotFetched,  // not asked, or not asked again since the day was late: nothing is known of the supplier
};
inline constexpr int dayHealthCount = 8;

// All that is known of one point in a stretch of time.
struct PointHistory {
    QString spin;
    // The time in which there ought to be readings; empty ends are open.
    std::optional<Instant> since;
    std::optional<Instant> until;
    std::vector<LedgerReading> readings; // in order of time
    std::vector<LedgerCoverage> coverage;
    std::vector<LedgerRevision> revisions; // in order of time, oldest revision of a half-hour first

    bool operator==(const PointHistory &) const = default;
};

// Half-hours of all points.
struct HealthCounts {
    int present = 0;
    int provisional = 0; // of those present
    int corrected = 0;   // of those present
    int late = 0;
    int missing = 0;
    int notFetched = 0;
    int notDue = 0;

    HealthCounts &operator+=(const HealthCounts &other);
    bool operator==(const HealthCounts &) const = default;
};

struct HealthDay {
    QDate day;
    DayHealth state = DayHealth::NotSupplied;
    HealthCounts counts;

    bool operator==(const HealthDay &) const = default;
};

struct HealthReport {
    std::vector<HealthDay> days;
    HealthCounts counts;
    // How many days are in each state.
    std::array<int, dayHealthCount> daysIn{};

    int daysOf(DayHealth state) const { return daysIn[static_cast<std::size_t>(state)]; }
    bool operator==(const HealthReport &) const = default;
};

struct HealthRule {
    Instant now{};
    // How long after its end a half-hour usually takes (usualdelay.h), and how much longer is not called late yet.
    std::chrono::seconds usualDelay = std::chrono::hours(5);
    std::chrono::seconds grace = std::chrono::hours(1);
    // After the end of the day; then what is not there is missing.
    std::chrono::seconds patience = publicationLateness;
};

// What one half-hour of one point is.
enum class SlotHealth { NotSupplied, NotDue, Present, Late, Missing, NotFetched };

// One state for each of the 48 half-hours of a day.
std::array<SlotHealth, jst::halfHoursADay> slotHealth(const PointHistory &point, QDate day, const HealthRule &rule);

// One entry for each day of the range.
HealthReport healthOf(const std::vector<PointHistory> &points, const DateRange &days, const HealthRule &rule);

// Whether the value was changed later, by the supplier's own word or because another one was seen before.
bool isCorrected(const LedgerReading &reading);

// The readings of the range, which lie together.
std::pair<std::vector<LedgerReading>::const_iterator, std::vector<LedgerReading>::const_iterator>
readingsWithin(const PointHistory &point, const InstantRange &range);

} // namespace denkiroku::models
