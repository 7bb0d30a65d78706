// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"

#include <random>

namespace denkiroku::bench {

inline const models::LedgerPoint point{QStringLiteral("A-00009999"), QStringLiteral("0312345678901234567890"),
                                       models::Flow::Import};
// 3,650 days: 175,200 half-hours.
inline const models::DateRange tenYears{QDate(2016, 1, 1), QDate(2016, 1, 1).addDays(3650)};

inline std::vector<models::HalfHour> tenYearsOfHalfHours()
{
    using namespace models;
    std::mt19937 random(10);
    std::vector<HalfHour> readings;
    const InstantRange range = jst::instantsOf(tenYears);
    readings.reserve(static_cast<std::size_t>(range.halfHours()));
    for (Instant at = range.from; at < range.to; at += jst::halfHour) {
        const auto mwh = static_cast<std::int64_t>(random() % 900'000);
        readings.push_back(
            {at, Energy::fromMilliwattHours(mwh), Money::fromMilliYen(mwh / 30), ReadingVersion::Monthly});
    }
    return readings;
}

inline models::LedgerAnswer answerOf(const models::InstantRange &range, std::vector<models::HalfHour> halfHours)
{
    const models::Instant now = models::jst::startOfDay(QDate(2026, 3, 1));
    return {.account = point.account,
            .flow = point.flow,
            .range = range,
            .asked = now,
            .answered = now,
            .source = models::ReadingSource::HalfHourly,
            .points = {{point.spin, std::move(halfHours), {}}}};
}

} // namespace denkiroku::bench
