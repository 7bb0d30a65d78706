// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <cstdint>
#include <optional>
#include <span>
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

// What UsageColumns::states says of a slot. A slot without `present` has zeros in the other columns.
namespace usagestate {

inline constexpr std::uint8_t present = 1;
inline constexpr std::uint8_t estimated = 2;
// The version; none of the three is Unknown.
inline constexpr std::uint8_t daily = 4;
inline constexpr std::uint8_t monthly = 8;
inline constexpr std::uint8_t updated = 16;

} // namespace usagestate

// A series as it lies in memory: one slot for every half-hour from `first` on, with or without a reading. Of use until
// the series is next merged into.
struct UsageColumns {
    Instant first{};
    std::span<const std::int64_t> milliwattHours;
    std::span<const std::int64_t> milliYen;
    std::span<const std::uint8_t> states;
};

// The half-hours of one point in order of time, each once: 17 bytes for every slot between the oldest and the newest.
// Merging never removes: an answer that is short or empty leaves what is there as it is.
class UsageSeries {
public:
    // Takes the readings in, any order, duplicates allowed. A slot that is already there is replaced by one whose
    // version is the same or later (Updated over Monthly over Daily), and kept otherwise. A reading whose start is not
    // plausible (isPlausibleStart) is left out. Returns whether anything changed.
    bool merge(std::vector<HalfHour> readings);

    std::vector<HalfHour> halfHours() const;
    std::vector<HalfHour> halfHours(const InstantRange &range) const;
    bool isEmpty() const { return m_states.empty(); }
    std::optional<HalfHour> at(Instant start) const;
    // The end of the newest half-hour.
    std::optional<Instant> end() const;
    UsageColumns columns() const { return {m_first, m_milliwattHours, m_milliYen, m_states}; }

    UsageTotal total(const InstantRange &range) const;
    UsageTotal total(const DateRange &days) const { return total(jst::instantsOf(days)); }
    // One bucket for every half-hour, day or month of the range, with or without readings. A month is cut at the
    // range's ends.
    std::vector<UsageBucket> byHalfHour(const DateRange &days) const;
    std::vector<UsageBucket> byDay(const DateRange &days) const;
    std::vector<UsageBucket> byMonth(const DateRange &days) const;

private:
    // Slots, as positions in the columns.
    struct Slots {
        std::size_t from = 0;
        std::size_t to = 0;
    };
    Slots slotsOf(const InstantRange &range) const;
    std::size_t slotOf(Instant start) const;
    Instant startOf(std::size_t slot) const { return m_first + static_cast<std::int64_t>(slot) * jst::halfHour; }
    HalfHour halfHourAt(std::size_t slot) const;
    void makeRoom(Instant first, Instant last);
    void put(std::size_t slot, const HalfHour &reading);
    std::vector<HalfHour> halfHours(Slots range) const;

    Instant m_first{};
    std::vector<std::int64_t> m_milliwattHours;
    std::vector<std::int64_t> m_milliYen;
    std::vector<std::uint8_t> m_states;
    // No amount is so large that a sum of them could run over: sums need not look at each step.
    bool m_isTame = true;
};

} // namespace denkiroku::models
