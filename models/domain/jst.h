// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QTime>

#include <chrono>

namespace denkiroku::models {

// A moment in UTC, whole seconds: the same type as api::Instant.
using Instant = std::chrono::sys_seconds;

// From `from` (included) to `to` (excluded).
struct InstantRange {
    Instant from{};
    Instant to{};

    bool isEmpty() const { return to <= from; }
    bool contains(Instant at) const { return from <= at && at < to; }
    // How many half-hours fit in; 0 for an empty range.
    int halfHours() const;
    InstantRange intersected(const InstantRange &other) const;
    bool operator==(const InstantRange &) const = default;
};

// Days of the customer's calendar from `from` (included) to `to` (excluded).
struct DateRange {
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid(); }
    bool isEmpty() const { return !isValid() || to <= from; }
    int days() const { return isEmpty() ? 0 : static_cast<int>(from.daysTo(to)); }
    bool contains(QDate day) const { return isValid() && from <= day && day < to; }
    DateRange intersected(const DateRange &other) const;
    QDate lastDay() const { return to.addDays(-1); }
    bool operator==(const DateRange &) const = default;
};

// What one chart shows: half-hours of a day, days of a month, months of a year.
enum class Scale { Day, Month, Year };

// The customer's calendar: Asia/Tokyo, a fixed +09:00 wherever the computer is, with no summer time. Nothing here asks
// the computer's zone.
namespace jst {

inline constexpr std::chrono::seconds offset = std::chrono::hours(9);
inline constexpr std::chrono::seconds halfHour = std::chrono::minutes(30);
inline constexpr int halfHoursADay = 48;

QDate dateOf(Instant at);
// The time on the wall in Tokyo.
QTime timeOf(Instant at);
// 0 for 00:00-00:30 to 47 for 23:30-24:00.
int slotOf(Instant at);

Instant startOfDay(QDate day);
Instant slotStart(QDate day, int slot);
InstantRange instantsOf(QDate day);
InstantRange instantsOf(const DateRange &days);

QDate firstOfMonth(QDate day);
QDate firstOfYear(QDate day);

// The whole day, month or year that `day` lies in.
DateRange periodOf(Scale scale, QDate day);
// The first day of the period `steps` further on (or back, when negative).
QDate step(Scale scale, QDate day, int steps);

} // namespace jst

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::DateRange)
Q_DECLARE_METATYPE(denkiroku::models::InstantRange)
