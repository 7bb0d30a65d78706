// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/whatif.h"
#include "tests/unit/pricing/madetariffs.h"

#include <QTest>

using namespace denkiroku;
using namespace denkiroku::test;

namespace {

// Two periods of ten days, 0.25 kWh each half-hour: 120 kWh each.
WhatIfInput twoPeriods()
{
    WhatIfInput input;
    const QDate first(2026, 6, 12);
    input.periods = {days(first, first.addDays(10)), days(first.addDays(10), first.addDays(20))};
    input.readings = even({input.periods.front().from, input.periods.back().to}, kwh(0.25));
    input.policy = roundingPolicies().front();
    return input;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYearIsItsPeriods();
    void whatCannotBePricedIsRefused();
    void breakEvenOfBands();
    void breakEvenOfUsage();
    void onlyTodaysPricesCount();
};

void TestWhatIf::aYearIsItsPeriods()
{
    // 418 + 120 x (30.75 - 2.50 + 3.98) = 418 + 3,867.60 = 4,285.60.
    const auto cost = priceYear(twoPeriods(), flat());
    QVERIFY(cost);
    QCOMPARE(cost->periods, (std::vector<std::int64_t>{4285, 4285}));
    QCOMPARE(cost->yen, 8570);
    QCOMPARE(cost->shares.size(), 1U);
    QCOMPARE(cost->shares.front().energy, kwh(240));
    // Steps begin anew with each: 120 kWh are all in the first.
    QCOMPARE(priceYear(twoPeriods(), stepped())->shares.size(), 1U);
}

void TestWhatIf::whatCannotBePricedIsRefused()
{
    Tariff tariff = banded();
    tariff.hours.reset();
    const auto cost = priceYear(twoPeriods(), tariff);
    QVERIFY(!cost);
    QCOMPARE(cost.error().reason, PricingRefusal::Reason::UnknownHours);
}

// 240 kWh: 140 by day at 35.60, 100 by night at 24.10. Against the flat 30.75 (7,380 yen of energy) it is 7,394: 14 yen
// too much, and each kWh moved from day to night saves 11.50.
void TestWhatIf::breakEvenOfBands()
{
    const auto flatCost = priceYear(twoPeriods(), flat());
    const auto result = breakEvenShare(twoPeriods(), banded(), flatCost->yen);
    QVERIFY(result);
    QCOMPARE(result->band, QStringLiteral("NIGHT"));
    QVERIFY(std::abs(result->share - 100.0 / 240) < 1e-9);
    QVERIFY(std::abs(result->needed - (100 + 14 / 11.5) / 240) < 0.002);
    QVERIFY(!breakEvenShare(twoPeriods(), flat(), flatCost->yen));
    QVERIFY(!breakEvenShare(twoPeriods(), banded(), 1));
}

void TestWhatIf::breakEvenOfUsage()
{
    // A dearer standing charge by 10 yen a day against a cheaper kWh by 1 yen: equal at 10 kWh a day; 12 are used.
    Tariff other = flat();
    other.standing = PriceHistory({always("51.80")});
    other.energy = {{.span = always("29.75")}};
    const auto times = breakEvenUsage(twoPeriods(), flat(), other);
    QVERIFY(times);
    QVERIFY2(std::abs(*times - 10.0 / 12) < 0.01, qPrintable(QString::number(*times)));
    Tariff dearer = flat();
    dearer.standing = PriceHistory({always("60")});
    QVERIFY(!breakEvenUsage(twoPeriods(), flat(), dearer));
}

void TestWhatIf::onlyTodaysPricesCount()
{
    Tariff tariff = flat();
    tariff.energy = {{.span = between(QDate(2020, 1, 1), QDate(2026, 6, 15), "20")},
                     {.span = from(QDate(2026, 6, 15), "30")}};
    const Tariff fixed = atPricesOf(tariff, jst::startOfDay(QDate(2026, 9, 1)));
    QCOMPARE(fixed.energy.size(), 1U);
    QVERIFY(fixed.energy.front().span.holdsAt(jst::startOfDay(QDate(2020, 1, 1))));
    QCOMPARE(fixed.energy.front().span.price, yen("30"));
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
