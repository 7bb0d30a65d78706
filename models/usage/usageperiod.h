// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/billingperiod.h"
#include "models/domain/jst.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace denkiroku::models {

// How much time the usage page shows at once, least first.
enum class PeriodKind { Day, Week, Month, Billing, Year, All };

// A stretch of whole days, and what kind of stretch it is.
struct UsagePeriod {
    PeriodKind kind = PeriodKind::Month;
    DateRange days;

    bool operator==(const UsagePeriod &) const = default;
};

// What one bar of such a period stands for: a half-hour (Scale::Day), a day (Scale::Month) or a month (Scale::Year).
Scale scaleOf(PeriodKind kind);

// Its name: 20 Sep 2026; September 2026; 12 Aug – 11 Sep 2026; 2026; July 2024 – September 2026.
QString periodText(const UsagePeriod &period, const QLocale &locale);

// The days on which the meter is read for the bill. Between and beyond those that are known they are a month apart;
// where none is known they are the first of each month.
class ReadingDays {
public:
    ReadingDays() = default;
    ReadingDays(std::vector<QDate> known, BillingPeriod::Source source);

    // The billing period that the day lies in. Every day lies in exactly one.
    BillingPeriod periodOf(QDate day) const;
    // Both ends are days that were told, and not reckoned from others.
    bool isKnown(const DateRange &days) const;

    bool operator==(const ReadingDays &) const = default;

private:
    std::vector<QDate> m_known;
    BillingPeriod::Source m_source = BillingPeriod::Source::CalendarMonth;
};

// Steps through the customer's calendar. Weeks begin on Monday.
struct PeriodCalendar {
    ReadingDays readingDays;
    // The first day there may be readings for, and today.
    QDate first;
    QDate today;

    // The period of that kind that the day lies in. All of it reaches from the first day's month to this one.
    UsagePeriod of(PeriodKind kind, QDate day) const;
    // The neighbours, without a gap. All has none but itself.
    UsagePeriod next(const UsagePeriod &period) const;
    UsagePeriod previous(const UsagePeriod &period) const;
};

} // namespace denkiroku::models
