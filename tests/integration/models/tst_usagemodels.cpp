// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"
#include "models/items/roles.h"
#include "tests/integration/models/customersession.h"
#include "tests/support/krakenprocess.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace denkiroku;
using namespace denkiroku::models;
using denkiroku::test::CustomerSession;

// Half-hours over HTTP against the reference Kraken and its world, whose today is 2026-09-20.
class TestUsageModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void januaryHasAllItsHalfHours();
    void twelveSitesComeInWindowsThatFit();
    void tooManyNodesMakesTheWindowsSmaller();
    void aYearByMonth();
    void shortAnswersDropNothing();
    void offlineInTheMiddleKeepsTheData();
    void anExpiredTokenInTheMiddle();
    void anEndedSignInIsTakenUpAgain();
    void recentDaysAreAskedAgainAndOldOnesAreNot();
    void comparisonOfTheUnfinishedMonth();
    void movingThroughTime();
    void exportsOfASolarRoof();
    void theTableFollowsTheBars();

private:
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 120000); }
    bool fault(const char *json) { return m_kraken.control(QStringLiteral("/_faults"), json); }

    static std::optional<LoadStatus> settle(ReadingsCache &readings, Flow flow, const DateRange &days,
                                            ReadingsCache::Freshness freshness = ReadingsCache::Freshness::Cached)
    {
        std::optional<LoadStatus> result;
        quint64 want = 0;
        const auto connection =
            connect(&readings, &ReadingsCache::settled, &readings, [&](quint64 done, const LoadStatus &status) {
                if (done == want)
                    result = status;
            });
        want = readings.want(flow, days, freshness);
        waitFor([&] { return result.has_value(); });
        disconnect(connection);
        return result;
    }

    // How many requests for readings the cache sends while `act` runs to its end.
    static int answers(ReadingsCache &readings, const std::function<void()> &act)
    {
        QSignalSpy spy(&readings, &ReadingsCache::changed);
        act();
        return static_cast<int>(spy.size());
    }

    test::KrakenProcess m_kraken;
    const DateRange m_january{QDate(2026, 1, 1), QDate(2026, 2, 1)};
};

void TestUsageModels::initTestCase()
{
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
}

void TestUsageModels::init()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

void TestUsageModels::januaryHasAllItsHalfHours()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    const auto status = settle(readings, Flow::Import, m_january);
    QVERIFY(status);
    QCOMPARE(status->state, LoadState::Ready);
    QVERIFY(status->hasData);
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    const UsageSeries &series = readings.series(Flow::Import, spin);
    const UsageTotal total = series.total(m_january);
    QCOMPARE(total.present, 1488);
    QVERIFY(total.isComplete());
    QVERIFY(total.energy > Energy());
    for (const auto &buckets : {series.byHalfHour(m_january), series.byDay(m_january), series.byMonth(m_january)}) {
        UsageTotal sum;
        for (const UsageBucket &bucket : buckets)
            sum += bucket.total;
        QVERIFY(sum == total);
    }
    QCOMPARE(series.halfHours().front().start, *api::instantFromText("2025-12-31T15:00:00Z"));
    QCOMPARE(series.halfHours().back().start, *api::instantFromText("2026-01-31T14:30:00Z"));
}

void TestUsageModels::twelveSitesComeInWindowsThatFit()
{
    CustomerSession business(m_kraken.url());
    QVERIFY(business.open(test::businessEmail));
    ReadingsCache &readings = business.workspace->readings();
    const int requests = answers(readings, [&] {
        const auto status = settle(readings, Flow::Import, m_january);
        QVERIFY(status);
        QCOMPARE(status->state, LoadState::Ready);
    });
    // 12 points x 48 slots x 16 days are 9,216 nodes: two windows for 31 days.
    QCOMPARE(requests, 2);
    QCOMPARE(readings.points(Flow::Import).size(), 12);
    for (const QString &spin : readings.points(Flow::Import))
        QCOMPARE(readings.series(Flow::Import, spin).total(m_january).present, 1488);
}

void TestUsageModels::tooManyNodesMakesTheWindowsSmaller()
{
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings", "times": 2,
                                 "error": {"code": "KT-CT-1189", "type": "VALIDATION"}}]})"));
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    const auto status = settle(readings, Flow::Import, m_january);
    QVERIFY(status);
    QCOMPARE(status->state, LoadState::Ready);
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    QCOMPARE(readings.series(Flow::Import, spin).total(m_january).present, 1488);
}

void TestUsageModels::aYearByMonth()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    UsageModel &usage = home.workspace->usage();
    home.workspace->customer().selectProperty(home.workspace->customer().properties()[0].id);
    usage.setScale(Scale::Year);
    usage.setAnchor(QDate(2025, 6, 1));
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled() && usage.comparison(); }));
    QCOMPARE(usage.bars().size(), std::size_t(12));
    Energy sum;
    for (const UsageBar &bar : usage.bars()) {
        QVERIFY(bar.isLoaded);
        sum += bar.energy.value_or(Energy());
    }
    QCOMPARE(sum, usage.total().energy);
    QCOMPARE(usage.comparison()->period.from, QDate(2024, 1, 1));
    // 29 February 2024 has no day beside it, and three days of March 2025 are not there in full.
    QCOMPARE(usage.comparison()->leftOut, 3);
    QCOMPARE(usage.comparison()->compared, 362);
}

void TestUsageModels::shortAnswersDropNothing()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    QVERIFY(settle(readings, Flow::Import, m_january));
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    const auto before = readings.series(Flow::Import, spin).halfHours();
    for (const char *rule : {R"({"rules": [{"operation": "HalfHourlyReadings", "dropReadings": {"keep": 10}}]})",
                             R"({"clear": true, "rules": [{"operation": "HalfHourlyReadings",
                                 "nullField": "account.properties"}]})",
                             R"({"clear": true, "rules": [{"operation": "HalfHourlyReadings",
                                 "dropReadings": {"keep": 0}}]})"}) {
        QVERIFY(fault(rule));
        QVERIFY(settle(readings, Flow::Import, m_january, ReadingsCache::Freshness::Again));
        QVERIFY(readings.series(Flow::Import, spin).halfHours() == before);
    }
}

void TestUsageModels::offlineInTheMiddleKeepsTheData()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    UsageModel &usage = home.workspace->usage();
    home.workspace->customer().selectProperty(home.workspace->customer().properties()[0].id);
    usage.setScale(Scale::Month);
    usage.setAnchor(QDate(2026, 1, 1));
    usage.setCompareWith(CompareWith::PreviousPeriod);
    // The first window comes, then the connection breaks.
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings", "skip": 1, "reset": true}]})"));
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Failed);
    QVERIFY(usage.status().offline);
    QVERIFY(usage.status().hasData);
    QCOMPARE(usage.total().present, 28 * 48);
    QVERIFY(usage.bars()[0].isLoaded);
    QVERIFY(!usage.bars()[30].isLoaded);
    QVERIFY(!usage.bars()[30].isMissing);
    // Back online only what is not there is asked.
    QVERIFY(fault(R"({"clear": true})"));
    usage.reload();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Ready);
    QCOMPARE(usage.total().present, 1488);
    QVERIFY(!usage.status().offline);
}

void TestUsageModels::anExpiredTokenInTheMiddle()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    bool isExpired = false;
    connect(&readings, &ReadingsCache::changed, &readings, [&] {
        if (!std::exchange(isExpired, true))
            QVERIFY(fault(R"({"expireTokens": true, "refreshTokens": false})"));
    });
    const auto status = settle(readings, Flow::Import, m_january);
    QVERIFY(status);
    QVERIFY(isExpired);
    QCOMPARE(status->state, LoadState::Ready);
    QCOMPARE(home.session.state(), api::Session::State::SignedIn);
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    QCOMPARE(readings.series(Flow::Import, spin).total(m_january).present, 1488);
}

void TestUsageModels::anEndedSignInIsTakenUpAgain()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    Workspace &workspace = *home.workspace;
    UsageModel &usage = workspace.usage();
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    const int present = usage.total().present;
    QVERIFY(present > 0);
    QVERIFY(fault(R"({"expireTokens": true, "refreshTokens": true})"));
    usage.reload();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Failed);
    QCOMPARE(usage.status().error->kind, api::ErrorKind::SignedOut);
    QCOMPARE(home.session.state(), api::Session::State::Expired);
    // What was on screen stays.
    QCOMPARE(usage.total().present, present);
    QVERIFY(workspace.customer().account());
    QVERIFY(home.signIn(test::householdEmail));
    QVERIFY(waitFor([&] { return usage.status().state == LoadState::Ready; }));
    QCOMPARE(usage.total().present, present);
}

void TestUsageModels::recentDaysAreAskedAgainAndOldOnesAreNot()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    const DateRange september{QDate(2026, 9, 1), QDate(2026, 10, 1)};
    QCOMPARE(answers(readings, [&] { QVERIFY(settle(readings, Flow::Import, september)); }), 1);
    QCOMPARE(answers(readings, [&] { QVERIFY(settle(readings, Flow::Import, september)); }), 0);
    home.clock.advance(std::chrono::minutes(20));
    QSignalSpy changed(&readings, &ReadingsCache::changed);
    QVERIFY(settle(readings, Flow::Import, september));
    QCOMPARE(changed.size(), 1);
    const auto asked = changed[0][1].value<DateRange>();
    QVERIFY(asked.from > QDate(2026, 9, 15));
    QCOMPARE(asked.to, QDate(2026, 9, 21));
    QVERIFY(readings.isCovered(Flow::Import, september));
    QVERIFY(!readings.isCovered(Flow::Import, {QDate(2026, 8, 31), QDate(2026, 9, 2)}));
}

void TestUsageModels::comparisonOfTheUnfinishedMonth()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    UsageModel &usage = home.workspace->usage();
    home.workspace->customer().selectProperty(home.workspace->customer().properties()[0].id);
    usage.setScale(Scale::Month);
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled() && usage.comparison(); }));
    const UsageComparison &comparison = *usage.comparison();
    QCOMPARE(comparison.with, CompareWith::YearEarlier);
    QCOMPARE(comparison.period, (DateRange{QDate(2025, 9, 1), QDate(2025, 10, 1)}));
    QVERIFY(comparison.isPartial);
    QCOMPARE(comparison.current.expected, comparison.before.expected);
    QVERIFY(comparison.current.expected < 20 * 48);
    QVERIFY(comparison.current.present > 0);
}

void TestUsageModels::movingThroughTime()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    UsageModel &usage = home.workspace->usage();
    QCOMPARE(usage.anchor(), QDate(2026, 9, 20));
    QVERIFY(!usage.canGoNext());
    usage.goNext();
    QCOMPARE(usage.anchor(), QDate(2026, 9, 20));
    usage.goPrevious();
    QCOMPARE(usage.anchor(), QDate(2026, 9, 19));
    QVERIFY(usage.canGoNext());
    usage.setScale(Scale::Month);
    QCOMPARE(usage.anchor(), QDate(2026, 9, 1));
    usage.setScale(Scale::Day);
    QCOMPARE(usage.anchor(), QDate(2026, 9, 20));
    usage.setAnchor(QDate(2030, 1, 1));
    QCOMPARE(usage.anchor(), QDate(2026, 9, 20));
    usage.setScale(Scale::Year);
    usage.load();
    // Half of what is wanted is given up again on the way.
    for (int step = 0; step < 3; ++step)
        usage.goPrevious();
    usage.setScale(Scale::Month);
    usage.setAnchor(QDate(2026, 1, 15));
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Ready);
    QCOMPARE(usage.bars().size(), std::size_t(31));
    usage.goInto(usage.bars()[14]);
    QCOMPARE(usage.scale(), Scale::Day);
    QCOMPARE(usage.anchor(), QDate(2026, 1, 15));
    QCOMPARE(usage.bars().size(), std::size_t(48));
    usage.goToday();
    QCOMPARE(usage.anchor(), QDate(2026, 9, 20));
}

void TestUsageModels::exportsOfASolarRoof()
{
    CustomerSession business(m_kraken.url());
    QVERIFY(business.open(test::businessEmail));
    UsageModel &usage = business.workspace->usage();
    usage.setScale(Scale::Month);
    usage.setAnchor(QDate(2026, 5, 1));
    const auto generation = business.workspace->customer().points(Flow::Export);
    QCOMPARE(generation.size(), std::size_t(1));
    usage.setPoint(generation[0].spin);
    QCOMPARE(usage.flow(), Flow::Export);
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Ready);
    QVERIFY(usage.total().energy > Energy());
    QCOMPARE(usage.points().size(), std::size_t(13));
}

void TestUsageModels::theTableFollowsTheBars()
{
    CustomerSession home(m_kraken.url());
    UsageTable &table = home.workspace->usageTable();
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(home.open(test::householdEmail));
    UsageModel &usage = home.workspace->usage();
    home.workspace->customer().selectProperty(home.workspace->customer().properties()[0].id);
    usage.setScale(Scale::Month);
    usage.setAnchor(QDate(2026, 1, 1));
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(table.rowCount(), 31);
    qint64 sum = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        sum += table.index(row, UsageTable::EnergyColumn).data(RawRole).toLongLong();
    QCOMPARE(sum, usage.total().energy.milliwattHours());
    table.setLocale(QLocale(QLocale::Japanese));
    QVERIFY(table.index(0, 0).data().toString().startsWith(QStringLiteral("2026年1月1日")));
    usage.setScale(Scale::Day);
    QCOMPARE(table.rowCount(), 48);
    QCOMPARE(table.index(16, 0).data().toString(), QStringLiteral("08:00–08:30"));
}

QTEST_GUILESS_MAIN(TestUsageModels)
#include "tst_usagemodels.moc"
