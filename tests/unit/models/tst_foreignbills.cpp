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

// Bills and payments of a server that this project did not write.
class TestForeignBills : public ForeignServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void billsOfEveryKindWithNothingInThem();
    void billsRefused();
    void dueDatesOfSeveralLedgersInPages();
    void aCursorThatComesAgain();
    void paymentsWithNothingInThem();
    void linesThatAreNull();
};

void TestForeignBills::billsOfEveryKindWithNothingInThem()
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

void TestForeignBills::billsRefused()
{
    answerWhole("Bills", refusal(R"("account","bills")", "KT-CT-4501", R"({"account":{"number":"A-1","bills":null}})"));
    openAccount();
    BillsModel &bills = m_workspace->bills();
    bills.load();
    QVERIFY(waitFor([&] { return bills.state() == PagedModelBase::State::Failed; }));
    QCOMPARE(bills.status().error->kind, api::ErrorKind::Forbidden);
    QVERIFY(!bills.canFetchMore({}));
}

void TestForeignBills::dueDatesOfSeveralLedgersInPages()
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
    QCoreApplication::processEvents();
    QCOMPARE(asked("StatementDueDates"), 3);
}

void TestForeignBills::aCursorThatComesAgain()
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

void TestForeignBills::paymentsWithNothingInThem()
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

void TestForeignBills::linesThatAreNull()
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

QTEST_GUILESS_MAIN(TestForeignBills)
#include "tst_foreignbills.moc"
