// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decodeerror.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

// The hours of time-of-use products, as the retailer prints them in its tariff definition documents: the API names a
// product's scheme and never says when a band applies (NOTES 6).
namespace denkiroku::api {

// Hours of the day in Tokyo, [from, to): 0 to 24.
struct TimeOfUseHours {
    int from = 0;
    int to = 24;

    bool operator==(const TimeOfUseHours &) const = default;
};

// Month and day, both ends included. An end before the start wraps the year; 02-29 is the end of February.
struct TimeOfUseSeason {
    int fromMonth = 1;
    int fromDay = 1;
    int toMonth = 12;
    int toDay = 31;

    bool operator==(const TimeOfUseSeason &) const = default;
};

struct TimeOfUseBand {
    QString name;
    std::vector<TimeOfUseHours> hours;    // empty: all day
    std::vector<TimeOfUseSeason> seasons; // empty: all year

    bool operator==(const TimeOfUseBand &) const = default;
};

struct TimeOfUseArea {
    QString gridOperatorCode;
    std::vector<TimeOfUseBand> bands;
    // What no other band covers.
    QString remainder;

    bool operator==(const TimeOfUseArea &) const = default;
};

struct TimeOfUseScheme {
    QString code;
    QString name;
    std::vector<TimeOfUseArea> areas;

    bool operator==(const TimeOfUseScheme &) const = default;
};

// Errors: JSON that is none, a key that this program does not know (a rule it would leave out), an hour or a date that
// does not exist.
Decoded<std::vector<TimeOfUseScheme>> readTimeOfUseSchemes(QByteArrayView json);

// Those that the program brings along, read once. Empty where they cannot be read.
const std::vector<TimeOfUseScheme> &timeOfUseSchemes();

// Null when there is no such scheme, or no such area of it.
const TimeOfUseArea *findTimeOfUseArea(const std::vector<TimeOfUseScheme> &schemes, const QString &scheme,
                                       const QString &gridOperatorCode);

} // namespace denkiroku::api
