// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"
#include "tests/bench/bench.h"
#include "tests/bench/ledger/sqlitefile.h"
#include "tests/bench/ledger/tenyears.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

template <class T>
T must(api::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

constexpr const char *makeTable =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
    "CREATE TABLE ledger_reading (point BIGINT NOT NULL, flow SMALLINT NOT NULL, start BIGINT NOT NULL,"
    " mwh BIGINT NOT NULL, estimate BIGINT, version SMALLINT NOT NULL, first_seen BIGINT NOT NULL,"
    " last_seen BIGINT NOT NULL, revisions INTEGER NOT NULL, source SMALLINT NOT NULL DEFAULT 0,"
    " PRIMARY KEY (point, flow, start)) WITHOUT ROWID";
constexpr const char *insertRow = "INSERT INTO ledger_reading VALUES (1, 0, ?, ?, ?, ?, 1000000000, 1000000000, 0, 0)";

// For comparison: a row a half-hour by SQLite's own interface, in one transaction.
void insertByHand(const QString &path, const std::vector<HalfHour> &readings)
{
    bench::SqliteFile file(path);
    file.run(makeTable);
    file.run("BEGIN IMMEDIATE");
    sqlite3_stmt *insert = file.prepare(insertRow);
    for (const HalfHour &reading : readings) {
        sqlite3_bind_int64(insert, 1, reading.start.time_since_epoch().count());
        sqlite3_bind_int64(insert, 2, reading.energy.milliwattHours());
        sqlite3_bind_int64(insert, 3, reading.estimate->milliYen());
        sqlite3_bind_int(insert, 4, static_cast<int>(reading.version));
        file.check(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    file.run("COMMIT");
}

void benchInsert(const QTemporaryDir &folder, const std::vector<HalfHour> &readings)
{
    int count = 0;
    const auto next = [&] { return folder.filePath(QString::number(++count)); };
    const auto answer = bench::answerOf(jst::instantsOf(bench::tenYears), readings);
    const auto byHand = bench::measure(5, [&] { insertByHand(next(), readings); });
    const auto whole = bench::measure(5, [&] {
        const auto store = must(LedgerStore::open(LedgerLocation::file(next())));
        if (must(store->store(answer)).added != static_cast<int>(readings.size()))
            std::exit(1);
    });
    bench::report("ledger_insert", whole.median, "ms",
                  bench::Baseline{"sqlite3 C API, a row a half-hour, nothing compared", byHand.median});
    // What a second sync costs: everything is compared, nothing is new.
    const auto store = must(LedgerStore::open(LedgerLocation::file(next())));
    must(store->store(answer));
    const auto again = bench::measure(5, [&] { must(store->store(answer)); });
    bench::report("ledger_insert_again", again.median, "ms");
}

double queryByHand(bench::SqliteFile &file, const char *sql, const std::vector<InstantRange> &ranges)
{
    sqlite3_stmt *select = file.prepare(sql);
    const auto timing = bench::measure(51, [&] {
        std::int64_t sum = 0;
        for (const InstantRange &range : ranges) {
            sqlite3_bind_int64(select, 1, range.from.time_since_epoch().count());
            sqlite3_bind_int64(select, 2, range.to.time_since_epoch().count());
            while (sqlite3_step(select) == SQLITE_ROW)
                sum += sqlite3_column_int64(select, 1);
            sqlite3_reset(select);
        }
        bench::keep(sum);
    });
    sqlite3_finalize(select);
    return timing.median;
}

void benchTotals(const QTemporaryDir &folder, const std::vector<HalfHour> &readings)
{
    const QString path = folder.filePath(QStringLiteral("totals"));
    const auto store = must(LedgerStore::open(LedgerLocation::file(path)));
    must(store->store(bench::answerOf(jst::instantsOf(bench::tenYears), readings)));
    const QString rows = folder.filePath(QStringLiteral("rows"));
    insertByHand(rows, readings);
    bench::SqliteFile file(rows);

    const DateRange month{QDate(2021, 5, 1), QDate(2021, 6, 1)};
    const auto byDay = bench::measure(51, [&] { bench::keep(must(store->byDay(bench::point, month))); });
    const double daysByHand =
        queryByHand(file,
                    "SELECT (start + 32400) / 86400 AS day, SUM(mwh), SUM(estimate), COUNT(*) FROM ledger_reading"
                    " WHERE point = 1 AND flow = 0 AND start >= ? AND start < ? GROUP BY day",
                    {jst::instantsOf(month)});
    bench::report("ledger_month", byDay.median, "ms",
                  bench::Baseline{"sqlite3 C API, a row a half-hour, sums by day", daysByHand});

    const DateRange year{QDate(2021, 1, 1), QDate(2022, 1, 1)};
    const auto byMonth = bench::measure(51, [&] { bench::keep(must(store->byMonth(bench::point, year))); });
    const double monthsByHand =
        queryByHand(file,
                    "SELECT strftime('%m', start + 32400, 'unixepoch') AS month, SUM(mwh), SUM(estimate), COUNT(*)"
                    " FROM ledger_reading WHERE point = 1 AND flow = 0 AND start >= ? AND start < ? GROUP BY month",
                    {jst::instantsOf(year)});
    bench::report("ledger_year", byMonth.median, "ms",
                  bench::Baseline{"sqlite3 C API, a row a half-hour, grouped by month", monthsByHand});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto readings = bench::tenYearsOfHalfHours();
    benchInsert(folder, readings);
    benchTotals(folder, readings);
    return 0;
}
