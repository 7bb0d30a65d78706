// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthdetail.h"
#include "models/health/usualdelay.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace std::chrono_literals;

// Histories made by hand; it is 20 September 2026, 14:05 in Tokyo.
class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeProvisionalAndCorrected();
    void lateUntilTwoDaysAfterTheDay();
    void missingOnlyWhenTheSupplierWasAskedAgain();
    void notFetchedWithoutAnAnswer();
    void todayIsNotLate();
    void aLongerUsualDelayIsNotLateYet();
    void outsideTheSupply();
    void theGravestOfSeveralPoints();
    void countsAddUp();
    void detailsOfACorrection();
    void detailsOfStretches();
    void theUsualDelayIsMeasured();
    void historyIsNoMeasure();
    void aDozenSamplesAreNoMeasure();

private:
    static LedgerReading reading(QDate day, int slot, ReadingVersion version = ReadingVersion::Monthly)
    {
        LedgerReading reading;
        reading.halfHour = {jst::slotStart(day, slot), Energy::fromMilliwattHours(100'000 + slot), {}, version};
        return reading;
    }
    static void fill(PointHistory &point, QDate day, int from = 0, int to = 48,
                     ReadingVersion version = ReadingVersion::Monthly)
    {
        for (int slot = from; slot < to; ++slot)
            point.readings.push_back(reading(day, slot, version));
    }
    static LedgerCoverage answer(QDate from, QDate to, Instant answered)
    {
        return {.range = jst::instantsOf(DateRange{from, to}),
                .asked = answered,
                .answered = answered,
                .source = ReadingSource::HalfHourly,
                .rows = 0};
    }
    DayHealth stateOn(const PointHistory &point, QDate day) const
    {
        return healthOf({point}, {day, day.addDays(1)}, m_rule).days.front().state;
    }

    const QDate m_today{2026, 9, 20};
    const Instant m_now = jst::startOfDay(m_today) + 14h + 5min;
    const HealthRule m_rule{.now = m_now};
};

void TestHealth::completeProvisionalAndCorrected()
{
    const QDate day(2026, 8, 1);
    PointHistory point;
    fill(point, day);
    QCOMPARE(stateOn(point, day), DayHealth::Complete);
    point.readings[3].halfHour.version = ReadingVersion::Daily;
    QCOMPARE(stateOn(point, day), DayHealth::Provisional);
    point.readings[4].halfHour.version = ReadingVersion::Updated;
    QCOMPARE(stateOn(point, day), DayHealth::Corrected);
    point.readings[4].halfHour.version = ReadingVersion::Monthly;
    point.readings[5].revisions = 1;
    QCOMPARE(stateOn(point, day), DayHealth::Corrected);
    const HealthReport report = healthOf({point}, {day, day.addDays(1)}, m_rule);
    QCOMPARE(report.counts, (HealthCounts{.present = 48, .provisional = 1, .corrected = 1}));
    QCOMPARE(report.daysOf(DayHealth::Corrected), 1);
}

void TestHealth::lateUntilTwoDaysAfterTheDay()
{
    PointHistory point;
    point.coverage = {answer(QDate(2026, 9, 1), QDate(2026, 9, 21), m_now)};
    QCOMPARE(stateOn(point, QDate(2026, 9, 17)), DayHealth::Missing); // over for more than 48 hours
    QCOMPARE(stateOn(point, QDate(2026, 9, 18)), DayHealth::Late);
    QCOMPARE(stateOn(point, QDate(2026, 9, 19)), DayHealth::Late);
    const auto states = slotHealth(point, QDate(2026, 9, 18), m_rule);
    QVERIFY(std::ranges::all_of(states, [](SlotHealth state) { return state == SlotHealth::Late; }));
}

void TestHealth::missingOnlyWhenTheSupplierWasAskedAgain()
{
    const QDate day(2026, 3, 1);
    const Instant end = jst::startOfDay(day.addDays(1));
    PointHistory point;
    fill(point, day, 0, 40);
    point.coverage = {answer(day, day.addDays(1), end + 10h)};
    // It was asked while the day was late, and never since: the supplier may have it by now.
    QCOMPARE(stateOn(point, day), DayHealth::NotFetched);
    point.coverage.push_back(answer(day.addDays(-3), day.addDays(9), end + 48h));
    QCOMPARE(stateOn(point, day), DayHealth::Missing);
    const HealthCounts counts = healthOf({point}, {day, day.addDays(1)}, m_rule).counts;
    QCOMPARE(counts, (HealthCounts{.present = 40, .missing = 8}));
}

void TestHealth::notFetchedWithoutAnAnswer()
{
    const QDate day(2026, 3, 1);
    PointHistory point;
    QCOMPARE(stateOn(point, day), DayHealth::NotFetched);
    // An answer for the neighbours tells nothing of it.
    point.coverage = {answer(day.addDays(-5), day, m_now), answer(day.addDays(1), day.addDays(5), m_now)};
    QCOMPARE(stateOn(point, day), DayHealth::NotFetched);
    // Yesterday was asked this morning at one: what was over then is late, what came after was never asked for.
    point.coverage = {answer(QDate(2026, 9, 1), m_today, jst::startOfDay(m_today.addDays(-1)) + 1h)};
    const auto states = slotHealth(point, m_today.addDays(-1), m_rule);
    QCOMPARE(states[1], SlotHealth::Late);
    QCOMPARE(states[2], SlotHealth::NotFetched);
}

void TestHealth::todayIsNotLate()
{
    PointHistory point;
    fill(point, m_today, 0, 18, ReadingVersion::Daily); // to 09:00
    point.coverage = {answer(m_today, m_today.addDays(1), m_now)};
    QCOMPARE(stateOn(point, m_today), DayHealth::Provisional);
    const HealthCounts counts = healthOf({point}, {m_today, m_today.addDays(2)}, m_rule).counts;
    QCOMPARE(counts, (HealthCounts{.present = 18, .provisional = 18, .notDue = 78}));
    QCOMPARE(stateOn(point, m_today.addDays(1)), DayHealth::NotDue);
    // Five hours and the grace of one: what ended by 08:05 would be late.
    PointHistory none;
    none.coverage = point.coverage;
    const auto states = slotHealth(none, m_today, m_rule);
    QCOMPARE(states[15], SlotHealth::Late);
    QCOMPARE(states[16], SlotHealth::NotDue); // ended at 08:30
}

void TestHealth::aLongerUsualDelayIsNotLateYet()
{
    PointHistory point;
    point.coverage = {answer(m_today, m_today.addDays(1), m_now)};
    HealthRule patient = m_rule;
    patient.usualDelay = 14h;
    QCOMPARE(healthOf({point}, {m_today, m_today.addDays(1)}, patient).days.front().state, DayHealth::NotDue);
}

void TestHealth::outsideTheSupply()
{
    PointHistory point;
    point.since = jst::slotStart(QDate(2026, 3, 10), 24);
    point.until = jst::startOfDay(QDate(2026, 3, 20));
    QCOMPARE(stateOn(point, QDate(2026, 3, 9)), DayHealth::NotSupplied);
    QCOMPARE(stateOn(point, QDate(2026, 3, 20)), DayHealth::NotSupplied);
    fill(point, QDate(2026, 3, 10), 24);
    QCOMPARE(stateOn(point, QDate(2026, 3, 10)), DayHealth::Complete);
    QCOMPARE(healthOf({point}, {QDate(2026, 3, 10), QDate(2026, 3, 11)}, m_rule).counts.present, 24);
    QVERIFY(healthOf({point}, {}, m_rule).days.empty());
    QCOMPARE(healthOf({}, {m_today, m_today.addDays(1)}, m_rule).days.front().state, DayHealth::NotSupplied);
}

void TestHealth::theGravestOfSeveralPoints()
{
    const QDate day(2026, 8, 1);
    PointHistory one;
    fill(one, day);
    PointHistory two;
    two.coverage = {answer(day, day.addDays(1), m_now)};
    PointHistory gone;
    gone.until = jst::startOfDay(day);
    const HealthReport report = healthOf({one, two, gone}, {day, day.addDays(1)}, m_rule);
    QCOMPARE(report.days.front().state, DayHealth::Missing);
    QCOMPARE(report.counts, (HealthCounts{.present = 48, .missing = 48}));
}

void TestHealth::countsAddUp()
{
    PointHistory point;
    point.since = jst::startOfDay(QDate(2026, 2, 1));
    for (QDate day(2026, 2, 3); day < QDate(2026, 6, 1); day = day.addDays(day.day() % 3 + 1))
        fill(point, day, day.day(), 48, day.day() % 2 ? ReadingVersion::Daily : ReadingVersion::Updated);
    point.coverage = {answer(QDate(2026, 1, 1), QDate(2026, 5, 1), m_now)};
    const HealthReport report = healthOf({point}, jst::periodOf(Scale::Year, m_today), m_rule);
    const HealthCounts &counts = report.counts;
    QCOMPARE(report.days.size(), std::size_t(365));
    QCOMPARE(std::accumulate(report.daysIn.begin(), report.daysIn.end(), 0), 365);
    QCOMPARE(counts.present + counts.missing + counts.late + counts.notFetched + counts.notDue, (365 - 31) * 48);
    QCOMPARE(counts.provisional + counts.corrected, counts.present);
    QCOMPARE(report.daysOf(DayHealth::NotSupplied), 31);
}

void TestHealth::detailsOfACorrection()
{
    const QDate day(2026, 8, 1);
    PointHistory point;
    point.spin = QStringLiteral("spin");
    fill(point, day);
    point.readings[20].revisions = 2;
    point.readings[20].firstSeen = m_now - 24h;
    LedgerRevision first;
    first.halfHour = point.readings[20].halfHour;
    first.halfHour.energy = Energy::fromKilowattHours(1);
    first.firstSeen = m_now - 100h;
    first.lastSeen = m_now - 90h;
    LedgerRevision second = first;
    second.halfHour.energy = Energy::fromKilowattHours(2);
    second.firstSeen = m_now - 80h;
    second.lastSeen = m_now - 70h;
    point.revisions = {first, second};
    const auto details = healthDetails({point}, {day, day.addDays(1)}, m_rule);
    QCOMPARE(details.size(), std::size_t(1));
    QCOMPARE(details[0].kind, HealthDetail::Kind::Corrected);
    QCOMPARE(details[0].spin, QStringLiteral("spin"));
    QCOMPARE(details[0].range, (InstantRange{jst::slotStart(day, 20), jst::slotStart(day, 21)}));
    QCOMPARE(details[0].before, std::optional(Energy::fromKilowattHours(2)));
    QCOMPARE(details[0].beforeSeen, std::optional(m_now - 80h));
    QCOMPARE(details[0].after, std::optional(point.readings[20].halfHour.energy));
    QCOMPARE(details[0].afterSeen, std::optional(m_now - 24h));
}

void TestHealth::detailsOfStretches()
{
    const QDate day(2025, 3, 18);
    PointHistory point;
    fill(point, day, 0, 18);             // to 09:00
    fill(point, day.addDays(2), 35, 48); // from 17:30
    fill(point, QDate(2025, 10, 21), 0, 48, ReadingVersion::Updated);
    point.coverage = {answer(day.addDays(-1), QDate(2025, 11, 1), m_now)};
    const auto missing = healthDetails({point}, {day, day.addDays(3)}, m_rule);
    QCOMPARE(missing.size(), std::size_t(1));
    QCOMPARE(missing[0].kind, HealthDetail::Kind::Missing);
    QCOMPARE(missing[0].halfHours, 30 + 48 + 35);
    QCOMPARE(missing[0].range, (InstantRange{jst::slotStart(day, 18), jst::slotStart(day.addDays(2), 35)}));
    // Corrected before it was ever asked for: a stretch without an earlier value.
    const auto corrected = healthDetails({point}, {QDate(2025, 10, 21), QDate(2025, 10, 22)}, m_rule);
    QCOMPARE(corrected.size(), std::size_t(1));
    QCOMPARE(corrected[0].halfHours, 48);
    QVERIFY(!corrected[0].before && !corrected[0].afterSeen);
    QCOMPARE(corrected[0].after, std::optional(Energy::fromMilliwattHours(48 * 100'000 + 47 * 24)));
}

void TestHealth::theUsualDelayIsMeasured()
{
    // Asked every hour; each reading is there six hours and twenty minutes after its end.
    PointHistory point;
    for (QDate day = m_today.addDays(-3); day < m_today; day = day.addDays(1)) {
        for (int slot = 0; slot < 48; ++slot) {
            LedgerReading each = reading(day, slot, ReadingVersion::Daily);
            const auto ready = each.halfHour.start + jst::halfHour + 380min;
            const auto asked = std::chrono::ceil<std::chrono::hours>(ready);
            each.firstSeen = asked;
            point.readings.push_back(each);
        }
    }
    const UsualDelay usual = usualDelay({point});
    QVERIFY(usual.isMeasured);
    QVERIFY(usual.samples >= 100);
    QVERIFY2(usual.delay >= 380min && usual.delay < 440min, qPrintable(QString::number(usual.delay.count())));
    QVERIFY(!usualDelay({}).isMeasured);
}

void TestHealth::historyIsNoMeasure()
{
    PointHistory point;
    for (QDate day = m_today.addDays(-60); day < m_today; day = day.addDays(1)) {
        for (int slot = 0; slot < 48; ++slot) {
            LedgerReading each = reading(day, slot, ReadingVersion::Daily);
            each.firstSeen = m_now; // all at once
            point.readings.push_back(each);
        }
    }
    point.coverage = {answer(m_today.addDays(-60), m_today, m_now)};
    const UsualDelay usual = usualDelay({point});
    QVERIFY(!usual.isMeasured);
    QCOMPARE(usual.samples, 0);
    QCOMPARE(usual.delay, std::chrono::seconds(5h));
}

void TestHealth::aDozenSamplesAreNoMeasure()
{
    PointHistory point;
    for (int slot = 0; slot < 12; ++slot) {
        LedgerReading each = reading(m_today, slot, ReadingVersion::Daily);
        each.firstSeen = each.halfHour.start + 7h;
        point.readings.push_back(each);
    }
    const UsualDelay usual = usualDelay({point});
    QVERIFY(!usual.isMeasured);
    QVERIFY(usual.samples > 0 && usual.samples < 48);
    QCOMPARE(usual.delay, UsualDelay::documented);
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
