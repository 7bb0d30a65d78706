// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usageperiod.h"

#include "models/format.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Readings nearer to each other than this are not two ends of a billing period: points that are read on other days.
constexpr int fewestDaysBetweenReadings = 20;
constexpr int daysAWeek = 7;

// The period around a day of a monthly rhythm. Stepped from its origin each time, so that the 31st is not lost in
// February.
DateRange rhythmAround(QDate origin, QDate day)
{
    int months = (day.year() - origin.year()) * 12 + day.month() - origin.month();
    if (origin.addMonths(months) > day)
        --months;
    return {origin.addMonths(months), origin.addMonths(months + 1)};
}

std::vector<QDate> apart(std::vector<QDate> days)
{
    std::erase_if(days, [](QDate day) { return !day.isValid(); });
    std::ranges::sort(days);
    std::vector<QDate> kept;
    for (const QDate &day : days) {
        if (kept.empty() || kept.back().daysTo(day) >= fewestDaysBetweenReadings)
            kept.push_back(day);
    }
    return kept;
}

} // namespace

Scale scaleOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Day:
        return Scale::Day;
    case PeriodKind::Week:
    case PeriodKind::Month:
    case PeriodKind::Billing:
        return Scale::Month;
    case PeriodKind::Year:
    case PeriodKind::All:
        break;
    }
    return Scale::Year;
}

QString periodText(const UsagePeriod &period, const QLocale &locale)
{
    if (!period.days.isValid())
        return {};
    switch (period.kind) {
    case PeriodKind::Day:
        return format::date(period.days.from, locale);
    case PeriodKind::Month:
        return format::month(period.days.from, locale);
    case PeriodKind::Year:
        return format::year(period.days.from, locale);
    case PeriodKind::Week:
    case PeriodKind::Billing:
        return format::dateRange(period.days, locale);
    case PeriodKind::All:
        break;
    }
    const QString first = format::month(period.days.from, locale);
    const QString last = format::month(period.days.lastDay(), locale);
    return first == last ? first : first + QStringLiteral(" – ") + last;
}

ReadingDays::ReadingDays(std::vector<QDate> known, BillingPeriod::Source source)
    : m_known(apart(std::move(known))), m_source(m_known.empty() ? BillingPeriod::Source::CalendarMonth : source)
{
}

BillingPeriod ReadingDays::periodOf(QDate day) const
{
    if (m_known.empty())
        return {jst::periodOf(Scale::Month, day), m_source};
    const auto after = std::ranges::upper_bound(m_known, day);
    // Before the first one known the rhythm runs backwards from it.
    if (after == m_known.cbegin())
        return {rhythmAround(m_known.front(), day), m_source};
    DateRange days = rhythmAround(*std::prev(after), day);
    if (after == m_known.cend())
        return {days, m_source};
    // The last step before a known reading reaches to it, be it a little longer or shorter than a month.
    if (days.from.daysTo(*after) < fewestDaysBetweenReadings)
        days.from = rhythmAround(*std::prev(after), days.from.addDays(-1)).from;
    if (days.to.daysTo(*after) < fewestDaysBetweenReadings)
        days.to = *after;
    return {days, m_source};
}

bool ReadingDays::isKnown(const DateRange &days) const
{
    return std::ranges::binary_search(m_known, days.from) && std::ranges::binary_search(m_known, days.to);
}

UsagePeriod PeriodCalendar::of(PeriodKind kind, QDate day) const
{
    switch (kind) {
    case PeriodKind::Day:
        return {kind, jst::periodOf(Scale::Day, day)};
    case PeriodKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {kind, {monday, monday.addDays(daysAWeek)}};
    }
    case PeriodKind::Month:
        return {kind, jst::periodOf(Scale::Month, day)};
    case PeriodKind::Billing:
        return {kind, readingDays.periodOf(day).days};
    case PeriodKind::Year:
        return {kind, jst::periodOf(Scale::Year, day)};
    case PeriodKind::All:
        break;
    }
    const QDate begin = first.isValid() ? std::min(first, today) : today;
    return {kind, {jst::firstOfMonth(begin), jst::firstOfMonth(today).addMonths(1)}};
}

UsagePeriod PeriodCalendar::next(const UsagePeriod &period) const
{
    return period.kind == PeriodKind::All ? of(period.kind, today) : of(period.kind, period.days.to);
}

UsagePeriod PeriodCalendar::previous(const UsagePeriod &period) const
{
    return period.kind == PeriodKind::All ? of(period.kind, today) : of(period.kind, period.days.from.addDays(-1));
}

} // namespace denkiroku::models
