// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// The stretch between two meter readings, which is what a bill covers. It follows the meter reading day, not the
// calendar month (NOTES 4): half-open, from one reading day to the next.
struct BillingPeriod {
    enum class Source { MeterReading, BillingOptions, CalendarMonth };

    DateRange days;
    Source source = Source::CalendarMonth;

    bool operator==(const BillingPeriod &) const = default;
};

struct BillingPeriodFacts {
    // Of every supply point that has one; the one most of them agree on is taken.
    std::vector<QDate> nextReadingDates{};
    // billingOptions: both ends included in what the API calls the period.
    std::optional<QDate> optionsStart{};
    std::optional<QDate> optionsEnd{};
};

// The period that `today` lies in. Both kinds of date can be stale (NOTES 4): a reading date that has passed is moved on
// by whole months, and billing options that do not hold today are not used.
BillingPeriod currentBillingPeriod(QDate today, const BillingPeriodFacts &facts);

// The one before, of the same kind.
BillingPeriod previousBillingPeriod(const BillingPeriod &period);

// The same number of days at the start of another period, and never more than it has.
DateRange sameDaysOf(const DateRange &elapsed, const DateRange &otherPeriod);

} // namespace denkiroku::models
