// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usageseries.h"

#include <algorithm>
#include <iterator>

namespace denkiroku::models {

namespace {

bool startsBefore(const HalfHour &a, const HalfHour &b)
{
    return a.start < b.start;
}

// Readings in order, each slot once: of several in one answer the latest version, and of equals the last one given.
std::vector<HalfHour> normalised(std::vector<HalfHour> readings)
{
    std::stable_sort(readings.begin(), readings.end(), startsBefore);
    std::vector<HalfHour> once;
    once.reserve(readings.size());
    for (const HalfHour &reading : readings) {
        if (once.empty() || once.back().start != reading.start)
            once.push_back(reading);
        else if (reading.version >= once.back().version)
            once.back() = reading;
    }
    return once;
}

template <class Iterator>
std::pair<Iterator, Iterator> slice(Iterator begin, Iterator end, const InstantRange &range)
{
    const auto before = [](const HalfHour &a, Instant at) { return a.start < at; };
    const auto first = std::lower_bound(begin, end, range.from, before);
    return {first, range.isEmpty() ? first : std::lower_bound(first, end, range.to, before)};
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
    const auto incoming = normalised(std::move(readings));
    std::vector<HalfHour> merged;
    merged.reserve(m_halfHours.size() + incoming.size());
    bool changed = false;
    auto known = m_halfHours.cbegin();
    for (const HalfHour &reading : incoming) {
        const auto next = std::lower_bound(known, m_halfHours.cend(), reading, startsBefore);
        merged.insert(merged.end(), known, next);
        known = next;
        const bool isThere = known != m_halfHours.cend() && known->start == reading.start;
        const bool isKept = isThere && reading.version < known->version;
        merged.push_back(isKept ? *known : reading);
        changed = changed || !isThere || !(merged.back() == *known);
        if (isThere)
            ++known;
    }
    if (!changed)
        return false;
    merged.insert(merged.end(), known, m_halfHours.cend());
    m_halfHours = std::move(merged);
    return true;
}

std::vector<HalfHour> UsageSeries::halfHours(const InstantRange &range) const
{
    const auto [first, last] = slice(m_halfHours.cbegin(), m_halfHours.cend(), range);
    return {first, last};
}

std::optional<HalfHour> UsageSeries::at(Instant start) const
{
    const auto [first, last] =
        slice(m_halfHours.cbegin(), m_halfHours.cend(), {start, start + std::chrono::seconds(1)});
    return first == last ? std::nullopt : std::optional(*first);
}

std::optional<Instant> UsageSeries::end() const
{
    return m_halfHours.empty() ? std::nullopt : std::optional(m_halfHours.back().start + jst::halfHour);
}

UsageTotal UsageSeries::total(const InstantRange &range) const
{
    UsageTotal total;
    total.expected = range.halfHours();
    const auto [first, last] = slice(m_halfHours.cbegin(), m_halfHours.cend(), range);
    for (auto it = first; it != last; ++it) {
        total.energy += it->energy;
        ++total.present;
        if (it->estimate) {
            total.estimate += *it->estimate;
            ++total.estimated;
        }
        if (it->version == ReadingVersion::Daily)
            ++total.provisional;
        if (it->version == ReadingVersion::Updated)
            ++total.corrected;
    }
    return total;
}

std::vector<UsageBucket> UsageSeries::byHalfHour(const DateRange &days) const
{
    std::vector<UsageBucket> buckets;
    buckets.reserve(static_cast<std::size_t>(days.days()) * jst::halfHoursADay);
    const InstantRange all = days.isEmpty() ? InstantRange{} : jst::instantsOf(days);
    for (Instant at = all.from; at < all.to; at += jst::halfHour) {
        const InstantRange range{at, at + jst::halfHour};
        const QDate day = jst::dateOf(at);
        buckets.push_back({{day, day.addDays(1)}, range, total(range)});
    }
    return buckets;
}

std::vector<UsageBucket> UsageSeries::byDay(const DateRange &days) const
{
    std::vector<UsageBucket> buckets;
    for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
        const InstantRange range = jst::instantsOf(day);
        buckets.push_back({{day, day.addDays(1)}, range, total(range)});
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
