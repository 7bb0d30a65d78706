// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagecomparison.h"

#include <QTest>

using namespace denkiroku::models;

namespace {

const QDate today(2026, 9, 20);
const Instant now = jst::slotStart(today, 28);

// Every half-hour of the days, as much as `amount` says, in Wh.
UsageSeries series(const DateRange &days, const std::function<std::optional<int>(Instant)> &amount)
{
    std::vector<HalfHour> readings;
    const InstantRange all = jst::instantsOf(days);
    for (Instant at = all.from; at < all.to; at += jst::halfHour) {
        if (const auto wattHours = amount(at)) {
            readings.push_back({at, Energy::fromMilliwattHours(*wattHours * 1000), Money::fromMilliYen(*wattHours * 30),
                                ReadingVersion::Monthly});
        }
    }
    UsageSeries series;
    series.merge(readings);
    return series;
}

UsageSeries even(const DateRange &days, int wattHours)
{
    return series(days, [wattHours](Instant) { return std::optional(wattHours); });
}

PeriodCalendar calendar()
{
    return {.readingDays = {}, .first = QDate(2023, 1, 1), .today = today};
}

UsagePeriod period(PeriodKind kind, QDate day)
{
    return calendar().of(kind, day);
}

std::optional<UsageComparison> compared(const PointsReadings &readings, const UsagePeriod &shown, CompareWith with)
{
    return compareUsage({.readings = &readings}, shown, {shown, with, calendar()});
}

bool always(const DateRange &)
{
    return true;
}

} // namespace

class TestUsageComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesStandBesideDates();
    void weekdaysStandBesideWeekdays();
    void leapDay();
    void nothingBesideAllOfIt();
    void aWholeMonthAgainstTheYearBefore();
    void anUnfinishedMonthComparesTheSameDays();
    void lateDaysAreLeftOutOnBothSides();
    void aMissingDayAYearAgoIsLeftOutToo();
    void aDayComparesItsHalfHours();
    void aPointThatWasNotThereSaysNothing();
    void theNetNeedsBothSides();
    void netOfBars();
    void averagePower();
    void typicalHousehold();
    void typicalOfADay();
    void barsBesideBars();
};

void TestUsageComparison::datesStandBesideDates()
{
    const UsagePeriod september = period(PeriodKind::Month, today);
    const UsageAlignment year(september, CompareWith::YearEarlier, calendar());
    QCOMPARE(year.other(), (DateRange{QDate(2025, 9, 1), QDate(2025, 10, 1)}));
    QCOMPARE(year.counterpart(today), std::optional(QDate(2025, 9, 20)));
    const UsageAlignment month(september, CompareWith::PreviousPeriod, calendar());
    QCOMPARE(month.other(), (DateRange{QDate(2026, 8, 1), QDate(2026, 9, 1)}));
    QCOMPARE(month.counterpart(QDate(2026, 9, 30)), std::optional(QDate(2026, 8, 30)));
    // March is longer than February.
    const UsageAlignment march(period(PeriodKind::Month, QDate(2026, 3, 1)), CompareWith::PreviousPeriod, calendar());
    QVERIFY(!march.counterpart(QDate(2026, 3, 29)));
}

void TestUsageComparison::weekdaysStandBesideWeekdays()
{
    for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month}) {
        const UsagePeriod shown = period(kind, today);
        const UsageAlignment beside(shown, CompareWith::YearEarlierWeekday, calendar());
        QCOMPARE(beside.other().days(), shown.days.days());
        for (QDate day = shown.days.from; day < shown.days.to; day = day.addDays(1)) {
            QVERIFY(beside.counterpart(day));
            QCOMPARE(beside.counterpart(day)->dayOfWeek(), day.dayOfWeek());
            QCOMPARE(beside.counterpart(day)->daysTo(day), 364);
        }
    }
    // Months have no weekday.
    const UsageAlignment year(period(PeriodKind::Year, today), CompareWith::YearEarlierWeekday, calendar());
    QCOMPARE(year.with(), CompareWith::YearEarlier);
}

void TestUsageComparison::leapDay()
{
    const UsagePeriod february = period(PeriodKind::Month, QDate(2024, 2, 1));
    const UsageAlignment beside(february, CompareWith::YearEarlier, calendar());
    QCOMPARE(beside.other(), (DateRange{QDate(2023, 2, 1), QDate(2023, 3, 1)}));
    QVERIFY(!beside.counterpart(QDate(2024, 2, 29)));
    QCOMPARE(beside.counterpart(QDate(2024, 2, 28)), std::optional(QDate(2023, 2, 28)));
    const auto readings = even({QDate(2023, 1, 1), QDate(2024, 4, 1)}, 100);
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, february, CompareWith::YearEarlier);
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 28);
    QCOMPARE(comparison->leftOut, 0);
    QVERIFY(comparison->isPartial);
    QCOMPARE(comparison->current.energy, comparison->before.energy);
    // The day itself has nothing beside it, and nothing breaks.
    QVERIFY(!compared(points, period(PeriodKind::Day, QDate(2024, 2, 29)), CompareWith::YearEarlier));
}

void TestUsageComparison::nothingBesideAllOfIt()
{
    for (const CompareWith with : {CompareWith::PreviousPeriod, CompareWith::YearEarlier, CompareWith::None}) {
        const UsageAlignment beside(period(PeriodKind::All, today), with, calendar());
        QCOMPARE(beside.with(), CompareWith::None);
        QVERIFY(!beside.other().isValid());
        QVERIFY(!beside.counterpart(today));
    }
}

void TestUsageComparison::aWholeMonthAgainstTheYearBefore()
{
    const auto readings = series({QDate(2025, 1, 1), QDate(2026, 9, 1)},
                                 [](Instant at) { return std::optional(jst::dateOf(at).year() == 2026 ? 90 : 100); });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Month, QDate(2026, 8, 1)), CompareWith::YearEarlier);
    QVERIFY(comparison);
    QVERIFY(!comparison->isPartial);
    QCOMPARE(comparison->compared, 31);
    QCOMPARE(comparison->leftOut, 0);
    QCOMPARE(comparison->current.energy, Energy::fromMilliwattHours(31LL * 48 * 90'000));
    QCOMPARE(comparison->before.energy, Energy::fromMilliwattHours(31LL * 48 * 100'000));
}

void TestUsageComparison::anUnfinishedMonthComparesTheSameDays()
{
    const auto readings = series({QDate(2025, 9, 1), today.addDays(1)}, [](Instant at) {
        return at < jst::slotStart(today, 18) ? std::optional(100) : std::nullopt;
    });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Month, today), CompareWith::YearEarlier);
    QVERIFY(comparison);
    QVERIFY(comparison->isPartial);
    // Nineteen days are over; of today only the morning is there.
    QCOMPARE(comparison->compared, 19);
    QCOMPARE(comparison->leftOut, 0);
    QCOMPARE(comparison->current.expected, 19 * 48);
    QCOMPARE(comparison->before.expected, 19 * 48);
}

void TestUsageComparison::lateDaysAreLeftOutOnBothSides()
{
    // Yesterday's afternoon has not come.
    const auto readings = series({QDate(2025, 9, 1), today}, [](Instant at) {
        return at < jst::slotStart(today.addDays(-1), 24) ? std::optional(100) : std::nullopt;
    });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Month, today), CompareWith::YearEarlier);
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 18);
    QCOMPARE(comparison->leftOut, 1);
    QCOMPARE(comparison->current.energy, comparison->before.energy);
}

void TestUsageComparison::aMissingDayAYearAgoIsLeftOutToo()
{
    const QDate hole(2025, 9, 3);
    const auto readings = series({QDate(2025, 9, 1), today}, [hole](Instant at) {
        return jst::dateOf(at) == hole && jst::slotOf(at) == 5 ? std::nullopt : std::optional(100);
    });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Month, today), CompareWith::YearEarlier);
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 18);
    QCOMPARE(comparison->leftOut, 1);
    QCOMPARE(comparison->current.energy, comparison->before.energy);
}

void TestUsageComparison::aDayComparesItsHalfHours()
{
    const auto readings = series({today.addDays(-1), today.addDays(1)}, [](Instant at) {
        if (at >= jst::slotStart(today, 18))
            return std::optional<int>();
        return std::optional(jst::dateOf(at) == today ? 50 : 100);
    });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Day, today), CompareWith::PreviousPeriod);
    QVERIFY(comparison);
    QVERIFY(comparison->isPartial);
    QCOMPARE(comparison->compared, 18);
    // Over at two in the afternoon, and not there yet.
    QCOMPARE(comparison->leftOut, 10);
    QCOMPARE(comparison->current.energy, Energy::fromMilliwattHours(18 * 50'000));
    QCOMPARE(comparison->before.energy, Energy::fromMilliwattHours(18 * 100'000));
}

void TestUsageComparison::aPointThatWasNotThereSaysNothing()
{
    const auto old = even({QDate(2025, 8, 1), QDate(2026, 9, 1)}, 100);
    const auto fresh = even({QDate(2026, 8, 1), QDate(2026, 9, 1)}, 500);
    const PointsReadings points({{&old, {}, {}}, {&fresh, jst::startOfDay(QDate(2026, 8, 1)), {}}}, now);
    const auto comparison = compared(points, period(PeriodKind::Month, QDate(2026, 8, 1)), CompareWith::YearEarlier);
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 31);
    QCOMPARE(comparison->leftOut, 0);
    QCOMPARE(comparison->current.energy, comparison->before.energy);
}

void TestUsageComparison::theNetNeedsBothSides()
{
    const DateRange days{QDate(2026, 7, 1), QDate(2026, 9, 1)};
    const auto used = even(days, 300);
    const auto fedIn = series(
        days, [](Instant at) { return jst::dateOf(at) == QDate(2026, 8, 5) ? std::nullopt : std::optional(100); });
    const PointsReadings import({{&used, {}, {}}}, now);
    const PointsReadings sold({{&fedIn, {}, {}}}, now);
    const UsagePeriod august = period(PeriodKind::Month, QDate(2026, 8, 1));
    const auto comparison = compareUsage({.readings = &import, .subtracted = &sold}, august,
                                         {august, CompareWith::PreviousPeriod, calendar()});
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 30);
    QCOMPARE(comparison->leftOut, 1);
    QCOMPARE(comparison->current.energy, Energy::fromMilliwattHours(30LL * 48 * 200'000));
    QCOMPARE(comparison->before.energy, comparison->current.energy);
}

void TestUsageComparison::netOfBars()
{
    const DateRange days{QDate(2026, 8, 1), QDate(2026, 8, 4)};
    const auto used = even(days, 300);
    const auto fedIn = even({QDate(2026, 8, 1), QDate(2026, 8, 3)}, 400);
    const PointsReadings import({{&used, {}, {}}}, now);
    const PointsReadings sold({{&fedIn, jst::startOfDay(QDate(2026, 8, 2)), {}}}, now);
    const auto bars = netBars(import.dailyBars(days, always), sold.dailyBars(days, always));
    QCOMPARE(bars.size(), std::size_t(3));
    QCOMPARE(bars[1].energy, std::optional(Energy::fromMilliwattHours(-48 * 100'000)));
    QVERIFY(!bars[1].estimate);
    // The third day's feed-in is missing: the net is not known, and no use of the whole is claimed.
    QVERIFY(!bars[2].energy);
    QVERIFY(bars[2].isMissing);
    QCOMPARE(*bars[1].kilowatts, -0.2);
}

void TestUsageComparison::averagePower()
{
    const DateRange day{QDate(2026, 8, 1), QDate(2026, 8, 2)};
    const auto half = series(day, [](Instant at) { return jst::slotOf(at) < 24 ? std::optional(250) : std::nullopt; });
    const auto whole = even(day, 100);
    const PointsReadings one({{&half, {}, {}}}, now);
    // Over the hours that are there: 0.5 kW, and not a half of it.
    QCOMPARE(*one.dailyBars(day, always)[0].kilowatts, 0.5);
    const PointsReadings both({{&half, {}, {}}, {&whole, {}, {}}}, now);
    QCOMPARE(*both.dailyBars(day, always)[0].kilowatts, 0.7);
    QVERIFY(!averageKilowatts({}));
    const UsageSeries nothing;
    QVERIFY(!PointsReadings({{&nothing, {}, {}}}, now).dailyBars(day, always)[0].kilowatts);
}

void TestUsageComparison::typicalHousehold()
{
    TypicalDay day;
    day.fill(Energy::fromMilliwattHours(200'000));
    const TypicalDays typical = [&day](int month) { return month == 8 ? std::optional(day) : std::nullopt; };
    const auto readings = even({QDate(2026, 8, 1), QDate(2026, 8, 31)}, 100);
    const PointsReadings points({{&readings, {}, {}}}, now);
    const UsagePeriod august = period(PeriodKind::Month, QDate(2026, 8, 1));
    const auto comparison = compareWithTypical(points, august, typical);
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 30);
    QCOMPARE(comparison->leftOut, 1);
    QCOMPARE(comparison->before.energy, Energy::fromMilliwattHours(30LL * 48 * 200'000));
    QCOMPARE(comparison->current.energy, Energy::fromMilliwattHours(30LL * 48 * 100'000));
    QVERIFY(!compareWithTypical(points, period(PeriodKind::Month, QDate(2026, 7, 1)), typical));
    // Two points are no household.
    QVERIFY(!compareWithTypical(PointsReadings({{&readings, {}, {}}, {&readings, {}, {}}}, now), august, typical));
    const auto bars = typicalBars(points.bars(Scale::Month, august.days, always), Scale::Month, typical);
    QCOMPARE(bars.size(), std::size_t(31));
    QCOMPARE(bars[3].energy, std::optional(Energy::fromMilliwattHours(48 * 200'000)));
    const auto months =
        typicalBars(points.bars(Scale::Year, {QDate(2026, 1, 1), QDate(2027, 1, 1)}, always), Scale::Year, typical);
    QCOMPARE(months[7].energy, std::optional(Energy::fromMilliwattHours(31LL * 48 * 200'000)));
    QVERIFY(!months[6].energy);
}

void TestUsageComparison::typicalOfADay()
{
    TypicalDay day;
    for (std::size_t slot = 0; slot < day.size(); ++slot)
        day[slot] = Energy::fromMilliwattHours(static_cast<std::int64_t>(slot) * 1000);
    const auto readings = series({today, today.addDays(1)},
                                 [](Instant at) { return jst::slotOf(at) < 10 ? std::optional(1) : std::nullopt; });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const auto comparison =
        compareWithTypical(points, period(PeriodKind::Day, today), [&day](int) { return std::optional(day); });
    QVERIFY(comparison);
    QCOMPARE(comparison->compared, 10);
    QCOMPARE(comparison->before.energy, Energy::fromMilliwattHours(45'000));
}

void TestUsageComparison::barsBesideBars()
{
    const auto readings =
        series({QDate(2025, 9, 1), today}, [](Instant at) { return std::optional(jst::dateOf(at).day()); });
    const PointsReadings points({{&readings, {}, {}}}, now);
    const UsagePeriod september = period(PeriodKind::Month, today);
    const auto bars = points.bars(Scale::Month, september.days, always);
    const ComparedReadings what{.readings = &points};
    const auto weekdays =
        comparedBars(what, bars, Scale::Month, {september, CompareWith::YearEarlierWeekday, calendar()});
    QCOMPARE(weekdays.size(), bars.size());
    QCOMPARE(weekdays[0].days.from, QDate(2025, 9, 2));
    QCOMPARE(weekdays[0].energy, std::optional(Energy::fromMilliwattHours(48 * 2'000)));
    const UsagePeriod day = period(PeriodKind::Day, QDate(2026, 9, 10));
    const auto slots = comparedBars(what, points.bars(Scale::Day, day.days, always), Scale::Day,
                                    {day, CompareWith::PreviousPeriod, calendar()});
    QCOMPARE(slots.size(), std::size_t(48));
    QCOMPARE(slots[47].energy, std::optional(Energy::fromMilliwattHours(9'000)));
    const UsagePeriod year = period(PeriodKind::Year, today);
    const auto months = comparedBars(what, points.bars(Scale::Year, year.days, always), Scale::Year,
                                     {year, CompareWith::PreviousPeriod, calendar()});
    QCOMPARE(months[8].days.from, QDate(2025, 9, 1));
    QVERIFY(months[8].energy);
    QVERIFY(!months[7].energy);
}

QTEST_GUILESS_MAIN(TestUsageComparison)
#include "tst_usagecomparison.moc"
