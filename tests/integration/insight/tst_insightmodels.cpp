// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/supplytariffs.h"
#include "models/health/healthmodel.h"
#include "models/insight/insightmodel.h"
#include "models/ledger/ledger.h"
#include "tests/integration/models/customersession.h"
#include "tests/support/krakenprocess.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace denkiroku;
using namespace denkiroku::models;
using denkiroku::test::CustomerSession;

// The insights and the health of the demo's customers, over HTTP; it is 2026-09-20, 14:05 in Tokyo.
class TestInsightModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText())); }
    void init() { QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}")); }

    void insightsOfAHousehold();
    void stepsOfAHousehold();
    void bandsOfATimeOfUseProduct();
    void sitesOnDifferentProducts();
    void aRefusedAgreementHidesTheSharesAlone();
    void healthOfThisYear();
    void healthTellsWhatTheSupplierHasNot();
    void healthTellsWhatWasCorrected();
    void healthKeepsTheValueBefore();
    void healthWithoutTheNetwork();
    void anotherAccountEmptiesBoth();

private:
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 120000); }
    static bool settle(InsightModel &insight)
    {
        insight.load();
        return waitFor([&] { return insight.status().isSettled() && insight.insights().noShare != NoShare::Loading; });
    }
    static bool settle(HealthModel &health)
    {
        health.load();
        return waitFor([&] { return health.status().isSettled(); });
    }
    static double sumOf(const TariffShare &share)
    {
        double sum = 0;
        for (const BandShare &band : share.bands)
            sum += band.share;
        return sum;
    }

    test::KrakenProcess m_kraken;
};

void TestInsightModels::insightsOfAHousehold()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    InsightModel &insight = customer.workspace->insight();
    QCOMPARE(insight.status().state, LoadState::Idle);
    QVERIFY(settle(insight));
    const Insights &found = insight.insights();
    QCOMPARE(found.period, (DateRange{QDate(2025, 9, 20), QDate(2026, 9, 20)}));
    // All days but the one that has not come.
    QCOMPARE(found.days, 364);
    QVERIFY(found.baseLoad && found.baseLoad->days == BaseLoad::mostDays);
    QVERIFY(found.baseLoad->milliwatts() > 20'000 && found.baseLoad->milliwatts() < 1'000'000);
    QVERIFY(found.baseLoad->price && found.baseLoad->price->yen() > 10 && found.baseLoad->price->yen() < 60);
    QCOMPARE(found.peaks->days, 364);
    QCOMPARE(found.peaks->highest.size(), std::size_t(5));
    QCOMPARE(found.week.weekdays + found.week.weekendDays, 364);
    for (const UnusualDay &day : found.unusual)
        QVERIFY(found.period.contains(day.day) && std::abs(day.score) >= 3.5);

    insight.setSpan(InsightModel::Span::Shown);
    customer.workspace->usage().setScale(Scale::Month);
    QVERIFY(waitFor([&] { return insight.status().isSettled(); }));
    QCOMPARE(insight.insights().period, (DateRange{QDate(2026, 9, 1), QDate(2026, 9, 20)}));
    QCOMPARE(insight.insights().days, 18);
}

void TestInsightModels::stepsOfAHousehold()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    InsightModel &insight = customer.workspace->insight();
    QVERIFY(settle(insight));
    const Insights &found = insight.insights();
    QCOMPARE(found.noShare, NoShare::None);
    QCOMPARE(found.share.bands.size(), std::size_t(3));
    QCOMPARE(found.share.bands[0].step->to, std::optional(Energy::fromKilowattHours(120)));
    QVERIFY(std::abs(sumOf(found.share) - 1) < 1e-12);
    QVERIFY(!found.product.isEmpty());
    // From 18 September on, which has not come, nobody knows the step.
    QCOMPARE(found.share.days, 363);
}

void TestInsightModels::bandsOfATimeOfUseProduct()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::businessEmail));
    SupplyTariffs &tariffs = customer.workspace->tariffs();
    tariffs.load();
    QVERIFY(waitFor([&] { return tariffs.status().isSettled(); }));
    const auto night =
        std::ranges::find(tariffs.agreements(), QStringLiteral("CHARGE-NIGHT-03"), &TariffAgreement::productCode);
    QVERIFY(night != tariffs.agreements().end());
    QCOMPARE(night->kind, TariffAgreement::Kind::TimeOfUse);
    QCOMPARE(night->scheme, QStringLiteral("tgoe_ev_tou_jan_25_scheme"));
    customer.workspace->usage().setPoint(night->spin);
    InsightModel &insight = customer.workspace->insight();
    insight.setSpan(InsightModel::Span::Shown);
    QVERIFY(settle(insight));
    const Insights &found = insight.insights();
    QCOMPARE(found.noShare, NoShare::None);
    QCOMPARE(found.share.bands.size(), std::size_t(3));
    QCOMPARE(found.share.bands[0].band, QStringLiteral("NIGHT"));
    QVERIFY(std::abs(sumOf(found.share) - 1) < 1e-12);
    QCOMPARE(found.share.days, found.days);
}

void TestInsightModels::sitesOnDifferentProducts()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::businessEmail));
    InsightModel &insight = customer.workspace->insight();
    insight.setSpan(InsightModel::Span::Shown);
    QVERIFY(settle(insight));
    QVERIFY(insight.insights().days > 0);
    // The headquarters are the first, and on one price.
    QCOMPARE(insight.insights().noShare, NoShare::OnePrice);
    QVERIFY(insight.insights().share.isEmpty());
}

void TestInsightModels::aRefusedAgreementHidesTheSharesAlone()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    QVERIFY(m_kraken.control(
        QStringLiteral("/_faults"),
        R"({"rules": [{"operation": "SupplyAgreements", "refuse": {"path": "account", "code": "KT-CT-1111"}}]})"));
    InsightModel &insight = customer.workspace->insight();
    insight.setSpan(InsightModel::Span::Shown);
    QVERIFY(settle(insight));
    QCOMPARE(insight.insights().noShare, NoShare::Refused);
    QVERIFY(insight.insights().baseLoad);
}

void TestInsightModels::healthOfThisYear()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    HealthModel &health = customer.workspace->health();
    QVERIFY(settle(health));
    QCOMPARE(health.year(), 2026);
    QVERIFY(!health.canGoNext());
    const auto stateOn = [&health](int month, int day) { return health.entry(QDate(2026, month, day))->state; };
    QCOMPARE(stateOn(1, 10), DayHealth::Complete);
    QCOMPARE(stateOn(9, 17), DayHealth::Provisional);
    QCOMPARE(stateOn(9, 18), DayHealth::Late);
    QCOMPARE(stateOn(9, 20), DayHealth::Provisional); // what is due of today is there
    QCOMPARE(stateOn(9, 21), DayHealth::NotDue);
    QCOMPARE(stateOn(12, 31), DayHealth::NotDue);
    QCOMPARE(health.report().counts.late, 48);
    QCOMPARE(health.report().counts.missing, 0);
    QCOMPARE(health.report().counts.notFetched, 0);
    QVERIFY(!health.usualDelay().isMeasured);
    QCOMPARE(health.details().size(), std::size_t(1));
    QCOMPARE(health.details()[0].kind, HealthDetail::Kind::Late);
}

void TestInsightModels::healthTellsWhatTheSupplierHasNot()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    customer.workspace->usage().setAnchor(QDate(2025, 3, 19));
    HealthModel &health = customer.workspace->health();
    QVERIFY(settle(health));
    QCOMPARE(health.year(), 2025);
    for (const int day : {18, 19, 20})
        QCOMPARE(health.entry(QDate(2025, 3, day))->state, DayHealth::Missing);
    QCOMPARE(health.entry(QDate(2025, 3, 17))->state, DayHealth::Complete);
    QCOMPARE(health.entry(QDate(2025, 3, 21))->state, DayHealth::Complete);
    // 18 March 09:00 to 20 March 17:30.
    QCOMPARE(health.report().counts.missing, 30 + 48 + 35);
    QCOMPARE(health.report().counts.notFetched, 0);
    health.setDay(QDate(2025, 3, 18));
    QCOMPARE(health.details().size(), std::size_t(1));
    QCOMPARE(health.details()[0].range,
             (InstantRange{jst::slotStart(QDate(2025, 3, 18), 18), jst::startOfDay(QDate(2025, 3, 19))}));
    // Before the supply began.
    while (health.year() > 2022)
        health.goPrevious();
    QVERIFY(waitFor([&] { return health.status().isSettled(); }));
    QCOMPARE(health.entry(QDate(2022, 10, 11))->state, DayHealth::NotSupplied);
    QCOMPARE(health.entry(QDate(2022, 10, 12))->state, DayHealth::Complete);
}

void TestInsightModels::healthTellsWhatWasCorrected()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    customer.workspace->usage().setAnchor(QDate(2025, 10, 21));
    HealthModel &health = customer.workspace->health();
    QVERIFY(settle(health));
    QCOMPARE(health.entry(QDate(2025, 10, 21))->state, DayHealth::Corrected);
    QCOMPARE(health.entry(QDate(2025, 10, 22))->state, DayHealth::Complete);
    QCOMPARE(health.report().counts.corrected, 48);
    health.setDay(QDate(2025, 10, 21));
    QCOMPARE(health.details().size(), std::size_t(1));
    QCOMPARE(health.details()[0].kind, HealthDetail::Kind::Corrected);
    QCOMPARE(health.details()[0].halfHours, 48);
    QVERIFY(!health.details()[0].before);
}

void TestInsightModels::healthKeepsTheValueBefore()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    HealthModel &health = customer.workspace->health();
    QVERIFY(settle(health));
    const QDate day(2026, 6, 1);
    const QString spin = customer.workspace->customer().points(Flow::Import).front().spin;
    const auto before = customer.workspace->readings().series(Flow::Import, spin).at(jst::slotStart(day, 20));
    QVERIFY(before);
    QCOMPARE(health.entry(day)->state, DayHealth::Complete);
    health.setDay(day);
    QVERIFY(health.details().empty());

    // An hour later the supplier says otherwise.
    const Instant later = customer.clock.now() + std::chrono::hours(1);
    HalfHour corrected = *before;
    corrected.energy += Energy::fromKilowattHours(1);
    corrected.version = ReadingVersion::Updated;
    LedgerAnswer answer{.account = customer.workspace->customer().accountNumber(),
                        .flow = Flow::Import,
                        .range = {corrected.start, corrected.start + jst::halfHour},
                        .asked = later,
                        .answered = later,
                        .source = ReadingSource::HalfHourly,
                        .points = {{.spin = spin, .halfHours = {corrected}, .incompleteDays = {}}}};
    const auto change = test::settled(customer.workspace->ledger().store(answer));
    QVERIFY(change);
    QCOMPARE(change->corrected, 1);
    QVERIFY(waitFor([&] { return !health.details().empty() && health.details().front().before; }));
    QCOMPARE(health.entry(day)->state, DayHealth::Corrected);
    const HealthDetail &detail = health.details().front();
    QCOMPARE(detail.before, std::optional(before->energy));
    QCOMPARE(detail.after, std::optional(corrected.energy));
    QCOMPARE(detail.beforeSeen, std::optional(customer.clock.now()));
    QCOMPARE(detail.afterSeen, std::optional(later));
}

void TestInsightModels::healthWithoutTheNetwork()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    QVERIFY(m_kraken.control(QStringLiteral("/_faults"),
                             R"({"rules": [{"operation": "HalfHourlyReadings", "status": 500}]})"));
    HealthModel &health = customer.workspace->health();
    QVERIFY(settle(health));
    // What this computer did not get is never said to be missing at the supplier.
    QCOMPARE(health.report().counts.missing, 0);
    QVERIFY(health.report().counts.notFetched > 200 * 48);
    QCOMPARE(health.entry(QDate(2026, 3, 1))->state, DayHealth::NotFetched);
}

void TestInsightModels::anotherAccountEmptiesBoth()
{
    CustomerSession customer(m_kraken.url());
    QVERIFY(customer.open(test::householdEmail));
    QVERIFY(settle(customer.workspace->health()));
    customer.workspace->clear();
    QCOMPARE(customer.workspace->health().status().state, LoadState::Idle);
    QVERIFY(customer.workspace->health().report().days.empty());
    QCOMPARE(customer.workspace->insight().status().state, LoadState::Idle);
    QCOMPARE(customer.workspace->insight().insights(), Insights());
}

QTEST_GUILESS_MAIN(TestInsightModels)
#include "tst_insightmodels.moc"
