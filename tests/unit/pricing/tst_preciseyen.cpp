// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/pricing/madetariffs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::test;

class TestPreciseYen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void productsAreExact_data();
    void productsAreExact();
    void pricesAreNeverRounded();
    void fractions_data();
    void fractions();
    void sumsAreExact();
    void absurdAmountsStop();
};

void TestPreciseYen::productsAreExact_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<qint64>("mwh");
    QTest::addColumn<QString>("product");
    QTest::newRow("a half-hour") << "20.98" << qint64(350'000) << "7.343";
    QTest::newRow("10 Wh") << "25.71" << qint64(10'000) << "0.2571";
    QTest::newRow("one mWh") << "30.123456" << qint64(1) << "0.000030123456";
    QTest::newRow("a month") << "27.9" << qint64(372'840'000) << "10402.236";
    QTest::newRow("negative price") << "-2.5" << qint64(1) << "-0.0000025";
    QTest::newRow("negative energy") << "30" << qint64(-1'500'000) << "-45";
    QTest::newRow("both") << "-1.5" << qint64(-333'333) << "0.4999995";
    QTest::newRow("a factory") << "21.4512" << qint64(9'876'543'210'123) << "211863703.70899";
}

void TestPreciseYen::productsAreExact()
{
    QFETCH(QString, price);
    QFETCH(qint64, mwh);
    QFETCH(QString, product);
    const PreciseYen made = PreciseYen::of(yen(price.toLatin1().constData()), Energy::fromMilliwattHours(mwh));
    QCOMPARE(made.toDecimalString(), product);
}

void TestPreciseYen::pricesAreNeverRounded()
{
    QVERIFY(UnitPrice::fromYen(*api::Decimal::fromText("20.123456")));
    QVERIFY(UnitPrice::fromYen(*api::Decimal::fromText("20.570000000000000000")));
    QVERIFY(!UnitPrice::fromYen(*api::Decimal::fromText("20.1234567")));
    QCOMPARE(UnitPrice::fromYen(*api::Decimal::fromText("-3.50"))->toDecimalString(), QStringLiteral("-3.5"));
}

void TestPreciseYen::fractions_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("yen") << "12.5" << 0 << "12"
                         << "13";
    QTest::newRow("below half") << "12.499999999999" << 0 << "12"
                                << "12";
    QTest::newRow("a credit") << "-12.5" << 0 << "-12"
                              << "-13";
    QTest::newRow("hundredths") << "7.3451" << 2 << "7.34"
                                << "7.35";
    QTest::newRow("millionths") << "0.0000005" << 6 << "0"
                                << "0.000001";
    QTest::newRow("whole") << "8" << 0 << "8"
                           << "8";
}

void TestPreciseYen::fractions()
{
    QFETCH(QString, given);
    QFETCH(int, decimals);
    const PreciseYen exact = amount(given.toLatin1().constData());
    QTEST(exact.rounded(decimals, Fractions::Dropped).toDecimalString(), "dropped");
    QTEST(exact.rounded(decimals, Fractions::Nearest).toDecimalString(), "nearest");
}

// In any order, and back.
void TestPreciseYen::sumsAreExact()
{
    QRandomGenerator random(20260920);
    for (int round = 0; round < 200; ++round) {
        std::vector<PreciseYen> amounts;
        for (int i = 0; i < 50; ++i)
            amounts.push_back(PreciseYen::of(UnitPrice::fromMicroYen(random.bounded(-50'000'000, 50'000'000)),
                                             Energy::fromMilliwattHours(random.bounded(0, 3'000'000))));
        PreciseYen forward;
        PreciseYen backward;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            forward += amounts[i];
            backward += amounts[amounts.size() - 1 - i];
        }
        QCOMPARE(forward.toDecimalString(), backward.toDecimalString());
        for (const PreciseYen &each : amounts)
            forward = forward - each;
        QVERIFY(forward.isZero());
        QVERIFY(-(-backward) == backward);
    }
}

void TestPreciseYen::absurdAmountsStop()
{
    const UnitPrice most = UnitPrice::fromMicroYen(largestAmount);
    const PreciseYen huge = PreciseYen::of(most, Energy::fromMilliwattHours(largestAmount));
    QVERIFY(!huge.isNegative());
    QVERIFY(!(huge + huge).isNegative());
    QVERIFY((-huge + -huge).isNegative());
}

QTEST_GUILESS_MAIN(TestPreciseYen)
#include "tst_preciseyen.moc"
