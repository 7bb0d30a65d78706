// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "api/core/decodeerror.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <vector>

// What is added per kWh, as it was published month by month. The API gives only the rate in force now (NOTES 6).
namespace denkiroku::api {

// Yen per kWh with tax, from a day of Tokyo until before another.
struct PublishedRate {
    // Empty where it holds in every area.
    QString gridOperatorCode;
    QDate from;
    QDate to;
    Decimal yenPerKilowattHour;

    bool operator==(const PublishedRate &) const = default;
};

// CSV with a header line; `hasArea` when the first column is the grid operator's code. Errors: a column too many or too
// few, a day or a number that is none, an end before its start.
Decoded<std::vector<PublishedRate>> readPublishedRates(QByteArrayView csv, bool hasArea);

// Those that the program brings along, read once; empty where they cannot be read. The fuel cost adjustment (燃料費調整額)
// of the nine areas, and the renewable energy levy (再エネ賦課金), one rate for the country from May to April.
const std::vector<PublishedRate> &publishedFuelCostAdjustments();
const std::vector<PublishedRate> &publishedRenewableEnergyLevies();

} // namespace denkiroku::api
