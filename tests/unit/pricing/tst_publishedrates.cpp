// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tariffs/publishedrates.h"

#include <QTest>

#include <map>
#include <set>

using namespace denkiroku::api;

class TestPublishedRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAreaHasEveryMonth();
    void leviesFollowEachOther();
    void wrongFilesSayWhere_data();
    void wrongFilesSayWhere();
};

void TestPublishedRates::everyAreaHasEveryMonth()
{
    std::map<QString, QDate> until;
    for (const PublishedRate &rate : publishedFuelCostAdjustments()) {
        QCOMPARE(rate.from.day(), 1);
        QCOMPARE(rate.to, rate.from.addMonths(1));
        if (until.contains(rate.gridOperatorCode))
            QCOMPARE(rate.from, until[rate.gridOperatorCode]);
        else
            QCOMPARE(rate.from, QDate(2022, 6, 1));
        until[rate.gridOperatorCode] = rate.to;
    }
    QCOMPARE(until.size(), 9U);
    std::set<QDate> ends;
    for (const auto &[area, end] : until)
        ends.insert(end);
    QCOMPARE(ends.size(), 1U);
}

void TestPublishedRates::leviesFollowEachOther()
{
    const auto &levies = publishedRenewableEnergyLevies();
    QVERIFY(levies.size() >= 5);
    for (std::size_t i = 0; i < levies.size(); ++i) {
        QCOMPARE(levies[i].from.month(), 5);
        QCOMPARE(levies[i].to, levies[i].from.addYears(1));
        QVERIFY(levies[i].gridOperatorCode.isEmpty());
        if (i > 0)
            QCOMPARE(levies[i].from, levies[i - 1].to);
    }
}

void TestPublishedRates::wrongFilesSayWhere_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("where");
    QTest::newRow("too few") << QByteArray("a,b,c,d\n01,2022-06-01,2022-07-01\n") << "line 2";
    QTest::newRow("no day") << QByteArray("a,b,c,d\n01,2022-06-31,2022-07-01,1\n") << "line 2";
    QTest::newRow("no price") << QByteArray("h\n01,2022-06-01,2022-07-01,1\n01,2022-07-01,2022-08-01,x\n") << "line 3";
    QTest::newRow("backwards") << QByteArray("h\n01,2022-07-01,2022-06-01,1\n") << "line 2";
}

void TestPublishedRates::wrongFilesSayWhere()
{
    QFETCH(QByteArray, csv);
    const auto read = readPublishedRates(csv, true);
    QVERIFY(!read);
    QTEST(read.error().path, "where");
}

QTEST_GUILESS_MAIN(TestPublishedRates)
#include "tst_publishedrates.moc"
