// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ledger/ledgerfixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::models::testing;

// What becomes of an earlier version's tables, in a file and, with DENKIROKU_LEDGER_ON=postgres, on a server.
class TestLedgerVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfAnEarlierVersionAreTakenOver();
    void daysOfTheFourthVersionAreTakenOver();

private:
    LedgerLocation location() const;
    void execute(const QStringList &statements) const;

    QTemporaryDir m_folder;
};

LedgerLocation TestLedgerVersions::location() const
{
    if (qEnvironmentVariable("DENKIROKU_LEDGER_ON") == QLatin1String("postgres"))
        return postgres();
    return LedgerLocation::file(m_folder.filePath(QStringLiteral("a.ledger")));
}

// As another program would.
void TestLedgerVersions::execute(const QStringList &statements) const
{
    const LedgerLocation at = location();
    const bool isServer = at.kind == LedgerLocation::Kind::PostgreSql;
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(isServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(isServer ? at.database : at.path);
        database.setHostName(at.host);
        database.setPort(at.port);
        database.setUserName(at.user);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void TestLedgerVersions::rowsOfAnEarlierVersionAreTakenOver()
{
    {
        const auto store = LedgerStore::open(location());
        QVERIFY((*store)->forget({}));
        QVERIFY((*store)->store(answer(dayOf(january), {reading(january, 0, 1)})));
    }
    const auto row = [](QDate day, int slot, const char *rest) {
        const qlonglong start = jst::slotStart(day, slot).time_since_epoch().count();
        return QStringLiteral("INSERT INTO ledger_reading SELECT id, 0, %1, %2 FROM ledger_point")
            .arg(start)
            .arg(QLatin1String(rest));
    };
    // Until the third version a half-hour was a row.
    execute({QStringLiteral("DROP TABLE ledger_day"),
             QStringLiteral("CREATE TABLE ledger_reading (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                            " start BIGINT NOT NULL, mwh BIGINT NOT NULL, estimate BIGINT, version SMALLINT NOT NULL,"
                            " first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, revisions INTEGER NOT NULL,"
                            " source SMALLINT NOT NULL DEFAULT 0, PRIMARY KEY (point, flow, start))"),
             row(january, 47, "250000, 5000, 2, 1772290800, 1772290860, 1, 0"),
             row(january.addDays(1), 0, "300000, NULL, 1, 1772290800, 1772290800, 0, 1"),
             row(january.addDays(1), 1, "-1, 0, 3, 1772290800, 1772290800, 0, 3"),
             QStringLiteral("UPDATE ledger_meta SET value = '3' WHERE name = 'version'")});
    const auto store = LedgerStore::open(location());
    const auto slices = (*store)->load(account, Flow::Import, always);
    QCOMPARE(slices->size(), std::size_t(1));
    const auto &readings = slices->front().readings;
    QCOMPARE(readings.size(), std::size_t(3));
    HalfHour last = reading(january, 47, 250'000, ReadingVersion::Monthly);
    QVERIFY(readings[0] == (LedgerReading{last, ReadingSource::HalfHourly, atMinute(0), atMinute(1), 1}));
    QVERIFY(!readings[1].halfHour.estimate);
    QCOMPARE(readings[1].halfHour.start, jst::startOfDay(january.addDays(1)));
    QCOMPARE(readings[1].source, ReadingSource::SupplyPoint);
    QCOMPARE(readings[2].halfHour.energy.milliwattHours(), -1);
    QCOMPARE(readings[2].source, ReadingSource::Imported);
    UsageSeries series;
    for (const LedgerReading &each : readings)
        series.merge({each.halfHour});
    const DateRange days{january, january.addDays(2)};
    QVERIFY(*(*store)->byDay(slices->front().point, days) == series.byDay(days));
    QCOMPARE((*store)->isSound().value_or(false), true);
}

void TestLedgerVersions::daysOfTheFourthVersionAreTakenOver()
{
    std::vector<LedgerSlice> before;
    {
        const auto store = LedgerStore::open(location());
        QVERIFY((*store)->forget({}));
        for (const int day : {0, 2, 1})
            QVERIFY((*store)->store(answer(dayOf(january.addDays(day)), fullDay(january.addDays(day), 1 + day))));
        before = *(*store)->load(account, Flow::Import, always);
        QCOMPARE(before.front().readings.size(), std::size_t(3 * jst::halfHoursADay));
    }
    const bool isFile = location().kind == LedgerLocation::Kind::File;
    if (isFile) {
        execute({QStringLiteral("ALTER TABLE ledger_day RENAME TO later"),
                 QStringLiteral("CREATE TABLE ledger_day (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                                " day BIGINT NOT NULL, mwh BIGINT NOT NULL, estimate BIGINT NOT NULL,"
                                " present SMALLINT NOT NULL, estimated SMALLINT NOT NULL,"
                                " provisional SMALLINT NOT NULL, corrected SMALLINT NOT NULL, readings BLOB NOT NULL,"
                                " PRIMARY KEY (point, flow, day DESC)) WITHOUT ROWID"),
                 QStringLiteral("INSERT INTO ledger_day SELECT * FROM later"), QStringLiteral("DROP TABLE later")});
    }
    execute({QStringLiteral("UPDATE ledger_meta SET value = '4' WHERE name = 'version'")});
    const auto store = LedgerStore::open(location());
    const auto after = (*store)->load(account, Flow::Import, always);
    QVERIFY(after && after->front().readings == before.front().readings);
    QCOMPARE((*store)->isSound().value_or(false), true);
    // A day that is there is found again, and not put beside itself.
    const auto again = (*store)->store(answer(dayOf(january), fullDay(january, 9, ReadingVersion::Updated)));
    QCOMPARE(again->corrected, jst::halfHoursADay);
    QCOMPARE((*store)->load(account, Flow::Import, always)->front().readings.size(), before.front().readings.size());
    // Which a table without rows of its own refuses.
    if (isFile)
        execute({QStringLiteral("SELECT rowid FROM ledger_day")});
}

QTEST_GUILESS_MAIN(TestLedgerVersions)
#include "tst_ledgerversions.moc"
