// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/instantranges.h"

#include <algorithm>

namespace denkiroku::models {

InstantRanges::InstantRanges(std::initializer_list<InstantRange> ranges)
{
    for (const InstantRange &range : ranges)
        add(range);
}

void InstantRanges::add(const InstantRange &range)
{
    if (range.isEmpty())
        return;
    // Those it touches become one with it.
    const auto first = std::ranges::lower_bound(m_ranges, range.from, {}, &InstantRange::to);
    auto last = first;
    InstantRange whole = range;
    for (; last != m_ranges.end() && last->from <= range.to; ++last)
        whole = {std::min(whole.from, last->from), std::max(whole.to, last->to)};
    m_ranges.insert(m_ranges.erase(first, last), whole);
}

void InstantRanges::add(const InstantRanges &other)
{
    for (const InstantRange &range : other.m_ranges)
        add(range);
}

void InstantRanges::remove(const InstantRange &range)
{
    if (range.isEmpty())
        return;
    const auto first = std::ranges::upper_bound(m_ranges, range.from, {}, &InstantRange::to);
    auto last = first;
    std::vector<InstantRange> rests;
    for (; last != m_ranges.end() && last->from < range.to; ++last) {
        for (const InstantRange &rest : {InstantRange{last->from, range.from}, InstantRange{range.to, last->to}}) {
            if (!rest.isEmpty())
                rests.push_back(rest);
        }
    }
    m_ranges.insert(m_ranges.erase(first, last), rests.begin(), rests.end());
}

void InstantRanges::remove(const InstantRanges &other)
{
    for (const InstantRange &range : other.m_ranges)
        remove(range);
}

void InstantRanges::cutTo(const InstantRange &range)
{
    InstantRanges kept;
    for (const InstantRange &each : m_ranges)
        kept.add(each.intersected(range));
    *this = std::move(kept);
}

bool InstantRanges::contains(const InstantRange &range) const
{
    if (range.isEmpty())
        return true;
    return std::ranges::any_of(
        m_ranges, [&range](const InstantRange &each) { return each.from <= range.from && range.to <= each.to; });
}

std::int64_t InstantRanges::halfHours() const
{
    std::int64_t sum = 0;
    for (const InstantRange &range : m_ranges)
        sum += range.halfHours();
    return sum;
}

} // namespace denkiroku::models
