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

// A thousand points with a year of half-hours each, written by SQLite itself: 17.5 million rows.
void fill(const QString &path, const InstantRange &year)
{
    bench::SqliteFile file(path);
    file.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
    file.run("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
             " INSERT INTO ledger_point (id, account, key, hint) SELECT i, 1, 'key' || i, '0000' FROM n");
    sqlite3_stmt *insert =
        file.prepare("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)"
                     " INSERT INTO ledger_reading (point, flow, start, mwh, estimate, version, first_seen, last_seen,"
                     " revisions, source) SELECT ?2, 0, ?3 + i * 1800, (?2 * 7919 + i * 104729) % 900000,"
                     " (?2 * 7919 + i * 104729) % 30000, 1 + i % 3, 1772290800, 1772290800, 0, 0 FROM n");
    for (int point = 1; point <= 1000; ++point) {
        sqlite3_bind_int(insert, 1, year.halfHours() - 1);
        sqlite3_bind_int(insert, 2, point);
        sqlite3_bind_int64(insert, 3, year.from.time_since_epoch().count());
        file.check(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    file.run("COMMIT");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("portfolio"));
    const auto location = LedgerLocation::file(path);
    const DateRange year{QDate(2025, 1, 1), QDate(2026, 1, 1)};
    {
        const auto store = LedgerStore::open(location);
        if (!store || !(*store)->store(bench::answerOf(jst::instantsOf(year), {})))
            return 1;
    }
    fill(path, jst::instantsOf(year));
    const auto store = LedgerStore::open(location);
    const DateRange month{QDate(2025, 7, 1), QDate(2025, 8, 1)};
    const auto total = (*store)->portfolio(bench::point.account, Flow::Import, month);
    if (!total || total->present != 1000 * 1488 || !total->isComplete())
        return 1;
    const auto timing =
        bench::measure(7, [&] { bench::keep(*(*store)->portfolio(bench::point.account, Flow::Import, month)); });
    bench::report("portfolio_month", timing.median, "ms");
    return 0;
}
