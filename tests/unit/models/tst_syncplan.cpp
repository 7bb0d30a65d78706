// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncjob.h"
#include "models/ledger/sync/syncplan.h"
#include "models/ledger/sync/syncprogress.h"

#include <QTest>

#include <random>

using namespace denkiroku::models;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Instant now = jst::startOfDay(QDate(2026, 9, 20)) + hours(14) + std::chrono::minutes(7);
const QDate today(2026, 9, 20);

InstantRange range(QDate from, QDate to)
{
    return {jst::startOfDay(from), jst::startOfDay(to)};
}

SyncPoint point(QDate since, std::optional<QDate> until = {})
{
    return {.spin = QStringLiteral("p"),
            .supply = {jst::startOfDay(since), until ? std::optional(jst::startOfDay(*until)) : std::nullopt}};
}

LedgerCoverage answer(const InstantRange &range, Instant answered, int rows = 1)
{
    return {.range = range, .asked = answered, .answered = answered, .rows = rows};
}

SyncQuestion question(const SyncPoint &point, std::vector<LedgerCoverage> coverage = {},
                      std::vector<LedgerHole> holes = {})
{
    LedgerSlice slice{.point = {QStringLiteral("a"), point.spin},
                      .readings = {},
                      .coverage = std::move(coverage),
                      .holes = std::move(holes)};
    return {.now = now, .points = {point}, .known = {slice}, .dailyPeriods = {}};
}

HalfHour reading(Instant start)
{
    HalfHour each;
    each.start = start;
    return each;
}

// All windows, as the engine asks them one after the other.
std::vector<InstantRange> windowsOf(InstantRanges missing, int points, const SyncLimits &limits)
{
    std::vector<InstantRange> windows;
    while (const auto window = newestWindow(missing, points, limits)) {
        windows.push_back(*window);
        missing.remove(*window);
        if (windows.size() > 200000)
            break;
    }
    return windows;
}

} // namespace

class TestSyncPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreASet();
    void nothingKnownMeansEverything();
    void coveredHistoryLeavesTheLast14Days();
    void anAnswerSaysNothingOfWhatWasNotDueYet();
    void billingPeriodsAreReadOnceADay();
    void holesRestAfterThreeEmptyAnswers();
    void anUnknownStartGoesOnWhileThereAreReadings();
    void supplyThatEnded();
    void severalPointsAreWantedTogether();
    void windowsCoverAllThatIsMissing();
    void windowsStayWithinTheLimits_data();
    void windowsStayWithinTheLimits();
    void refusedWindowsAreHalved();
    void anyInterruptedSyncEndsTheSame();
    void incompleteDaysAreThoseThatOweSomething();
    void placesOfOnePointCountOnce();
    void progressInMonths();
};

void TestSyncPlan::rangesAreASet()
{
    std::mt19937 random(20260920);
    const Instant base = jst::startOfDay(QDate(2026, 1, 1));
    for (int round = 0; round < 500; ++round) {
        InstantRanges set;
        std::vector<bool> bits(100);
        for (int step = 0; step < 12; ++step) {
            const int a = static_cast<int>(random() % 100);
            const int b = static_cast<int>(random() % 100);
            const bool adds = random() % 3 != 0;
            const InstantRange each{base + a * jst::halfHour, base + b * jst::halfHour};
            if (adds)
                set.add(each);
            else
                set.remove(each);
            for (int slot = a; slot < b; ++slot)
                bits[static_cast<std::size_t>(slot)] = adds;
        }
        QCOMPARE(set.halfHours(), std::count(bits.begin(), bits.end(), true));
        for (std::size_t slot = 0; slot < bits.size(); ++slot) {
            const Instant start = base + static_cast<int>(slot) * jst::halfHour;
            QCOMPARE(set.contains({start, start + jst::halfHour}), bits[slot]);
        }
        for (std::size_t at = 1; at < set.ranges().size(); ++at)
            QVERIFY(set.ranges()[at - 1].to < set.ranges()[at].from);
    }
}

void TestSyncPlan::nothingKnownMeansEverything()
{
    const SyncPlan plan =
        planSync({.now = now, .points = {point(QDate(2016, 9, 21))}, .known = {}, .dailyPeriods = {}});
    const Instant end = jst::startOfDay(today) + hours(14);
    QCOMPARE(plan.missing, InstantRanges({{jst::startOfDay(QDate(2016, 9, 21)), end}}));
    QCOMPARE(plan.span, plan.missing.ranges().front());
    QVERIFY(planSync({.now = now, .points = {}, .known = {}, .dailyPeriods = {}}).missing.isEmpty());
}

void TestSyncPlan::coveredHistoryLeavesTheLast14Days()
{
    const SyncPoint home = point(QDate(2020, 1, 1));
    const auto plan = planSync(question(home, {answer({*home.supply.since, now}, now)}));
    QCOMPARE(plan.missing, InstantRanges({{jst::startOfDay(QDate(2026, 9, 6)), jst::startOfDay(today) + hours(14)}}));
}

void TestSyncPlan::anAnswerSaysNothingOfWhatWasNotDueYet()
{
    const SyncPoint home = point(QDate(2020, 1, 1));
    const Instant long_ago = jst::startOfDay(QDate(2026, 3, 10)) + hours(12);
    const auto plan = planSync(question(home, {answer({*home.supply.since, long_ago}, long_ago)}));
    QCOMPARE(plan.missing.ranges().front().from, jst::startOfDay(QDate(2026, 3, 8)) + hours(12));
}

void TestSyncPlan::billingPeriodsAreReadOnceADay()
{
    const SyncPoint home = point(QDate(2020, 1, 1));
    const DateRange period{QDate(2026, 7, 12), QDate(2026, 8, 12)};
    SyncQuestion asked = question(home, {answer({*home.supply.since, now}, now - days(1))});
    asked.dailyPeriods = {period};
    QVERIFY(planSync(asked).missing.contains(jst::instantsOf(period)));
    asked.known[0].coverage.push_back(answer(jst::instantsOf(period), now - hours(3)));
    QVERIFY(!planSync(asked).missing.contains(jst::instantsOf(QDate(2026, 7, 12))));
    QCOMPARE(planSync(asked).missing.ranges().front().from, jst::startOfDay(QDate(2026, 9, 6)));
}

void TestSyncPlan::holesRestAfterThreeEmptyAnswers()
{
    const SyncPoint home = point(QDate(2020, 1, 1));
    const QDate hole(2026, 2, 3);
    const auto isAsked = [&](int emptyAnswers, Instant lastAsked) {
        const auto plan =
            planSync(question(home, {answer({*home.supply.since, now}, now)}, {{hole, emptyAnswers, lastAsked}}));
        return plan.missing.contains(jst::instantsOf(hole));
    };
    QVERIFY(isAsked(1, now));
    QVERIFY(isAsked(2, now));
    QVERIFY(!isAsked(3, now));
    QVERIFY(!isAsked(3, now - days(29)));
    QVERIFY(isAsked(3, now - days(30)));
    QVERIFY(!isAsked(7, now - days(29)));
    QVERIFY(isAsked(7, now - days(31)));
}

void TestSyncPlan::anUnknownStartGoesOnWhileThereAreReadings()
{
    const SyncPoint home{.spin = QStringLiteral("p")};
    SyncPlan plan = planSync(question(home));
    QCOMPARE(plan.span.from, jst::startOfDay(today.addDays(-84)));
    // Readings in the oldest window: three more windows are worth asking.
    const InstantRange recent = {jst::startOfDay(today.addDays(-84)), now};
    plan = planSync(question(home, {answer(recent, now, 10)}));
    QCOMPARE(plan.span.from, jst::startOfDay(today.addDays(-168)));
    // Three windows without any: that was all.
    plan = planSync(
        question(home, {answer(range(today.addDays(-168), today.addDays(-84)), now, 0), answer(recent, now, 10)}));
    QCOMPARE(plan.missing.ranges().front().from, jst::startOfDay(today.addDays(-14)));
}

void TestSyncPlan::supplyThatEnded()
{
    const SyncPoint home = point(QDate(2022, 10, 12), QDate(2023, 9, 12));
    QCOMPARE(planSync(question(home)).missing, InstantRanges({range(QDate(2022, 10, 12), QDate(2023, 9, 12))}));
    QVERIFY(planSync(question(home, {answer({*home.supply.since, *home.supply.until}, now)})).missing.isEmpty());
}

void TestSyncPlan::severalPointsAreWantedTogether()
{
    SyncPoint old = point(QDate(2022, 10, 12), QDate(2023, 9, 12));
    old.spin = QStringLiteral("old");
    const SyncPoint home = point(QDate(2023, 9, 12));
    SyncQuestion asked = question(home, {answer({*home.supply.since, now}, now)});
    asked.points = {home, old};
    const SyncPlan plan = planSync(asked);
    QVERIFY(plan.missing.contains(range(QDate(2022, 10, 12), QDate(2023, 9, 12))));
    QVERIFY(!plan.missing.contains(jst::instantsOf(QDate(2024, 1, 1))));
    QCOMPARE(plan.span.from, jst::startOfDay(QDate(2022, 10, 12)));
}

void TestSyncPlan::windowsCoverAllThatIsMissing()
{
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        const SyncPoint home = point(today.addDays(-static_cast<int>(random() % 4000) - 1));
        std::vector<LedgerCoverage> coverage;
        for (int each = 0; each < static_cast<int>(random() % 20); ++each) {
            const QDate from = today.addDays(-static_cast<int>(random() % 4000));
            const InstantRange window = range(from, from.addDays(1 + static_cast<int>(random() % 300)));
            coverage.push_back(answer(window, now - hours(random() % 40000)));
        }
        std::vector<LedgerHole> holes;
        for (int each = 0; each < static_cast<int>(random() % 5); ++each)
            holes.push_back({today.addDays(-static_cast<int>(random() % 4000)), static_cast<int>(random() % 5), now});
        const SyncPlan plan = planSync(question(home, coverage, holes));
        // What is not missing is covered by an answer that came late enough.
        for (QDate day = jst::dateOf(*home.supply.since); day < today; day = day.addDays(1)) {
            const InstantRange whole = jst::instantsOf(day);
            if (!plan.missing.contains(whole))
                QVERIFY(std::ranges::any_of(coverage, [&whole](const LedgerCoverage &each) {
                    return !each.range.intersected(whole).isEmpty() && each.answered >= whole.from + hours(48);
                }));
        }
        const int points = 1 + static_cast<int>(random() % 400);
        InstantRanges asked;
        Instant before = now + days(1);
        for (const InstantRange &window : windowsOf(plan.missing, points, {})) {
            QVERIFY(!window.isEmpty());
            QVERIFY(window.to <= before);
            before = window.from;
            asked.add(window);
        }
        InstantRanges left = plan.missing;
        left.remove(asked);
        QVERIFY(left.isEmpty());
    }
}

void TestSyncPlan::windowsStayWithinTheLimits_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {1, 2, 7, 8, 12, 99, 100, 197, 198, 199, 1000, 9500, 20000})
        QTest::addRow("%d", points) << points;
}

void TestSyncPlan::windowsStayWithinTheLimits()
{
    QFETCH(int, points);
    const SyncLimits limits;
    const InstantRanges missing{{jst::startOfDay(QDate(2026, 6, 3)) + hours(7), now - hours(2)}};
    for (const InstantRange &window : windowsOf(missing, points, limits)) {
        QVERIFY(!window.isEmpty());
        QVERIFY(window.halfHours() <= 28 * 48);
        QVERIFY(window.halfHours() <= 1 || window.halfHours() * points <= 9500);
        // A day is asked whole where a whole day fits in.
        if (points <= 197 && window.from > missing.ranges().front().from)
            QCOMPARE(window.from, jst::startOfDay(jst::dateOf(window.from)));
    }
}

void TestSyncPlan::refusedWindowsAreHalved()
{
    SyncLimits limits;
    const int points = 12;
    int rounds = 0;
    InstantRange window = *newestWindow(InstantRanges({range(QDate(2026, 1, 1), today)}), points, limits);
    while (const auto smaller = limits.halved(window, points)) {
        const int before = window.halfHours();
        limits = *smaller;
        window = *newestWindow(InstantRanges({range(QDate(2026, 1, 1), today)}), points, limits);
        QVERIFY(window.halfHours() <= std::max(1, before / 2));
        QVERIFY(++rounds < 15);
    }
    QCOMPARE(window.halfHours(), 1);
}

// Whatever a kill leaves covered, what is asked afterwards and what was covered before are together the whole.
void TestSyncPlan::anyInterruptedSyncEndsTheSame()
{
    std::mt19937 random(11);
    const SyncPoint home = point(QDate(2016, 9, 21));
    std::vector<LedgerCoverage> coverage;
    int kills = 0;
    int windows = 0;
    while (true) {
        InstantRanges missing = planSync(question(home, coverage)).missing;
        missing.cutTo({*home.supply.since, jst::startOfDay(today.addDays(-14))});
        if (missing.isEmpty())
            break;
        const int until = static_cast<int>(random() % 10);
        for (int done = 0; done < until; ++done) {
            const auto window = newestWindow(missing, 1, {});
            if (!window)
                break;
            coverage.push_back(answer(*window, now, window->halfHours()));
            missing.remove(*window);
            ++windows;
        }
        QVERIFY(++kills < 1000);
    }
    // 3,638 days in windows of 28: nothing was asked twice.
    QCOMPARE(windows, 130);
}

void TestSyncPlan::incompleteDaysAreThoseThatOweSomething()
{
    const InstantRange window = range(QDate(2026, 9, 10), QDate(2026, 9, 21));
    std::vector<HalfHour> answer;
    for (Instant at = window.from; at < now - hours(60); at += jst::halfHour)
        answer.push_back(reading(at));
    const SupplySpan supply{jst::startOfDay(QDate(2020, 1, 1)), {}};
    QVERIFY(incompleteDays(window, answer, supply, now).empty());
    std::erase_if(answer, [](const HalfHour &each) { return each.start == jst::slotStart(QDate(2026, 9, 12), 5); });
    QCOMPARE(incompleteDays(window, answer, supply, now), std::vector{QDate(2026, 9, 12)});
    // One that comes twice does not stand for another.
    answer.push_back(answer.front());
    answer.push_back(reading(jst::slotStart(QDate(2026, 9, 12), 4)));
    QCOMPARE(incompleteDays(window, answer, supply, now), std::vector{QDate(2026, 9, 12)});
    QCOMPARE(incompleteDays(window, {}, supply, now).size(), std::size_t(8));
    QVERIFY(incompleteDays(window, {}, {}, now).empty());
    const SupplySpan begun{jst::startOfDay(QDate(2026, 9, 16)), {}};
    QCOMPARE(incompleteDays(window, {}, begun, now).size(), std::size_t(2));
    const SupplySpan ended{jst::startOfDay(QDate(2020, 1, 1)), jst::startOfDay(QDate(2026, 9, 11))};
    QCOMPARE(incompleteDays(window, {}, ended, now), std::vector{QDate(2026, 9, 10)});
    QCOMPARE(answeredPart(window, now).to, jst::slotStart(today, 29));
}

void TestSyncPlan::placesOfOnePointCountOnce()
{
    SupplyPoint meter;
    meter.spin = QStringLiteral("p");
    meter.nextReadingDate = QDate(2026, 10, 12);
    Property first;
    first.occupancies = {{jst::startOfDay(QDate(2020, 1, 1)), jst::startOfDay(QDate(2021, 1, 1))}};
    first.points = {meter};
    Property second;
    second.occupancies = {{jst::startOfDay(QDate(2022, 1, 1)), {}}};
    second.points = {meter};
    const SyncJob job = syncJob(QStringLiteral("a"), {first, second}, now);
    QCOMPARE(job.of(Flow::Import).size(), std::size_t(1));
    QCOMPARE(job.of(Flow::Import)[0].supply, (SupplySpan{jst::startOfDay(QDate(2020, 1, 1)), {}}));
    QVERIFY(job.of(Flow::Export).empty());
    QCOMPARE(job.dailyPeriods, (std::vector<DateRange>{{QDate(2026, 8, 12), QDate(2026, 9, 12)},
                                                       {QDate(2026, 9, 12), QDate(2026, 10, 12)}}));
}

void TestSyncPlan::progressInMonths()
{
    const SyncPace pace{.directions = 1,
                        .longest = 48 * 365 * 4,
                        .wanted = 48 * 365 * 4,
                        .missing = 48 * 365 * 3,
                        .missingAtStart = 48 * 365 * 4,
                        .elapsed = std::chrono::seconds(60)};
    const SyncProgress progress = pace.progress();
    QCOMPARE(progress.monthsTotal, 48);
    QCOMPARE(progress.monthsDone, 12);
    QVERIFY(progress.isHistory);
    QCOMPARE(progress.left, std::chrono::seconds(180));
    QVERIFY(!SyncPace({.directions = 1, .longest = 70000, .wanted = 70000, .missing = 700, .missingAtStart = 2900})
                 .progress()
                 .isHistory);
}

QTEST_GUILESS_MAIN(TestSyncPlan)
#include "tst_syncplan.moc"
