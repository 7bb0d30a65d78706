// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/networkstatus.h"
#include "models/errortext.h"
#include "tests/integration/models/customersession.h"
#include "tests/support/krakenprocess.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using denkiroku::test::CustomerSession;

// The models over HTTP against the reference Kraken and its world, whose today is 2026-09-20.
class TestCustomerModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void signingInLoadsTheCustomer();
    void allBillsAndTheirDueDates();
    void dueDatesRefusedLeaveTheBills();
    void allPaymentsAndTheKonbiniSlip();
    void billLinesAddUpToTheBill();
    void chargesRefusedFallBackToTransactions();
    void thePdfComesWithASafeName();
    void theOverview();
    void oneRefusalDoesNotEmptyTheOverview();
    void withoutTheNetworkTheCustomerIsRemembered();
    void signingOutEmptiesEverything();

private:
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 60000); }
    bool fault(const char *json) { return m_kraken.control(QStringLiteral("/_faults"), json); }
    static bool loadAll(PagedModelBase &model)
    {
        model.loadAll();
        return waitFor([&model] {
            return model.state() == PagedModelBase::State::AtEnd || model.state() == PagedModelBase::State::Failed;
        });
    }

    test::KrakenProcess m_kraken;
};

void TestCustomerModels::initTestCase()
{
    QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText()));
}

void TestCustomerModels::init()
{
    QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}"));
}

void TestCustomerModels::signingInLoadsTheCustomer()
{
    CustomerSession home(m_kraken.url());
    CustomerModel &customer = home.workspace->customer();
    QCOMPARE(customer.status().state, LoadState::Idle);
    QVERIFY(home.open(test::householdEmail));
    QCOMPARE(customer.person().familyName, QStringLiteral("試験"));
    QCOMPARE(customer.person().givenName, QStringLiteral("花子"));
    QVERIFY(customer.account());
    QCOMPARE(customer.account()->kind, AccountKind::Domestic);
    // The place lived in comes first, the one moved out of after it.
    QCOMPARE(customer.properties().size(), std::size_t(2));
    const Instant now = home.clock.now();
    QVERIFY(customer.properties()[0].isCurrent(now));
    QVERIFY(!customer.properties()[1].isCurrent(now));
    QCOMPARE(customer.properties()[0].pointsOf(Flow::Import).size(), std::size_t(1));
    customer.selectProperty(customer.properties()[0].id);
    QCOMPARE(customer.points(Flow::Import).size(), std::size_t(1));
    customer.selectProperty(QStringLiteral("no such place"));
    QVERIFY(customer.property());

    CustomerSession business(m_kraken.url());
    QVERIFY(business.open(test::businessEmail));
    QCOMPARE(business.workspace->customer().account()->kind, AccountKind::Business);
    QCOMPARE(business.workspace->customer().pointCount(Flow::Import), 12);
    QCOMPARE(business.workspace->customer().points(Flow::Export).size(), std::size_t(1));
}

void TestCustomerModels::allBillsAndTheirDueDates()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    BillsModel &bills = home.workspace->bills();
    const QAbstractItemModelTester tester(&bills, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(loadAll(bills));
    QCOMPARE(bills.state(), PagedModelBase::State::AtEnd);
    QCOMPARE(bills.rowCount(), 36);
    QCOMPARE(bills.totalCount(), 36);
    QVERIFY(waitFor([&] { return bills.duesStatus().isSettled() && !bills.duesStatus().isLoading(); }));
    QCOMPARE(bills.duesStatus().state, LoadState::Ready);
    int overdue = 0;
    for (const BillRow &bill : bills.rows()) {
        QVERIFY(bill.amount && bill.issued && bill.from && bill.to && bill.due);
        QVERIFY(!bill.identifier.isEmpty());
        QVERIFY(bill.status == BillStatus::Paid || bill.status == BillStatus::Due ||
                bill.status == BillStatus::Overdue);
        overdue += bill.status == BillStatus::Overdue ? 1 : 0;
    }
    QCOMPARE(overdue, 1);
    QCOMPARE(bills.latest()->amount, std::optional(Money::fromYen(13'443)));
    QCOMPARE(bills.latest()->status, BillStatus::Due);
    QCOMPARE(bills.unpaid().size(), std::size_t(2));
    QCOMPARE(bills.unpaid().front().status, BillStatus::Overdue);
    bills.setLocale(QLocale(QLocale::Japanese));
    QCOMPARE(bills.index(0, BillsModel::AmountColumn).data().toString(), QStringLiteral("13,443円"));

    // The business has every kind, with what is charged less what is credited.
    CustomerSession business(m_kraken.url());
    QVERIFY(business.open(test::businessEmail));
    QVERIFY(loadAll(business.workspace->bills()));
    QCOMPARE(business.workspace->bills().rowCount(), 16);
    QCOMPARE(business.workspace->bills().find(QStringLiteral("420014"))->amount,
             std::optional(Money::fromYen(858'382)));
}

void TestCustomerModels::dueDatesRefusedLeaveTheBills()
{
    QVERIFY(fault(R"({"rules": [{"operation": "StatementDueDates",
                                 "refuse": {"path": "account.ledgers", "code": "KT-CT-4501"}}]})"));
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    BillsModel &bills = home.workspace->bills();
    QVERIFY(loadAll(bills));
    QVERIFY(waitFor([&] { return bills.duesStatus().isSettled(); }));
    QCOMPARE(bills.rowCount(), 36);
    QCOMPARE(bills.status().state, LoadState::Ready);
    QVERIFY(!bills.duesStatus().refusals.empty() || bills.duesStatus().error);
}

void TestCustomerModels::allPaymentsAndTheKonbiniSlip()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    PaymentsModel &payments = home.workspace->payments();
    const QAbstractItemModelTester tester(&payments, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(loadAll(payments));
    QCOMPARE(payments.state(), PagedModelBase::State::AtEnd);
    QCOMPARE(payments.rowCount(), payments.totalCount());
    QVERIFY(payments.rowCount() >= 36);
    QCOMPARE(payments.row(0).method, PaymentMethod::Konbini);
    QCOMPARE(payments.row(0).status, PaymentStatus::Scheduled);
    QCOMPARE(payments.row(1).method, PaymentMethod::Card);
    QCOMPARE(payments.row(1).status, PaymentStatus::Failed);
    QVERIFY(payments.row(1).methodDetail.endsWith(QStringLiteral("4242")));

    DuesSummary &dues = home.workspace->dues();
    dues.load();
    QVERIFY(waitFor([&] { return dues.konbiniStatus().isSettled() && dues.balanceStatus().isSettled(); }));
    QVERIFY(dues.konbini());
    QCOMPARE(dues.konbini()->dueDate, std::optional(QDate(2026, 9, 30)));
    QCOMPARE(dues.konbini()->url.scheme(), QStringLiteral("https"));
    QCOMPARE(dues.balance()->owed, std::optional(Money::fromYen(26'666)));
    QCOMPARE(dues.balance()->overdue, std::optional(Money::fromYen(13'223)));
}

void TestCustomerModels::billLinesAddUpToTheBill()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(loadAll(home.workspace->bills()));
    BillsModel &bills = home.workspace->bills();
    QVERIFY(waitFor([&] { return bills.duesStatus().state == LoadState::Ready; }));
    BillDetailModel &detail = home.workspace->billDetail();
    const QAbstractItemModelTester tester(&detail, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int number : {0, 12, 35}) {
        const BillRow bill = bills.row(number);
        detail.setBill(bills.account(), bill);
        QVERIFY(waitFor([&] { return detail.status().isSettled(); }));
        QVERIFY(detail.rowCount() >= 3);
        QCOMPARE(detail.lines().front().kind, BillLine::Kind::Charge);
        // The supplier cuts fractions of a yen at the end.
        const auto difference = (*detail.total() - *bill.amount).milliYen();
        QVERIFY2(difference > -1000 && difference < 1000, qPrintable(QString::number(difference)));
    }
}

void TestCustomerModels::chargesRefusedFallBackToTransactions()
{
    QVERIFY(fault(R"({"rules": [{"operation": "BillCharges", "error": {"code": "KT-CT-3824"}}]})"));
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(loadAll(home.workspace->bills()));
    BillDetailModel &detail = home.workspace->billDetail();
    detail.setBill(home.workspace->bills().account(), home.workspace->bills().row(0));
    QVERIFY(waitFor([&] { return detail.status().isSettled(); }));
    QCOMPARE(detail.status().state, LoadState::Ready);
    QCOMPARE(detail.status().refusals.size(), std::size_t(1));
    QCOMPARE(detail.rowCount(), 1);
    QCOMPARE(detail.lines()[0].kind, BillLine::Kind::Transaction);
    QCOMPARE(detail.total(), std::optional(Money::fromYen(13'443)));
}

void TestCustomerModels::thePdfComesWithASafeName()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    QVERIFY(loadAll(home.workspace->bills()));
    BillDocument &document = home.workspace->billDocument();
    QSignalSpy ready(&document, &BillDocument::ready);
    const QString account = home.workspace->bills().account();
    const BillRow newest = home.workspace->bills().row(0);
    document.open(account, newest);
    QVERIFY(ready.wait(20000));
    auto file = ready.takeFirst()[1].value<BillFile>();
    QVERIFY(file.bytes.startsWith("%PDF-"));
    QCOMPARE(file.fileName, QStringLiteral("2026-09-16 Statement 13443 yen.pdf"));

    // Attachments refused: the older way still leads there, under a name of ours.
    QVERIFY(fault(R"({"rules": [{"operation": "BillAttachments",
                                 "refuse": {"path": "account.bill.attachments", "code": "KT-CT-1111"}}]})"));
    document.open(account, newest);
    QVERIFY(ready.wait(20000));
    file = ready.takeFirst()[1].value<BillFile>();
    QVERIFY(file.bytes.startsWith("%PDF-"));
    QCOMPARE(file.fileName, QStringLiteral("2026-09-16 Statement 13443 yen.pdf"));

    QVERIFY(fault(R"({"clear": true, "rules": [
        {"operation": "BillAttachments", "nullField": "account.bill.attachments"},
        {"operation": "BillTemporaryUrl", "nullField": "account.bill.temporaryUrl"}]})"));
    QSignalSpy failed(&document, &BillDocument::failed);
    document.open(account, newest);
    QVERIFY(failed.wait(20000));
    QCOMPARE(document.status().error->kind, api::ErrorKind::NotFound);
    QCOMPARE(ready.size(), 0);
}

void TestCustomerModels::theOverview()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    OverviewModel &overview = home.workspace->overview();
    overview.load();
    QVERIFY(waitFor([&] {
        return overview.balanceStatus().isSettled() && overview.billStatus().isSettled() &&
               overview.nextPaymentStatus().isSettled() && overview.periodStatus().isSettled() &&
               overview.weekStatus().isSettled();
    }));
    QCOMPARE(overview.balance()->owed, std::optional(Money::fromYen(26'666)));
    QCOMPARE(overview.latestBill()->amount, std::optional(Money::fromYen(13'443)));
    const auto next = overview.nextPayment();
    QVERIFY(next);
    QCOMPARE(next->source, NextPayment::Source::Konbini);
    QCOMPARE(next->amount, std::optional(Money::fromYen(13'223)));
    QVERIFY(next->isOverdue);
    QVERIFY(overview.periodUsage());
    const PeriodUsage &usage = *overview.periodUsage();
    QCOMPARE(usage.period.source, BillingPeriod::Source::MeterReading);
    QCOMPARE(usage.period.days, (DateRange{QDate(2026, 9, 12), QDate(2026, 10, 12)}));
    QVERIFY(!usage.elapsed.isEmpty());
    QVERIFY(usage.comparison);
    QCOMPARE(usage.comparedDays.from, QDate(2026, 8, 12));
    QCOMPARE(usage.comparedDays.days(), usage.elapsed.days());
    QVERIFY(usage.soFar.energy > Energy());
    QCOMPARE(overview.lastSevenDays().size(), std::size_t(7));
    QCOMPARE(overview.lastSevenDays().back().days.from, QDate(2026, 9, 20));
    QVERIFY(overview.lastSevenDays().back().isUnfinished);
    QVERIFY(overview.readingsTo());
}

void TestCustomerModels::oneRefusalDoesNotEmptyTheOverview()
{
    QVERIFY(fault(R"({"rules": [{"operation": "AccountSummary", "status": 500},
                                {"operation": "PaymentForecast", "error": {"code": "KT-CT-1111"}},
                                {"operation": "LatestKonbiniPaymentLink", "error": {"code": "KT-CT-3822"}}]})"));
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    OverviewModel &overview = home.workspace->overview();
    overview.load();
    QVERIFY(waitFor([&] {
        return overview.balanceStatus().isSettled() && overview.billStatus().isSettled() &&
               overview.nextPaymentStatus().isSettled() && overview.periodStatus().isSettled() &&
               overview.weekStatus().isSettled();
    }));
    QCOMPARE(overview.balanceStatus().state, LoadState::Failed);
    QCOMPARE(overview.billStatus().state, LoadState::Ready);
    QVERIFY(overview.latestBill());
    // Of the three sources of the next payment one is left: the bills.
    QCOMPARE(overview.nextPaymentStatus().state, LoadState::Ready);
    QVERIFY(overview.nextPaymentStatus().refusals.size() >= 2);
    QCOMPARE(overview.nextPayment()->source, NextPayment::Source::Bill);
    QVERIFY(overview.nextPayment()->isOverdue);
    QCOMPARE(overview.weekStatus().state, LoadState::Ready);
    QVERIFY(overview.periodUsage());
}

void TestCustomerModels::withoutTheNetworkTheCustomerIsRemembered()
{
    auto kraken = std::make_unique<test::KrakenProcess>();
    QVERIFY2(kraken->start(), qPrintable(kraken->errorText()));
    CustomerSession home(kraken->url());
    QVERIFY(home.open(test::householdEmail));
    const QString number = home.workspace->customer().accountNumber();
    const auto properties = home.workspace->customer().properties();
    home.workspace.reset();
    kraken.reset();

    home.workspace = std::make_unique<Workspace>(Workspace::Parts{home.client, &home.session});
    CustomerModel &customer = home.workspace->customer();
    QVERIFY(waitFor([&] { return !customer.properties().empty(); }));
    QCOMPARE(customer.status().state, LoadState::Failed);
    QVERIFY(customer.status().offline);
    QVERIFY(customer.status().hasData);
    QCOMPARE(customer.accountNumber(), number);
    QCOMPARE(customer.account()->kind, AccountKind::Domestic);
    QCOMPARE(customer.properties().size(), properties.size());
    QCOMPARE(customer.properties()[0].title(), properties[0].title());
    QCOMPARE(customer.properties()[0].occupancies, properties[0].occupancies);
    QCOMPARE(customer.points(Flow::Import).front().spin, properties[0].points.front().spin);
    // Asked again as soon as the connection is said to be back.
    home.workspace->network().setOnline(true);
    QVERIFY(customer.status().isLoading());
}

void TestCustomerModels::signingOutEmptiesEverything()
{
    CustomerSession home(m_kraken.url());
    QVERIFY(home.open(test::householdEmail));
    Workspace &workspace = *home.workspace;
    QVERIFY(loadAll(workspace.bills()));
    workspace.usage().load();
    QVERIFY(waitFor([&] { return workspace.usage().status().isSettled(); }));
    QVERIFY(!workspace.readings().points(Flow::Import).isEmpty());
    QVERIFY(QTest::qWaitFor([call = home.session.signOut()] { return call.isFinished(); }));
    QTRY_COMPARE(workspace.bills().rowCount(), 0);
    QVERIFY(workspace.customer().accounts().empty());
    QVERIFY(workspace.customer().properties().empty());
    QCOMPARE(workspace.customer().person(), Person());
    QVERIFY(workspace.readings().points(Flow::Import).isEmpty());
    QCOMPARE(workspace.usage().status().state, LoadState::Idle);
    QVERIFY(!workspace.usage().total().present);
    // And somebody else can follow.
    QVERIFY(home.open(test::businessEmail));
    QCOMPARE(workspace.customer().account()->kind, AccountKind::Business);
}

QTEST_GUILESS_MAIN(TestCustomerModels)
#include "tst_customermodels.moc"
