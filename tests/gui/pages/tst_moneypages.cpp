// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/supplytariffs.h"
#include "models/billing/balancehistory.h"
#include "models/billing/paymentfacts.h"
#include "models/tariff/whatifmodel.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/paymentsbalance.h"
#include "ui/pages/paymentsdues.h"
#include "ui/pages/paymentsfacts.h"
#include "ui/pages/paymentspage.h"
#include "ui/pages/tariffpage.h"
#include "ui/pages/tariffprices.h"
#include "ui/pages/tariffterms.h"
#include "ui/pages/whatifpanel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/segmentbar.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>

using namespace denkiroku;
using test::kPatience;
using test::wordsOf;
using ui::PaymentsPage;
using ui::TariffPage;

class TestMoneyPages : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void stepsOfTheHousehold();
    void bandsThroughTheDay();
    void theYearOnAnotherProduct();
    void termsAreReadWithoutWhatTheyBring();
    void duesSayHowToPay();
    void theBalanceGoesByItsBookings();
    void methodsAreMasked();
    void oneRefusedPartLeavesTheOthers();
    void theOverviewTellsTheBillToCome();
};

void TestMoneyPages::stepsOfTheHousehold()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<TariffPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    ui::TariffPrices *prices = page->prices();
    QCOMPARE(prices->table()->rows(), 3);
    QCOMPARE(prices->table()->cell(0, 0), QStringLiteral("Up to 120 kWh"));
    QCOMPARE(prices->table()->cell(0, 2), QStringLiteral("20.98"));
    QCOMPARE(prices->history()->rows(), 2);
    QCOMPARE(prices->strip()->segments().size(), 3U);
    QVERIFY(wordsOf(*page).contains(QStringLiteral("29.94 yen")));
    QVERIFY(prices->changes()->rows() >= 1);
    // By keyboard from step to step.
    prices->strip()->setFocus();
    QTest::keyClick(prices->strip(), Qt::Key_Right);
    QCOMPARE(prices->strip()->current(), 1);
    QVERIFY(prices->strip()->accessibleName().contains(QStringLiteral("25.71 yen per kWh")));
    QTest::keyClick(prices->strip(), Qt::Key_End);
    QCOMPARE(prices->strip()->current(), 2);
}

void TestMoneyPages::bandsThroughTheDay()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn(QStringLiteral("taro@example.com")));
    auto page = open<TariffPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->pointBox()->count(), 12);
    const auto &agreements = house.workspace().tariffs().agreements();
    const auto charging = std::ranges::find_if(
        agreements, [](const auto &each) { return each.productCode == QStringLiteral("CHARGE-NIGHT-03"); });
    QVERIFY(charging != agreements.end());
    page->pointBox()->setCurrentIndex(page->pointBox()->findData(charging->spin));
    QCOMPARE(page->prices()->table()->rows(), 3);
    // Night from 1 to 5, day from 11 to 13, the rest standard.
    const auto &bands = page->prices()->strip()->segments();
    QCOMPARE(bands.size(), 5U);
    QCOMPARE(bands.at(1).name, QStringLiteral("Night"));
    QCOMPARE(bands.at(1).from, 1.0);
    QCOMPARE(bands.at(1).to, 5.0);
    QVERIFY(bands.at(3).detail.startsWith(QStringLiteral("11:00–13:00")));
    // A product of seasons lets one look at the others.
    const auto seasonal = std::ranges::find_if(
        agreements, [](const auto &each) { return each.productCode == QStringLiteral("ALL-ELECTRIC-09"); });
    page->pointBox()->setCurrentIndex(page->pointBox()->findData(seasonal->spin));
    QVERIFY(page->prices()->seasonBox()->count() > 1);
    const auto now = page->prices()->strip()->segments();
    page->prices()->seasonBox()->setCurrentIndex(1);
    QVERIFY(page->prices()->strip()->segments() != now);
}

void TestMoneyPages::theYearOnAnotherProduct()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<TariffPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(page->showView(QStringLiteral("whatif")));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ui::WhatIfPanel *panel = page->whatIf();
    QVERIFY(panel->table()->rows() >= 4);
    QCOMPARE(panel->chart()->chart()->data().bars.size(), 12U);
    QVERIFY2(panel->notes().contains(QStringLiteral("Assumed:")), qPrintable(panel->notes()));
    QTRY_VERIFY_WITH_TIMEOUT(panel->notes().contains(QStringLiteral("Nothing is changed from here.")), kPatience);
    // What the list gives no standing charge for is not priced, and says why.
    for (int row = 0; row < panel->table()->rows(); ++row) {
        if (panel->table()->cell(row, 2) != QStringLiteral("not priced"))
            continue;
        panel->table()->selectRow(row);
        QVERIFY2(panel->notes().contains(QStringLiteral("standing charge is not known")), qPrintable(panel->notes()));
    }
}

void TestMoneyPages::termsAreReadWithoutWhatTheyBring()
{
    ui::SafeText text;
    QSignalSpy opened(&text, &ui::SafeText::linkOpened);
    text.showMarkdown(
        QStringLiteral("# Terms\n\n<script>alert(1)</script><img src=\"https://example.com/a.png\">\n\n"
                       "![picture](https://example.com/b.png) [bad](javascript:alert) [file](file:///etc/passwd)"));
    QVERIFY(text.toPlainText().contains(QStringLiteral("Terms")));
    // Markup within is text like any other.
    QVERIFY2(text.toHtml().contains(QStringLiteral("&lt;script&gt;")), qPrintable(text.toHtml()));
    QVERIFY(
        text.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://example.com/b.png"))).isNull());
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("javascript:alert(1)")));
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("http://example.com/")));
    Q_EMIT text.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(opened.size(), 0);
    text.showHtml(QStringLiteral("<h1>Terms</h1><p onclick='x()'>One <b>two</b></p><script>alert(1)</script>"));
    QCOMPARE(text.toPlainText().simplified(), QStringLiteral("Terms One two"));

    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<TariffPage>(house);
    QVERIFY(page->showView(QStringLiteral("terms")));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(page->terms()->text()->toPlainText().contains(QStringLiteral("約款")));
}

void TestMoneyPages::duesSayHowToPay()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ui::PaymentsDues *dues = page->duesPart();
    QCOMPARE(dues->table()->rows(), 2);
    QVERIFY(dues->table()->cell(0, 2).startsWith(QStringLiteral("Overdue")));
    QVERIFY(dues->table()->cell(0, 3).contains(QStringLiteral("convenience store")));
    QVERIFY(dues->table()->cell(1, 3).startsWith(QStringLiteral("Will be collected")));
    QVERIFY(dues->slipButton()->isVisible());
    QVERIFY(wordsOf(*page).contains(QStringLiteral("¥26,666")));
    QTRY_VERIFY_WITH_TIMEOUT(dues->remindersText().contains(QStringLiteral("reminders")), kPatience);
    QVERIFY2(!wordsOf(*page).contains(QStringLiteral("://")), "no address is shown");
}

void TestMoneyPages::theBalanceGoesByItsBookings()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QVERIFY(page->showView(QStringLiteral("balance")));
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().balanceHistory().status().state == models::LoadState::Ready, kPatience);
    const auto &steps = house.workspace().balanceHistory().steps();
    QCOMPARE(steps.size(), 70U); // 36 bills, 34 payments
    QCOMPARE(steps.back().owedAfter, *house.workspace().dues().balance()->owed);
    // Before the first bill nothing was owed: the fold comes out at nothing.
    QVERIFY((steps.front().owedAfter - steps.front().change).isZero());
    QVERIFY(page->balancePart()->yearBox()->count() >= 3);
    QVERIFY(page->balancePart()->table()->rows() > 0);
    QCOMPARE(page->balancePart()->chart()->chart()->data().bars.size(),
             static_cast<std::size_t>(page->balancePart()->table()->rows()));
}

void TestMoneyPages::methodsAreMasked()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QVERIFY(page->showView(QStringLiteral("methods")));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled() && !house.workspace().paymentFacts().instructions().empty(), kPatience);
    QVERIFY(page->factsPart()->methods()->rows() >= 1);
    QVERIFY(page->factsPart()->methods()->cell(0, 1).contains(QStringLiteral("•••• ")));
    QVERIFY(page->factsPart()->refundText().contains(QStringLiteral("No refund")));
    QVERIFY(page->factsPart()->adequacyText().contains(QStringLiteral("¥10,000")));
    QVERIFY(page->factsPart()->coming()->rows() >= 2);
    // What the supplier asked for and got is not to come.
    QCOMPARE(page->factsPart()->requests()->rows(), 1);
    QVERIFY(page->factsPart()->requests()->cell(0, 2).contains(QStringLiteral("Paid")));
    for (int row = 0; row < page->factsPart()->coming()->rows(); ++row)
        QVERIFY(!page->factsPart()->coming()->cell(row, 3).contains(QStringLiteral("Paid")));
    // The words are those of the language of the moment, not of the moment they came.
    const models::PaymentInstruction &card = house.workspace().paymentFacts().instructions().front();
    QCOMPARE(card.lastMonth, std::optional(QDate(2027, 11, 1)));
    QVERIFY(!card.detail.contains(QStringLiteral("2027")));
    QVERIFY(models::instructionDetailText(card).contains(QStringLiteral("11/2027")));
    QCOMPARE(page->factsPart()->repayments()->rows(), 1);
}

void TestMoneyPages::oneRefusedPartLeavesTheOthers()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"AccountRefunds","error":{"code":"KT-CT-1111"}},
                                {"operation":"DunningProcess","error":{"code":"KT-CT-1113"}}]})"));
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled() && !house.workspace().paymentFacts().instructions().empty(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!house.workspace().paymentFacts().isLoading(), kPatience);
    QVERIFY(!page->failed());
    QVERIFY(page->factsPart()->methods()->rows() >= 1);
    QVERIFY(!page->factsPart()->refundText().isEmpty());
    QVERIFY2(!page->factsPart()->refundText().contains(QStringLiteral("KT-")), "codes stand under details only");
    QVERIFY(page->duesPart()->remindersText().isEmpty());
}

void TestMoneyPages::theOverviewTellsTheBillToCome()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    auto page = open<ui::OverviewPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const QString words = wordsOf(*page);
    QVERIFY(words.contains(QStringLiteral("The bill of this period")));
    QVERIFY2(words.contains(QStringLiteral("Eight times of ten between")), qPrintable(words));
}

QTEST_MAIN(TestMoneyPages)
#include "tst_moneypages.moc"
