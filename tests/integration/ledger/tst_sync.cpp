// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"
#include "models/ledger/sync/genericreadings.h"
#include "tests/integration/models/customersession.h"
#include "tests/support/krakenprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using denkiroku::test::CustomerSession;
using std::chrono::days;

// The sync over HTTP against the reference Kraken, whose today is 2026-09-20 and whose household is supplied since
// October 2022.
class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theWholeHistoryAndThenTheShortPart();
    void pagesFindItInTheLedger();
    void manyPointsInWindowsThatFit();
    void aServerThatTakesLess();
    void tooManyRequestsIsWaitedFor();
    void cutConnectionsAreTakenUpAgain();
    void shortAnswersDropNothingAndAreAskedAgain();
    void holesAreGivenUpForAMonth();
    void aRefusedPointIsReadElsewhere();
    void whatIsRefusedEverywhereIsSaid();
    void cancelledKeepsWhatCame();
    void refreshedEveryHalfHourAndOnReload();
    void signedOutForgetsNothing();
    void unitsOfEnergy();

private:
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 120000); }
    bool fault(const char *json) { return m_kraken.control(QStringLiteral("/_faults"), json); }

    // Runs a sync of the selected account to its end.
    static SyncReport sync(CustomerSession &session)
    {
        QSignalSpy finished(&session.workspace->sync(), &SyncModel::finished);
        session.workspace->sync().start();
        waitFor([&] { return !finished.isEmpty(); });
        if (!finished.isEmpty())
            return finished.front().front().value<SyncReport>();
        SyncReport none;
        none.error = api::cancelledError();
        return none;
    }

    static std::vector<LedgerSlice> kept(CustomerSession &session, Flow flow = Flow::Import)
    {
        const InstantRange all{jst::startOfDay(QDate(2000, 1, 1)), jst::startOfDay(QDate(2030, 1, 1))};
        const auto slices =
            test::settled(session.workspace->ledger().load(session.workspace->customer().accountNumber(), flow, all));
        return slices ? *slices : std::vector<LedgerSlice>();
    }

    static std::size_t halfHours(const std::vector<LedgerSlice> &slices)
    {
        std::size_t sum = 0;
        for (const LedgerSlice &slice : slices)
            sum += slice.readings.size();
        return sum;
    }

    // What an undisturbed sync of the household keeps.
    std::size_t household()
    {
        if (m_household == 0) {
            CustomerSession home(m_kraken.url());
            if (home.open(test::householdEmail) && sync(home).isComplete())
                m_household = halfHours(kept(home));
        }
        return m_household;
    }

    test::KrakenProcess m_kraken;
    std::size_t m_household = 0;
};

void TestSync::initTestCase()
{
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
    QVERIFY(household() > 60000);
}

void TestSync::init()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

void TestSync::theWholeHistoryAndThenTheShortPart()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    SyncModel &model = home.workspace->sync();
    QCOMPARE(model.state(), SyncModel::State::Idle);
    int lastDone = 0;
    const auto growing = connect(&model, &SyncModel::changed, &model, [&] {
        if (model.isRunning()) {
            QVERIFY(model.progress().monthsDone >= lastDone);
            lastDone = model.progress().monthsDone;
        }
    });
    const SyncReport report = sync(home);
    disconnect(growing);
    QVERIFY(report.isComplete());
    QCOMPARE(model.state(), SyncModel::State::Done);
    QVERIFY(model.progress().isHistory);
    QCOMPARE(model.progress().monthsDone, model.progress().monthsTotal);
    // From 2022-10-12 to 2026-09-20 in windows of 28 days.
    QCOMPARE(report.windows, 52);
    QVERIFY(report.refusals.empty());
    const auto slices = kept(home);
    QCOMPARE(static_cast<std::size_t>(report.change.added), halfHours(slices));
    for (const LedgerSlice &slice : slices) {
        InstantRanges covered;
        for (const LedgerCoverage &coverage : slice.coverage) {
            QVERIFY(coverage.range.halfHours() <= 28 * 48);
            covered.add(coverage.range);
        }
        QCOMPARE(covered.ranges().size(), std::size_t(1));
    }
    for (const SyncReport::Point &point : report.points)
        QCOMPARE(point.sources, std::set{ReadingSource::HalfHourly});

    const SyncReport again = sync(home);
    QVERIFY(again.isComplete());
    QVERIFY(!model.progress().isHistory);
    QVERIFY2(again.windows <= 4, qPrintable(QString::number(again.windows)));
    QCOMPARE(again.change.added, 0);
    // The billing periods were read today: the 14 days are left, and what holes there are.
    QVERIFY(sync(home).windows <= again.windows);
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::pagesFindItInTheLedger()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    ReadingsCache &readings = home.workspace->readings();
    // The cache has looked once; what the sync stores since comes in by itself.
    QSignalSpy settled(&readings, &ReadingsCache::settled);
    readings.want(Flow::Import, {QDate(2026, 9, 1), QDate(2026, 10, 1)});
    QVERIFY(waitFor([&] { return settled.size() == 1; }));
    QVERIFY(sync(home).isComplete());
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    const DateRange january{QDate(2025, 1, 1), QDate(2025, 2, 1)};
    QVERIFY(waitFor([&] { return readings.series(Flow::Import, spin).total(january).present == 1488; }));
    QVERIFY(waitFor([&] { return readings.isCovered(Flow::Import, january); }));
    // Offline it shows all the same, and nothing is asked for what is old and settled.
    QVERIFY(fault(R"({"rules": [{"reset": true}]})"));
    readings.want(Flow::Import, january);
    QVERIFY(waitFor([&] { return settled.size() == 2; }));
    QCOMPARE(settled[1][1].value<LoadStatus>().state, LoadState::Ready);
}

void TestSync::manyPointsInWindowsThatFit()
{
    CustomerSession business(m_kraken.url());
    QVERIFY(business.open(test::businessEmail));
    const SyncReport report = sync(business);
    QVERIFY(report.isComplete());
    QCOMPARE(report.points.size(), std::size_t(13));
    for (const LedgerSlice &slice : kept(business)) {
        // 12 points x 48 slots x 16 days are 9,216 nodes.
        for (const LedgerCoverage &coverage : slice.coverage)
            QVERIFY(coverage.range.halfHours() <= 16 * 48);
    }
    const auto exports = kept(business, Flow::Export);
    QCOMPARE(exports.size(), std::size_t(1));
    QVERIFY(!exports[0].readings.empty());
}

void TestSync::aServerThatTakesLess()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings", "times": 2,
                                 "error": {"code": "KT-CT-1188"}}]})"));
    const SyncReport report = sync(home);
    QVERIFY(report.isComplete());
    QVERIFY(report.windows > 150);
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::tooManyRequestsIsWaitedFor()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings", "skip": 3, "times": 1,
                                 "error": {"code": "KT-CT-1199"}}]})"));
    api::RateBudget &budget = home.client.budget();
    QSignalSpy slowed(&budget, &api::RateBudget::slowed);
    connect(&budget, &api::RateBudget::slowed, &budget, [&](api::Instant until) {
        home.clock.advance(until - home.clock.now() + std::chrono::seconds(1));
        QMetaObject::invokeMethod(&budget, &api::RateBudget::review, Qt::QueuedConnection);
    });
    const SyncReport report = sync(home);
    QVERIFY(report.isComplete());
    QVERIFY(!slowed.isEmpty());
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::cutConnectionsAreTakenUpAgain()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    for (const char *rule : {R"("reset": true)", R"("truncateAt": 4000)", R"("status": 503)", R"("body": "{]")"}) {
        const QByteArray json =
            R"({"clear": true, "rules": [{"operation": "HalfHourlyReadings", "skip": 6, )" + QByteArray(rule) + "}]}";
        QVERIFY(fault(json.constData()));
        const SyncReport report = sync(home);
        QVERIFY(!report.isComplete());
        QCOMPARE(home.workspace->sync().state(), SyncModel::State::Failed);
        QVERIFY(report.windows >= 1);
    }
    QVERIFY(halfHours(kept(home)) < household());
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    const SyncReport rest = sync(home);
    QVERIFY(rest.isComplete());
    // What had come was not asked again, but for the weeks that always are.
    QVERIFY(rest.windows < 45);
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::shortAnswersDropNothingAndAreAskedAgain()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(fault(
        R"({"rules": [{"operation": "HalfHourlyReadings", "skip": 5, "times": 1, "dropReadings": {"keep": 100}}]})"));
    const SyncReport report = sync(home);
    QVERIFY(report.isComplete());
    QVERIFY(report.incompleteDays >= 25);
    const std::size_t before = halfHours(kept(home));
    QVERIFY(before < household());
    // Everything comes short now: nothing goes.
    QVERIFY(fault(R"({"clear": true, "rules": [{"operation": "HalfHourlyReadings", "dropReadings": {"keep": 0}}]})"));
    QVERIFY(sync(home).isComplete());
    QCOMPARE(halfHours(kept(home)), before);
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    QVERIFY(sync(home).isComplete());
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::holesAreGivenUpForAMonth()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    const QDate missing(2025, 3, 3);
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings",
                                 "dropReadings": {"from": "2025-03-03T00:00:00+09:00", "to": "2025-03-04T00:00:00+09:00"}}]})"));
    const auto emptyAnswers = [&] {
        for (const LedgerSlice &slice : kept(home)) {
            for (const LedgerHole &hole : slice.holes) {
                if (hole.day == missing)
                    return hole.emptyAnswers;
            }
        }
        return 0;
    };
    for (const int expected : {1, 2, 3, 3, 3}) {
        QVERIFY(sync(home).isComplete());
        QCOMPARE(emptyAnswers(), expected);
    }
    home.clock.advance(days(29));
    QVERIFY(sync(home).isComplete());
    QCOMPARE(emptyAnswers(), 3);
    home.clock.advance(days(2));
    QVERIFY(sync(home).isComplete());
    QCOMPARE(emptyAnswers(), 4);
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    home.clock.advance(days(31));
    QVERIFY(sync(home).isComplete());
    QCOMPARE(emptyAnswers(), 0);
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::aRefusedPointIsReadElsewhere()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(fault(R"({"rules": [{"operation": "HalfHourlyReadings", "refuse": {
                      "path": "account.properties.electricitySupplyPoints.halfHourlyReadings", "code": "KT-CT-4501"}}]})"));
    const SyncReport report = sync(home);
    QVERIFY(report.isComplete());
    QVERIFY(!report.refusals.empty());
    const QString spin = home.workspace->customer().properties()[0].points[0].spin;
    const auto served = std::ranges::find(report.points, spin, &SyncReport::Point::spin);
    QCOMPARE(served->sources, std::set{ReadingSource::SupplyPoint});
    const auto slices = kept(home);
    const auto slice = std::ranges::find_if(slices, [&](const LedgerSlice &each) { return each.point.spin == spin; });
    QVERIFY(slice != slices.end());
    QVERIFY(slice->readings.size() > 48000);
    QCOMPARE(slice->readings.front().source, ReadingSource::SupplyPoint);
    QCOMPARE(slice->coverage.front().source, ReadingSource::SupplyPoint);

    // The same amounts as by the usual way; which come back with their estimate when it is open again.
    CustomerSession usual(m_kraken.url());
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
    QVERIFY(usual.open(test::householdEmail));
    QVERIFY(sync(usual).isComplete());
    const auto other = kept(usual);
    const auto same = std::ranges::find_if(other, [&](const LedgerSlice &each) { return each.point.spin == spin; });
    QCOMPARE(same->readings.size(), slice->readings.size());
    for (std::size_t at = 0; at < slice->readings.size(); ++at) {
        QCOMPARE(slice->readings[at].halfHour.start, same->readings[at].halfHour.start);
        QCOMPARE(slice->readings[at].halfHour.energy, same->readings[at].halfHour.energy);
    }
}

void TestSync::whatIsRefusedEverywhereIsSaid()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(fault(R"({"rules": [
        {"operation": "HalfHourlyReadings", "error": {"code": "KT-CT-1111", "type": "AUTHORIZATION"}},
        {"operation": "SupplyPointReadings", "error": {"code": "KT-CT-1111", "type": "AUTHORIZATION"}},
        {"operation": "PropertyMeasurements", "error": {"code": "KT-CT-1111", "type": "AUTHORIZATION"}}]})"));
    const SyncReport report = sync(home);
    QVERIFY(report.isComplete());
    QVERIFY(!report.refusals.empty());
    for (const SyncReport::Point &point : report.points)
        QVERIFY(point.sources.empty());
    QCOMPARE(halfHours(kept(home)), std::size_t(0));
    for (const LedgerSlice &slice : kept(home))
        QVERIFY(slice.coverage.empty());
}

void TestSync::cancelledKeepsWhatCame()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    SyncModel &model = home.workspace->sync();
    QSignalSpy finished(&model, &SyncModel::finished);
    connect(&home.workspace->ledger(), &Ledger::changed, &model, [&] { model.cancel(); });
    model.start();
    QVERIFY(waitFor([&] { return !finished.isEmpty(); }));
    QCOMPARE(model.state(), SyncModel::State::Cancelled);
    QCOMPARE(finished.size(), 1);
    QVERIFY(halfHours(kept(home)) > 0);
    QVERIFY(halfHours(kept(home)) < household());
    disconnect(&home.workspace->ledger(), nullptr, &model, nullptr);
    QVERIFY(sync(home).isComplete());
    QCOMPARE(halfHours(kept(home)), household());
}

void TestSync::refreshedEveryHalfHourAndOnReload()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    std::vector<std::function<void()>> later;
    SyncModel model({.client = home.client,
                     .customer = home.workspace->customer(),
                     .readings = home.workspace->readings(),
                     .ledger = home.workspace->ledger(),
                     .scheduler = [&later](std::chrono::milliseconds delay, QObject *, std::function<void()> f) {
                         QCOMPARE(delay, std::chrono::milliseconds(std::chrono::minutes(30)));
                         later.push_back(std::move(f));
                     }});
    QSignalSpy finished(&model, &SyncModel::finished);
    model.setAutomatic(true);
    QVERIFY(waitFor([&] { return finished.size() == 1; }));
    QCOMPARE(later.size(), std::size_t(1));
    later[0]();
    QVERIFY(waitFor([&] { return finished.size() == 2; }));
    QVERIFY(finished[1][0].value<SyncReport>().windows < 5);
    QCOMPARE(later.size(), std::size_t(2));
    home.workspace->readings().want(Flow::Import, {QDate(2026, 9, 20), QDate(2026, 9, 21)},
                                    ReadingsCache::Freshness::Again);
    QVERIFY(waitFor([&] { return finished.size() == 3; }));
    // What the user does not want does not come back by itself.
    model.cancel();
    later[1]();
    QCOMPARE(model.isRunning(), false);
}

void TestSync::signedOutForgetsNothing()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    home.workspace->sync().setAutomatic(true);
    QVERIFY(waitFor([&] { return home.workspace->sync().state() == SyncModel::State::Done; }));
    const QString account = home.workspace->customer().accountNumber();
    home.workspace->clear();
    const InstantRange all{jst::startOfDay(QDate(2000, 1, 1)), jst::startOfDay(QDate(2030, 1, 1))};
    auto slices = test::settled(home.workspace->ledger().load(account, Flow::Import, all));
    QVERIFY(slices);
    QCOMPARE(halfHours(*slices), household());
    QVERIFY(test::settled(home.workspace->forgetLedger()));
    slices = test::settled(home.workspace->ledger().load(account, Flow::Import, all));
    QVERIFY(slices);
    QCOMPARE(halfHours(*slices), std::size_t(0));
}

void TestSync::unitsOfEnergy()
{
    const auto value = *api::Decimal::fromText("1.5");
    QCOMPARE(energyFrom(value, QStringLiteral("kwh"))->milliwattHours(), 1500000);
    QCOMPARE(energyFrom(value, QStringLiteral("KILOWATT_HOURS"))->milliwattHours(), 1500000);
    QCOMPARE(energyFrom(value, QStringLiteral("Wh"))->milliwattHours(), 1500);
    QCOMPARE(energyFrom(value, QStringLiteral("WATT_HOURS"))->milliwattHours(), 1500);
    QCOMPARE(energyFrom(value, QStringLiteral("MWh"))->milliwattHours(), 1500000000);
    QCOMPARE(energyFrom(value, QStringLiteral("MEGAWATT_HOURS"))->milliwattHours(), 1500000000);
    QVERIFY(!energyFrom(value, QStringLiteral("KILOWATT")));
    QVERIFY(!energyFrom(value, QStringLiteral("CUBIC_METER")));
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
