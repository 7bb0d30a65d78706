// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/unusualdays.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace denkiroku::models {

namespace {

// Scales the median absolute deviation to a normal distribution's standard deviation.
constexpr double normalScale = 0.6745;

// Of an even number, the mean of the two in the middle.
std::int64_t medianOf(std::vector<std::int64_t> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<UnusualDay> compared(const std::vector<SampleDay> &days, const SampleDay &day, const UnusualRule &rule)
{
    std::vector<std::int64_t> others;
    const auto first = std::ranges::lower_bound(days, day.day.addDays(-rule.seasonDays), {}, &SampleDay::day);
    for (auto other = first; other != days.end() && other->day <= day.day.addDays(rule.seasonDays); ++other) {
        if (other->day != day.day && other->day.dayOfWeek() == day.day.dayOfWeek())
            others.push_back(other->total.milliwattHours());
    }
    if (std::ssize(others) < rule.leastCompared)
        return std::nullopt;
    const std::int64_t median = medianOf(others);
    std::vector<std::int64_t> distances;
    for (const std::int64_t value : others)
        distances.push_back(std::abs(value - median));
    const std::int64_t spread = std::max(
        {medianOf(distances), std::abs(median) / 100 * rule.leastSpreadPercent, rule.leastSpread.milliwattHours()});
    const double score =
        normalScale * static_cast<double>(day.total.milliwattHours() - median) / static_cast<double>(spread);
    return UnusualDay{.day = day.day,
                      .energy = day.total,
                      .usual = Energy::fromMilliwattHours(median),
                      .score = score,
                      .compared = static_cast<int>(others.size())};
}

} // namespace

std::vector<UnusualDay> unusualDays(const std::vector<SampleDay> &days, const DateRange &range, const UnusualRule &rule)
{
    std::vector<UnusualDay> found;
    for (const SampleDay &day : days) {
        if (!range.contains(day.day))
            continue;
        const auto unusual = compared(days, day, rule);
        if (unusual && std::abs(unusual->score) >= rule.threshold)
            found.push_back(*unusual);
    }
    std::ranges::stable_sort(
        found, [](const UnusualDay &a, const UnusualDay &b) { return std::abs(a.score) > std::abs(b.score); });
    found.resize(std::min(found.size(), static_cast<std::size_t>(rule.most)));
    std::ranges::sort(found, std::ranges::greater(), &UnusualDay::day);
    return found;
}

} // namespace denkiroku::models
