// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capabilities.h"
#include "models/errortext.h"
#include "tests/unit/models/foreignserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::test;

namespace {

api::Refusal refused(const QString &account, const QString &operation, const QString &path, bool isWhole = false)
{
    return {.operation = operation,
            .account = account,
            .error = {.kind = api::ErrorKind::Forbidden, .code = QStringLiteral("KT-CT-4501"), .path = path},
            .isWhole = isWhole};
}

const QString account = QStringLiteral("A-1");
const QString other = QStringLiteral("A-2");
const QString bills = QStringLiteral("Bills");

} // namespace

class TestCapabilities : public ForeignServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void aRefusalIsOfOneAccount();
    void aPathHoldsWhatIsBelowIt();
    void positionsAreLeftOut();
    void onlyRefusalsAreNoted_data();
    void onlyRefusalsAreNoted();
    void theSameIsNotedOnce();
    void clearForgets();
    void optionalWorkIsNotAskedAgain();
    void whatWorksIsAskedAgain();
    void chargesThatAreRefusedAreAskedOnce();
    void signingOutForgets();
};

void TestCapabilities::aRefusalIsOfOneAccount()
{
    Capabilities known;
    known.note(refused(account, bills, QStringLiteral("account"), true));
    QVERIFY(known.isRefused(account, bills));
    QVERIFY(known.isRefused(account, bills, QStringLiteral("account.bills")));
    QVERIFY(!known.isRefused(other, bills));
    QVERIFY(!known.isRefused({}, bills));
    QVERIFY(!known.isRefused(account, QStringLiteral("Payments")));
    QCOMPARE(known.list(account).size(), std::size_t(1));
    QVERIFY(known.list(other).empty());
}

void TestCapabilities::aPathHoldsWhatIsBelowIt()
{
    Capabilities known;
    known.note(refused(account, bills, QStringLiteral("account.bills")));
    QVERIFY(!known.isRefused(account, bills));
    QVERIFY(!known.isRefused(account, bills, QStringLiteral("account")));
    QVERIFY(!known.isRefused(account, bills, QStringLiteral("account.billsOfAnother")));
    QVERIFY(known.isRefused(account, bills, QStringLiteral("account.bills")));
    QVERIFY(known.isRefused(account, bills, QStringLiteral("account.bills.edges")));
}

void TestCapabilities::positionsAreLeftOut()
{
    Capabilities known;
    known.note(refused(account, bills, QStringLiteral("account.properties.0.points.12.capacity")));
    known.note(refused(account, bills, QStringLiteral("account.properties.1.points.3.capacity")));
    QCOMPARE(known.list(account).size(), std::size_t(1));
    QCOMPARE(known.list(account)[0].error.path, QStringLiteral("account.properties.points.capacity"));
    QVERIFY(known.isRefused(account, bills, QStringLiteral("account.properties.7.points.0.capacity")));
}

void TestCapabilities::onlyRefusalsAreNoted_data()
{
    QTest::addColumn<api::ErrorKind>("kind");
    QTest::addColumn<bool>("noted");
    for (int kind = 0; kind <= static_cast<int>(api::ErrorKind::Cancelled); ++kind) {
        const auto each = static_cast<api::ErrorKind>(kind);
        QTest::newRow(api::toString(each))
            << each << (each == api::ErrorKind::Forbidden || each == api::ErrorKind::Disabled);
    }
}

void TestCapabilities::onlyRefusalsAreNoted()
{
    QFETCH(api::ErrorKind, kind);
    QFETCH(bool, noted);
    Capabilities known;
    auto refusal = refused(account, bills, {}, true);
    refusal.error.kind = kind;
    known.note(refusal);
    QCOMPARE(known.isRefused(account, bills), noted);
}

void TestCapabilities::theSameIsNotedOnce()
{
    Capabilities known;
    QSignalSpy changed(&known, &Capabilities::changed);
    known.note(refused(account, bills, QStringLiteral("account"), true));
    known.note(refused(account, bills, QStringLiteral("account"), true));
    QCOMPARE(changed.size(), 1);
    // It told something the next time.
    known.note(refused(account, bills, QStringLiteral("account")));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!known.isRefused(account, bills));
}

void TestCapabilities::clearForgets()
{
    Capabilities known;
    QSignalSpy changed(&known, &Capabilities::changed);
    known.clear();
    QVERIFY(changed.isEmpty());
    known.note(refused(account, bills, {}, true));
    known.clear();
    QCOMPARE(changed.size(), 2);
    QVERIFY(known.isEmpty());
}

void TestCapabilities::optionalWorkIsNotAskedAgain()
{
    answerWhole("PaymentForecast", refusal(R"("account","paginatedPaymentForecast")", "KT-CT-1113",
                                           R"({"account":{"paginatedPaymentForecast":null}})"));
    answerWhole("LatestKonbiniPaymentLink",
                refusal(R"("latestKonbiniPaymentLink")", "KT-CT-3822", R"({"latestKonbiniPaymentLink":null})"));
    openAccount();
    DuesSummary &dues = m_workspace->dues();
    const auto settled = [&dues] {
        return dues.balanceStatus().isSettled() && dues.konbiniStatus().isSettled() &&
               dues.forecastStatus().isSettled();
    };
    dues.load();
    QVERIFY(waitFor(settled));
    const auto konbini = dues.konbiniStatus().error;
    const auto forecast = dues.forecastStatus().error;
    QVERIFY(konbini && forecast);
    // The neighbour is as it would be without them.
    QVERIFY(!dues.balanceStatus().error);

    dues.reload();
    QVERIFY(waitFor(settled));
    QCOMPARE(asked("AccountSummary"), 2);
    QCOMPARE(asked("LatestKonbiniPaymentLink"), 1);
    QCOMPARE(asked("PaymentForecast"), 1);
    QCOMPARE(dues.konbiniStatus().error, konbini);
    QCOMPARE(dues.forecastStatus().error, forecast);
    QVERIFY(refusalText(*forecast).what.contains(QStringLiteral("ot available for your account")));
    QCOMPARE(m_workspace->capabilities().list(account).size(), std::size_t(2));

    // Another account is asked for itself.
    dues.setAccount(other);
    dues.load();
    QVERIFY(waitFor(settled));
    QCOMPARE(asked("PaymentForecast"), 2);
}

void TestCapabilities::whatWorksIsAskedAgain()
{
    answerWhole("LatestKonbiniPaymentLink",
                refusal(R"("latestKonbiniPaymentLink")", "KT-CT-3963", R"({"latestKonbiniPaymentLink":null})"));
    openAccount();
    DuesSummary &dues = m_workspace->dues();
    const auto settled = [&dues] { return dues.konbiniStatus().isSettled() && dues.forecastStatus().isSettled(); };
    for (int times = 1; times <= 2; ++times) {
        dues.reload();
        QVERIFY(waitFor(settled));
        QCOMPARE(asked("LatestKonbiniPaymentLink"), times);
        QCOMPARE(asked("PaymentForecast"), times);
    }
    QVERIFY(m_workspace->capabilities().isEmpty());
}

void TestCapabilities::chargesThatAreRefusedAreAskedOnce()
{
    answerWhole("BillCharges", refusal(R"("charges")", "KT-CT-3824", R"({"charges":null})"));
    openAccount();
    BillDetailModel &detail = m_workspace->billDetail();
    for (const char *id : {"1", "2"}) {
        BillRow bill;
        bill.id = QString::fromLatin1(id);
        bill.identifier = QStringLiteral("B-") + bill.id;
        detail.setBill(account, bill);
        QVERIFY(waitFor([&detail] { return detail.status().isSettled(); }));
        QCOMPARE(detail.status().refusals.size(), std::size_t(1));
        QCOMPARE(detail.status().refusals[0].code, QStringLiteral("KT-CT-3824"));
    }
    QCOMPARE(asked("BillCharges"), 1);
    QCOMPARE(asked("BillTransactions"), 2);
}

void TestCapabilities::signingOutForgets()
{
    m_workspace->capabilities().note(refused(account, bills, {}, true));
    m_workspace->clear();
    QVERIFY(m_workspace->capabilities().isEmpty());
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
