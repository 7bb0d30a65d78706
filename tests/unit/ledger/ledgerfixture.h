// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgerstore.h"

#include <QtGlobal>

namespace denkiroku::models::testing {

inline const QString account = QStringLiteral("A-00009999");
inline const QString spin = QStringLiteral("0312345678901234567890");
inline const QString otherSpin = QStringLiteral("0398765432109876543210");
inline const QDate january(2026, 1, 1);
inline const LedgerPoint point{account, spin, Flow::Import};

inline Instant atMinute(int minutes)
{
    return jst::startOfDay(QDate(2026, 3, 1)) + std::chrono::minutes(minutes);
}

inline HalfHour reading(QDate day, int slot, std::int64_t mwh, ReadingVersion version = ReadingVersion::Daily)
{
    return {jst::slotStart(day, slot), Energy::fromMilliwattHours(mwh), Money::fromMilliYen(mwh / 50), version};
}

inline LedgerAnswer answer(const DateRange &days, std::vector<HalfHour> halfHours, int minute = 0)
{
    return {.account = account,
            .flow = Flow::Import,
            .range = jst::instantsOf(days),
            .asked = atMinute(minute) - std::chrono::seconds(2),
            .answered = atMinute(minute),
            .source = ReadingSource::HalfHourly,
            .points = {{spin, std::move(halfHours), {}}}};
}

inline DateRange dayOf(QDate day)
{
    return {day, day.addDays(1)};
}

inline std::vector<HalfHour> fullDay(QDate day, std::int64_t mwh, ReadingVersion version = ReadingVersion::Daily)
{
    std::vector<HalfHour> readings;
    for (int slot = 0; slot < jst::halfHoursADay; ++slot)
        readings.push_back(reading(day, slot, mwh + slot, version));
    return readings;
}

inline const InstantRange always{jst::startOfDay(QDate(2000, 1, 1)), jst::startOfDay(QDate(2099, 1, 1))};

// The server that tests/with-postgres started.
inline LedgerLocation postgres()
{
    const auto value = [](const char *name) { return qEnvironmentVariable(name); };
    return {.kind = LedgerLocation::Kind::PostgreSql,
            .path = {},
            .host = value("DENKIROKU_POSTGRES_HOST"),
            .port = value("DENKIROKU_POSTGRES_PORT").toInt(),
            .database = value("DENKIROKU_POSTGRES_DATABASE"),
            .user = value("DENKIROKU_POSTGRES_USER"),
            .password = {}};
}

} // namespace denkiroku::models::testing
