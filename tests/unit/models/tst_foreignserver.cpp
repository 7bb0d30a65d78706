// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/settled.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using test::ScriptedAnswer;
using test::ScriptedRequest;

namespace {

class OpenDoor : public api::AuthProvider {
public:
    api::Call<QByteArray> header() override { return api::Call<QByteArray>::ready(QByteArray("JWT t")); }
    api::Call<QByteArray> renew(const QByteArray &, api::RenewReason) override
    {
        return api::Call<QByteArray>::ready(api::Failure(api::Error{.kind = api::ErrorKind::SignedOut}));
    }
};

QByteArray operationOf(const ScriptedRequest &request)
{
    static const QByteArray key = "\"operationName\":\"";
    const auto start = request.body.indexOf(key) + key.size();
    return request.body.mid(start, request.body.indexOf('"', start) - start);
}

QByteArray refusal(const QByteArray &path, const QByteArray &code, const QByteArray &data)
{
    return R"({"errors":[{"message":"no","path":[)" + path + R"(],"extensions":{"errorCode":")" + code +
           R"("}}],"data":)" + data + "}";
}

} // namespace

// A server that this project did not write may leave out whatever the schema lets it leave out.
class TestForeignServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void noAccountAtAll();
    void accountsWithoutAnything();
    void aViewerThatIsRefused();
    void placesAndPointsThatAreNull();
    void anAccountWithNoPlaces();
    void billsOfEveryKindWithNothingInThem();
    void billsRefused();
    void dueDatesOfSeveralLedgersInPages();
    void aCursorThatComesAgain();
    void paymentsWithNothingInThem();
    void duesWithoutLedgers();
    void aSlipThatIsNoWebAddress();
    void linesThatAreNull();
    void readingsThatWereNotAskedFor();
    void readingsOfOnePointRefused();
    void theAccountChangesInFlight();
    void theWorkspaceGoesInFlight();
    void documentNames_data();
    void documentNames();

private:
    void answer(const char *operation, const QByteArray &data) { m_answers[operation] = R"({"data":)" + data + "}"; }
    void answerWhole(const char *operation, const QByteArray &body) { m_answers[operation] = body; }
    void openAccount();
    int asked(const QByteArray &operation) const;
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 10000); }

    api::FixedClock m_clock{api::demoToday()};
    OpenDoor m_door;
    QMap<QByteArray, QByteArray> m_answers;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<api::GraphQlClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

void TestForeignServer::init()
{
    m_answers.clear();
    m_server = std::make_unique<test::ScriptedServer>();
    m_server->otherwise([this](const ScriptedRequest &request) {
        return ScriptedAnswer::json(m_answers.value(operationOf(request), R"({"data":{"account":null}})"));
    });
    m_client = std::make_unique<api::GraphQlClient>(
        api::EndpointConfig{.url = m_server->url(), .retry = {.maxAttempts = 1}}, m_clock, &m_door);
    m_workspace = std::make_unique<Workspace>(Workspace::Parts{*m_client});
    answer("Viewer", R"({"viewer":{"id":"1","number":null,"givenName":"","familyName":"","fullName":null,
        "preferredName":null,"accounts":[{"number":"A-1","status":null,"brand":null,"accountType":null}]}})");
}

void TestForeignServer::cleanup()
{
    m_workspace.reset();
    m_client.reset();
    m_server.reset();
}

void TestForeignServer::openAccount()
{
    m_workspace->customer().load();
    QVERIFY(waitFor([this] { return m_workspace->customer().propertiesStatus().isSettled(); }));
    QCOMPARE(m_workspace->customer().accountNumber(), QStringLiteral("A-1"));
}

int TestForeignServer::asked(const QByteArray &operation) const
{
    const auto isOf = [&](const ScriptedRequest &request) { return operationOf(request) == operation; };
    return static_cast<int>(std::ranges::count_if(m_server->requests(), isOf));
}

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
        QTest::qWait(0);
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

void TestForeignServer::billsOfEveryKindWithNothingInThem()
{
    answer("Bills", R"({"account":{"number":null,"bills":{"pageInfo":{"hasNextPage":true,"endCursor":null},
        "totalCount":9,"edges":[null,{"node":null},
        {"node":{"__typename":"StatementType","id":"1"}},
        {"node":{"__typename":"PeriodBasedDocumentType","id":"2","isAnnulled":true,"periodClosingBalance":-7}},
        {"node":{"__typename":"InvoiceType","id":"3","isAnnulled":false,"billType":"A_NEW_WORD"}},
        {"node":{"__typename":"PreKrakenBillType","id":"4","preKrakenAmount":3000000000}},
        {"node":{"__typename":"SomethingNew","id":"5","billType":"CREDIT_NOTE","issuedDate":"2026-01-01"}},
        {"node":{"__typename":"StatementType","id":null}},
        {"node":{"__typename":"StatementType","id":"6","status":"OPEN","paymentDueDate":"2026-12-01"}},
        {"node":{"__typename":"StatementType","id":"7","status":"CLOSED","paymentDueDate":"2026-12-01",
                 "totalCharges":{"grossTotal":100},"totalCredits":{"grossTotal":-30}}}]}}})");
    openAccount();
    BillsModel &bills = m_workspace->bills();
    const QAbstractItemModelTester tester(&bills, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bills.load();
    QVERIFY(waitFor([&] { return bills.state() == PagedModelBase::State::AtEnd; }));
    QCOMPARE(bills.rowCount(), 7);
    QCOMPARE(bills.row(0).status, BillStatus::Unknown);
    QCOMPARE(bills.row(1).status, BillStatus::Annulled);
    QCOMPARE(bills.row(2).kind, BillKind::Unknown);
    QCOMPARE(bills.row(3).amount, std::optional(Money::fromYen(3'000'000'000)));
    QCOMPARE(bills.row(4).kind, BillKind::CreditNote);
    QCOMPARE(bills.row(5).status, BillStatus::Open);
    QCOMPARE(bills.row(6).status, BillStatus::Due);
    QCOMPARE(bills.row(6).amount, std::optional(Money::fromYen(70)));
    QCOMPARE(bills.latest()->id, QStringLiteral("5"));
    for (int row = 0; row < bills.rowCount(); ++row) {
        for (int column = 0; column < bills.columnCount(); ++column)
            QVERIFY(!bills.index(row, column).data().toString().isEmpty());
    }
}

void TestForeignServer::billsRefused()
{
    answerWhole("Bills", refusal(R"("account","bills")", "KT-CT-4501", R"({"account":{"number":"A-1","bills":null}})"));
    openAccount();
    BillsModel &bills = m_workspace->bills();
    bills.load();
    QVERIFY(waitFor([&] { return bills.state() == PagedModelBase::State::Failed; }));
    QCOMPARE(bills.status().error->kind, api::ErrorKind::Forbidden);
    QVERIFY(!bills.canFetchMore({}));
}

void TestForeignServer::dueDatesOfSeveralLedgersInPages()
{
    answer("Bills", R"({"account":{"bills":{"pageInfo":{"hasNextPage":false},"totalCount":3,"edges":[
        {"node":{"__typename":"StatementType","id":"1"}},{"node":{"__typename":"StatementType","id":"2"}},
        {"node":{"__typename":"PeriodBasedDocumentType","id":"x","periodIdentifier":"I-3","isAnnulled":false,
                 "periodClosingBalance":0}}]}}})");
    const auto statements = [](const char *cursor, const char *nodes) {
        return QByteArray(R"("statements":{"pageInfo":{"hasNextPage":)") +
               (*cursor ? R"(true,"endCursor":")" + QByteArray(cursor) + "\"" : "false") + R"(},"edges":[)" + nodes +
               "]}";
    };
    const QByteArray first = R"({"data":{"account":{"ledgers":[null,{"number":"L-1",)" +
                             statements("c1", R"({"node":{"id":1,"documentDebtPosition":
                                {"dueDate":"2026-09-27","expectedAmount":500,"remainingAmount":500}}})") +
                             R"(},{"number":"L-2",)" + statements("c2", "null") + "},{\"number\":\"L-3\"}]}}}";
    const QByteArray second = R"({"data":{"account":{"ledgers":[{"number":"L-1",)" +
                              statements("", R"({"node":{"id":2,"paymentDueDate":"2026-08-27","documentDebtPosition":
                                {"dueDate":"2026-08-28","expectedAmount":700,"remainingAmount":0}}})") +
                              R"(},{"number":"L-2",)" + statements("wrong", "") + "}]}}}";
    const QByteArray third = R"({"data":{"account":{"ledgers":[{"number":"L-1",)" + statements("wrong", "") +
                             R"(},{"number":"L-2",)" +
                             statements("", R"({"node":{"id":null,"identifier":"I-3","paymentDueDate":"2026-07-01",
                                "documentDebtPosition":{"dueDate":"2026-07-01","expectedAmount":9,
                                "remainingAmount":9}}})") +
                             "}]}}}";
    m_server->otherwise([&](const ScriptedRequest &request) {
        if (operationOf(request) != "StatementDueDates")
            return ScriptedAnswer::json(m_answers.value(operationOf(request), R"({"data":{"account":null}})"));
        const bool isSecond = request.body.contains("\"c1\"");
        return ScriptedAnswer::json(isSecond ? second : request.body.contains("\"c2\"") ? third : first);
    });
    openAccount();
    BillsModel &bills = m_workspace->bills();
    bills.load();
    QVERIFY(waitFor([&] { return bills.rowCount() == 3 && bills.row(2).due.has_value(); }));
    QCOMPARE(bills.row(0).status, BillStatus::Due);
    QCOMPARE(bills.row(0).amount, std::optional(Money::fromYen(500)));
    QCOMPARE(bills.row(1).status, BillStatus::Paid);
    QCOMPARE(bills.row(1).due, std::optional(QDate(2026, 8, 27)));
    QCOMPARE(bills.row(2).status, BillStatus::Overdue);
    QCOMPARE(bills.unpaid().front().id, QStringLiteral("x"));
    QTest::qWait(0);
    QCOMPARE(asked("StatementDueDates"), 3);
}

void TestForeignServer::aCursorThatComesAgain()
{
    answer("Payments", R"({"account":{"payments":{"pageInfo":{"hasNextPage":true,"endCursor":"same"},"totalCount":1,
        "edges":[{"node":{"uuid":"u","amount":1,"paymentDate":"2026-01-01","reference":""}}]}}})");
    openAccount();
    PaymentsModel &payments = m_workspace->payments();
    payments.loadAll();
    QVERIFY(waitFor([&] { return payments.state() == PagedModelBase::State::AtEnd; }));
    QCOMPARE(payments.rowCount(), 1);
    QCOMPARE(asked("Payments"), 2);
}

void TestForeignServer::paymentsWithNothingInThem()
{
    answer("Payments", R"({"account":{"payments":{"pageInfo":{"hasNextPage":false,"endCursor":null},"totalCount":3,
        "edges":[null,{"node":null},
        {"node":{"uuid":"a","amount":-100,"paymentDate":"2026-01-01","reference":"","transactionType":null,
                 "status":null,"billingDocumentIdentifier":null,"paymentInstruction":null}},
        {"node":{"uuid":"b","amount":5,"paymentDate":"2026-01-02","reference":"","transactionType":"A_NEW_WORD",
                 "status":"ANOTHER","paymentInstruction":{"instructionType":null,"cardPaymentNetwork":null,
                 "maskedAccountIdentifier":"****"}}}]}}})");
    openAccount();
    PaymentsModel &payments = m_workspace->payments();
    const QAbstractItemModelTester tester(&payments, QAbstractItemModelTester::FailureReportingMode::QtTest);
    payments.setLocale(QLocale(QLocale::English));
    payments.load();
    QVERIFY(waitFor([&] { return payments.state() == PagedModelBase::State::AtEnd; }));
    QCOMPARE(payments.rowCount(), 2);
    QCOMPARE(payments.index(0, PaymentsModel::AmountColumn).data().toString(), QStringLiteral("-¥100"));
    QCOMPARE(payments.row(0).method, PaymentMethod::Unknown);
    // What the program has no word for is shown as the server says it.
    QCOMPARE(payments.index(1, PaymentsModel::MethodColumn).data().toString(), QStringLiteral("A_NEW_WORD"));
    QCOMPARE(payments.index(1, PaymentsModel::StatusColumn).data().toString(), QStringLiteral("ANOTHER"));
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

void TestForeignServer::linesThatAreNull()
{
    answer("BillCharges", R"({"charges":[null,{"grossAmount":null,"lineItems":null},{"grossAmount":55,"lineItems":[]},
        {"lineItems":[null,{},{"productCode":"X","numberOfUnits":"1.50","netAmount":"-3.20",
                               "electricitySupplyPoint":null}]}]})");
    openAccount();
    BillDetailModel &detail = m_workspace->billDetail();
    const QAbstractItemModelTester tester(&detail, QAbstractItemModelTester::FailureReportingMode::QtTest);
    BillRow bill;
    bill.id = QStringLiteral("1");
    bill.identifier = QStringLiteral("I-1");
    detail.setBill(QStringLiteral("A-1"), bill);
    QVERIFY(waitFor([&] { return detail.status().isSettled(); }));
    QCOMPARE(detail.rowCount(), 3);
    QCOMPARE(detail.total(), std::optional(Money::fromMilliYen(51'800)));
    QCOMPARE(detail.index(2, BillDetailModel::UnitsColumn).data().toString(), QStringLiteral("1.5"));

    // Neither charges nor a bill: an empty detail, which is not a failure.
    answer("BillCharges", R"({"charges":null})");
    detail.reload();
    QVERIFY(waitFor([&] { return detail.status().isSettled(); }));
    QCOMPARE(detail.status().state, LoadState::Ready);
    QCOMPARE(detail.rowCount(), 0);
    QVERIFY(!detail.total());
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
    QTest::qWait(0);
}

void TestForeignServer::documentNames_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *given, const char *safe) {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(safe);
    };
    row("202609-410036.pdf", "202609-410036.pdf");
    row("請求書 2026年9月.pdf", "請求書 2026年9月.pdf");
    row("../../etc/passwd", "passwd.pdf");
    row("C:\\Windows\\evil.exe", "evil.exe.pdf");
    row("/", "bill.pdf");
    row("", "bill.pdf");
    row("...", "bill.pdf");
    row(".hidden.pdf", "hidden.pdf");
    row("con.pdf", "_con.pdf");
    row("LPT1", "_LPT1.pdf");
    row("a:b*c?.PDF", "a_b_c_.pdf");
    row("line\nbreak", "line_break.pdf");
    row("gp\xE2\x80\xAE"
        "fdp.exe",
        "gp_fdp.exe.pdf");
    row("trailing . . .pdf", "trailing.pdf");
    QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(120, QLatin1Char('x')) + QStringLiteral(".pdf");
    QTest::newRow("long kanji") << QString(500, QChar(0x8ACB)) << QString(40, QChar(0x8ACB)) + QStringLiteral(".pdf");
}

void TestForeignServer::documentNames()
{
    QFETCH(QString, given);
    QTEST(safeFileName(given, QStringLiteral("bill.pdf")), "safe");
}

QTEST_GUILESS_MAIN(TestForeignServer)
#include "tst_foreignserver.moc"
