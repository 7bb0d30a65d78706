// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"
#include "tests/bench/bench.h"
#include "tests/bench/ledger/tenyears.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

constexpr int points = 1000;

// A year of half-hours of one of the points.
std::vector<HalfHour> yearOf(int point, const InstantRange &year)
{
    std::vector<HalfHour> readings;
    readings.reserve(static_cast<std::size_t>(year.halfHours()));
    int number = point * 7919;
    for (Instant at = year.from; at < year.to; at += jst::halfHour) {
        number += 104'729;
        readings.push_back({at, Energy::fromMilliwattHours(number % 900'000), Money::fromMilliYen(number % 30'000),
                            static_cast<ReadingVersion>(1 + number % 3)});
    }
    return readings;
}

bool fill(LedgerStore &store, const InstantRange &year)
{
    for (int point = 0; point < points; ++point) {
        LedgerAnswer answer = bench::answerOf(year, yearOf(point, year));
        answer.points.front().spin = QStringLiteral("03%1").arg(point, 20, 10, QLatin1Char('0'));
        if (!store.store(answer))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("portfolio"));
    const auto location = LedgerLocation::file(path);
    const DateRange year{QDate(2025, 1, 1), QDate(2026, 1, 1)};
    const auto store = LedgerStore::open(location);
    if (!store || !fill(**store, jst::instantsOf(year)))
        return 1;
    const DateRange month{QDate(2025, 7, 1), QDate(2025, 8, 1)};
    const auto total = (*store)->portfolio(bench::point.account, Flow::Import, month);
    if (!total || total->present != points * 1488 || !total->isComplete())
        return 1;
    const auto timing =
        bench::measure(7, [&] { bench::keep(*(*store)->portfolio(bench::point.account, Flow::Import, month)); });
    bench::report("portfolio_month", timing.median, "ms");
    return 0;
}
