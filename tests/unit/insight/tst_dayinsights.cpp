// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/baseload.h"
#include "models/insight/daypattern.h"
#include "models/insight/unusualdays.h"
#include "tests/unit/insight/madedays.h"

#include <QTest>

#include <random>

using namespace denkiroku;
using namespace denkiroku::models;
using test::madeDays;
using test::madeSeries;
using test::wattHours;

// Series made by hand, with every figure reckoned by hand.
class TestDayInsights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyCompleteDaysCount();
    void pointsTogether();
    void aDayOfMovingInIsNotComplete();
    void baseLoadIsTheTenthPercentileOfTheNight();
    void baseLoadCostsWhatTheEstimatesSay();
    void baseLoadWithoutEstimates();
    void baseLoadNeedsAWeek();
    void baseLoadTakesTheNewestNinetyDays();
    void peaksAreTheHighest();
    void weekdaysAgainstWeekends();
    void aWeekWithoutAWeekend();
    void oneUnusualDay();
    void aQuietHouseHasNoUnusualDays();
    void fewestDaysToCompareWith();
    void missingDaysChangeNothing();

private:
    const DateRange m_september{QDate(2026, 9, 1), QDate(2026, 10, 1)}; // begins on a Tuesday
};

void TestDayInsights::onlyCompleteDaysCount()
{
    UsageSeries series;
    auto readings = test::madeReadings(m_september, [](QDate, int) { return 100; });
    readings.erase(readings.begin() + 10); // of the 1st
    readings.erase(readings.end() - 1);    // of the 30th
    series.merge(readings);
    const auto days = sampleDays(PointsReadings({{&series, {}, {}}}, {}), m_september);
    QCOMPARE(days.size(), std::size_t(28));
    QCOMPARE(days.front().day, QDate(2026, 9, 2));
    QCOMPARE(days.back().day, QDate(2026, 9, 29));
    QCOMPARE(days.front().total, wattHours(4800));
    QVERIFY(sampleDays(PointsReadings(), m_september).empty());
    QVERIFY(sampleDays(PointsReadings({{&series, {}, {}}}, {}), {}).empty());
    QCOMPARE(newestDays(days, 3).front().day, QDate(2026, 9, 27));
    QCOMPARE(newestDays(days, 99).size(), std::size_t(28));
    QCOMPARE(daysWithin(days, {QDate(2026, 9, 3), QDate(2026, 9, 5)}).size(), std::size_t(2));
}

void TestDayInsights::pointsTogether()
{
    const UsageSeries one = madeSeries(
        m_september, [](QDate, int slot) { return slot; }, true);
    const UsageSeries two = madeSeries({QDate(2026, 9, 10), QDate(2026, 10, 1)}, [](QDate, int) { return 1000; });
    const UsageSeries nothing;
    const Instant tenth = jst::startOfDay(QDate(2026, 9, 10));
    const PointsReadings readings({{&one, {}, {}}, {&two, tenth, {}}, {&nothing, {}, {}}}, {});
    const auto days = sampleDays(readings, m_september);
    QCOMPARE(days.size(), std::size_t(30));
    QCOMPARE(days[8].halfHours[47], wattHours(47));
    QCOMPARE(days[9].halfHours[47], wattHours(1047));
    QCOMPARE(days[9].total, wattHours(48000 + 47 * 24));
    // Only the first one has estimates, and they are of its own energy.
    QCOMPARE(days[9].estimated, wattHours(47 * 24));
    QCOMPARE(days[9].estimate, Money::fromMilliYen(47 * 24 * 20));
}

void TestDayInsights::aDayOfMovingInIsNotComplete()
{
    const UsageSeries series = madeSeries(m_september, [](QDate, int) { return 1; });
    const Instant noon = jst::slotStart(QDate(2026, 9, 10), 24);
    const Instant leaving = jst::slotStart(QDate(2026, 9, 20), 24);
    const auto days = sampleDays(PointsReadings({{&series, noon, leaving}}, {}), m_september);
    QCOMPARE(days.size(), std::size_t(9));
    QCOMPARE(days.front().day, QDate(2026, 9, 11));
    QCOMPARE(days.back().day, QDate(2026, 9, 19));
}

void TestDayInsights::baseLoadIsTheTenthPercentileOfTheNight()
{
    // Ten days with eight half-hours of 01:00 to 05:00 each: 80 values, 1 to 80 Wh. The 8th of them is the 10th percentile.
    const DateRange ten{QDate(2026, 9, 1), QDate(2026, 9, 11)};
    const auto days = madeDays(ten, [&ten](QDate day, int slot) -> std::int64_t {
        const bool isNight = slot >= 2 && slot < 10;
        return isNight ? ten.from.daysTo(day) * 8 + slot - 1 : 0;
    });
    const auto base = baseLoad(days);
    QVERIFY(base);
    QCOMPARE(base->halfHour, wattHours(8));
    QCOMPARE(base->milliwatts(), std::int64_t(16'000));
    QCOMPARE(base->yearly, wattHours(8 * 48 * 365));
    QCOMPARE(base->days, 10);
    QCOMPARE(base->halfHours, 80);
    QVERIFY(!base->price);
}

void TestDayInsights::baseLoadCostsWhatTheEstimatesSay()
{
    const auto days = madeDays(
        m_september, [](QDate, int slot) { return slot < 12 ? 50 : 300; }, true);
    const auto base = baseLoad(days);
    QVERIFY(base);
    QCOMPARE(base->halfHour, wattHours(50));
    QCOMPARE(base->milliwatts(), std::int64_t(100'000)); // 100 W
    QCOMPARE(base->yearly, Energy::fromKilowattHours(876));
    QCOMPARE(base->price, std::optional(Money::fromYen(20)));
    QCOMPARE(base->yearlyCost, std::optional(Money::fromYen(17'520)));
}

void TestDayInsights::baseLoadWithoutEstimates()
{
    const auto base = baseLoad(madeDays(m_september, [](QDate, int) { return 50; }));
    QVERIFY(base);
    QVERIFY(!base->price && !base->yearlyCost);
    // Without any energy there is no price either, and nothing is divided by zero.
    const auto none = baseLoad(madeDays(
        m_september, [](QDate, int) { return 0; }, true));
    QVERIFY(none);
    QCOMPARE(none->yearly, Energy());
    QVERIFY(!none->price);
}

void TestDayInsights::baseLoadNeedsAWeek()
{
    QVERIFY(!baseLoad({}));
    QVERIFY(!baseLoad(madeDays({QDate(2026, 9, 1), QDate(2026, 9, 7)}, [](QDate, int) { return 50; })));
    QVERIFY(baseLoad(madeDays({QDate(2026, 9, 1), QDate(2026, 9, 8)}, [](QDate, int) { return 50; })));
}

void TestDayInsights::baseLoadTakesTheNewestNinetyDays()
{
    const DateRange year{QDate(2026, 1, 1), QDate(2026, 8, 1)};
    const QDate change(2026, 5, 3); // 90 days before August
    const auto base = baseLoad(madeDays(year, [&](QDate day, int) { return day < change ? 10 : 60; }));
    QVERIFY(base);
    QCOMPARE(base->days, 90);
    QCOMPARE(base->halfHour, wattHours(60));
}

void TestDayInsights::peaksAreTheHighest()
{
    const auto days = madeDays(m_september, [](QDate day, int slot) -> std::int64_t {
        if (day == QDate(2026, 9, 5) && slot == 3)
            return 2500;
        if (slot == 38)
            return day.day() == 9 || day.day() == 21 ? 900 : 400;
        return slot == 14 ? 399 : 100;
    });
    const auto peak = peaks(days, 4);
    QVERIFY(peak);
    QCOMPARE(peak->days, 30);
    QCOMPARE(peak->highest.size(), std::size_t(4));
    QCOMPARE(peak->highest[0].start, jst::slotStart(QDate(2026, 9, 5), 3));
    QCOMPARE(peak->highest[0].energy, wattHours(2500));
    QCOMPARE(peak->highest[0].kilowatts(), 5.0);
    // Of equal ones the newest first.
    QCOMPARE(peak->highest[1].start, jst::slotStart(QDate(2026, 9, 21), 38));
    QCOMPARE(peak->highest[2].start, jst::slotStart(QDate(2026, 9, 9), 38));
    QCOMPARE(peak->highest[3].start, jst::slotStart(QDate(2026, 9, 30), 38));
    QCOMPARE(peak->usualSlot, 38); // 19:00
    QCOMPARE(peak->usualEnergy, Energy::fromMilliwattHours((28 * 400'000 + 2 * 900'000 + 15) / 30));
    QVERIFY(!peaks({}));
    QCOMPARE(peaks(newestDays(days, 1), 99)->highest.size(), std::size_t(48));
}

void TestDayInsights::weekdaysAgainstWeekends()
{
    const auto days = madeDays(m_september, [](QDate day, int) { return day.dayOfWeek() >= 6 ? 150 : 100; });
    const WeekInsight week = weekPattern(days);
    QCOMPARE(week.weekdays, 22);
    QCOMPARE(week.weekendDays, 8);
    QCOMPARE(week.weekday, std::optional(wattHours(4800)));
    QCOMPARE(week.weekendDay, std::optional(wattHours(7200)));
    QCOMPARE(week.difference(), std::optional(0.5));
}

void TestDayInsights::aWeekWithoutAWeekend()
{
    const auto days = madeDays({QDate(2026, 9, 1), QDate(2026, 9, 4)}, [](QDate day, int) { return day.day(); });
    const WeekInsight week = weekPattern(days);
    QCOMPARE(week.weekday, std::optional(wattHours(96)));
    QVERIFY(!week.weekendDay);
    QVERIFY(!week.difference());
    QCOMPARE(weekPattern({}), WeekInsight());
}

void TestDayInsights::oneUnusualDay()
{
    // 13 Wednesdays from 1 July; each a little different, and 19 August far off.
    const DateRange summer{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    const QDate strange(2026, 8, 19);
    const auto amount = [&](QDate day, int) -> std::int64_t {
        return day == strange ? 400 : 200 + day.weekNumber() % 3 * 10;
    };
    const auto days = madeDays(summer, amount);
    const auto found = unusualDays(days, summer);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].day, strange);
    QCOMPARE(found[0].energy, wattHours(400 * 48));
    QCOMPARE(found[0].usual, wattHours(210 * 48));
    QCOMPARE(found[0].compared, 11); // 8 July to 30 September would be 12; the 30th is not of the series
    // Median absolute deviation: half of the others are 10 Wh a half-hour off, so it is 480 Wh.
    QCOMPARE(found[0].score, 0.6745 * (400 - 210) * 48 / 480.0);
    QVERIFY(unusualDays(days, {QDate(2026, 8, 20), QDate(2026, 9, 30)}).empty());
}

void TestDayInsights::aQuietHouseHasNoUnusualDays()
{
    const DateRange summer{QDate(2026, 7, 1), QDate(2026, 9, 30)};
    // Every day the same but one, which is 20 % higher: the spread is taken as 4 %, and 20 % is not 3.5 of these.
    const auto days = madeDays(summer, [](QDate day, int) { return day == QDate(2026, 8, 19) ? 240 : 200; });
    QVERIFY(unusualDays(days, summer).empty());
    QVERIFY(unusualDays(madeDays(summer, [](QDate, int) { return 0; }), summer).empty());
}

void TestDayInsights::fewestDaysToCompareWith()
{
    const auto amount = [](QDate day, int) { return day == QDate(2026, 9, 1) ? 900 : 200; };
    const DateRange six{QDate(2026, 9, 1), QDate(2026, 10, 7)}; // five more Tuesdays
    QVERIFY(unusualDays(madeDays(six, amount), six).empty());
    const DateRange seven{QDate(2026, 9, 1), QDate(2026, 10, 14)}; // six more
    QCOMPARE(unusualDays(madeDays(seven, amount), seven).size(), std::size_t(1));
}

// A day without readings tells nothing, however long it is waited for.
void TestDayInsights::missingDaysChangeNothing()
{
    std::mt19937 random(20260920);
    for (int round = 0; round < 20; ++round) {
        UsageSeries series;
        for (const HalfHour &each : test::madeReadings(
                 m_september, [&](QDate, int) { return random() % 900; }, true)) {
            if (random() % 1000 > 2)
                series.merge({each});
        }
        const PointsReadings readings({{&series, {}, {}}}, {});
        const auto days = sampleDays(readings, m_september);
        const DateRange wide{m_september.from.addDays(-200), m_september.to.addDays(200)};
        const auto more = sampleDays(readings, wide);
        QCOMPARE(more, days);
        QVERIFY(days.size() < 31);
        int present = 0;
        for (const UsageBucket &bucket : series.byDay(m_september))
            present += bucket.total.isComplete() ? 1 : 0;
        QCOMPARE(static_cast<int>(days.size()), present);
        QCOMPARE(baseLoad(more), baseLoad(days));
        QCOMPARE(peaks(more), peaks(days));
        QCOMPARE(weekPattern(more), weekPattern(days));
        QCOMPARE(unusualDays(more, wide), unusualDays(days, m_september));
    }
}

QTEST_APPLESS_MAIN(TestDayInsights)
#include "tst_dayinsights.moc"
