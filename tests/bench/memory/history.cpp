// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory/history.h"

#include "models/ledger/ledgerstore.h"

#include <algorithm>

namespace denkiroku::bench {

using namespace models;

namespace {

constexpr int daysAnAnswer = 28;

std::vector<HalfHour> halfHoursIn(const InstantRange &range)
{
    std::vector<HalfHour> halfHours;
    for (Instant start = range.from; start < range.to; start += jst::halfHour) {
        const auto slot = static_cast<std::uint32_t>(start.time_since_epoch().count() / jst::halfHour.count());
        const std::int64_t wattHours = 50 + slot * 2654435761U % 900;
        halfHours.push_back({start, Energy::fromMilliwattHours(wattHours * 1000), Money::fromMilliYen(wattHours * 31),
                             ReadingVersion::Monthly});
    }
    return halfHours;
}

} // namespace

DateRange tenYearsUntil(Instant now)
{
    const QDate tomorrow = jst::dateOf(now).addDays(1);
    return {tomorrow.addYears(-10), tomorrow};
}

int writeHistory(const QString &path, const QString &account, const QString &spin, Instant now)
{
    const auto store = LedgerStore::open(LedgerLocation::file(path));
    if (!store)
        return 0;
    const DateRange years = tenYearsUntil(now);
    int halfHours = 0;
    for (QDate day = years.from; day < years.to; day = day.addDays(daysAnAnswer)) {
        const InstantRange range = jst::instantsOf(DateRange{day, std::min(day.addDays(daysAnAnswer), years.to)});
        LedgerAnswer answer{.account = account, .range = range, .asked = now, .answered = now, .points = {}};
        answer.points.push_back({.spin = spin, .halfHours = halfHoursIn(range), .incompleteDays = {}});
        const auto change = (*store)->store(answer);
        if (!change)
            return 0;
        halfHours += change->added;
    }
    return halfHours;
}

} // namespace denkiroku::bench
