// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgererrors.h"
#include "models/ledger/ledgerschema.h"
#include "tests/unit/ledger/ledgerfixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::models::testing;

namespace {

void execute(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

// Of all tables, with what is said of each.
QStringList columns(const QString &path)
{
    QStringList found;
    const QString name = QStringLiteral("test");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(
            QStringLiteral("SELECT t.name || ' ' || t.wr || ' ' || c.cid || ' ' || c.name || ' ' || c.type || ' '"
                           " || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '-') || ' ' || c.pk"
                           " FROM pragma_table_list t JOIN pragma_table_info(t.name) c ORDER BY t.name, c.cid"));
        while (query.next())
            found.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString openError(const QString &path)
{
    const auto opened = LedgerStore::open(LedgerLocation::file(path));
    return opened ? QStringLiteral("opened") : opened.error().code;
}

// A ledger as the first version made it, with one half-hour that was corrected once and one window.
QStringList firstVersion()
{
    return {
        QStringLiteral("CREATE TABLE ledger_meta (name VARCHAR(16) PRIMARY KEY, value VARCHAR(64) NOT NULL)"),
        QStringLiteral("INSERT INTO ledger_meta VALUES ('version', '1'), ('salt', '00ff')"),
        QStringLiteral("CREATE TABLE ledger_account (id INTEGER PRIMARY KEY, key VARCHAR(64) NOT NULL UNIQUE,"
                       " hint VARCHAR(8) NOT NULL)"),
        // SHA-256 of "00ff" and the numbers of the fixture.
        QStringLiteral("INSERT INTO ledger_account VALUES (1, '%1', '9999')").arg(QLatin1String("@account")),
        QStringLiteral("CREATE TABLE ledger_point (id INTEGER PRIMARY KEY, account BIGINT NOT NULL,"
                       " key VARCHAR(64) NOT NULL, hint VARCHAR(8) NOT NULL, UNIQUE (account, key))"),
        QStringLiteral("INSERT INTO ledger_point VALUES (4, 1, '%1', '7890')").arg(QLatin1String("@point")),
        QStringLiteral("CREATE TABLE ledger_reading (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                       " start BIGINT NOT NULL, mwh BIGINT NOT NULL, estimate BIGINT, version SMALLINT NOT NULL,"
                       " first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL, revisions INTEGER NOT NULL,"
                       " PRIMARY KEY (point, flow, start)) WITHOUT ROWID"),
        QStringLiteral(
            "INSERT INTO ledger_reading VALUES (4, 0, 1767193200, 250000, NULL, 2, 1767300000, 1767400000, 1)"),
        QStringLiteral("CREATE TABLE ledger_revision (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                       " start BIGINT NOT NULL, number INTEGER NOT NULL, mwh BIGINT NOT NULL, estimate BIGINT,"
                       " version SMALLINT NOT NULL, first_seen BIGINT NOT NULL, last_seen BIGINT NOT NULL,"
                       " PRIMARY KEY (point, flow, start, number)) WITHOUT ROWID"),
        QStringLiteral(
            "INSERT INTO ledger_revision VALUES (4, 0, 1767193200, 0, 200000, 5000, 1, 1767200000, 1767250000)"),
        QStringLiteral("CREATE TABLE ledger_coverage (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                       " range_from BIGINT NOT NULL, range_to BIGINT NOT NULL, asked BIGINT NOT NULL,"
                       " answered BIGINT NOT NULL, row_count INTEGER NOT NULL,"
                       " PRIMARY KEY (point, flow, range_from, range_to)) WITHOUT ROWID"),
        QStringLiteral("INSERT INTO ledger_coverage VALUES (4, 0, 1767193200, 1767279600, 1767399990, 1767400000, 1)"),
    };
}

// The same ledger as the third version kept it: the half-hours are rows still, with their source, the newest first.
QStringList thirdVersion()
{
    QStringList statements = firstVersion();
    statements.replaceInStrings(QStringLiteral("('version', '1')"), QStringLiteral("('version', '3')"));
    statements.replaceInStrings(QStringLiteral("revisions INTEGER NOT NULL, PRIMARY KEY (point, flow, start))"),
                                QStringLiteral("revisions INTEGER NOT NULL, source SMALLINT NOT NULL DEFAULT 0,"
                                               " PRIMARY KEY (point, flow, start DESC))"));
    statements.replaceInStrings(QStringLiteral("last_seen BIGINT NOT NULL, PRIMARY KEY (point, flow, start, number))"),
                                QStringLiteral("last_seen BIGINT NOT NULL, source SMALLINT NOT NULL DEFAULT 0,"
                                               " PRIMARY KEY (point, flow, start, number))"));
    statements.replaceInStrings(QStringLiteral("range_to BIGINT NOT NULL, asked"),
                                QStringLiteral("range_to BIGINT NOT NULL, source SMALLINT NOT NULL, asked"));
    statements.replaceInStrings(QStringLiteral("(point, flow, range_from, range_to))"),
                                QStringLiteral("(point, flow, range_from, range_to, source))"));
    statements.replaceInStrings(QStringLiteral("1767400000, 1)"), QStringLiteral("1767400000, 1, 0)"));
    statements.replaceInStrings(QStringLiteral("1767250000)"), QStringLiteral("1767250000, 0)"));
    statements.replaceInStrings(QStringLiteral("1767279600, 1767399990, 1767400000, 1, 0)"),
                                QStringLiteral("1767279600, 0, 1767399990, 1767400000, 1)"));
    statements.append(QStringLiteral("CREATE TABLE ledger_hole (point BIGINT NOT NULL, flow SMALLINT NOT NULL,"
                                     " day BIGINT NOT NULL, empty_answers INTEGER NOT NULL,"
                                     " last_asked BIGINT NOT NULL, PRIMARY KEY (point, flow, day)) WITHOUT ROWID"));
    return statements;
}

} // namespace

// What is special to a ledger in a file.
class TestLedgerFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerAlone();
    void holdsNoNumberInPlain();
    void forgettingLeavesNothingInTheFile();
    void earlierVersionsAreBroughtUpToDate_data();
    void earlierVersionsAreBroughtUpToDate();
    void aDamagedDayIsSaid();
    void aLaterVersionIsRefusedAndUntouched();
    void somethingElseIsRefusedAndUntouched();
    void aPlaceThatCannotBeWrittenIsSaid();
    void severalProgramsMakeItAtOnce();
    void severalProgramsWriteAtOnce();
    void aTransactionThatEndsHalfwayLeavesNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

void TestLedgerFile::isForItsOwnerAlone()
{
#ifdef Q_OS_UNIX
    const mode_t before = umask(0);
    const QString file = path("new/deep/a.ledger");
    const auto store = LedgerStore::open(LedgerLocation::file(file));
    QVERIFY(store);
    QVERIFY((*store)->store(answer(dayOf(january), fullDay(january, 1))));
    umask(before);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *name : {"new/deep", "new/deep/a.ledger", "new/deep/a.ledger-wal", "new/deep/a.ledger-shm"}) {
        QVERIFY2(QFileInfo::exists(path(name)), name);
        QVERIFY2(!(QFile::permissions(path(name)) & others), name);
    }
#else
    QSKIP("modes are those of Unix");
#endif
}

void TestLedgerFile::holdsNoNumberInPlain()
{
    const auto store = LedgerStore::open(LedgerLocation::file(path("plain.ledger")));
    QVERIFY((*store)->store(answer(dayOf(january), fullDay(january, 1))));
    const QByteArray bytes = read(path("plain.ledger")) + read(path("plain.ledger-wal"));
    QVERIFY(bytes.contains("ledger_day"));
    QVERIFY(bytes.contains(spin.right(4).toLatin1()));
    // The hash stands before the last digits and may happen to end as the number goes on: a longer part is looked for.
    for (const QString &number : {spin, account})
        QVERIFY(!bytes.contains(number.right(9).toLatin1()) && !bytes.contains(number.left(8).toLatin1()));
}

void TestLedgerFile::forgettingLeavesNothingInTheFile()
{
    const auto store = LedgerStore::open(LedgerLocation::file(path("forget.ledger")));
    QVERIFY((*store)->store(answer(dayOf(january), fullDay(january, 1))));
    QVERIFY((*store)->forget(account));
    const QByteArray bytes = read(path("forget.ledger")) + read(path("forget.ledger-wal"));
    QVERIFY(bytes.contains("ledger_day"));
    QVERIFY(!bytes.contains(spin.right(4).toLatin1() + '\0'));
    QCOMPARE((*store)->isSound().value_or(false), true);
}

void TestLedgerFile::earlierVersionsAreBroughtUpToDate_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("first") << firstVersion();
    QTest::newRow("third") << thirdVersion();
}

void TestLedgerFile::earlierVersionsAreBroughtUpToDate()
{
    const QString fresh = path("fresh.ledger");
    QVERIFY(LedgerStore::open(LedgerLocation::file(fresh)));
    QFETCH(QStringList, statements);
    const QString file = path(QTest::currentDataTag());
    const auto key = [](const QString &number) {
        return QString::fromLatin1(
            QCryptographicHash::hash("00ff" + number.toLatin1(), QCryptographicHash::Sha256).toHex());
    };
    statements.replaceInStrings(QStringLiteral("@account"), key(account));
    statements.replaceInStrings(QStringLiteral("@point"), key(spin));
    execute(file, statements);
    for (int times = 0; times < 2; ++times) {
        const auto store = LedgerStore::open(LedgerLocation::file(file));
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        (*store)->name({spin});
        const auto slices = (*store)->load(account, Flow::Import, always);
        QCOMPARE(slices->size(), std::size_t(1));
        const LedgerSlice &slice = slices->front();
        QCOMPARE(slice.point, point);
        QCOMPARE(slice.readings.size(), std::size_t(1));
        QCOMPARE(slice.readings[0].halfHour.start.time_since_epoch().count(), 1767193200);
        QCOMPARE(slice.readings[0].halfHour.energy.milliwattHours(), 250'000);
        QVERIFY(!slice.readings[0].halfHour.estimate);
        QCOMPARE(slice.readings[0].halfHour.version, ReadingVersion::Monthly);
        QCOMPARE(slice.readings[0].firstSeen.time_since_epoch().count(), 1767300000);
        QCOMPARE(slice.readings[0].lastSeen.time_since_epoch().count(), 1767400000);
        QCOMPARE(slice.readings[0].source, ReadingSource::HalfHourly);
        QCOMPARE(slice.readings[0].revisions, 1);
        QCOMPARE(slice.coverage.size(), std::size_t(1));
        QCOMPARE(slice.coverage[0].rows, 1);
        QCOMPARE((*store)->revisions(point, always)->at(0).halfHour.energy.milliwattHours(), 200'000);
        QCOMPARE((*store)->isSound().value_or(false), true);
        QVERIFY(columns(fresh).size() > 40);
        QCOMPARE(columns(file), columns(fresh));
        if (times == 1) {
            QVERIFY((*store)->store(answer(dayOf(january), fullDay(january, 1, ReadingVersion::Updated))));
        }
    }
}

void TestLedgerFile::aDamagedDayIsSaid()
{
    const QString file = path("damaged.ledger");
    const auto store = LedgerStore::open(LedgerLocation::file(file));
    QVERIFY((*store)->store(answer({january, january.addDays(3)}, fullDay(january.addDays(1), 1))));
    QCOMPARE((*store)->isSound().value_or(false), true);
    execute(file, {QStringLiteral("UPDATE ledger_day SET readings = x'01ff'")});
    QCOMPARE((*store)->isSound().value_or(true), false);
    for (const auto &error :
         {(*store)->load(account, Flow::Import, always).error(),
          (*store)->store(answer(dayOf(january.addDays(1)), fullDay(january.addDays(1), 2))).error()}) {
        QCOMPARE(error.code, QString(ledgererrors::damaged));
        QCOMPARE(error.detail, QStringLiteral("2026-01-02"));
    }
    // What is whole can be read.
    QVERIFY((*store)->load(account, Flow::Import, jst::instantsOf(dayOf(january))));
}

void TestLedgerFile::aLaterVersionIsRefusedAndUntouched()
{
    const QString file = path("later.ledger");
    QVERIFY(LedgerStore::open(LedgerLocation::file(file)));
    execute(
        file,
        {QStringLiteral("UPDATE ledger_meta SET value = '%1' WHERE name = 'version'").arg(ledgerschema::version + 1)});
    const QByteArray before = read(file);
    QCOMPARE(openError(file), QString(ledgererrors::newer));
    QVERIFY(read(file) == before);
}

void TestLedgerFile::somethingElseIsRefusedAndUntouched()
{
    write(path("text"), "Consumption (kWh), Start, End\n");
    write(path("broken"), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    execute(path("other"), {QStringLiteral("CREATE TABLE songs (title TEXT)")});
    for (const char *name : {"text", "broken", "other"}) {
        const QByteArray before = read(path(name));
        QCOMPARE(openError(path(name)), QString(ledgererrors::notALedger));
        QVERIFY2(read(path(name)) == before, name);
    }
    // An empty file is one that was killed when it had only just been made.
    write(path("empty"), {});
    QCOMPARE(openError(path("empty")), QStringLiteral("opened"));
}

void TestLedgerFile::aPlaceThatCannotBeWrittenIsSaid()
{
    write(path("file"), "x");
    QCOMPARE(openError(path("file/in/a.ledger")), QString(ledgererrors::open));
    QVERIFY(QDir().mkpath(path("folder.ledger")));
    QCOMPARE(openError(path("folder.ledger")), QString(ledgererrors::open));
}

void TestLedgerFile::severalProgramsMakeItAtOnce()
{
    for (int round = 0; round < 25; ++round) {
        const auto location = LedgerLocation::file(m_folder.filePath(QStringLiteral("at-once-%1").arg(round)));
        std::array<QString, 4> errors;
        std::vector<std::thread> threads;
        for (QString &error : errors) {
            threads.emplace_back([&error, &location] {
                const auto store = LedgerStore::open(location);
                if (!store)
                    error = store.error().code + store.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &error : errors)
            QVERIFY2(error.isEmpty(), qPrintable(error));
    }
}

void TestLedgerFile::severalProgramsWriteAtOnce()
{
    const auto location = LedgerLocation::file(path("shared.ledger"));
    constexpr int writers = 3;
    constexpr int rounds = 25;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto store = LedgerStore::open(location);
            failures += store ? 0 : 1;
            for (int round = 0; store && round < rounds; ++round) {
                const QDate day = january.addDays(round);
                failures += (*store)->store(answer(dayOf(day), fullDay(day, 1000 * (writer + 1)), round)) ? 0 : 1;
                failures += (*store)->load(account, Flow::Import, always) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const auto store = LedgerStore::open(location);
    (*store)->name({spin});
    const auto slices = (*store)->load(account, Flow::Import, always);
    QCOMPARE(slices->size(), std::size_t(1));
    QCOMPARE(slices->front().readings.size(), std::size_t(rounds) * 48);
    QCOMPARE((*store)->revisions(point, always)->size(), std::size_t(rounds) * 48 * (writers - 1));
    QCOMPARE((*store)->isSound().value_or(false), true);
}

void TestLedgerFile::aTransactionThatEndsHalfwayLeavesNothing()
{
    const QString file = path("half.ledger");
    const auto store = LedgerStore::open(LedgerLocation::file(file));
    // The second table that a window is written to refuses.
    execute(file, {QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON ledger_coverage BEGIN"
                                  " SELECT RAISE(ABORT, 'refused'); END")});
    const auto refused = (*store)->store(answer(dayOf(january), fullDay(january, 1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(ledgererrors::failed));
    QVERIFY((*store)->load(account, Flow::Import, always)->empty());
    execute(file, {QStringLiteral("DROP TRIGGER refuse")});
    QCOMPARE((*store)->store(answer(dayOf(january), fullDay(january, 1)))->added, 48);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
