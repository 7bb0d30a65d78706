// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billingperiod.h"

#include <algorithm>
#include <map>

namespace denkiroku::models {

namespace {

// Of several that are equally common, the earliest.
std::optional<QDate> commonest(const std::vector<QDate> &dates)
{
    std::map<QDate, int> counts;
    for (const QDate &date : dates) {
        if (date.isValid())
            ++counts[date];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.cend() ? std::nullopt : std::optional(most->first);
}

// The reading day in force on `today`: the last one of the monthly rhythm that is not after it.
DateRange monthlyPeriodAround(QDate today, QDate readingDay)
{
    int months = (today.year() - readingDay.year()) * 12 + today.month() - readingDay.month();
    if (readingDay.addMonths(months) > today)
        --months;
    return {readingDay.addMonths(months), readingDay.addMonths(months + 1)};
}

} // namespace

BillingPeriod currentBillingPeriod(QDate today, const BillingPeriodFacts &facts)
{
    if (const auto next = commonest(facts.nextReadingDates))
        return {monthlyPeriodAround(today, *next), BillingPeriod::Source::MeterReading};
    if (facts.optionsStart && facts.optionsEnd) {
        const DateRange days{*facts.optionsStart, facts.optionsEnd->addDays(1)};
        if (days.contains(today))
            return {days, BillingPeriod::Source::BillingOptions};
    }
    return {jst::periodOf(Scale::Month, today), BillingPeriod::Source::CalendarMonth};
}

BillingPeriod previousBillingPeriod(const BillingPeriod &period)
{
    return {{period.days.from.addMonths(-1), period.days.from}, period.source};
}

DateRange sameDaysOf(const DateRange &elapsed, const DateRange &otherPeriod)
{
    const DateRange same{otherPeriod.from, otherPeriod.from.addDays(elapsed.days())};
    return same.intersected(otherPeriod);
}

} // namespace denkiroku::models
