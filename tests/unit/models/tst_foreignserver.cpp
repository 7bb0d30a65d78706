// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/models/foreignserver.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::test;

// A server that this project did not write may leave out whatever the schema lets it leave out.
class TestForeignServer : public ForeignServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void noAccountAtAll();
    void accountsWithoutAnything();
    void aViewerThatIsRefused();
    void placesAndPointsThatAreNull();
    void anAccountWithNoPlaces();
    void duesWithoutLedgers();
    void aSlipThatIsNoWebAddress();
    void readingsThatWereNotAskedFor();
    void readingsOfOnePointRefused();
    void theAccountChangesInFlight();
    void theWorkspaceGoesInFlight();
};

void TestForeignServer::noAccountAtAll()
{
    for (const char *accounts : {"null", "[]", "[null]", R"([{"number":null,"status":null,"brand":null}])"}) {
        answer("Viewer",
               R"({"viewer":{"id":"1","givenName":"","familyName":"","accounts":)" + QByteArray(accounts) + "}}");
        m_workspace->customer().reload();
        QVERIFY(waitFor([this] { return m_workspace->customer().status().isSettled(); }));
        QCOMPARE(m_workspace->customer().status().state, LoadState::Ready);
        QVERIFY(!m_workspace->customer().account());
        m_workspace->overview().load();
        m_workspace->usage().load();
        m_workspace->bills().load();
        m_workspace->payments().loadAll();
        QCoreApplication::processEvents();
        QCOMPARE(m_workspace->bills().state(), PagedModelBase::State::Idle);
        QCOMPARE(m_workspace->usage().status().state, LoadState::Idle);
        QCOMPARE(m_workspace->overview().weekStatus().state, LoadState::Idle);
    }
    QCOMPARE(m_server->requests().size(), std::size_t(4));
}

void TestForeignServer::accountsWithoutAnything()
{
    // Every answer is {"account": null}: nothing is there, and nothing was refused.
    openAccount();
    QCOMPARE(m_workspace->customer().propertiesStatus().state, LoadState::Ready);
    QVERIFY(m_workspace->customer().properties().empty());
    OverviewModel &overview = m_workspace->overview();
    overview.load();
    m_workspace->usage().load();
    m_workspace->payments().load();
    QVERIFY(waitFor([&] {
        return overview.balanceStatus().isSettled() && overview.billStatus().isSettled() &&
               overview.nextPaymentStatus().isSettled() && overview.periodStatus().isSettled() &&
               overview.weekStatus().isSettled() && m_workspace->usage().status().isSettled() &&
               m_workspace->payments().status().isSettled();
    }));
    QCOMPARE(overview.balanceStatus().state, LoadState::Ready);
    QVERIFY(!overview.balance());
    QVERIFY(!overview.latestBill());
    QVERIFY(!overview.nextPayment());
    QVERIFY(!overview.periodUsage());
    QCOMPARE(overview.lastSevenDays().size(), std::size_t(7));
    QVERIFY(!overview.weekStatus().hasData);
    QCOMPARE(m_workspace->usage().status().state, LoadState::Ready);
    QVERIFY(!m_workspace->usage().status().hasData);
    QCOMPARE(m_workspace->bills().state(), PagedModelBase::State::AtEnd);
    QCOMPARE(m_workspace->payments().rowCount(), 0);
}

void TestForeignServer::aViewerThatIsRefused()
{
    answerWhole("Viewer", refusal(R"("viewer")", "KT-CT-1111", R"({"viewer":null})"));
    m_workspace->customer().load();
    QVERIFY(waitFor([this] { return m_workspace->customer().status().isSettled(); }));
    QCOMPARE(m_workspace->customer().status().state, LoadState::Failed);
    QVERIFY(m_workspace->customer().status().error);
}

void TestForeignServer::placesAndPointsThatAreNull()
{
    answer("Properties", R"({"account":{"number":null,"properties":[null,
        {"id":null,"address":null,"postcode":null,"label":null,"occupancyPeriods":null,
         "electricitySupplyPoints":null,"electricityGenerationPoints":null},
        {"id":"2","address":"somewhere","postcode":null,"label":"","occupancyPeriods":[null,{}],
         "electricitySupplyPoints":[null,{"id":null,"spin":"S-1","status":"A_NEW_WORD","nextReadingDate":null,
            "nextNextReadingDate":null}],"electricityGenerationPoints":[null]}]}})");
    openAccount();
    const auto &properties = m_workspace->customer().properties();
    QCOMPARE(properties.size(), std::size_t(2));
    QCOMPARE(properties[0].title(), QString());
    QCOMPARE(properties[1].title(), QStringLiteral("somewhere"));
    QCOMPARE(properties[1].points.size(), std::size_t(1));
    QCOMPARE(properties[1].points[0].status, QStringLiteral("A_NEW_WORD"));
    QVERIFY(m_workspace->customer().point(QStringLiteral("S-1")));
}

void TestForeignServer::anAccountWithNoPlaces()
{
    answer("Properties", R"({"account":{"number":"A-1","properties":[]}})");
    answer("HalfHourlyReadings", R"({"account":{"number":"A-1","properties":[]}})");
    openAccount();
    m_workspace->usage().setScale(Scale::Month);
    m_workspace->usage().load();
    QVERIFY(waitFor([this] { return m_workspace->usage().status().isSettled(); }));
    QCOMPARE(m_workspace->usage().status().state, LoadState::Ready);
    QCOMPARE(m_workspace->usage().bars().size(), std::size_t(30));
    QVERIFY(!m_workspace->usage().comparison());
}

void TestForeignServer::duesWithoutLedgers()
{
    answer("AccountSummary", R"({"account":{"number":null,"balance":-1200,"overdueBalance":null,"ledgers":null,
        "billingOptions":null}})");
    openAccount();
    DuesSummary &dues = m_workspace->dues();
    dues.load();
    QVERIFY(waitFor([&] { return dues.balanceStatus().isSettled(); }));
    QCOMPARE(dues.balance()->owed, std::optional(Money::fromYen(1'200)));
    QVERIFY(!dues.balance()->overdue);
    // Ledgers say it themselves, and only those that count for the account.
    answer("AccountSummary", R"({"account":{"balance":77,"ledgers":[null,{"number":"L-1","amountOwedByCustomer":300},
        {"number":"L-2","amountOwedByCustomer":-50000,"affectsAccountBalance":false},{"number":"L-3"}]}})");
    dues.reload();
    QVERIFY(waitFor([&] { return dues.balanceStatus().isSettled(); }));
    QCOMPARE(dues.balance()->owed, std::optional(Money::fromYen(300)));
    QCOMPARE(dues.balance()->ledgers.size(), std::size_t(3));
}

void TestForeignServer::aSlipThatIsNoWebAddress()
{
    openAccount();
    DuesSummary &dues = m_workspace->dues();
    for (const char *url :
         {R"j("javascript:alert(1)")j", R"("file:///etc/passwd")", R"("http://example.com/")", "null"}) {
        answer("LatestKonbiniPaymentLink",
               R"({"latestKonbiniPaymentLink":{"url":)" + QByteArray(url) + R"(,"paymentDate":"2026-09-30"}})");
        dues.reload();
        QVERIFY(waitFor([&] { return dues.konbiniStatus().isSettled(); }));
        QCOMPARE(dues.konbiniStatus().state, LoadState::Ready);
        QVERIFY(!dues.konbini());
    }
    answer("LatestKonbiniPaymentLink", R"({"latestKonbiniPaymentLink":{"url":"https://example.com/slip"}})");
    dues.reload();
    QVERIFY(waitFor([&] { return dues.konbini().has_value(); }));
    QVERIFY(!dues.konbini()->dueDate);
}

void TestForeignServer::readingsThatWereNotAskedFor()
{
    answer("HalfHourlyReadings", R"({"account":{"number":"A-1","properties":[null,{"id":null,
        "electricitySupplyPoints":[null,{"id":null,"spin":"S-1","halfHourlyReadings":[
        {"startAt":"2026-09-02T00:30:00+09:00","endAt":"2026-09-02T01:00:00+09:00","value":0.25,"costEstimate":null,
         "version":"A_NEW_WORD"},
        {"startAt":"2026-09-02T00:00:00+09:00","endAt":"2026-09-02T00:30:00+09:00","value":"0.5","costEstimate":"1",
         "version":"UPDATED"},
        {"startAt":"2026-09-02T00:00:00+09:00","endAt":"2026-09-02T00:30:00+09:00","value":"0.4","costEstimate":"1",
         "version":"DAILY"},
        {"startAt":"2026-09-02T01:00:00+09:00","endAt":"2026-09-02T01:30:00+09:00","value":"9999999999",
         "costEstimate":"1","version":"DAILY"},
        {"startAt":"2019-09-02T01:00:00+09:00","endAt":"2019-09-02T01:30:00+09:00","value":"1","costEstimate":"1",
         "version":"DAILY"}]}]}]}})");
    openAccount();
    ReadingsCache &readings = m_workspace->readings();
    QSignalSpy settled(&readings, &ReadingsCache::settled);
    readings.want(Flow::Import, {QDate(2026, 9, 1), QDate(2026, 9, 5)});
    QVERIFY(settled.wait());
    const auto &series = readings.series(Flow::Import, QStringLiteral("S-1"));
    QCOMPARE(series.halfHours().size(), std::size_t(2));
    QCOMPARE(series.halfHours()[0].energy, Energy::fromMilliwattHours(500'000));
    QCOMPARE(series.halfHours()[1].version, ReadingVersion::Unknown);
    QVERIFY(!series.halfHours()[1].estimate);
    // The properties are unknown to this server, and yet the usage shows what came.
    m_workspace->usage().setScale(Scale::Month);
    m_workspace->usage().load();
    QVERIFY(waitFor([this] { return m_workspace->usage().status().isSettled(); }));
    QCOMPARE(m_workspace->usage().total().present, 2);
}

void TestForeignServer::readingsOfOnePointRefused()
{
    answerWhole("HalfHourlyReadings",
                refusal(R"("account","properties",0,"electricitySupplyPoints",0,"halfHourlyReadings")", "KT-CT-4501",
                        R"({"account":{"number":"A-1","properties":[{"id":"1","electricitySupplyPoints":[null,
                {"id":"2","spin":"S-2","halfHourlyReadings":[{"startAt":"2026-09-20T00:00:00+09:00",
                "endAt":"2026-09-20T00:30:00+09:00","value":"1","costEstimate":"1","version":"DAILY"}]}]}]}})"));
    openAccount();
    UsageModel &usage = m_workspace->usage();
    usage.load();
    QVERIFY(waitFor([&] { return usage.status().isSettled(); }));
    QCOMPARE(usage.status().state, LoadState::Ready);
    QVERIFY(usage.status().hasData);
    QCOMPARE(usage.status().refusals.size(), std::size_t(1));
    QCOMPARE(usage.status().refusals[0].code, QStringLiteral("KT-CT-4501"));
    QCOMPARE(usage.total().energy, Energy::fromKilowattHours(1));
}

void TestForeignServer::theAccountChangesInFlight()
{
    answer("Viewer", R"({"viewer":{"id":"1","givenName":"","familyName":"","accounts":[
        {"number":"A-1","status":"ACTIVE"},{"number":"A-2","status":"ACTIVE"}]}})");
    openAccount();
    m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
    m_workspace->usage().load();
    m_workspace->overview().load();
    QVERIFY(waitFor([this] { return m_server->hanging() >= 4; }));
    m_server->otherwise([this](const ScriptedRequest &request) {
        return ScriptedAnswer::json(m_answers.value(operationOf(request), R"({"data":{"account":null}})"));
    });
    m_workspace->customer().selectAccount(QStringLiteral("A-2"));
    QCOMPARE(m_workspace->bills().account(), QStringLiteral("A-2"));
    QCOMPARE(m_workspace->bills().state(), PagedModelBase::State::Idle);
    QCOMPARE(m_workspace->usage().status().state, LoadState::Idle);
    QCOMPARE(m_workspace->overview().balanceStatus().state, LoadState::Idle);
    QCOMPARE(m_workspace->overview().weekStatus().state, LoadState::Idle);
    m_server->release(ScriptedAnswer::json(R"({"data":{"account":{"balance":5}}})"));
    m_workspace->overview().load();
    QVERIFY(waitFor([this] { return m_workspace->overview().weekStatus().isSettled(); }));
    QCOMPARE(m_workspace->overview().weekStatus().state, LoadState::Ready);
    QVERIFY(!m_workspace->overview().balance());
}

void TestForeignServer::theWorkspaceGoesInFlight()
{
    openAccount();
    m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
    m_workspace->overview().load();
    m_workspace->usage().load();
    m_workspace->payments().load();
    BillRow bill;
    bill.id = QStringLiteral("1");
    m_workspace->billDetail().setBill(QStringLiteral("A-1"), bill);
    m_workspace->billDocument().open(QStringLiteral("A-1"), bill);
    QVERIFY(waitFor([this] { return m_server->hanging() >= 5; }));
    m_workspace.reset();
    QVERIFY(waitFor([this] { return m_server->abandoned() >= 1; }));
    m_server->release(ScriptedAnswer::json(R"({"data":{"account":null}})"));
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestForeignServer)
#include "tst_foreignserver.moc"
