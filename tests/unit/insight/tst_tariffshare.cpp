// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tariffs/timeofusescheme.h"
#include "models/insight/shareofpoints.h"
#include "tests/unit/insight/madedays.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace denkiroku;
using namespace denkiroku::models;
using test::madeDays;
using test::madeSeries;
using test::wattHours;

namespace {

Step step(std::int64_t from, std::optional<std::int64_t> to)
{
    return {Energy::fromKilowattHours(from), to ? std::optional(Energy::fromKilowattHours(*to)) : std::nullopt};
}

StepTable threeSteps()
{
    return StepTable({{step(120, 300), {}, {}}, {step(0, 120), {}, {}}, {step(300, {}), {}, {}}});
}

double sumOf(const TariffShare &share)
{
    double sum = 0;
    for (const BandShare &band : share.bands)
        sum += band.share;
    return sum;
}

} // namespace

class TestTariffShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsFollowEachOther();
    void stepsHaveVersions();
    void sharesByHours();
    void sharesByStep();
    void aHoleEndsTheCounting();
    void daysOfTheRangeAlone();
    void billingPeriodsFollowTheReadingDay();
    void sharesAddUpToOne();
    void missingDaysAfterTheEndChangeNothing();
    void pointsOnTheSameTariff();
    void whyThereAreNone();

private:
    const QDate m_first{2026, 8, 12};
    const DateRange m_period{m_first, QDate(2026, 9, 12)}; // 31 days
};

void TestTariffShare::stepsFollowEachOther()
{
    const auto steps = threeSteps().at({});
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0], step(0, 120));
    QCOMPARE(steps[2], step(300, {}));
    QVERIFY(StepTable().at({}).empty());
    QVERIFY(StepTable({{step(0, 120), {}, {}}}).at({}).empty());                          // no end
    QVERIFY(StepTable({{step(0, 120), {}, {}}, {step(121, {}), {}, {}}}).at({}).empty()); // a gap
    QVERIFY(StepTable({{step(10, {}), {}, {}}}).at({}).empty());                          // no beginning
    QVERIFY(StepTable({{step(0, {}), {}, {}}, {step(0, {}), {}, {}}}).at({}).empty());    // twice
    QCOMPARE(StepTable({{step(0, {}), {}, {}}}).at({}).size(), std::size_t(1));
}

void TestTariffShare::stepsHaveVersions()
{
    const Instant change = jst::startOfDay(QDate(2026, 4, 1));
    const StepTable table({{step(0, 100), {}, change},
                           {step(100, {}), {}, change},
                           {step(0, 120), change, {}},
                           {step(120, {}), change, {}}});
    QCOMPARE(table.at(change - jst::halfHour).front(), step(0, 100));
    QCOMPARE(table.at(change).front(), step(0, 120));
}

void TestTariffShare::sharesByHours()
{
    const auto hours = TimeOfUse::find(QStringLiteral("tgoe_solar_tou_scheme"), QStringLiteral("03"));
    QVERIFY(hours);
    // 8 to 16: 16 half-hours; 6 to 8 and 16 to 22: 16; the rest 16.
    const auto days = madeDays(m_period, [](QDate, int slot) { return slot >= 16 && slot < 32 ? 200 : 100; });
    const TariffShare share = timeOfUseShare(days, *hours);
    QCOMPARE(share.days, 31);
    QCOMPARE(share.bands.size(), std::size_t(3));
    QCOMPARE(share.bands[0].band, QStringLiteral("SOLAR"));
    QCOMPARE(share.bands[0].energy, wattHours(31 * 16 * 200));
    QCOMPARE(share.bands[0].share, 0.5);
    QCOMPARE(share.bands[1].share, 0.25);
    QCOMPARE(share.bands[2].band, QStringLiteral("NIGHT"));
    QCOMPARE(share.bands[2].share, 0.25);
    QVERIFY(timeOfUseShare({}, *hours).isEmpty());
    QVERIFY(timeOfUseShare(madeDays(m_period, [](QDate, int) { return 0; }), *hours).isEmpty());
}

void TestTariffShare::sharesByStep()
{
    // 24 kWh a day: 744 kWh in the period.
    const auto days = madeDays(m_period, [](QDate, int) { return 500; });
    const TariffShare share = steppedShare(days, threeSteps(), {m_period}, m_period);
    QCOMPARE(share.days, 31);
    QCOMPARE(share.bands.size(), std::size_t(3));
    QCOMPARE(share.bands[0].step, std::optional(step(0, 120)));
    QCOMPARE(share.bands[0].energy, Energy::fromKilowattHours(120));
    QCOMPARE(share.bands[1].energy, Energy::fromKilowattHours(180));
    QCOMPARE(share.bands[2].energy, Energy::fromKilowattHours(444));
    QCOMPARE(share.bands[2].share, 444.0 / 744.0);
    // Steps begin anew: two periods have twice as much of the first.
    const DateRange next{m_period.to, m_period.to.addDays(30)};
    const DateRange both{m_period.from, next.to};
    const auto longer = madeDays(both, [](QDate, int) { return 500; });
    QCOMPARE(steppedShare(longer, threeSteps(), {m_period, next}, both).bands[0].energy,
             Energy::fromKilowattHours(240));
}

void TestTariffShare::aHoleEndsTheCounting()
{
    auto days = madeDays(m_period, [](QDate, int) { return 500; });
    days.erase(days.begin() + 6);
    const TariffShare share = steppedShare(days, threeSteps(), {m_period}, m_period);
    QCOMPARE(share.days, 6);
    QCOMPARE(share.bands[0].energy, Energy::fromKilowattHours(120));
    QCOMPARE(share.bands[1].energy, Energy::fromKilowattHours(24));
    QCOMPARE(share.bands[2].energy, Energy());
    days.erase(days.begin());
    QVERIFY(steppedShare(days, threeSteps(), {m_period}, m_period).isEmpty());
}

void TestTariffShare::daysOfTheRangeAlone()
{
    const auto days = madeDays(m_period, [](QDate, int) { return 500; });
    const DateRange later{m_first.addDays(4), m_first.addDays(6)};
    const TariffShare share = steppedShare(days, threeSteps(), {m_period}, later);
    QCOMPARE(share.days, 2);
    QCOMPARE(share.bands[0].energy, Energy::fromKilowattHours(24));
    QCOMPARE(share.bands[1].energy, Energy::fromKilowattHours(24));
}

void TestTariffShare::billingPeriodsFollowTheReadingDay()
{
    const auto periods = billingPeriodsIn({QDate(2026, 8, 1), QDate(2026, 10, 1)}, QDate(2026, 10, 12));
    QCOMPARE(periods.size(), std::size_t(3));
    QCOMPARE(periods[0], (DateRange{QDate(2026, 7, 12), QDate(2026, 8, 12)}));
    QCOMPARE(periods[2], (DateRange{QDate(2026, 9, 12), QDate(2026, 10, 12)}));
    // The end of a short month does not pull the others along.
    const auto ends = billingPeriodsIn({QDate(2026, 2, 1), QDate(2026, 4, 1)}, QDate(2026, 10, 31));
    QCOMPARE(ends[0], (DateRange{QDate(2026, 1, 31), QDate(2026, 2, 28)}));
    QCOMPARE(ends[1], (DateRange{QDate(2026, 2, 28), QDate(2026, 3, 31)}));
    QCOMPARE(ends[2], (DateRange{QDate(2026, 3, 31), QDate(2026, 4, 30)}));
    const auto months = billingPeriodsIn({QDate(2026, 8, 15), QDate(2026, 9, 2)}, {});
    QCOMPARE(months.front(), (DateRange{QDate(2026, 8, 1), QDate(2026, 9, 1)}));
    QCOMPARE(months.size(), std::size_t(2));
    QVERIFY(billingPeriodsIn({}, {}).empty());
}

void TestTariffShare::sharesAddUpToOne()
{
    std::mt19937 random(1);
    const DateRange year{QDate(2025, 9, 12), QDate(2026, 9, 12)};
    const auto periods = billingPeriodsIn(year, QDate(2026, 10, 12));
    for (int round = 0; round < 10; ++round) {
        auto days = madeDays(year, [&random](QDate, int) { return random() % 2000; });
        std::erase_if(days, [&random](const SampleDay &) { return random() % 50 == 0; });
        QVERIFY(std::abs(sumOf(steppedShare(days, threeSteps(), periods, year)) - 1) < 1e-12);
        for (const api::TimeOfUseScheme &scheme : api::timeOfUseSchemes()) {
            for (const api::TimeOfUseArea &area : scheme.areas) {
                const TariffShare share = timeOfUseShare(days, TimeOfUse(area));
                QVERIFY(std::abs(sumOf(share) - 1) < 1e-12);
                Energy sum;
                for (const BandShare &band : share.bands)
                    sum += band.energy;
                Energy whole;
                for (const SampleDay &day : days)
                    whole += day.total;
                QCOMPARE(sum, whole);
            }
        }
    }
}

void TestTariffShare::missingDaysAfterTheEndChangeNothing()
{
    const auto days = madeDays(m_period, [](QDate, int) { return 500; });
    const DateRange wide{m_period.from, m_period.to.addDays(300)};
    QCOMPARE(steppedShare(days, threeSteps(), billingPeriodsIn(wide, QDate(2026, 10, 12)), wide).days, 31);
}

void TestTariffShare::pointsOnTheSameTariff()
{
    const UsageSeries one = madeSeries(m_period, [](QDate, int) { return 500; });
    const UsageSeries two = madeSeries(m_period, [](QDate, int) { return 250; });
    TariffAgreement agreement;
    agreement.kind = TariffAgreement::Kind::Stepped;
    agreement.productName = QStringLiteral("Steps");
    agreement.steps = threeSteps();
    const std::vector<PointOnTariff> points{{{&one, {}, {}}, &agreement, QDate(2026, 10, 12)},
                                            {{&two, {}, {}}, &agreement, QDate(2026, 10, 12)}};
    const ShareAnswer answer = shareOfPoints(points, m_period);
    QCOMPARE(answer.why, NoShare::None);
    QCOMPARE(answer.product, QStringLiteral("Steps"));
    // Each point has its own steps.
    QCOMPARE(answer.share.bands[0].energy, Energy::fromKilowattHours(240));
    QCOMPARE(answer.share.bands[1].energy, Energy::fromKilowattHours(360));
    QCOMPARE(answer.share.bands[2].energy, Energy::fromKilowattHours(444 + 372 - 300));
    QCOMPARE(answer.share.days, 31);
}

void TestTariffShare::whyThereAreNone()
{
    const UsageSeries series = madeSeries(m_period, [](QDate, int) { return 500; });
    const UsageSeries empty;
    TariffAgreement agreement;
    const auto why = [&](const TariffAgreement *on) {
        return shareOfPoints({{{&series, {}, {}}, on, {}}}, m_period).why;
    };
    QCOMPARE(why(nullptr), NoShare::NoAgreement);
    QCOMPARE(why(&agreement), NoShare::Refused);
    agreement.kind = TariffAgreement::Kind::Flat;
    QCOMPARE(why(&agreement), NoShare::OnePrice);
    agreement.kind = TariffAgreement::Kind::Stepped;
    QCOMPARE(why(&agreement), NoShare::UnknownSteps);
    agreement.kind = TariffAgreement::Kind::TimeOfUse;
    QCOMPARE(why(&agreement), NoShare::NoScheme);
    agreement.scheme = QStringLiteral("tgoe_solar_tou_scheme");
    agreement.gridOperatorCode = QStringLiteral("03");
    agreement.bands = {QStringLiteral("NIGHT"), QStringLiteral("DAY")};
    QCOMPARE(why(&agreement), NoShare::UnknownHours); // prices for other bands than the hours have
    agreement.bands = {QStringLiteral("NIGHT"), QStringLiteral("HOME"), QStringLiteral("SOLAR")};
    QCOMPARE(why(&agreement), NoShare::None);
    QCOMPARE(shareOfPoints({{{&empty, {}, {}}, &agreement, {}}}, m_period).why, NoShare::TooFewDays);
    QCOMPARE(shareOfPoints({}, m_period).why, NoShare::TooFewDays);
    TariffAgreement other = agreement;
    other.gridOperatorCode = QStringLiteral("09");
    QCOMPARE(shareOfPoints({{{&series, {}, {}}, &agreement, {}}, {{&series, {}, {}}, &other, {}}}, m_period).why,
             NoShare::DifferentOnes);
}

QTEST_APPLESS_MAIN(TestTariffShare)
#include "tst_tariffshare.moc"
