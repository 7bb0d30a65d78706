// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"
#include "models/ledger/ledgererrors.h"
#include "tests/unit/ledger/ledgerfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::models::testing;

// The ledger as the window has it: calls, on another thread.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void announcesWhatItStored();
    void saysWhyItCannotBeOpened();
    void goesWithCallsUnderWay();
    void cancelledBeforeItsTurnIsNotDone();
    void namesAreKnownAfterOpening();

private:
    LedgerLocation location(const char *name) const
    {
        return LedgerLocation::file(m_folder.filePath(QLatin1String(name)));
    }
    QTemporaryDir m_folder;
};

void TestLedger::answersInOrder()
{
    Ledger ledger(LedgerLocation::memory());
    const auto first = ledger.store(answer(dayOf(january), {reading(january, 0, 1)}, 0));
    const auto second = ledger.store(answer(dayOf(january), {reading(january, 0, 2)}, 1));
    const auto loaded = ledger.load(account, Flow::Import, always);
    const auto revisions = ledger.revisions(point, always);
    const auto forgotten = ledger.forget(account);
    const auto after = ledger.load(account, Flow::Import, always);
    QTRY_VERIFY(after.isFinished());
    QCOMPARE(first.result()->added, 1);
    QCOMPARE(second.result()->corrected, 1);
    QCOMPARE(loaded.result()->front().readings.front().halfHour.energy.milliwattHours(), 2);
    QCOMPARE(revisions.result()->size(), std::size_t(1));
    QVERIFY(forgotten.result());
    QVERIFY(after.result()->empty());
}

void TestLedger::announcesWhatItStored()
{
    Ledger ledger(LedgerLocation::memory());
    QSignalSpy changed(&ledger, &Ledger::changed);
    const auto call = ledger.store(answer(dayOf(january), fullDay(january, 1)));
    QTRY_VERIFY(call.isFinished());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), account);
    QCOMPARE(changed[0][1].value<Flow>(), Flow::Import);
    QCOMPARE(changed[0][2].value<InstantRange>(), jst::instantsOf(january));
}

void TestLedger::saysWhyItCannotBeOpened()
{
    QFile file(location("text").path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no ledger, but a text of more than sixteen bytes");
    file.close();
    Ledger ledger(location("text"));
    QSignalSpy changed(&ledger, &Ledger::changed);
    const auto stored = ledger.store(answer(dayOf(january), {}));
    const auto loaded = ledger.load(account, Flow::Import, always);
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(stored.result().error().code, QString(ledgererrors::notALedger));
    QCOMPARE(stored.result().error().kind, api::ErrorKind::Invalid);
    QCOMPARE(loaded.result().error().code, QString(ledgererrors::notALedger));
    QCOMPARE(changed.size(), 0);
}

void TestLedger::goesWithCallsUnderWay()
{
    std::vector<api::Call<LedgerChange>> calls;
    {
        Ledger ledger(location("going"));
        for (int day = 0; day < 50; ++day)
            calls.push_back(ledger.store(answer(dayOf(january.addDays(day)), fullDay(january.addDays(day), 1))));
    }
    for (const auto &call : calls) {
        QVERIFY(call.isFinished());
        QCOMPARE(call.result().error().kind, api::ErrorKind::Cancelled);
    }
    // Whatever was stored was stored whole.
    const auto store = LedgerStore::open(location("going"));
    QVERIFY(store);
    const auto slices = (*store)->load(account, Flow::Import, always);
    for (const LedgerSlice &slice : *slices)
        QCOMPARE(slice.readings.size(), slice.coverage.size() * 48);
}

void TestLedger::cancelledBeforeItsTurnIsNotDone()
{
    Ledger ledger(LedgerLocation::memory());
    // Long enough for the next one to wait its turn.
    const DateRange years{QDate(2024, 1, 1), QDate(2026, 1, 1)};
    std::vector<HalfHour> readings;
    for (QDate day = years.from; day < years.to; day = day.addDays(1)) {
        const auto more = fullDay(day, 1);
        readings.insert(readings.end(), more.cbegin(), more.cend());
    }
    const auto first = ledger.store(answer(years, readings));
    const auto second = ledger.store(answer(dayOf(january), fullDay(january, 1)));
    second.cancel();
    const auto loaded = ledger.load(account, Flow::Import, jst::instantsOf(january));
    QTRY_VERIFY_WITH_TIMEOUT(loaded.isFinished(), 60000);
    QVERIFY(first.result());
    QCOMPARE(second.result().error().kind, api::ErrorKind::Cancelled);
    QVERIFY(loaded.result()->front().readings.empty());
}

void TestLedger::namesAreKnownAfterOpening()
{
    QVERIFY((*LedgerStore::open(location("names")))->store(answer(dayOf(january), fullDay(january, 1))));
    Ledger ledger(location("names"));
    ledger.name({otherSpin, spin});
    const auto loaded = ledger.load(account, Flow::Import, always);
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(loaded.result()->front().point.spin, spin);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
