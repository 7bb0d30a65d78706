// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagecomparison.h"

#include <algorithm>
#include <map>

namespace denkiroku::models {

namespace {

// 52 weeks: the same weekday.
constexpr int daysOfWholeWeeksAYear = 364;

bool always(const DateRange &)
{
    return true;
}

void subtract(UsageTotal &from, const UsageTotal &total)
{
    from.energy = from.energy - total.energy;
    from.present += total.present;
    from.expected += total.expected;
}

// Buckets of both sides, and which stands beside which.
struct Sides {
    using Buckets = std::vector<std::vector<UsageBucket>>;

    Sides(const ComparedReadings &what, Scale scale, const DateRange &now, const DateRange &then)
        : current(what.readings->buckets(scale, now)), before(what.readings->buckets(scale, then))
    {
        if (!what.subtracted)
            return;
        currentMinus = what.subtracted->buckets(scale, now);
        beforeMinus = what.subtracted->buckets(scale, then);
    }

    Buckets current;
    Buckets before;
    Buckets currentMinus;
    Buckets beforeMinus;
};

// What a slot adds to the two sums.
struct Slot {
    UsageTotal current;
    UsageTotal before;
    bool lacks = false;

    // Points that one side has no supply of say nothing of the other.
    static bool concerns(const UsageTotal &now, const UsageTotal &then)
    {
        return now.expected > 0 && then.expected > 0;
    }

    void take(const Sides::Buckets &now, std::size_t at, const Sides::Buckets &then, std::size_t other, bool isMinus)
    {
        for (std::size_t point = 0; point < now.size(); ++point) {
            const UsageTotal &a = now[point][at].total;
            const UsageTotal &b = then[point][other].total;
            if (!concerns(a, b))
                continue;
            if (!a.isComplete() || !b.isComplete()) {
                lacks = true;
            } else if (isMinus) {
                subtract(current, a);
                subtract(before, b);
            } else {
                current += a;
                before += b;
            }
        }
    }
};

// The slot of the other side that stands beside the one at `range`, in slots from its start.
std::optional<std::size_t> otherSlot(const UsageBucket &bucket, bool isByHalfHour, const UsageAlignment &alignment)
{
    const auto day = alignment.counterpart(bucket.days.from);
    if (!day || !alignment.other().contains(*day))
        return std::nullopt;
    const auto days = static_cast<std::size_t>(alignment.other().from.daysTo(*day));
    if (!isByHalfHour)
        return days;
    return days * jst::halfHoursADay + static_cast<std::size_t>(jst::slotOf(bucket.range.from));
}

void add(UsageComparison &sum, const Slot &slot, bool needsAll)
{
    if (slot.lacks)
        ++sum.leftOut;
    if (slot.current.isEmpty() || (needsAll && slot.lacks))
        return;
    sum.current += slot.current;
    sum.before += slot.before;
    ++sum.compared;
}

std::optional<UsageComparison> finished(UsageComparison sum, std::size_t slots)
{
    sum.isPartial = static_cast<std::size_t>(sum.compared) < slots;
    return sum.compared > 0 ? std::optional(sum) : std::nullopt;
}

QDate yearEarlier(QDate day)
{
    return day.addYears(-1);
}

Energy sumOf(const TypicalDay &day)
{
    Energy sum;
    for (const Energy &each : day)
        sum += each;
    return sum;
}

UsageTotal typicalTotal(Energy energy, int halfHours)
{
    UsageTotal total;
    total.energy = energy;
    total.present = total.expected = halfHours;
    return total;
}

} // namespace

UsageAlignment::UsageAlignment(const UsagePeriod &period, CompareWith with, const PeriodCalendar &calendar)
    : m_period(period),
      m_with(period.kind == PeriodKind::All && with != CompareWith::Typical ? CompareWith::None : with)
{
    if (period.kind == PeriodKind::Year && m_with == CompareWith::YearEarlierWeekday)
        m_with = CompareWith::YearEarlier;
    const DateRange &days = period.days;
    switch (m_with) {
    case CompareWith::None:
        break;
    case CompareWith::PreviousPeriod:
        m_other = calendar.previous(period).days;
        break;
    case CompareWith::YearEarlier:
        m_other = {yearEarlier(days.from), yearEarlier(days.to)};
        break;
    case CompareWith::YearEarlierWeekday:
        m_other = {days.from.addDays(-daysOfWholeWeeksAYear), days.to.addDays(-daysOfWholeWeeksAYear)};
        break;
    case CompareWith::Typical:
        m_other = days;
        break;
    }
    // 29 February against a common year: the day before it stands for its name, and nothing stands beside it.
    if (m_with != CompareWith::None && m_other.isEmpty())
        m_other = {m_other.from, m_other.from.addDays(1)};
}

std::optional<QDate> UsageAlignment::counterpart(QDate day) const
{
    const auto sameDate = [](QDate date) {
        const QDate other = yearEarlier(date);
        return other.day() == date.day() ? std::optional(other) : std::nullopt;
    };
    std::optional<QDate> other;
    switch (m_with) {
    case CompareWith::None:
        return std::nullopt;
    case CompareWith::PreviousPeriod:
        // Months of a year by their date, days of a month by their number.
        other = m_period.kind == PeriodKind::Year ? sameDate(day)
                                                  : std::optional(m_other.from.addDays(m_period.days.from.daysTo(day)));
        break;
    case CompareWith::YearEarlier:
        other = sameDate(day);
        break;
    case CompareWith::YearEarlierWeekday:
        other = day.addDays(-daysOfWholeWeeksAYear);
        break;
    case CompareWith::Typical:
        other = day;
        break;
    }
    return other && m_other.contains(*other) ? other : std::nullopt;
}

std::optional<UsageComparison> compareUsage(const ComparedReadings &what, const UsagePeriod &period,
                                            const UsageAlignment &alignment)
{
    if (alignment.with() == CompareWith::None || alignment.with() == CompareWith::Typical)
        return std::nullopt;
    const bool isByHalfHour = period.kind == PeriodKind::Day;
    const Scale scale = isByHalfHour ? Scale::Day : Scale::Month;
    const Sides sides(what, scale, period.days, alignment.other());
    const Instant now = what.readings->now();
    UsageComparison sum;
    sum.with = alignment.with();
    sum.period = alignment.other();
    const UsageSeries nothing;
    const auto slots = isByHalfHour ? nothing.byHalfHour(period.days) : nothing.byDay(period.days);
    for (std::size_t at = 0; at < slots.size() && slots[at].range.to <= now; ++at) {
        const auto other = otherSlot(slots[at], isByHalfHour, alignment);
        if (!other)
            continue;
        Slot slot;
        slot.take(sides.current, at, sides.before, *other, false);
        slot.take(sides.currentMinus, at, sides.beforeMinus, *other, true);
        add(sum, slot, what.subtracted != nullptr);
    }
    return finished(sum, slots.size());
}

std::optional<UsageComparison> compareWithTypical(const PointsReadings &readings, const UsagePeriod &period,
                                                  const TypicalDays &typical)
{
    const bool isByHalfHour = period.kind == PeriodKind::Day;
    auto points = readings.buckets(isByHalfHour ? Scale::Day : Scale::Month, period.days);
    // A place left before the period began does not count.
    std::erase_if(points, [](const std::vector<UsageBucket> &buckets) {
        return std::ranges::none_of(buckets, [](const UsageBucket &bucket) { return bucket.total.expected > 0; });
    });
    UsageComparison sum;
    sum.with = CompareWith::Typical;
    sum.period = period.days;
    if (points.size() != 1)
        return std::nullopt;
    for (const UsageBucket &bucket : points.front()) {
        if (bucket.range.to > readings.now() || bucket.total.expected == 0)
            continue;
        const auto day = typical(bucket.days.from.month());
        if (!day)
            continue;
        Slot slot;
        slot.lacks = !bucket.total.isComplete();
        if (!slot.lacks) {
            const Energy then =
                isByHalfHour ? (*day)[static_cast<std::size_t>(jst::slotOf(bucket.range.from))] : sumOf(*day);
            slot.current = bucket.total;
            slot.before = typicalTotal(then, bucket.total.expected);
        }
        add(sum, slot, true);
    }
    return finished(sum, points.front().size());
}

std::vector<UsageBar> comparedBars(const ComparedReadings &what, const std::vector<UsageBar> &bars, Scale scale,
                                   const UsageAlignment &alignment)
{
    std::vector<UsageBar> beside(bars.size());
    if (alignment.with() == CompareWith::None || alignment.other().isEmpty())
        return beside;
    auto others = what.readings->bars(scale, alignment.other(), always);
    if (what.subtracted)
        others = netBars(std::move(others), what.subtracted->bars(scale, alignment.other(), always));
    std::map<Instant, const UsageBar *> byStart;
    for (const UsageBar &bar : others)
        byStart.emplace(bar.range.from, &bar);
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const auto day = alignment.counterpart(bars[index].days.from);
        if (!day)
            continue;
        const Instant start =
            scale == Scale::Day ? jst::slotStart(*day, jst::slotOf(bars[index].range.from)) : jst::startOfDay(*day);
        if (const auto found = byStart.find(start); found != byStart.cend())
            beside[index] = *found->second;
    }
    return beside;
}

std::vector<UsageBar> typicalBars(const std::vector<UsageBar> &bars, Scale scale, const TypicalDays &typical)
{
    std::vector<UsageBar> beside(bars.size());
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const UsageBar &bar = bars[index];
        const auto day = typical(bar.days.from.month());
        if (!day)
            continue;
        UsageTotal total = typicalTotal(sumOf(*day), jst::halfHoursADay);
        if (scale == Scale::Day)
            total = typicalTotal((*day)[static_cast<std::size_t>(jst::slotOf(bar.range.from))], 1);
        UsageTotal sum;
        for (int each = 0; each < (scale == Scale::Year ? bar.days.days() : 1); ++each)
            sum += total;
        beside[index].days = bar.days;
        beside[index].range = bar.range;
        beside[index].energy = sum.energy;
        beside[index].kilowatts = averageKilowatts(sum);
        beside[index].present = beside[index].expected = sum.present;
    }
    return beside;
}

} // namespace denkiroku::models
