// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerschema.h"

#include "models/ledger/ledgerdatabase.h"
#include "models/ledger/ledgererrors.h"
#include "models/ledger/ledgerreadings.h"

#include <QRandomGenerator>

#include <array>
#include <span>

namespace denkiroku::models::ledgerschema {

namespace {

const QString metaTable = QStringLiteral("ledger_meta");

// The tables as they are now. @id is a number given by the database; @clustered keeps the rows in the order of their key.

// A day's half-hours together, and their sums beside them. The newest are fetched first: in a file they then follow each
// other, which is the fastest way to write a tree.
constexpr const char *dayTable =
    "CREATE TABLE ledger_day (point BIGINT NOT NULL, flow SMALLINT NOT NULL, day BIGINT NOT NULL, mwh BIGINT NOT NULL,"
    " estimate BIGINT NOT NULL, present SMALLINT NOT NULL, estimated SMALLINT NOT NULL, provisional SMALLINT NOT NULL,"
    " corrected SMALLINT NOT NULL, readings @bytes NOT NULL, PRIMARY KEY (point, flow, day@newestfirst))";

// Each source's window of the same stretch stands for itself.
constexpr const char *coverageTable =
    "CREATE TABLE ledger_coverage (point BIGINT NOT NULL, flow SMALLINT NOT NULL, range_from BIGINT NOT NULL,"
    " range_to BIGINT NOT NULL, source SMALLINT NOT NULL, asked BIGINT NOT NULL, answered BIGINT NOT NULL,"
    " row_count INTEGER NOT NULL, PRIMARY KEY (point, flow, range_from, range_to, source)) @clustered";

// The days that answers leave half-hours out of.
constexpr const char *holeTable =
    "CREATE TABLE ledger_hole (point BIGINT NOT NULL, flow SMALLINT NOT NULL, day BIGINT NOT NULL,"
    " empty_answers INTEGER NOT NULL, last_asked BIGINT NOT NULL, PRIMARY KEY (point, flow, day)) @clustered";

// Made at once in a new ledger: one that went through every version would wait for it.
constexpr const char *allTables[] = {
    "CREATE TABLE ledger_account (id @id, key VARCHAR(64) NOT NULL UNIQUE, hint VARCHAR(8) NOT NULL)",
    "CREATE TABLE ledger_point (id @id, account BIGINT NOT NULL, key VARCHAR(64) NOT NULL, hint VARCHAR(8) NOT NULL,"
    " UNIQUE (account, key))",
    "CREATE TABLE ledger_revision (point BIGINT NOT NULL, flow SMALLINT NOT NULL, start BIGINT NOT NULL,"
    " number INTEGER NOT NULL, mwh BIGINT NOT NULL, estimate BIGINT, version SMALLINT NOT NULL,"
    " first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, source SMALLINT NOT NULL DEFAULT 0,"
    " PRIMARY KEY (point, flow, start, number)) @clustered",
    dayTable,
    coverageTable,
    holeTable,
};

// The first version did not know who said it, nor what was missing.
constexpr const char *fromOneToTwo[] = {
    "ALTER TABLE ledger_reading ADD COLUMN source SMALLINT NOT NULL DEFAULT 0",
    "ALTER TABLE ledger_revision ADD COLUMN source SMALLINT NOT NULL DEFAULT 0",
    "ALTER TABLE ledger_coverage RENAME TO ledger_coverage_before",
    coverageTable,
    "INSERT INTO ledger_coverage SELECT point, flow, range_from, range_to, 0, asked, answered, row_count"
    " FROM ledger_coverage_before",
    "DROP TABLE ledger_coverage_before",
    holeTable,
};

// Versions 2 and 3 kept a row for each half-hour, turned round in the third as the days are now: see packDays().

// Version 4 kept the days in the tree of their key, whose inner pages held days too: few fit, so it was deep, and each
// answer wrote most of the way down anew. A server's table has always been like this.
constexpr const char *fromFourToFive[] = {
    "ALTER TABLE ledger_day RENAME TO ledger_day_before",
    dayTable,
    "INSERT INTO ledger_day SELECT * FROM ledger_day_before ORDER BY point, flow, day DESC",
    "DROP TABLE ledger_day_before",
};

void runAll(LedgerDatabase &database, std::span<const char *const> statements)
{
    for (const char *statement : statements) {
        QString sql = QString::fromLatin1(statement);
        sql.replace(QLatin1String("@id"), database.isServer()
                                              ? QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
                                              : QStringLiteral("INTEGER PRIMARY KEY"));
        sql.replace(QLatin1String("@bytes"), database.isServer() ? QStringLiteral("BYTEA") : QStringLiteral("BLOB"));
        sql.replace(QLatin1String("@newestfirst"), database.isServer() ? QString() : QStringLiteral(" DESC"));
        sql.replace(QLatin1String("@clustered"), database.isServer() ? QString() : QStringLiteral("WITHOUT ROWID"));
        database.run(sql);
    }
}

// One point after another, so that no more than one point's history is in memory.
void packDays(LedgerDatabase &database)
{
    std::vector<qint64> points;
    database.rows(QStringLiteral("SELECT id FROM ledger_point"), {},
                  [&points](const QSqlQuery &row) { points.push_back(row.value(0).toLongLong()); });
    for (const qint64 point : points) {
        for (const Flow flow : {Flow::Import, Flow::Export}) {
            std::vector<LedgerReadings::Day> days;
            database.rows(QStringLiteral("SELECT start, mwh, estimate, version, source, first_seen, last_seen,"
                                         " revisions FROM ledger_reading WHERE point = ? AND flow = ? ORDER BY start"),
                          {point, static_cast<int>(flow)}, [&days](const QSqlQuery &row) {
                              const LedgerReading reading = ledgerReadingAt(row);
                              const QDate day = jst::dateOf(reading.halfHour.start);
                              if (days.empty() || days.back().day != day)
                                  days.push_back({day, {}});
                              days.back().readings.push_back(reading);
                          });
            LedgerReadings(database, point, flow).put(days);
        }
    }
    database.run(QStringLiteral("DROP TABLE ledger_reading"));
}

void makeMeta(LedgerDatabase &database)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray salt(reinterpret_cast<const char *>(random.data()), sizeof random);
    database.run(QStringLiteral("CREATE TABLE ledger_meta (name VARCHAR(16) PRIMARY KEY, value VARCHAR(64) NOT NULL)"));
    database.run(QStringLiteral("INSERT INTO ledger_meta VALUES ('version', '0'), ('salt', ?)"),
                 {QString::fromLatin1(salt.toHex())});
}

int storedVersion(LedgerDatabase &database)
{
    return database.value(QStringLiteral("SELECT value FROM ledger_meta WHERE name = 'version'")).toInt();
}

// Looks without writing. A server's database may hold other things beside a ledger; a file may not.
std::optional<int> versionThere(LedgerDatabase &database)
{
    database.clearError();
    database.value(database.isServer() ? QStringLiteral("SELECT 1") : QStringLiteral("PRAGMA schema_version"));
    if (database.hasFailed())
        return std::nullopt;
    const QStringList tables = database.tables();
    if (tables.contains(metaTable))
        return storedVersion(database);
    if (!database.isServer() && !tables.isEmpty())
        database.fail(ledgererrors::make(ledgererrors::notALedger));
    return 0;
}

void migrate(LedgerDatabase &database)
{
    // Anew: another program may have been here since the first look.
    const bool isNew = !database.tables().contains(metaTable);
    const int from = isNew ? 0 : storedVersion(database);
    if (isNew) {
        makeMeta(database);
        runAll(database, allTables);
    } else if (from < 4) {
        if (from < 2)
            runAll(database, fromOneToTwo);
        runAll(database, {&dayTable, 1});
        packDays(database);
    } else if (from < 5 && !database.isServer()) {
        runAll(database, fromFourToFive);
    }
    if (from < version)
        database.run(QStringLiteral("UPDATE ledger_meta SET value = '%1' WHERE name = 'version'").arg(version));
}

// With a write-ahead log readers and a writer do not wait for each other, and a program that is killed at any instant
// leaves each transaction there or not there. NORMAL: a loss of power may take the last transactions, never the order.
void setModes(LedgerDatabase &database)
{
    database.run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    // Changing the mode does not wait for other programs by itself: an empty write does, then it is tried again.
    for (int tries = 0; tries < 20; ++tries) {
        database.clearError();
        const QString mode = database.value(QStringLiteral("PRAGMA journal_mode = WAL")).toString();
        if (!database.hasFailed() && (mode == QLatin1String("wal") || mode == QLatin1String("memory")))
            break;
        static_cast<void>(database.transaction(LedgerDatabase::Access::Write, [] {}));
    }
    database.run(QStringLiteral("PRAGMA cache_size = -8000"));
    // In pages of 4 KiB: the first sync of a long history need not stop to copy the log into the file.
    database.value(QStringLiteral("PRAGMA wal_autocheckpoint = 8000"));
}

} // namespace

std::optional<api::Error> prepare(LedgerDatabase &database)
{
    const auto there = versionThere(database);
    if (database.hasFailed())
        return database.error();
    if (*there > version)
        return ledgererrors::make(ledgererrors::newer, QString::number(*there));
    if (!database.isServer())
        setModes(database);
    if (database.hasFailed())
        return database.error();
    if (*there < version) {
        const auto done = database.transaction(LedgerDatabase::Access::Write, [&database] { migrate(database); });
        if (!done)
            return done.error();
    }
    return std::nullopt;
}

} // namespace denkiroku::models::ledgerschema
