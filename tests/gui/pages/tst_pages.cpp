// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/marktranslator.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/pages/billspage.h"
#include "ui/pages/paymentspage.h"
#include "ui/pages/usagepage.h"
#include "ui/widgets/statepane.h"

#include <QRegularExpression>
#include <QTableView>

using namespace denkiroku;
using test::kPatience;
using test::wordsOf;
using ui::BillsPage;
using ui::PaymentsPage;
using ui::UsagePage;

class TestPages : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void failureIsSaidAndRetried();
    void wordsFollowTheLanguage_data();
    void wordsFollowTheLanguage();
};

void TestPages::failureIsSaidAndRetried()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    QVERIFY(faults(R"({"rules":[{"operation":"Bills","status":500},{"operation":"Payments","status":500},
                                          {"operation":"HalfHourlyReadings","status":500}]})"));
    const auto check = [this](ui::Page &page) {
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.settled(), kPatience);
        QVERIFY(page.failed());
        QVERIFY(!page.failureText().isEmpty());
        QVERIFY(reset());
        auto *pane = page.findChild<ui::StatePane *>();
        QCOMPARE(pane->state().kind, ui::PaneState::Kind::Failed);
        QVERIFY(!pane->state().action.isEmpty());
        Q_EMIT pane->retryRequested();
        QTRY_VERIFY_WITH_TIMEOUT(page.settled() && !page.failed(), kPatience);
        QCOMPARE(pane->state().kind, ui::PaneState::Kind::Ready);
    };
    BillsPage bills(house.workspace(), house.settings());
    check(bills);
    QVERIFY(faults(R"({"rules":[{"operation":"Payments","status":500}]})"));
    PaymentsPage payments(house.workspace(), house.settings());
    check(payments);
    QVERIFY(faults(R"({"rules":[{"operation":"HalfHourlyReadings","status":500}]})"));
    UsagePage usage(house.workspace(), house.settings());
    check(usage);
}

void TestPages::wordsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("usage") << QStringLiteral("usage");
    QTest::newRow("bills") << QStringLiteral("bills");
    QTest::newRow("payments") << QStringLiteral("payments");
}

void TestPages::wordsFollowTheLanguage()
{
    QFETCH(QString, id);
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    std::unique_ptr<ui::Page> page;
    if (id == QStringLiteral("usage"))
        page = open<UsagePage>(house);
    else if (id == QStringLiteral("bills"))
        page = open<BillsPage>(house);
    else
        page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QSet<QString> before;
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        if (!button->text().isEmpty())
            before << button->text();
    }
    QVERIFY(!before.isEmpty());
    test::MarkTranslator other;
    QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
    QCoreApplication::installTranslator(&other);
    house.workspace().setLocale(QLocale());
    QTRY_VERIFY(page->accessibleName().startsWith(QLatin1Char('[')));
    const QRegularExpression isFormat(QStringLiteral("[0-9]"));
    for (const auto *button : page->findChildren<QAbstractButton *>()) {
        const QString text = button->text();
        if (!text.isEmpty() && !text.contains(isFormat))
            QVERIFY2(text.startsWith(QLatin1Char('[')), qPrintable(text));
    }
    for (const auto *table : page->findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        const QString header = table->model()->headerData(0, Qt::Horizontal).toString();
        QVERIFY2(header.startsWith(QLatin1Char('[')), qPrintable(header));
    }
    QVERIFY2(wordsOf(*page).contains(QStringLiteral("円")) || wordsOf(*page).contains(QStringLiteral("¥")),
             qPrintable(wordsOf(*page)));
    QCoreApplication::removeTranslator(&other);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
