// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/health.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

Instant startOf(const LedgerReading &reading)
{
    return reading.halfHour.start;
}

// What an absent half-hour is, from what was asked when.
SlotHealth absentHealth(Instant start, QDate day, const std::vector<LedgerCoverage> &windows, const HealthRule &rule)
{
    const Instant end = start + jst::halfHour;
    if (rule.now < end + rule.usualDelay + rule.grace)
        return SlotHealth::NotDue;
    std::optional<Instant> answered;
    for (const LedgerCoverage &window : windows) {
        if (window.range.contains(start))
            answered = std::max(answered, std::optional(window.answered));
    }
    const Instant givenUp = jst::startOfDay(day.addDays(1)) + rule.patience;
    if (rule.now < givenUp)
        return answered && *answered >= end ? SlotHealth::Late : SlotHealth::NotFetched;
    return answered && *answered >= givenUp ? SlotHealth::Missing : SlotHealth::NotFetched;
}

void count(HealthCounts &counts, SlotHealth state)
{
    switch (state) {
    case SlotHealth::NotSupplied:
        break;
    case SlotHealth::NotDue:
        ++counts.notDue;
        break;
    case SlotHealth::Present:
        ++counts.present;
        break;
    case SlotHealth::Late:
        ++counts.late;
        break;
    case SlotHealth::Missing:
        ++counts.missing;
        break;
    case SlotHealth::NotFetched:
        ++counts.notFetched;
        break;
    }
}

DayHealth stateOf(const HealthCounts &counts)
{
    if (counts.notFetched > 0)
        return DayHealth::NotFetched;
    if (counts.missing > 0)
        return DayHealth::Missing;
    if (counts.late > 0)
        return DayHealth::Late;
    if (counts.corrected > 0)
        return DayHealth::Corrected;
    if (counts.provisional > 0)
        return DayHealth::Provisional;
    if (counts.notDue > 0)
        return DayHealth::NotDue;
    return counts.present > 0 ? DayHealth::Complete : DayHealth::NotSupplied;
}

HealthCounts countsOf(const PointHistory &point, QDate day, const HealthRule &rule)
{
    HealthCounts counts;
    for (const SlotHealth state : slotHealth(point, day, rule))
        count(counts, state);
    const auto [first, last] = readingsWithin(point, jst::instantsOf(day));
    for (auto reading = first; reading != last; ++reading) {
        if (isCorrected(*reading))
            ++counts.corrected;
        else if (reading->halfHour.version == ReadingVersion::Daily)
            ++counts.provisional;
    }
    return counts;
}

} // namespace

HealthCounts &HealthCounts::operator+=(const HealthCounts &other)
{
    present += other.present;
    provisional += other.provisional;
    corrected += other.corrected;
    late += other.late;
    missing += other.missing;
    notFetched += other.notFetched;
    notDue += other.notDue;
    return *this;
}

bool isCorrected(const LedgerReading &reading)
{
    return reading.revisions > 0 || reading.halfHour.version == ReadingVersion::Updated;
}

std::pair<std::vector<LedgerReading>::const_iterator, std::vector<LedgerReading>::const_iterator>
readingsWithin(const PointHistory &point, const InstantRange &range)
{
    const auto first = std::ranges::lower_bound(point.readings, range.from, {}, startOf);
    const auto last = std::ranges::lower_bound(first, point.readings.end(), range.to, {}, startOf);
    return {first, last};
}

std::array<SlotHealth, jst::halfHoursADay> slotHealth(const PointHistory &point, QDate day, const HealthRule &rule)
{
    std::array<SlotHealth, jst::halfHoursADay> states{};
    const InstantRange all = jst::instantsOf(day);
    const InstantRange supplied = all.intersected({point.since.value_or(all.from), point.until.value_or(all.to)});
    std::vector<LedgerCoverage> windows;
    std::ranges::copy_if(point.coverage, std::back_inserter(windows),
                         [&all](const LedgerCoverage &window) { return !window.range.intersected(all).isEmpty(); });
    const auto [first, last] = readingsWithin(point, all);
    for (auto reading = first; reading != last; ++reading)
        states[static_cast<std::size_t>(jst::slotOf(startOf(*reading)))] = SlotHealth::Present;
    for (int slot = 0; slot < jst::halfHoursADay; ++slot) {
        SlotHealth &state = states[static_cast<std::size_t>(slot)];
        const Instant start = jst::slotStart(day, slot);
        if (state != SlotHealth::Present && supplied.contains(start))
            state = absentHealth(start, day, windows, rule);
    }
    return states;
}

HealthReport healthOf(const std::vector<PointHistory> &points, const DateRange &days, const HealthRule &rule)
{
    HealthReport report;
    for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
        HealthDay sum;
        sum.day = day;
        for (const PointHistory &point : points) {
            const HealthCounts counts = countsOf(point, day, rule);
            sum.counts += counts;
            sum.state = std::max(sum.state, stateOf(counts));
        }
        report.counts += sum.counts;
        ++report.daysIn[static_cast<std::size_t>(sum.state)];
        report.days.push_back(sum);
    }
    return report;
}

} // namespace denkiroku::models
