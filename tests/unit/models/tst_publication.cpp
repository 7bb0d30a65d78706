// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/publication.h"
#include "models/usage/usagebar.h"

#include <QTest>

using namespace denkiroku::models;

// Late and missing, by one rule for whoever says it.
class TestPublication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lateSinceIsTheStartOfADay_data();
    void lateSinceIsTheStartOfADay();
    void theSyncAndTheBarsAgree_data();
    void theSyncAndTheBarsAgree();
    void halfADayIsPartlyLate();
};

namespace {

Instant at(QDate day, int hours, int minutes = 0, int seconds = 0)
{
    return jst::startOfDay(day) + std::chrono::hours(hours) + std::chrono::minutes(minutes) +
           std::chrono::seconds(seconds);
}

const DateRange september{QDate(2026, 9, 1), QDate(2026, 10, 1)};

// The bars of the days of September, of a point that nothing came from.
std::vector<UsageBar> barsAt(Instant now, const UsageSeries &series)
{
    const PointsReadings readings({{&series, at(QDate(2025, 1, 1), 0), std::nullopt}}, now);
    return readings.bars(Scale::Month, september, [](const DateRange &) { return true; });
}

} // namespace

void TestPublication::lateSinceIsTheStartOfADay_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *name, Instant now, QDate day) {
        QTest::newRow(name) << qint64(now.time_since_epoch().count()) << day;
    };
    row("afternoon", at(QDate(2026, 9, 20), 14, 7), QDate(2026, 9, 18));
    row("midnight", at(QDate(2026, 9, 20), 0), QDate(2026, 9, 18));
    row("before midnight", at(QDate(2026, 9, 19), 23, 59, 59), QDate(2026, 9, 17));
    row("over the year", at(QDate(2027, 1, 1), 9), QDate(2026, 12, 30));
    row("leap day", at(QDate(2028, 3, 2), 12), QDate(2028, 2, 29));
}

void TestPublication::lateSinceIsTheStartOfADay()
{
    QFETCH(qint64, now);
    QFETCH(QDate, day);
    QCOMPARE(lateSince(Instant(std::chrono::seconds(now))), jst::startOfDay(day));
}

void TestPublication::theSyncAndTheBarsAgree_data()
{
    lateSinceIsTheStartOfADay_data();
}

// A day that the sync calls incomplete is missing on the chart, and one that it waits for is late there.
void TestPublication::theSyncAndTheBarsAgree()
{
    QFETCH(qint64, now);
    const Instant moment(std::chrono::seconds{now});
    const SupplySpan supply{.since = at(QDate(2025, 1, 1), 0)};
    const auto incomplete = incompleteDays(jst::instantsOf(september), {}, supply, moment);
    const UsageSeries nothing;
    for (const UsageBar &bar : barsAt(moment, nothing)) {
        const QDate day = bar.days.from;
        const bool isOwed = std::ranges::find(incomplete, day) != incomplete.end();
        QCOMPARE(isOwed, jst::startOfDay(day) < lateSince(moment));
        if (isOwed) {
            QVERIFY2(bar.isMissing, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(bar.late, 0);
        } else if (bar.isMissing) {
            QVERIFY2(bar.late > 0, qPrintable(day.toString(Qt::ISODate)));
        }
    }
}

void TestPublication::halfADayIsPartlyLate()
{
    const QDate day(2026, 9, 18);
    std::vector<HalfHour> morning;
    for (int slot = 0; slot < 24; ++slot)
        morning.push_back(
            {jst::slotStart(day, slot), Energy::fromKilowattHours(1), std::nullopt, ReadingVersion::Daily});
    UsageSeries series;
    series.merge(morning);
    const auto bars = barsAt(at(QDate(2026, 9, 20), 14), series);
    const auto bar = std::ranges::find(bars, day, [](const UsageBar &each) { return each.days.from; });
    QVERIFY(bar != bars.end());
    QCOMPARE(bar->present, 24);
    QVERIFY(bar->isMissing);
    // Noon to two o'clock are over for two days; what came after is not owed yet, and the day is not given up.
    QCOMPARE(bar->late, 4);
    // Two days on nobody waits for them any more.
    const auto later = barsAt(at(QDate(2026, 9, 21), 14), series);
    const auto same = std::ranges::find(later, day, [](const UsageBar &each) { return each.days.from; });
    QVERIFY(same->isMissing);
    QCOMPARE(same->late, 0);
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
