// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rounding.h"
#include "tests/unit/pricing/madetariffs.h"

#include <QTest>

using namespace denkiroku;
using namespace denkiroku::test;

class TestRounding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policies_data();
    void policies();
    void wholeKilowattHoursStayInTheirSteps();
    void creditsAreCutTowardsNothing();
    void everyPolicyHasItsNameAndWords();
};

// 100.37 kWh in a day on the flat tariff: 41.80 + 3,086.3775 - 250.925 + 399.4726 = 3,276.7251.
void TestRounding::policies_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<int>("yen");
    QTest::newRow("exact") << "exact" << 3276;
    // 399.4726 becomes 399: 3,276.2525.
    QTest::newRow("levy") << "levy-dropped" << 3276;
    // 41.80 + 3,086.37 - 250.92 + 399.47 = 3,276.72.
    QTest::newRow("hundredths") << "hundredths-dropped" << 3276;
    // 41 + 3,086 - 250 + 399 = 3,276.
    QTest::newRow("lines") << "lines-dropped" << 3276;
    QTest::newRow("nearest") << "total-nearest" << 3277;
    // 100 kWh: 41.80 + 3,075 - 250 + 398 = 3,264.80.
    QTest::newRow("whole kWh") << "whole-kwh-nearest" << 3264;
    QTest::newRow("whole kWh, dropped") << "whole-kwh-dropped" << 3264;
}

void TestRounding::policies()
{
    QFETCH(QString, policy);
    const InstantRange period = days(QDate(2026, 6, 12), QDate(2026, 6, 13));
    const std::vector<HalfHour> readings{{period.from, kwh(100.37), {}, ReadingVersion::Monthly}};
    const auto agreements = agreed(flat());
    const auto priced = pricePeriod({agreements, period, readings});
    QVERIFY(priced);
    QTEST(static_cast<int>(rounded(*priced, *findRoundingPolicy(policy)).yen), "yen");
}

void TestRounding::wholeKilowattHoursStayInTheirSteps()
{
    const InstantRange period = days(QDate(2026, 6, 12), QDate(2026, 6, 13));
    const std::vector<HalfHour> readings{{period.from, kwh(120.4), {}, ReadingVersion::Monthly}};
    const auto agreements = agreed(stepped());
    const auto priced = pricePeriod({agreements, period, readings});
    const auto whole = rounded(*priced, *findRoundingPolicy(QStringLiteral("whole-kwh-nearest")));
    Energy energy;
    for (const PricedLine &line : whole.lines) {
        if (line.kind == PricedLine::Kind::Energy)
            energy += line.energy;
        if (line.kind == PricedLine::Kind::Levy)
            QCOMPARE(line.energy, kwh(120));
        if (line.key == u"STEP2")
            QCOMPARE(line.energy, Energy());
    }
    QCOMPARE(energy, kwh(120));
}

void TestRounding::creditsAreCutTowardsNothing()
{
    const InstantRange period = days(QDate(2026, 6, 12), QDate(2026, 6, 13));
    const std::vector<HalfHour> readings{{period.from, kwh(10.01), {}, ReadingVersion::Monthly}};
    const auto agreements = agreed(feedIn());
    const auto priced = pricePeriod({agreements, period, readings});
    // 105.105 yen are paid as 105.
    QCOMPARE(rounded(*priced, roundingPolicies().front()).yen, -105);
}

void TestRounding::everyPolicyHasItsNameAndWords()
{
    QStringList ids;
    for (const RoundingPolicy &policy : roundingPolicies()) {
        QVERIFY(!ids.contains(QLatin1String(policy.id)));
        ids << QLatin1String(policy.id);
        QVERIFY(findRoundingPolicy(ids.back()) == &policy);
        QVERIFY(!roundingText(policy).isEmpty());
    }
    QVERIFY(!findRoundingPolicy(QStringLiteral("no such policy")));
}

QTEST_GUILESS_MAIN(TestRounding)
#include "tst_rounding.moc"
