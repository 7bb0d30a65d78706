// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jst.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Julian day of 1970-01-01. Whole days are counted, so that no zone of the computer comes into it.
constexpr qint64 epochJulianDay = 2440588;

std::chrono::seconds sinceLocalEpoch(Instant at)
{
    return at.time_since_epoch() + jst::offset;
}

} // namespace

int InstantRange::halfHours() const
{
    return isEmpty() ? 0 : static_cast<int>((to - from) / jst::halfHour);
}

InstantRange InstantRange::intersected(const InstantRange &other) const
{
    const InstantRange both{std::max(from, other.from), std::min(to, other.to)};
    return both.isEmpty() ? InstantRange{both.from, both.from} : both;
}

DateRange DateRange::intersected(const DateRange &other) const
{
    if (!isValid() || !other.isValid())
        return {};
    const DateRange both{std::max(from, other.from), std::min(to, other.to)};
    return both.isEmpty() ? DateRange{both.from, both.from} : both;
}

namespace jst {

QDate dateOf(Instant at)
{
    const auto days = std::chrono::floor<std::chrono::days>(sinceLocalEpoch(at));
    return QDate::fromJulianDay(epochJulianDay + days.count());
}

QTime timeOf(Instant at)
{
    const auto local = sinceLocalEpoch(at);
    const auto inDay = local - std::chrono::floor<std::chrono::days>(local);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(std::chrono::milliseconds(inDay).count()));
}

int slotOf(Instant at)
{
    return timeOf(at).msecsSinceStartOfDay() / static_cast<int>(std::chrono::milliseconds(halfHour).count());
}

Instant startOfDay(QDate day)
{
    return Instant(std::chrono::days(day.toJulianDay() - epochJulianDay)) - offset;
}

Instant slotStart(QDate day, int slot)
{
    return startOfDay(day) + slot * halfHour;
}

InstantRange instantsOf(QDate day)
{
    return {startOfDay(day), startOfDay(day.addDays(1))};
}

InstantRange instantsOf(const DateRange &days)
{
    return days.isValid() ? InstantRange{startOfDay(days.from), startOfDay(days.to)} : InstantRange{};
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate firstOfYear(QDate day)
{
    return {day.year(), 1, 1};
}

DateRange periodOf(Scale scale, QDate day)
{
    switch (scale) {
    case Scale::Day:
        return {day, day.addDays(1)};
    case Scale::Month:
        return {firstOfMonth(day), firstOfMonth(day).addMonths(1)};
    case Scale::Year:
        break;
    }
    return {firstOfYear(day), firstOfYear(day).addYears(1)};
}

QDate step(Scale scale, QDate day, int steps)
{
    const QDate first = periodOf(scale, day).from;
    switch (scale) {
    case Scale::Day:
        return first.addDays(steps);
    case Scale::Month:
        return first.addMonths(steps);
    case Scale::Year:
        break;
    }
    return first.addYears(steps);
}

} // namespace jst

} // namespace denkiroku::models
