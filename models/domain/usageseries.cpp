// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usageseries.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace denkiroku::models {

namespace {

// Two million slots (plausibleTimes) of this much still fit into 64 bits.
constexpr std::int64_t largestTame = 4'000'000'000'000;

bool isTame(std::int64_t amount)
{
    return amount <= largestTame && amount >= -largestTame;
}

std::int64_t sumOf(std::span<const std::int64_t> amounts, bool areTame)
{
    std::int64_t sum = 0;
    if (areTame) {
        for (const std::int64_t amount : amounts)
            sum += amount;
        return sum;
    }
    for (const std::int64_t amount : amounts)
        sum = saturatingAdd(sum, amount);
    return sum;
}

struct StateCounts {
    int present = 0;
    int estimated = 0;
    int provisional = 0;
    int corrected = 0;
};

// Adds up one bit of each of the eight bytes, in the bytes of one word; for up to 255 words.
constexpr std::uint64_t everyByte = 0x0101010101010101;

int sumOfBytes(std::uint64_t bytes)
{
    constexpr std::uint64_t evenBytes = 0x00ff00ff00ff00ff;
    const std::uint64_t pairs = (bytes & evenBytes) + ((bytes >> 8) & evenBytes);
    return static_cast<int>((pairs * 0x0001000100010001) >> 48);
}

constexpr int shiftOf(std::uint8_t bit)
{
    return std::countr_zero(bit);
}

void countWords(StateCounts &counts, const std::uint8_t *states, std::size_t words)
{
    std::uint64_t present = 0;
    std::uint64_t estimated = 0;
    std::uint64_t provisional = 0;
    std::uint64_t corrected = 0;
    for (std::size_t i = 0; i < words; ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, states + i * sizeof word, sizeof word);
        present += (word >> shiftOf(usagestate::present)) & everyByte;
        estimated += (word >> shiftOf(usagestate::estimated)) & everyByte;
        provisional += (word >> shiftOf(usagestate::daily)) & everyByte;
        corrected += (word >> shiftOf(usagestate::updated)) & everyByte;
    }
    counts.present += sumOfBytes(present);
    counts.estimated += sumOfBytes(estimated);
    counts.provisional += sumOfBytes(provisional);
    counts.corrected += sumOfBytes(corrected);
}

StateCounts countsOf(std::span<const std::uint8_t> states)
{
    constexpr std::size_t mostWords = 255;
    StateCounts counts;
    std::size_t words = states.size() / sizeof(std::uint64_t);
    const std::uint8_t *at = states.data();
    while (words > 0) {
        const std::size_t some = std::min(words, mostWords);
        countWords(counts, at, some);
        at += some * sizeof(std::uint64_t);
        words -= some;
    }
    for (; at != states.data() + states.size(); ++at) {
        counts.present += (*at & usagestate::present) != 0;
        counts.estimated += (*at & usagestate::estimated) != 0;
        counts.provisional += (*at & usagestate::daily) != 0;
        counts.corrected += (*at & usagestate::updated) != 0;
    }
    return counts;
}

std::uint8_t stateOf(const HalfHour &reading)
{
    std::uint8_t state = usagestate::present;
    if (reading.estimate)
        state |= usagestate::estimated;
    switch (reading.version) {
    case ReadingVersion::Daily:
        return state | usagestate::daily;
    case ReadingVersion::Monthly:
        return state | usagestate::monthly;
    case ReadingVersion::Updated:
        return state | usagestate::updated;
    case ReadingVersion::Unknown:
        break;
    }
    return state;
}

ReadingVersion versionOfState(std::uint8_t state)
{
    if (state & usagestate::updated)
        return ReadingVersion::Updated;
    if (state & usagestate::monthly)
        return ReadingVersion::Monthly;
    return state & usagestate::daily ? ReadingVersion::Daily : ReadingVersion::Unknown;
}

// A column made longer by so many slots before and after. Exactly so long: what a vector keeps in reserve would be
// kept for every point.
template <class T>
void lengthen(std::vector<T> &column, std::size_t before, std::size_t after)
{
    std::vector<T> longer;
    longer.reserve(before + column.size() + after);
    longer.resize(before);
    longer.insert(longer.end(), column.cbegin(), column.cend());
    longer.resize(longer.size() + after);
    column = std::move(longer);
}

} // namespace

UsageTotal &UsageTotal::operator+=(const UsageTotal &other)
{
    energy += other.energy;
    estimate += other.estimate;
    estimated += other.estimated;
    present += other.present;
    expected += other.expected;
    provisional += other.provisional;
    corrected += other.corrected;
    return *this;
}

bool UsageSeries::merge(std::vector<HalfHour> readings)
{
    const auto incoming = inOrderOnce(std::move(readings));
    if (incoming.empty())
        return false;
    makeRoom(incoming.front().start, incoming.back().start);
    bool changed = false;
    for (const HalfHour &reading : incoming) {
        const std::size_t slot = slotOf(reading.start);
        if (m_states[slot] & usagestate::present) {
            const HalfHour known = halfHourAt(slot);
            if (reading.version < known.version || reading == known)
                continue;
        }
        put(slot, reading);
        changed = true;
    }
    return changed;
}

void UsageSeries::makeRoom(Instant first, Instant last)
{
    const Instant after = last + jst::halfHour;
    std::size_t slotsBefore = 0;
    std::size_t slotsAfter = 0;
    if (isEmpty()) {
        m_first = first;
        slotsAfter = static_cast<std::size_t>((after - first) / jst::halfHour);
    } else {
        const Instant end = startOf(m_states.size());
        slotsBefore = first < m_first ? static_cast<std::size_t>((m_first - first) / jst::halfHour) : 0;
        slotsAfter = after > end ? static_cast<std::size_t>((after - end) / jst::halfHour) : 0;
        m_first = std::min(m_first, first);
    }
    if (slotsBefore == 0 && slotsAfter == 0)
        return;
    lengthen(m_milliwattHours, slotsBefore, slotsAfter);
    lengthen(m_milliYen, slotsBefore, slotsAfter);
    lengthen(m_states, slotsBefore, slotsAfter);
}

void UsageSeries::put(std::size_t slot, const HalfHour &reading)
{
    m_milliwattHours[slot] = reading.energy.milliwattHours();
    m_milliYen[slot] = reading.estimate.value_or(Money()).milliYen();
    m_states[slot] = stateOf(reading);
    m_isTame = m_isTame && isTame(m_milliwattHours[slot]) && isTame(m_milliYen[slot]);
}

std::size_t UsageSeries::slotOf(Instant start) const
{
    return static_cast<std::size_t>((start - m_first) / jst::halfHour);
}

HalfHour UsageSeries::halfHourAt(std::size_t slot) const
{
    const std::uint8_t state = m_states[slot];
    return {startOf(slot), Energy::fromMilliwattHours(m_milliwattHours[slot]),
            state & usagestate::estimated ? std::optional(Money::fromMilliYen(m_milliYen[slot])) : std::nullopt,
            versionOfState(state)};
}

// The slots that start within the range.
UsageSeries::Slots UsageSeries::slotsOf(const InstantRange &range) const
{
    const auto slotAtOrAfter = [this](Instant at) -> std::size_t {
        if (at <= m_first)
            return 0;
        if (at >= startOf(m_states.size()))
            return m_states.size();
        return slotOf(at + jst::halfHour - std::chrono::seconds(1));
    };
    if (range.isEmpty())
        return {};
    return {slotAtOrAfter(range.from), slotAtOrAfter(range.to)};
}

std::vector<HalfHour> UsageSeries::halfHours(Slots range) const
{
    std::vector<HalfHour> found;
    found.reserve(range.to - range.from);
    for (std::size_t slot = range.from; slot < range.to; ++slot) {
        if (m_states[slot] & usagestate::present)
            found.push_back(halfHourAt(slot));
    }
    return found;
}

std::vector<HalfHour> UsageSeries::halfHours() const
{
    return halfHours(Slots{0, m_states.size()});
}

std::vector<HalfHour> UsageSeries::halfHours(const InstantRange &range) const
{
    return halfHours(slotsOf(range));
}

std::optional<HalfHour> UsageSeries::at(Instant start) const
{
    const Slots slots = slotsOf({start, start + std::chrono::seconds(1)});
    if (slots.from == slots.to || !(m_states[slots.from] & usagestate::present))
        return std::nullopt;
    return halfHourAt(slots.from);
}

std::optional<Instant> UsageSeries::end() const
{
    return isEmpty() ? std::nullopt : std::optional(startOf(m_states.size()));
}

UsageTotal UsageSeries::total(const InstantRange &range) const
{
    const Slots slots = slotsOf(range);
    const std::size_t count = slots.to - slots.from;
    const StateCounts counts = countsOf(std::span(m_states).subspan(slots.from, count));
    UsageTotal total;
    total.energy = Energy::fromMilliwattHours(sumOf(std::span(m_milliwattHours).subspan(slots.from, count), m_isTame));
    total.estimate = Money::fromMilliYen(sumOf(std::span(m_milliYen).subspan(slots.from, count), m_isTame));
    total.estimated = counts.estimated;
    total.present = counts.present;
    total.expected = range.halfHours();
    total.provisional = counts.provisional;
    total.corrected = counts.corrected;
    return total;
}

std::vector<UsageBucket> UsageSeries::byHalfHour(const DateRange &days) const
{
    std::vector<UsageBucket> buckets;
    buckets.reserve(static_cast<std::size_t>(days.days()) * jst::halfHoursADay);
    for (const UsageBucket &day : byDay(days)) {
        for (Instant at = day.range.from; at < day.range.to; at += jst::halfHour) {
            const InstantRange range{at, at + jst::halfHour};
            buckets.push_back({day.days, range, total(range)});
        }
    }
    return buckets;
}

std::vector<UsageBucket> UsageSeries::byDay(const DateRange &days) const
{
    std::vector<UsageBucket> buckets;
    if (days.isEmpty())
        return buckets;
    buckets.reserve(static_cast<std::size_t>(days.days()));
    QDate day = days.from;
    Instant start = jst::startOfDay(day);
    while (day < days.to) {
        const QDate next = day.addDays(1);
        const InstantRange range{start, start + std::chrono::hours(24)};
        buckets.push_back({{day, next}, range, total(range)});
        day = next;
        start = range.to;
    }
    return buckets;
}

std::vector<UsageBucket> UsageSeries::byMonth(const DateRange &days) const
{
    std::vector<UsageBucket> buckets;
    if (days.isEmpty())
        return buckets;
    for (QDate month = jst::firstOfMonth(days.from); month < days.to; month = month.addMonths(1)) {
        const DateRange part = jst::periodOf(Scale::Month, month).intersected(days);
        const InstantRange range = jst::instantsOf(part);
        buckets.push_back({part, range, total(range)});
    }
    return buckets;
}

} // namespace denkiroku::models
