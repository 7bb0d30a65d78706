// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagebar.h"

#include <QTest>

using namespace denkiroku::models;

namespace {

const QDate today(2026, 9, 20);
const Instant now = jst::slotStart(today, 28);

UsageSeries filled(const DateRange &days, const std::function<bool(Instant)> &isThere, ReadingVersion version)
{
    std::vector<HalfHour> readings;
    const InstantRange all = jst::instantsOf(days);
    for (Instant at = all.from; at < all.to; at += jst::halfHour) {
        if (isThere(at))
            readings.push_back({at, Energy::fromMilliwattHours(1000), Money::fromMilliYen(30), version});
    }
    UsageSeries series;
    series.merge(readings);
    return series;
}

bool always(const DateRange &)
{
    return true;
}

} // namespace

class TestUsageBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayHasFortyEightBars();
    void theUnfinishedDayIsOpenNotMissing();
    void aHoleInThePastIsMissing();
    void anEmptyDayThatWasNeverAskedIsNotMissing();
    void daysBeforeMovingInAreNotExpected();
    void aPlaceThatWasLeftIsFinished();
    void aYearHasTwelveBars();
    void pointsAddUp();
    void statesShow();
    void noPointAtAll();
};

void TestUsageBars::aDayHasFortyEightBars()
{
    const DateRange day{QDate(2026, 9, 1), QDate(2026, 9, 2)};
    const auto series = filled(
        day, [](Instant) { return true; }, ReadingVersion::Monthly);
    const PointsReadings readings({{&series, {}, {}}}, now);
    const auto bars = readings.bars(Scale::Day, day, always);
    QCOMPARE(bars.size(), std::size_t(48));
    for (const UsageBar &bar : bars) {
        QCOMPARE(bar.energy, std::optional(Energy::fromMilliwattHours(1000)));
        QVERIFY(!bar.isMissing && !bar.isUnfinished && !bar.isProvisional && bar.isLoaded);
    }
    QCOMPARE(bars.front().range.from, jst::startOfDay(day.from));
}

void TestUsageBars::theUnfinishedDayIsOpenNotMissing()
{
    // Readings to nine in the morning; it is two in the afternoon.
    const DateRange week{today.addDays(-6), today.addDays(1)};
    const auto series = filled(
        week, [](Instant at) { return at < jst::slotStart(today, 18); }, ReadingVersion::Daily);
    const PointsReadings readings({{&series, {}, {}}}, now);
    const auto days = readings.dailyBars(week, always);
    QCOMPARE(days.size(), std::size_t(7));
    QVERIFY(days.back().isUnfinished);
    QVERIFY(!days.back().isMissing);
    QCOMPARE(days.back().present, 18);
    QVERIFY(!days[5].isUnfinished);
    QVERIFY(days[5].isProvisional);
    const auto slots = readings.bars(Scale::Day, {today, today.addDays(1)}, always);
    QVERIFY(slots[17].energy);
    QVERIFY(!slots[18].energy && slots[18].isUnfinished && !slots[18].isMissing);
    QVERIFY(!slots[47].energy && slots[47].isUnfinished);
}

void TestUsageBars::aHoleInThePastIsMissing()
{
    const QDate day(2026, 9, 3);
    const DateRange days{QDate(2026, 9, 1), today};
    const auto hole = [day](Instant at) { return at < jst::slotStart(day, 10) || at >= jst::slotStart(day, 14); };
    const auto series = filled(days, hole, ReadingVersion::Monthly);
    const PointsReadings readings({{&series, {}, {}}}, now);
    const auto bars = readings.bars(Scale::Month, jst::periodOf(Scale::Month, day), always);
    QCOMPARE(bars.size(), std::size_t(30));
    QVERIFY(bars[2].isMissing);
    QCOMPARE(bars[2].present, 44);
    QCOMPARE(bars[2].expected, 48);
    QVERIFY(!bars[1].isMissing);
    const auto slots = readings.bars(Scale::Day, {day, day.addDays(1)}, always);
    QVERIFY(slots[10].isMissing);
    QVERIFY(!slots[10].energy);
    QVERIFY(!slots[9].isMissing);
    // A whole missing day is a gap too, and days to come are not missing.
    QVERIFY(!bars[29].energy && !bars[29].isMissing && bars[29].isUnfinished);
}

void TestUsageBars::anEmptyDayThatWasNeverAskedIsNotMissing()
{
    const UsageSeries nothing;
    const PointsReadings readings({{&nothing, {}, {}}}, now);
    const DateRange day{QDate(2026, 9, 1), QDate(2026, 9, 2)};
    const auto unknown = readings.dailyBars(day, [](const DateRange &) { return false; });
    QVERIFY(!unknown[0].isLoaded && !unknown[0].isMissing && !unknown[0].energy);
    const auto asked = readings.dailyBars(day, always);
    QVERIFY(asked[0].isLoaded && asked[0].isMissing && !asked[0].energy);
}

void TestUsageBars::daysBeforeMovingInAreNotExpected()
{
    const QDate movedIn(2026, 9, 11);
    const auto series = filled(
        {movedIn, today}, [](Instant) { return true; }, ReadingVersion::Monthly);
    const PointsReadings readings({{&series, jst::startOfDay(movedIn), {}}}, now);
    const auto bars = readings.bars(Scale::Month, jst::periodOf(Scale::Month, today), always);
    QVERIFY(!bars[0].isMissing);
    QCOMPARE(bars[0].expected, 0);
    QCOMPARE(bars[10].expected, 48);
    QVERIFY(!bars[10].isMissing);
}

void TestUsageBars::aPlaceThatWasLeftIsFinished()
{
    const QDate left(2026, 9, 11);
    const auto series = filled(
        {QDate(2026, 9, 1), left}, [](Instant) { return true; }, ReadingVersion::Monthly);
    const PointsReadings readings({{&series, {}, jst::startOfDay(left)}}, now);
    const auto bars = readings.bars(Scale::Month, jst::periodOf(Scale::Month, today), always);
    QVERIFY(!bars[9].isMissing);
    QVERIFY(!bars[11].isMissing && !bars[11].isUnfinished);
    QCOMPARE(bars[11].expected, 0);
}

void TestUsageBars::aYearHasTwelveBars()
{
    const DateRange year = jst::periodOf(Scale::Year, QDate(2024, 5, 5));
    const auto series = filled(
        year, [](Instant) { return true; }, ReadingVersion::Monthly);
    const PointsReadings readings({{&series, {}, {}}}, now);
    const auto bars = readings.bars(Scale::Year, year, always);
    QCOMPARE(bars.size(), std::size_t(12));
    QCOMPARE(bars[1].present, 29 * 48);
    Energy sum;
    for (const UsageBar &bar : bars)
        sum += *bar.energy;
    QCOMPARE(sum, readings.total(year).energy);
}

void TestUsageBars::pointsAddUp()
{
    const DateRange day{QDate(2026, 9, 1), QDate(2026, 9, 2)};
    const auto one = filled(
        day, [](Instant) { return true; }, ReadingVersion::Monthly);
    const auto other = filled(
        day, [](Instant at) { return jst::slotOf(at) < 24; }, ReadingVersion::Daily);
    const PointsReadings readings({{&one, {}, {}}, {&other, {}, {}}}, now);
    const auto bars = readings.dailyBars(day, always);
    QCOMPARE(bars[0].energy, std::optional(Energy::fromMilliwattHours(72'000)));
    QCOMPARE(bars[0].expected, 96);
    QVERIFY(bars[0].isMissing);
    QVERIFY(bars[0].isProvisional);
    QCOMPARE(readings.endWithin(jst::instantsOf(day)), std::optional(jst::startOfDay(day.to)));
}

void TestUsageBars::statesShow()
{
    const DateRange day{QDate(2026, 9, 1), QDate(2026, 9, 2)};
    auto series = filled(
        day, [](Instant) { return true; }, ReadingVersion::Monthly);
    series.merge({{jst::slotStart(day.from, 5), Energy(), {}, ReadingVersion::Updated}});
    const PointsReadings readings({{&series, {}, {}}}, now);
    const auto bars = readings.bars(Scale::Day, day, always);
    QVERIFY(bars[5].isCorrected);
    QCOMPARE(bars[5].energy, std::optional(Energy()));
    QVERIFY(!bars[5].estimate);
    QVERIFY(readings.dailyBars(day, always)[0].isCorrected);
}

void TestUsageBars::noPointAtAll()
{
    const PointsReadings nothing({}, now);
    const auto bars = nothing.bars(Scale::Month, jst::periodOf(Scale::Month, today), always);
    QCOMPARE(bars.size(), std::size_t(30));
    QVERIFY(!bars[0].energy && !bars[0].isMissing);
    QVERIFY(!nothing.end());
    QVERIFY(nothing.bars(Scale::Day, {}, always).empty());
}

QTEST_GUILESS_MAIN(TestUsageBars)
#include "tst_usagebars.moc"
