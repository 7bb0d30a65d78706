// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"
#include "models/domain/jst.h"

#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;

// Run under several TZ: the customer's calendar is Tokyo's wherever the computer is.
class TestJst : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayStartsAtFifteenUtc();
    void datesTurnAtMidnightInTokyo_data();
    void datesTurnAtMidnightInTokyo();
    void slotsCountFromMidnight();
    void summerTimeElsewhereChangesNothing();
    void periods();
    void steps();
    void ranges();
    void everyDayOfDecadesComesBack();

private:
    static Instant at(const char *text) { return api::instantFromText(text).value(); }
};

void TestJst::aDayStartsAtFifteenUtc()
{
    QCOMPARE(jst::startOfDay(QDate(2026, 1, 1)), at("2025-12-31T15:00:00+00:00"));
    QCOMPARE(jst::startOfDay(QDate(2026, 1, 1)), at("2026-01-01T00:00:00+09:00"));
    QCOMPARE(jst::instantsOf(QDate(2026, 1, 1)).halfHours(), 48);
}

void TestJst::datesTurnAtMidnightInTokyo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::newRow("last second") << QByteArray("2025-12-31T14:59:59+00:00") << QDate(2025, 12, 31) << QTime(23, 59, 59);
    QTest::newRow("first second") << QByteArray("2025-12-31T15:00:00+00:00") << QDate(2026, 1, 1) << QTime(0, 0);
    QTest::newRow("leap day") << QByteArray("2024-02-28T15:00:00Z") << QDate(2024, 2, 29) << QTime(0, 0);
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T14:59:59Z") << QDate(1969, 12, 31) << QTime(23, 59, 59);
}

void TestJst::datesTurnAtMidnightInTokyo()
{
    QFETCH(QByteArray, text);
    const Instant moment = at(text.constData());
    QTEST(jst::dateOf(moment), "date");
    QTEST(jst::timeOf(moment), "time");
}

void TestJst::slotsCountFromMidnight()
{
    const QDate day(2026, 3, 29);
    for (int slot = 0; slot < 48; ++slot) {
        const Instant start = jst::slotStart(day, slot);
        QCOMPARE(jst::slotOf(start), slot);
        QCOMPARE(jst::slotOf(start + std::chrono::minutes(29)), slot);
        QCOMPARE(jst::dateOf(start), day);
    }
    QCOMPARE(jst::slotStart(day, 48), jst::startOfDay(day.addDays(1)));
}

void TestJst::summerTimeElsewhereChangesNothing()
{
    // The days on which Europe, America and Australia change their clocks have 48 half-hours in Tokyo.
    for (const QDate &day : {QDate(2026, 3, 8), QDate(2026, 3, 29), QDate(2026, 4, 5), QDate(2026, 10, 4),
                             QDate(2026, 10, 25), QDate(2026, 11, 1)})
        QCOMPARE(jst::instantsOf(day).halfHours(), 48);
}

void TestJst::periods()
{
    const QDate day(2024, 2, 29);
    QCOMPARE(jst::periodOf(Scale::Day, day), (DateRange{day, QDate(2024, 3, 1)}));
    QCOMPARE(jst::periodOf(Scale::Month, day), (DateRange{QDate(2024, 2, 1), QDate(2024, 3, 1)}));
    QCOMPARE(jst::periodOf(Scale::Year, day), (DateRange{QDate(2024, 1, 1), QDate(2025, 1, 1)}));
    QCOMPARE(jst::instantsOf(jst::periodOf(Scale::Month, QDate(2026, 1, 15))).halfHours(), 1488);
    QCOMPARE(jst::periodOf(Scale::Year, day).days(), 366);
}

void TestJst::steps()
{
    QCOMPARE(jst::step(Scale::Day, QDate(2024, 2, 28), 1), QDate(2024, 2, 29));
    QCOMPARE(jst::step(Scale::Month, QDate(2026, 3, 31), -1), QDate(2026, 2, 1));
    QCOMPARE(jst::step(Scale::Month, QDate(2026, 12, 31), 1), QDate(2027, 1, 1));
    QCOMPARE(jst::step(Scale::Year, QDate(2024, 2, 29), -1), QDate(2023, 1, 1));
}

void TestJst::ranges()
{
    const DateRange week{QDate(2026, 9, 14), QDate(2026, 9, 21)};
    QCOMPARE(week.days(), 7);
    QVERIFY(week.contains(QDate(2026, 9, 14)));
    QVERIFY(!week.contains(QDate(2026, 9, 21)));
    QCOMPARE(week.lastDay(), QDate(2026, 9, 20));
    QVERIFY((DateRange{QDate(2026, 9, 21), QDate(2026, 9, 21)}.isEmpty()));
    QVERIFY(DateRange{}.isEmpty());
    QCOMPARE(DateRange{}.days(), 0);
    QVERIFY(week.intersected({QDate(2026, 10, 1), QDate(2026, 10, 3)}).isEmpty());
    QCOMPARE(week.intersected({QDate(2026, 9, 20), QDate(2026, 10, 3)}).days(), 1);
    const InstantRange a{at("2026-01-01T00:00:00Z"), at("2026-01-01T02:00:00Z")};
    QCOMPARE(a.halfHours(), 4);
    QCOMPARE(a.intersected({a.to, a.to + std::chrono::hours(1)}).halfHours(), 0);
}

void TestJst::everyDayOfDecadesComesBack()
{
    for (QDate day(2015, 1, 1); day < QDate(2040, 1, 1); day = day.addDays(1)) {
        QCOMPARE(jst::dateOf(jst::startOfDay(day)), day);
        QCOMPARE(jst::dateOf(jst::startOfDay(day.addDays(1)) - std::chrono::seconds(1)), day);
    }
}

QTEST_GUILESS_MAIN(TestJst)
#include "tst_jst.moc"
