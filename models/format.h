// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "models/domain/halfhour.h"
#include "models/domain/jst.h"

#include <QLocale>
#include <QString>

#include <optional>

// Numbers and dates as ui.md's table of formats has them, in Japanese and in English. The locale is always handed in, so
// that the language can change while the program runs.
namespace denkiroku::models::format {

// What stands where a value is missing: an en dash.
QString none();

// 12,345円, -500円; ¥12,345, -¥500. Whole yen.
QString yen(Money amount, const QLocale &locale);
QString yen(const std::optional<Money> &amount, const QLocale &locale);
// For chart axes, in both languages: ¥12,345.
QString yenShort(Money amount, const QLocale &locale);
// Without a unit, for table cells under a header that has it.
QString yenNumber(Money amount, const QLocale &locale);

// 12.3 kWh; 1.2 MWh from 10,000 kWh.
QString energy(Energy amount, const QLocale &locale);
QString energy(const std::optional<Energy> &amount, const QLocale &locale);
// 0.35 kWh: two decimals, as a half-hour is small.
QString halfHourEnergy(Energy amount, const QLocale &locale);
// kWh without the unit.
QString energyNumber(Energy amount, const QLocale &locale, int decimals);

// Any other number, all its decimals: 1,234.56.
QString decimal(const api::Decimal &number, const QLocale &locale);

// 2026年10月20日(火); Tue 20 Oct 2026.
QString date(QDate day, const QLocale &locale);
// 10/20(火); 20 Oct. For charts.
QString dateShort(QDate day, const QLocale &locale);
// 2026年10月; October 2026.
QString month(QDate day, const QLocale &locale);
// 10月; Oct. For charts.
QString monthShort(QDate day, const QLocale &locale);
// 2026年; 2026.
QString year(QDate day, const QLocale &locale);
// The period of that scale that the day lies in.
QString period(Scale scale, QDate day, const QLocale &locale);
// The same without the years, for a table that has them in another column: 8/12–9/11; 12 Aug – 11 Sep.
QString dateRangeShort(const DateRange &days, const QLocale &locale);
// First to last day, the last one included: 2026年9月18日–10月17日; 18 Sep – 17 Oct 2026.
QString dateRange(const DateRange &days, const QLocale &locale);

// 08:00 in Tokyo.
QString time(Instant at, const QLocale &locale);
// 20 Sep 08:30; 9月20日 08:30. For "readings to ..." and "as of ...".
QString dateTime(Instant at, const QLocale &locale);
// 08:00–08:30; the last one of a day ends 24:00.
QString halfHour(Instant start);
// The same for 0 to 47.
QString halfHourSlot(int slot);

// -6.2 %, +6.2 %, 0.0 %. Nothing when there is nothing to compare with (before is zero or less).
std::optional<QString> change(Energy now, Energy before, const QLocale &locale);

// 試験 花子 様; Hanako Shiken. Falls back on whatever of the two is there.
QString personName(const QString &givenName, const QString &familyName, const QLocale &locale);

} // namespace denkiroku::models::format
