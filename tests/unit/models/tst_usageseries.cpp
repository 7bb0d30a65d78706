// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billingperiod.h"
#include "models/domain/usageseries.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace denkiroku::models;

namespace {

HalfHour reading(QDate day, int slot, std::int64_t mwh, ReadingVersion version = ReadingVersion::Monthly)
{
    return {jst::slotStart(day, slot), Energy::fromMilliwattHours(mwh), Money::fromMilliYen(mwh / 50), version};
}

const QDate january(2026, 1, 1);

} // namespace

class TestUsageSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderComesOutSorted();
    void duplicatesInOneAnswerTakeTheLaterVersion();
    void aNewerAnswerReplacesTheSameOrALaterVersionOnly();
    void shortAndEmptyAnswersRemoveNothing();
    void daysAndMonthsAddUp();
    void missingIsAGapNotAZero();
    void theDayEndsAtMidnightInTokyo();
    void countsOfStates();
    void columnsHaveASlotForEveryHalfHour();
    void absurdTimesTakeNoRoom();
    void absurdAmountsStopAtTheEnd();
    void billingPeriodFollowsTheReadingDay();
    void staleDatesAreMovedOn();
    void billingOptionsAndCalendarStandIn();
    void comparedDaysNeverLeaveTheirPeriod();
};

void TestUsageSeries::anyOrderComesOutSorted()
{
    std::vector<HalfHour> readings;
    for (int slot = 0; slot < 48; ++slot)
        readings.push_back(reading(january, slot, 1000 + slot));
    const auto sorted = readings;
    std::shuffle(readings.begin(), readings.end(), std::mt19937(7));
    UsageSeries series;
    QVERIFY(series.merge(readings));
    QVERIFY(series.halfHours() == sorted);
    QVERIFY(!series.merge(readings));
    QCOMPARE(series.end(), std::optional(jst::startOfDay(january.addDays(1))));
}

void TestUsageSeries::duplicatesInOneAnswerTakeTheLaterVersion()
{
    UsageSeries series;
    series.merge({reading(january, 0, 3, ReadingVersion::Updated), reading(january, 0, 1, ReadingVersion::Daily),
                  reading(january, 0, 2, ReadingVersion::Monthly)});
    QCOMPARE(series.halfHours().size(), std::size_t(1));
    QCOMPARE(series.at(jst::startOfDay(january))->energy.milliwattHours(), 3);
    series.merge({reading(january, 1, 7, ReadingVersion::Daily), reading(january, 1, 8, ReadingVersion::Daily)});
    QCOMPARE(series.at(jst::slotStart(january, 1))->energy.milliwattHours(), 8);
}

void TestUsageSeries::aNewerAnswerReplacesTheSameOrALaterVersionOnly()
{
    UsageSeries series;
    series.merge({reading(january, 0, 1, ReadingVersion::Daily)});
    QVERIFY(series.merge({reading(january, 0, 2, ReadingVersion::Daily)}));
    QVERIFY(series.merge({reading(january, 0, 3, ReadingVersion::Monthly)}));
    QVERIFY(!series.merge({reading(january, 0, 4, ReadingVersion::Daily)}));
    QVERIFY(!series.merge({reading(january, 0, 4, ReadingVersion::Unknown)}));
    QCOMPARE(series.at(jst::startOfDay(january))->energy.milliwattHours(), 3);
    QVERIFY(series.merge({reading(january, 0, 5, ReadingVersion::Updated)}));
    QCOMPARE(series.at(jst::startOfDay(january))->energy.milliwattHours(), 5);
}

void TestUsageSeries::shortAndEmptyAnswersRemoveNothing()
{
    UsageSeries series;
    series.merge({reading(january, 0, 1), reading(january, 1, 2), reading(january, 2, 3)});
    QVERIFY(!series.merge({}));
    QVERIFY(!series.merge({reading(january, 1, 2)}));
    QCOMPARE(series.total(DateRange{january, january.addDays(1)}).present, 3);
}

void TestUsageSeries::daysAndMonthsAddUp()
{
    std::mt19937 random(42);
    UsageSeries series;
    std::vector<HalfHour> readings;
    const DateRange quarter{january, QDate(2026, 4, 1)};
    for (QDate day = quarter.from; day < quarter.to; day = day.addDays(1)) {
        for (int slot = 0; slot < 48; ++slot)
            readings.push_back(reading(day, slot, static_cast<std::int64_t>(random() % 3'000'000)));
    }
    series.merge(readings);
    const UsageTotal whole = series.total(quarter);
    QCOMPARE(whole.expected, 90 * 48);
    QVERIFY(whole.isComplete());
    for (const auto &buckets : {series.byHalfHour(quarter), series.byDay(quarter), series.byMonth(quarter)}) {
        UsageTotal sum;
        for (const UsageBucket &bucket : buckets)
            sum += bucket.total;
        QVERIFY(sum == whole);
    }
    QCOMPARE(series.byMonth(quarter).size(), std::size_t(3));
    QCOMPARE(series.byHalfHour({january, january.addMonths(1)}).size(), std::size_t(1488));
    // A month that the range cuts is cut.
    const auto cut = series.byMonth({QDate(2026, 1, 31), QDate(2026, 2, 2)});
    QCOMPARE(cut.size(), std::size_t(2));
    QCOMPARE(cut.front().total.expected, 48);
    QCOMPARE(cut.front().days, (DateRange{QDate(2026, 1, 31), QDate(2026, 2, 1)}));
}

void TestUsageSeries::missingIsAGapNotAZero()
{
    UsageSeries series;
    series.merge({reading(january, 0, 0)});
    const auto slots = series.byHalfHour({january, january.addDays(1)});
    QCOMPARE(slots.size(), std::size_t(48));
    QVERIFY(!slots[0].total.isEmpty());
    QCOMPARE(slots[0].total.energy, Energy());
    QVERIFY(slots[1].total.isEmpty());
    QVERIFY(!slots[1].total.isComplete());
    QVERIFY(series.byDay({}).empty());
    QVERIFY(series.byMonth({january, january}).empty());
}

void TestUsageSeries::theDayEndsAtMidnightInTokyo()
{
    UsageSeries series;
    series.merge({reading(january, 47, 5), reading(january.addDays(1), 0, 7)});
    const auto days = series.byDay({january, january.addDays(2)});
    QCOMPARE(days[0].total.energy.milliwattHours(), 5);
    QCOMPARE(days[1].total.energy.milliwattHours(), 7);
}

void TestUsageSeries::countsOfStates()
{
    UsageSeries series;
    HalfHour noEstimate = reading(january, 3, 9, ReadingVersion::Unknown);
    noEstimate.estimate.reset();
    series.merge({reading(january, 0, 100, ReadingVersion::Daily), reading(january, 1, 100, ReadingVersion::Updated),
                  reading(january, 2, 100), noEstimate});
    const UsageTotal total = series.total(DateRange{january, january.addDays(1)});
    QCOMPARE(total.provisional, 1);
    QCOMPARE(total.corrected, 1);
    QCOMPARE(total.estimated, 3);
    QCOMPARE(total.present, 4);
}

void TestUsageSeries::columnsHaveASlotForEveryHalfHour()
{
    UsageSeries series;
    series.merge({reading(january, 3, 100, ReadingVersion::Updated)});
    HalfHour noEstimate = reading(january, 1, 50, ReadingVersion::Daily);
    noEstimate.estimate.reset();
    series.merge({noEstimate, reading(january, 4, 150)});
    const UsageColumns columns = series.columns();
    QCOMPARE(columns.first, jst::slotStart(january, 1));
    QCOMPARE(std::vector(columns.milliwattHours.begin(), columns.milliwattHours.end()),
             (std::vector<std::int64_t>{50, 0, 100, 150}));
    QCOMPARE(std::vector(columns.milliYen.begin(), columns.milliYen.end()), (std::vector<std::int64_t>{0, 0, 2, 3}));
    using namespace usagestate;
    QCOMPARE(
        std::vector(columns.states.begin(), columns.states.end()),
        (std::vector<std::uint8_t>{present | daily, 0, present | estimated | updated, present | estimated | monthly}));
    QCOMPARE(series.halfHours().size(), std::size_t(3));
    QVERIFY(!series.at(jst::slotStart(january, 2)));
}

void TestUsageSeries::absurdTimesTakeNoRoom()
{
    UsageSeries series;
    HalfHour crooked = reading(january, 0, 1);
    crooked.start += std::chrono::minutes(7);
    QVERIFY(!series.merge({reading(QDate(1970, 1, 1), 0, 1), reading(QDate(9999, 1, 1), 0, 1), crooked}));
    QVERIFY(series.isEmpty());
    QVERIFY(series.merge({reading(QDate(1, 1, 1), 0, 1), reading(january, 0, 1)}));
    QCOMPARE(series.columns().states.size(), std::size_t(1));
}

void TestUsageSeries::absurdAmountsStopAtTheEnd()
{
    UsageSeries series;
    series.merge({reading(january, 0, largestAmount), reading(january, 1, largestAmount), reading(january, 2, 5)});
    const UsageTotal total = series.total(DateRange{january, january.addDays(1)});
    QCOMPARE(total.energy.milliwattHours(), largestAmount);
    QCOMPARE(total.present, 3);
}

void TestUsageSeries::billingPeriodFollowsTheReadingDay()
{
    // NOTES 4: a reading day of the 18th bills the 18th to the 17th.
    const auto period = currentBillingPeriod(QDate(2026, 6, 30), {.nextReadingDates = {QDate(2026, 7, 18)}});
    QCOMPARE(period.days, (DateRange{QDate(2026, 6, 18), QDate(2026, 7, 18)}));
    QCOMPARE(period.source, BillingPeriod::Source::MeterReading);
    QCOMPARE(previousBillingPeriod(period).days, (DateRange{QDate(2026, 5, 18), QDate(2026, 6, 18)}));
    const auto onTheDay = currentBillingPeriod(QDate(2026, 7, 18), {.nextReadingDates = {QDate(2026, 7, 18)}});
    QCOMPARE(onTheDay.days.from, QDate(2026, 7, 18));
    const BillingPeriodFacts several{.nextReadingDates = {QDate(2026, 7, 20), QDate(2026, 7, 5), QDate(2026, 7, 5)}};
    QCOMPARE(currentBillingPeriod(QDate(2026, 7, 1), several).days.to, QDate(2026, 7, 5));
}

void TestUsageSeries::staleDatesAreMovedOn()
{
    const auto stale = currentBillingPeriod(QDate(2026, 9, 20), {.nextReadingDates = {QDate(2025, 12, 31)}});
    QCOMPARE(stale.days, (DateRange{QDate(2026, 8, 31), QDate(2026, 9, 30)}));
    QVERIFY(stale.days.contains(QDate(2026, 9, 20)));
    for (QDate today(2024, 1, 1); today < QDate(2027, 1, 1); today = today.addDays(1)) {
        const auto any = currentBillingPeriod(today, {.nextReadingDates = {QDate(2025, 1, 31)}});
        QVERIFY(any.days.contains(today));
    }
}

void TestUsageSeries::billingOptionsAndCalendarStandIn()
{
    const BillingPeriodFacts options{
        .nextReadingDates = {}, .optionsStart = QDate(2026, 9, 12), .optionsEnd = QDate(2026, 10, 11)};
    const auto period = currentBillingPeriod(QDate(2026, 9, 20), options);
    QCOMPARE(period.days, (DateRange{QDate(2026, 9, 12), QDate(2026, 10, 12)}));
    QCOMPARE(period.source, BillingPeriod::Source::BillingOptions);
    const auto stale = currentBillingPeriod(QDate(2026, 12, 20), options);
    QCOMPARE(stale.source, BillingPeriod::Source::CalendarMonth);
    QCOMPARE(stale.days, (DateRange{QDate(2026, 12, 1), QDate(2027, 1, 1)}));
    QVERIFY(currentBillingPeriod(QDate(2026, 1, 1), {}).days.contains(QDate(2026, 1, 1)));
}

void TestUsageSeries::comparedDaysNeverLeaveTheirPeriod()
{
    const DateRange march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
    const DateRange february{QDate(2026, 2, 1), QDate(2026, 3, 1)};
    QCOMPARE(sameDaysOf({QDate(2026, 3, 1), QDate(2026, 3, 11)}, february),
             (DateRange{QDate(2026, 2, 1), QDate(2026, 2, 11)}));
    QCOMPARE(sameDaysOf(march, february), february);
}

QTEST_GUILESS_MAIN(TestUsageSeries)
#include "tst_usageseries.moc"
