// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rounding.h"
#include "tests/unit/pricing/madetariffs.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace denkiroku;
using namespace denkiroku::test;

namespace {

const QDate first(2026, 6, 12);
const QDate end(2026, 7, 12); // 30 days, 1,440 half-hours
const QDate middle(2026, 6, 27);

// "STEP1 120 kWh 2474.4" of each line, the standing charge in days.
QStringList told(const PricedPeriod &period)
{
    QStringList lines;
    for (const PricedLine &line : period.lines) {
        const bool isStanding = line.kind == PricedLine::Kind::Standing;
        const QString name = isStanding                            ? QStringLiteral("standing")
                             : line.kind == PricedLine::Kind::Fuel ? QStringLiteral("fuel")
                             : line.kind == PricedLine::Kind::Levy ? QStringLiteral("levy")
                                                                   : line.key;
        const QString units = isStanding ? QString::number(line.days) : line.energy.toDecimalString();
        lines << name + u' ' + units + u' ' + line.amount.toDecimalString();
    }
    return lines;
}

QStringList listed(const char *lines)
{
    return QString::fromLatin1(lines).split(QStringLiteral("; "));
}

tl::expected<PricedPeriod, PricingRefusal> price(const std::vector<AgreedTariff> &agreements,
                                                 const InstantRange &period, const std::vector<HalfHour> &readings,
                                                 const QString &tier = {})
{
    return pricePeriod({agreements, period, readings, tier});
}

} // namespace

class TestPricing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void aHalfHourThatPassesAStepIsParted();
    void pricesChangeWithinAPeriod();
    void aProductSwitchStartsTheStepsAnew();
    void aRevisionOfTheSameProductDoesNot();
    void tablesThatGoOnAtTheNextKilowattHour();
    void theNewestOfOverlappingPricesCounts();
    void refusals_data();
    void refusals();
    void capacityChoosesThePrice();
    void countsWhatIsNotThere();
    void theOrderOfTheReadingsDoesNotMatterToFlat();
    void stepsAreMonotoneAndContinuous();
    void linesAddUp();
};

void TestPricing::workedExamples_data()
{
    QTest::addColumn<std::vector<AgreedTariff>>("agreements");
    QTest::addColumn<double>("each");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("total");
    // 1,440 half-hours of 0.25 kWh are 360 kWh; 30 days x 41.80 = 1,254; 360 x -2.50 = -900; 360 x 3.98 = 1,432.80.
    // Flat: 360 x 30.75 = 11,070. 1,254 + 11,070 - 900 + 1,432.80 = 12,856.80.
    QTest::newRow("flat") << agreed(flat()) << 0.25
                          << listed("standing 30 1254; ENERGY 360 11070; fuel 360 -900; levy 360 1432.8") << 12856;
    // Steps: 120 x 20.62 = 2,474.40; 180 x 25.29 = 4,552.20; 60 x 27.44 = 1,646.40.
    // 1,254 + 8,673 - 900 + 1,432.80 = 10,459.80.
    QTest::newRow("stepped")
        << agreed(stepped()) << 0.25
        << listed(
               "standing 30 1254; STEP1 120 2474.4; fuel 360 -900; levy 360 1432.8; STEP2 180 4552.2; STEP3 60 1646.4")
        << 10459;
    // By bands: of 48 half-hours 28 are by day (8 to 22), 20 by night: 210 x 35.60 = 7,476; 150 x 24.10 = 3,615.
    // 1,254 + 11,091 - 900 + 1,432.80 = 12,877.80.
    QTest::newRow("bands") << agreed(banded()) << 0.25
                           << listed("standing 30 1254; NIGHT 150 3615; fuel 360 -900; levy 360 1432.8; DAY 210 7476")
                           << 12877;
    // Sold: 360 x 10.50 = 3,780, paid to the customer.
    QTest::newRow("sold") << agreed(feedIn()) << 0.25 << listed("EXPORT 360 -3780") << -3780;
    // Nothing used: the standing charge alone.
    QTest::newRow("nothing used") << agreed(stepped()) << 0.0 << listed("standing 30 1254; fuel 0 0; levy 0 0") << 1254;
    // No fuel cost adjustment on the product: 1,254 + 11,070 + 1,432.80.
    Tariff plain = flat();
    plain.fuelPart = Tariff::Part::None;
    QTest::newRow("without fuel") << agreed(plain) << 0.25
                                  << listed("standing 30 1254; ENERGY 360 11070; levy 360 1432.8") << 13756;
    // Four steps, the first one free: 15 x 0; 105 x 20.31 = 2,132.55; 180 x 25.57 = 4,602.60; 60 x 28.92 = 1,735.20.
    // 1,254 + 8,470.35 - 900 + 1,432.80 = 10,257.15.
    Tariff west = stepped();
    west.energy = {{.step = step(0, 15), .span = always("0")},
                   {.step = step(15, 120), .span = always("20.31")},
                   {.step = step(120, 300), .span = always("25.57")},
                   {.step = step(300, 0), .span = always("28.92")}};
    QTest::newRow("four steps") << agreed(west) << 0.25
                                << listed("standing 30 1254; STEP1 15 0; fuel 360 -900; levy 360 1432.8; STEP2 105 "
                                          "2132.55; STEP3 180 4602.6; STEP4 60 1735.2")
                                << 10257;
}

void TestPricing::workedExamples()
{
    QFETCH(std::vector<AgreedTariff>, agreements);
    QFETCH(double, each);
    const InstantRange period = days(first, end);
    const auto priced = price(agreements, period, even(period, kwh(each)));
    QVERIFY(priced);
    QTEST(told(*priced), "lines");
    QTEST(static_cast<int>(priced->total().yen(Fractions::Dropped)), "total");
}

void TestPricing::aHalfHourThatPassesAStepIsParted()
{
    const InstantRange period = days(first, first.addDays(1));
    const std::vector<HalfHour> readings{{period.from, kwh(119.5), {}, ReadingVersion::Daily},
                                         {period.from + jst::halfHour, kwh(181), {}, ReadingVersion::Daily}};
    const auto priced = price(agreed(stepped()), period, readings);
    QVERIFY(priced);
    QVERIFY(told(*priced).contains(QStringLiteral("STEP1 120 2474.4")));
    QVERIFY(told(*priced).contains(QStringLiteral("STEP2 180 4552.2")));
    QVERIFY(told(*priced).contains(QStringLiteral("STEP3 0.5 13.72")));
}

void TestPricing::pricesChangeWithinAPeriod()
{
    Tariff tariff = flat();
    tariff.energy = {{.span = between(first, middle, "30")}, {.span = from(middle, "31")}};
    tariff.standing = PriceHistory({between(first, middle, "40"), from(middle, "50")});
    tariff.fuel = PriceHistory({between(first, QDate(2026, 7, 1), "-2"), from(QDate(2026, 7, 1), "1")});
    const InstantRange period = days(first, end);
    const auto priced = price(agreed(tariff), period, even(period, kwh(0.25)));
    QVERIFY(priced);
    // 15 and 15 days: 180 kWh each; June has 19 of the days (228 kWh), July 11 (132 kWh).
    const QStringList lines = told(*priced);
    for (const char *line : {"standing 15 600", "standing 15 750", "ENERGY 180 5400", "ENERGY 180 5580",
                             "fuel 228 -456", "fuel 132 132", "levy 360 1432.8"})
        QVERIFY2(lines.contains(QLatin1String(line)), qPrintable(lines.join(u'\n')));
    QCOMPARE(priced->lines.front().stretch, days(first, middle));
}

void TestPricing::aProductSwitchStartsTheStepsAnew()
{
    Tariff after = stepped();
    after.productCode = QStringLiteral("OTHER-STEPS");
    const std::vector<AgreedTariff> agreements{{std::nullopt, jst::startOfDay(middle), stepped()},
                                               {jst::startOfDay(middle), std::nullopt, after}};
    const InstantRange period = days(first, end);
    const auto priced = price(agreements, period, even(period, kwh(0.25)));
    QVERIFY(priced);
    // 180 kWh on each: twice 120 and 60.
    QCOMPARE(told(*priced).count(QStringLiteral("STEP1 120 2474.4")), 2);
    QCOMPARE(told(*priced).count(QStringLiteral("STEP2 60 1517.4")), 2);
}

void TestPricing::aRevisionOfTheSameProductDoesNot()
{
    const std::vector<AgreedTariff> agreements{{std::nullopt, jst::startOfDay(middle), stepped()},
                                               {jst::startOfDay(middle), std::nullopt, stepped()}};
    const InstantRange period = days(first, end);
    const auto priced = price(agreements, period, even(period, kwh(0.25)));
    QVERIFY(priced);
    QCOMPARE(told(*priced).count(QStringLiteral("STEP1 120 2474.4")), 1);
    QVERIFY(told(*priced).contains(QStringLiteral("STEP3 60 1646.4")));
}

void TestPricing::tablesThatGoOnAtTheNextKilowattHour()
{
    Tariff tariff = stepped();
    tariff.energy = {{.step = step(0, 120), .span = always("20.62")},
                     {.step = step(121, 300), .span = always("25.29")},
                     {.step = step(301, 0), .span = always("27.44")}};
    const InstantRange period = days(first, end);
    const auto priced = price(agreed(tariff), period, even(period, kwh(0.25)));
    QVERIFY(priced);
    QCOMPARE(priced->total().yen(Fractions::Dropped), 10459);
}

void TestPricing::theNewestOfOverlappingPricesCounts()
{
    Tariff tariff = stepped();
    // What was superseded was never closed.
    for (const Tariff::EnergyPrice &old : stepped().energy)
        tariff.energy.push_back({.step = old.step, .span = from(middle, "30")});
    const InstantRange period = days(middle, end);
    const auto priced = price(agreed(tariff), period, even(period, kwh(0.25)));
    QVERIFY(priced);
    QVERIFY(told(*priced).contains(QStringLiteral("STEP1 120 3600")));
}

void TestPricing::refusals_data()
{
    QTest::addColumn<std::vector<AgreedTariff>>("agreements");
    QTest::addColumn<int>("reason");
    using Reason = PricingRefusal::Reason;
    const auto row = [](const char *name, const std::vector<AgreedTariff> &agreements, Reason reason) {
        QTest::newRow(name) << agreements << static_cast<int>(reason);
    };
    row("no agreement", {}, Reason::NoAgreement);
    row("a gap between agreements",
        {{std::nullopt, jst::startOfDay(middle), flat()}, {jst::startOfDay(middle.addDays(2)), std::nullopt, flat()}},
        Reason::NoAgreement);
    row("unknown product", agreed(Tariff()), Reason::UnknownProduct);
    Tariff strange = flat();
    strange.notUnderstood = QStringLiteral("KVA_DEMAND");
    row("unknown unit", agreed(strange), Reason::NotUnderstood);
    Tariff noHours = banded();
    noHours.hours.reset();
    row("unknown hours", agreed(noHours), Reason::UnknownHours);
    Tariff noNight = banded();
    noNight.energy.pop_back();
    row("a band without a price", agreed(noNight), Reason::NoEnergyPrice);
    Tariff gap = flat();
    gap.energy = {{.span = between(first, middle, "30")}};
    row("an energy price that ends", agreed(gap), Reason::NoEnergyPrice);
    Tariff shortSteps = stepped();
    shortSteps.energy.pop_back();
    row("energy beyond the last step", agreed(shortSteps), Reason::NoEnergyPrice);
    Tariff noFuel = flat();
    noFuel.fuel = PriceHistory({between(first, middle, "1")});
    row("a month without a fuel price", agreed(noFuel), Reason::NoFuelPrice);
    Tariff noLevy = flat();
    noLevy.levy = {};
    row("no levy", agreed(noLevy), Reason::NoLevy);
    Tariff noStanding = flat();
    noStanding.standing = PriceHistory({from(middle, "40")});
    row("a standing charge that begins later", agreed(noStanding), Reason::NoStandingCharge);
    Tariff tiers = banded();
    for (Tariff::EnergyPrice &each : tiers.energy)
        each.tier = QStringLiteral("HIGH");
    tiers.energy.push_back({.band = QStringLiteral("DAY"), .tier = QStringLiteral("LOW"), .span = always("30")});
    row("two capacities", agreed(tiers), Reason::UnknownCapacity);
}

void TestPricing::refusals()
{
    QFETCH(std::vector<AgreedTariff>, agreements);
    const InstantRange period = days(first, end);
    const auto priced = price(agreements, period, even(period, kwh(0.25)));
    QVERIFY(!priced);
    QTEST(static_cast<int>(priced.error().reason), "reason");
}

void TestPricing::capacityChoosesThePrice()
{
    Tariff tiers = banded();
    for (Tariff::EnergyPrice &each : tiers.energy)
        each.tier = QStringLiteral("HIGH");
    for (const char *band : {"DAY", "NIGHT"})
        tiers.energy.push_back({.band = QLatin1String(band), .tier = QStringLiteral("LOW"), .span = always("30")});
    const InstantRange period = days(first, end);
    const auto low = price(agreed(tiers), period, even(period, kwh(0.25)), QStringLiteral("LOW"));
    const auto high = price(agreed(tiers), period, even(period, kwh(0.25)), QStringLiteral("HIGH"));
    QVERIFY(low && high);
    QVERIFY(told(*low).contains(QStringLiteral("DAY 210 6300")));
    QVERIFY(told(*high).contains(QStringLiteral("DAY 210 7476")));
}

void TestPricing::countsWhatIsNotThere()
{
    const InstantRange period = days(first, end);
    auto readings = even(period, kwh(0.25));
    readings.erase(readings.begin() + 100, readings.begin() + 148);
    readings[0].version = ReadingVersion::Updated;
    readings[1].version = ReadingVersion::Daily;
    const auto priced = price(agreed(flat()), period, readings);
    QVERIFY(priced);
    QCOMPARE(priced->missing, 48);
    QCOMPARE(priced->present, 1392);
    QCOMPARE(priced->corrected, 1);
    QCOMPARE(priced->provisional, 1);
    QCOMPARE(priced->energy, kwh(348));
}

void TestPricing::theOrderOfTheReadingsDoesNotMatterToFlat()
{
    QRandomGenerator random(7);
    const InstantRange period = days(first, first.addDays(3));
    for (int round = 0; round < 20; ++round) {
        auto readings = even(period, {});
        std::vector<Energy> energies;
        for (HalfHour &each : readings) {
            each.energy = Energy::fromMilliwattHours(random.bounded(0, 4'000'000));
            energies.push_back(each.energy);
        }
        const auto before = price(agreed(flat()), period, readings)->total();
        std::shuffle(energies.begin(), energies.end(), random);
        for (std::size_t i = 0; i < readings.size(); ++i)
            readings[i].energy = energies[i];
        QVERIFY(price(agreed(flat()), period, readings)->total() == before);
    }
}

// More energy never costs less where every price is positive, and a mWh more never more than its dearest price.
void TestPricing::stepsAreMonotoneAndContinuous()
{
    Tariff tariff = stepped();
    tariff.fuelPart = Tariff::Part::None;
    const InstantRange period = days(first, first.addDays(1));
    PreciseYen previous;
    for (const qint64 mwh : {0LL, 1LL, 119'999'999LL, 120'000'000LL, 120'000'001LL, 299'999'999LL, 300'000'000LL,
                             300'000'001LL, 900'000'000LL}) {
        const auto priced =
            price(agreed(tariff), period, {{period.from, Energy::fromMilliwattHours(mwh), {}, ReadingVersion::Daily}});
        QVERIFY(priced);
        QVERIFY(previous < priced->total() || mwh == 0);
        previous = priced->total();
    }
    const auto at = [&](qint64 mwh) {
        return price(agreed(tariff), period,
                     {{period.from, Energy::fromMilliwattHours(mwh), {}, ReadingVersion::Daily}})
            ->total();
    };
    QVERIFY(at(120'000'001) - at(120'000'000) == PreciseYen::of(yen("29.27"), Energy::fromMilliwattHours(1)));
}

// Whatever the tariff: the parts are the period's energy, and the total is what an independent reckoning gives.
void TestPricing::linesAddUp()
{
    QRandomGenerator random(20260101);
    const InstantRange period = days(first, first.addDays(20));
    for (int round = 0; round < 60; ++round) {
        Tariff tariff = stepped();
        const qint64 bounds[] = {0, random.bounded(1, 100), random.bounded(100, 400)};
        qint64 prices[3];
        tariff.energy.clear();
        for (int i = 0; i < 3; ++i) {
            prices[i] = random.bounded(0, 60'000'000);
            tariff.energy.push_back(
                {.step = Step{Energy::fromKilowattHours(bounds[i]),
                              i < 2 ? std::optional(Energy::fromKilowattHours(bounds[i + 1])) : std::nullopt},
                 .span = {std::nullopt, std::nullopt, UnitPrice::fromMicroYen(prices[i]), false}});
        }
        auto readings = even(period, {});
        qint64 all = 0;
        for (HalfHour &each : readings) {
            each.energy = Energy::fromMilliwattHours(random.bounded(0, 2'000'000));
            all += each.energy.milliwattHours();
        }
        const auto priced = price(agreed(tariff), period, readings);
        QVERIFY(priced);
        QCOMPARE(priced->energy.milliwattHours(), all);
        // In 10^-12 yen: price x mWh of each step of the whole.
        __extension__ using Wide = __int128;
        Wide expected = Wide(20) * 41'800'000 * 1'000'000 + Wide(all) * (3'980'000 - 2'500'000);
        for (int i = 0; i < 3; ++i) {
            const qint64 from = bounds[i] * 1'000'000;
            const qint64 to = i < 2 ? std::min(all, qint64(bounds[i + 1]) * 1'000'000) : all;
            expected += to > from ? Wide(to - from) * prices[i] : Wide(0);
        }
        QCOMPARE(priced->total().yen(Fractions::Dropped), static_cast<qint64>(expected / 1'000'000'000'000));
        PreciseYen sum;
        Energy energy;
        for (const PricedLine &line : priced->lines) {
            sum += line.amount;
            if (line.kind == PricedLine::Kind::Energy)
                energy += line.energy;
        }
        QVERIFY(sum == priced->total());
        QCOMPARE(energy, priced->energy);
    }
}

QTEST_GUILESS_MAIN(TestPricing)
#include "tst_pricing.moc"
