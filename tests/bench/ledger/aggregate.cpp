// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"
#include "tests/bench/bench.h"
#include "tests/bench/ledger/tenyears.h"

#include <QCoreApplication>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

// Sums by day and nothing else: no counts, no gaps, no calendar.
double plainLoop(const std::vector<HalfHour> &readings)
{
    std::vector<std::int64_t> values;
    for (const HalfHour &reading : readings)
        values.push_back(reading.energy.milliwattHours());
    return bench::measure(101,
                          [&values] {
                              std::vector<std::int64_t> days;
                              for (std::size_t slot = 0; slot < values.size(); slot += jst::halfHoursADay) {
                                  std::int64_t sum = 0;
                                  for (std::size_t i = slot; i < slot + jst::halfHoursADay; ++i)
                                      sum += values[i];
                                  days.push_back(sum);
                              }
                              bench::keep(days);
                          })
        .median;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto readings = bench::tenYearsOfHalfHours();
    UsageSeries series;
    series.merge(readings);
    const auto byDay = bench::measure(101, [&series] { bench::keep(series.byDay(bench::tenYears)); });
    bench::report("aggregate_10y", byDay.median, "ms",
                  bench::Baseline{"a plain loop over the values, energy alone", plainLoop(readings)});

    const auto store = LedgerStore::open(LedgerLocation::memory());
    if (!store || !(*store)->store(bench::answerOf(jst::instantsOf(bench::tenYears), readings)))
        return 1;
    const auto bySql = bench::measure(5, [&store] { bench::keep(*(*store)->byDay(bench::point, bench::tenYears)); });
    bench::report("aggregate_10y_sql", bySql.median, "ms");
    const auto loading = bench::measure(5, [&store] {
        bench::keep(*(*store)->load(bench::point.account, bench::point.flow, jst::instantsOf(bench::tenYears)));
    });
    bench::report("ledger_load_10y", loading.median, "ms");
    return 0;
}
