// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/energy.h"
#include "models/domain/money.h"

#include <QTest>

#include <limits>

using namespace denkiroku;
using namespace denkiroku::models;

class TestAmounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void energyIsReadExactly_data();
    void energyIsReadExactly();
    void moneyIsReadExactly_data();
    void moneyIsReadExactly();
    void yenAreRoundedAwayFromZero();
    void manySmallReadingsAddUp();
    void sumsStopAtTheEnds();
    void textForMachines();
};

void TestAmounts::energyIsReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mwh");
    QTest::newRow("eighteen decimals") << QByteArray("0.200000000000000000") << qint64(200'000);
    QTest::newRow("short") << QByteArray("0.2") << qint64(200'000);
    QTest::newRow("whole") << QByteArray("5") << qint64(5'000'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("smallest") << QByteArray("0.000001") << qint64(1);
    QTest::newRow("rounds up at half") << QByteArray("0.0000005") << qint64(1);
    QTest::newRow("rounds down below") << QByteArray("0.00000049") << qint64(0);
    QTest::newRow("negative") << QByteArray("-1.5") << qint64(-1'500'000);
}

void TestAmounts::energyIsReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, mwh);
    const auto decimal = api::Decimal::fromText(text.toStdString());
    QVERIFY(decimal);
    const auto energy = Energy::fromKilowattHours(*decimal);
    QVERIFY(energy);
    QCOMPARE(energy->milliwattHours(), mwh);
}

void TestAmounts::moneyIsReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliYen");
    QTest::newRow("estimate") << QByteArray("5.19") << qint64(5'190);
    QTest::newRow("four decimals") << QByteArray("6.1425") << qint64(6'143);
    QTest::newRow("credit") << QByteArray("-12.3454") << qint64(-12'345);
}

void TestAmounts::moneyIsReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliYen);
    const auto money = Money::fromYen(*api::Decimal::fromText(text.toStdString()));
    QVERIFY(money);
    QCOMPARE(money->milliYen(), milliYen);
}

void TestAmounts::yenAreRoundedAwayFromZero()
{
    QCOMPARE(Money::fromMilliYen(1'500).yen(), 2);
    QCOMPARE(Money::fromMilliYen(1'499).yen(), 1);
    QCOMPARE(Money::fromMilliYen(-1'500).yen(), -2);
    QCOMPARE(Money::fromMilliYen(-1'499).yen(), -1);
    QCOMPARE(Money::fromYen(13'443).yen(), 13'443);
}

void TestAmounts::manySmallReadingsAddUp()
{
    // A tenth of a kilowatt-hour has no binary fraction: sums in double go astray, these do not.
    Energy sum;
    const auto tenth = Energy::fromKilowattHours(*api::Decimal::fromText("0.1"));
    for (int i = 0; i < 100'000; ++i)
        sum += *tenth;
    QCOMPARE(sum, Energy::fromKilowattHours(10'000));
}

void TestAmounts::sumsStopAtTheEnds()
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    const Energy big = Energy::fromMilliwattHours(most);
    QCOMPARE((big + big).milliwattHours(), most);
    QCOMPARE((-big - big).milliwattHours(), -most);
    QCOMPARE((-Energy::fromMilliwattHours(std::numeric_limits<std::int64_t>::min())).milliwattHours(), most);
    QCOMPARE(Money::fromYen(most).milliYen(), most);
    QCOMPARE(Money::fromYen(-most).milliYen(), -most);
    QVERIFY(!Energy::fromKilowattHours(*api::Decimal::fromText("99999999999999999999")));
}

void TestAmounts::textForMachines()
{
    QCOMPARE(Energy::fromMilliwattHours(350'000).toDecimalString(), QStringLiteral("0.35"));
    QCOMPARE(Energy::fromMilliwattHours(12'000'000).toDecimalString(), QStringLiteral("12"));
    QCOMPARE(Energy::fromMilliwattHours(-1).toDecimalString(), QStringLiteral("-0.000001"));
    QCOMPARE(Money::fromYen(12'345).toDecimalString(), QStringLiteral("12345"));
    QCOMPARE(Money::fromMilliYen(5'190).toDecimalString(), QStringLiteral("5.19"));
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
