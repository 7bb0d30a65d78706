// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/reconcile/reconciliationmodel.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/pages/billsarchive.h"
#include "ui/pages/billscheck.h"
#include "ui/pages/billsdetail.h"
#include "ui/pages/billsfilter.h"
#include "ui/pages/billspage.h"
#include "ui/pages/paymentspage.h"
#include "ui/widgets/pdfsearch.h"
#include "ui/widgets/pdfview.h"
#include "ui/widgets/statebanner.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalbar.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace denkiroku;
using models::BillsModel;
using test::kPatience;
using test::wordsOf;
using ui::BillsPage;
using ui::PaymentsPage;

namespace {

/// Remembers what would be opened in the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class TestBillingPages : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void billsSettleWithTheFirstOnesLines();
    void billsFollowTheSelection();
    void billsFilterAndSum();
    void billsOpenTheDocumentInTheWindow();
    void billsSaveUnderASafeName();
    void billsDetailGoesBelowWhenNarrow();
    void billsSayWhenADocumentCannotBeHad();
    void billsAreChosenByYearKindAndState();
    void billsAreHeldAgainstTheReadings();
    void billsSayWhatWasBooked();
    void aDocumentIsSearched();
    void billsOfAYearAreSavedAndGoneOnWith();
    void paymentsSettleAndSort();
    void konbiniOpensOnlyOnClick();
    void partRefusedKeepsThePage();
};

void TestBillingPages::billsSettleWithTheFirstOnesLines()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    const BillsModel &bills = house.workspace().bills();
    QVERIFY(bills.rowCount() > 0);
    QCOMPARE(page->table()->currentId(), bills.row(0).id);
    QCOMPARE(house.workspace().billDetail().bill()->id, bills.row(0).id);
    QVERIFY(page->detail()->lines()->model()->rowCount() > 0);
    QVERIFY(page->detail()->lines()->isVisible());
    QVERIFY(wordsOf(*page).contains(models::format::yen(bills.row(0).amount, QLocale())));
}

void TestBillingPages::billsFollowTheSelection()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const QString first = page->table()->currentId();
    page->table()->setFocus();
    QTest::keyClick(page->table(), Qt::Key_Down);
    const QString second = page->table()->currentId();
    QVERIFY(second != first);
    QVERIFY(!page->settled());
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(house.workspace().billDetail().bill()->id, second);
    page->table()->sortByColumn(BillsModel::AmountColumn, Qt::AscendingOrder);
    QCOMPARE(page->table()->currentId(), second);
    const auto amounts = [&page] {
        QList<qint64> found;
        for (int row = 0; row < page->table()->model()->rowCount(); ++row) {
            const QModelIndex index = page->table()->model()->index(row, BillsModel::AmountColumn);
            found << index.data(models::RawRole).toLongLong();
        }
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(house.workspace().bills().rowCount(), house.workspace().bills().totalCount(), kPatience);
    const QList<qint64> sorted = amounts();
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    QVERIFY(sorted.front() < sorted.back());
}

void TestBillingPages::billsFilterAndSum()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const int all = house.workspace().bills().totalCount();
    page->filter()->setText(QStringLiteral("2025"));
    QTRY_COMPARE_WITH_TIMEOUT(house.workspace().bills().rowCount(), all, kPatience);
    const int shown = page->table()->model()->rowCount();
    QVERIFY(shown > 0 && shown < all);
    page->table()->selectAll();
    models::Money sum;
    for (int row = 0; row < shown; ++row) {
        const QModelIndex index = page->table()->model()->index(row, BillsModel::AmountColumn);
        sum += models::Money::fromYen(index.data(models::RawRole).toLongLong());
    }
    QVERIFY2(page->totals()->sumText().contains(models::format::yen(sum, QLocale())),
             qPrintable(page->totals()->sumText()));
}

void TestBillingPages::billsOpenTheDocumentInTheWindow()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(!page->pdf());
    page->detail()->openButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
    QVERIFY(page->pdf()->pageCount() > 0);
    QVERIFY2(!wordsOf(*page).contains(QStringLiteral("http")), "the temporary address is not shown");
    QTest::keyClick(page->pdf(), Qt::Key_Escape);
    QVERIFY(!page->showsPdf());
    QVERIFY(page->table()->isVisible());
}

void TestBillingPages::billsSaveUnderASafeName()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    page->detail()->saveButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->findChild<QFileDialog *>(), kPatience);
    auto *dialog = page->findChild<QFileDialog *>();
    QTemporaryDir folder;
    const QString offered = dialog->selectedFiles().value(0);
    QVERIFY2(offered.endsWith(QStringLiteral(".pdf")), qPrintable(offered));
    const QString path = folder.filePath(QStringLiteral("bill.pdf"));
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    dialog->close();
    QVERIFY(!page->showsPdf());
}

void TestBillingPages::billsDetailGoesBelowWhenNarrow()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const auto at = [&page](QWidget *widget) { return widget->mapTo(page.get(), QPoint(0, 0)); };
    QVERIFY(at(page->detail()).x() > at(page->table()).x() + page->table()->width() / 2);
    page->resize(800, 700);
    QTRY_VERIFY(at(page->detail()).y() > at(page->table()).y() + page->table()->height() / 2);
    QVERIFY(page->detail()->isVisible() && page->table()->isVisible());
}

void TestBillingPages::billsSayWhenADocumentCannotBeHad()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(faults(R"({"rules":[{"operation":"BillAttachments","status":500},
                                          {"operation":"BillTemporaryUrl","status":500}]})"));
    page->detail()->openButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->detail()->documentBanner()->message().action.isEmpty(), kPatience);
    QVERIFY(!page->showsPdf());
    QVERIFY(page->detail()->openButton()->isEnabled());
    QVERIFY(reset());
    Q_EMIT page->detail()->documentBanner()->actionTriggered();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
}

void TestBillingPages::billsAreChosenByYearKindAndState()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn(QStringLiteral("taro@example.com")));
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const auto choose = [&](QComboBox *box, int value) { box->setCurrentIndex(box->findData(value)); };
    choose(page->choices()->yearBox(), 2025);
    const int of2025 = page->table()->model()->rowCount();
    QVERIFY(of2025 > 0 && of2025 < house.workspace().bills().rowCount());
    choose(page->choices()->kindBox(), static_cast<int>(models::BillKind::Invoice));
    const int invoices = page->table()->model()->rowCount();
    QVERIFY(invoices > 0 && invoices < of2025);
    for (int row = 0; row < invoices; ++row) {
        const QModelIndex day = page->table()->model()->index(row, BillsModel::IssuedColumn);
        QCOMPARE(day.data(models::RawRole).toDate().year(), 2025);
    }
    page->choices()->clear();
    QCOMPARE(page->table()->model()->rowCount(), house.workspace().bills().rowCount());
}

void TestBillingPages::billsAreHeldAgainstTheReadings()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(page->detail()->check()->headline(),
             QStringLiteral("Agrees to the yen: readings and tariff come to %1.")
                 .arg(models::format::yen(house.workspace().bills().row(0).amount, QLocale())));
    QVERIFY(page->detail()->check()->table()->model()->rowCount() > 4);
    QVERIFY(page->table()->selectId(QStringLiteral("410019")));
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(page->detail()->check()->headline().startsWith(QStringLiteral("Differs")));
    const QStringList why = page->detail()->check()->reasons();
    QCOMPARE(why.size(), 1);
    QVERIFY2(why.front().contains(QStringLiteral("missing")) && why.front().contains(QStringLiteral("26.52 kWh")) &&
                 why.front().contains(QStringLiteral("comes out to the yen")),
             qPrintable(why.front()));
    const QModelIndex cell = page->table()->currentIndex().siblingAtColumn(BillsModel::CheckColumn);
    QCOMPARE(cell.data(models::RawRole).toInt(), static_cast<int>(models::ReconciliationState::Differs));
}

void TestBillingPages::billsSayWhatWasBooked()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QCOMPARE(house.workspace().billTransactions().rowCount(), 0);
    page->detail()->findChild<QTabWidget *>()->setCurrentIndex(2);
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().billTransactions().rowCount() > 0, kPatience);
    QVERIFY(page->detail()->transactions()->isVisible());
}

void TestBillingPages::aDocumentIsSearched()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    page->detail()->openButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->showsPdf(), kPatience);
    ui::PdfSearch *search = page->pdf()->search();
    search->field()->setText(QStringLiteral("JPY"));
    QTRY_VERIFY_WITH_TIMEOUT(search->count() > 0, kPatience);
    search->step(1);
    QVERIFY2(search->text().startsWith(QStringLiteral("1 of")), qPrintable(search->text()));
    search->field()->setText(QStringLiteral("no such words"));
    QTRY_COMPARE_WITH_TIMEOUT(search->text(), QStringLiteral("Not found"), kPatience);
    QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(QStringLiteral("printed.pdf")));
    QVERIFY(page->pdf()->print(&paper));
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("printed.pdf"))).size() > 1000);
}

void TestBillingPages::billsOfAYearAreSavedAndGoneOnWith()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    page->choices()->yearBox()->setCurrentIndex(page->choices()->yearBox()->findData(2025));
    const auto bills = page->choices()->billsOfYear();
    QCOMPARE(bills.size(), 12U);
    QTemporaryDir folder;
    const QString account = house.workspace().bills().account();
    QSignalSpy finished(page->archive(), &ui::BillsArchive::finished);
    page->archive()->start(account, {bills.begin(), bills.begin() + 5}, folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    QCOMPARE(finished.takeFirst().front().value<models::ArchiveReport>().saved, 5);
    page->archive()->start(account, bills, folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
    const auto report = finished.takeFirst().front().value<models::ArchiveReport>();
    QCOMPARE(report.saved, 7);
    QCOMPARE(report.alreadyThere, 5);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.front(), QStringLiteral("2025-01-16 Statement 14758 yen.pdf"));
}

void TestBillingPages::paymentsSettleAndSort()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY2(!page->failed(), qPrintable(page->failureText()));
    auto &payments = house.workspace().payments();
    QVERIFY(payments.rowCount() > 10);
    page->table()->sortByColumn(models::PaymentsModel::DateColumn, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(payments.rowCount(), payments.totalCount(), kPatience);
    QList<QDate> days;
    for (int row = 0; row < page->table()->model()->rowCount(); ++row)
        days << page->table()->model()->index(row, 0).data(models::RawRole).toDate();
    QVERIFY(std::is_sorted(days.begin(), days.end()));
    QVERIFY(days.front() < days.back());
    page->table()->selectFirst();
    QVERIFY(!page->totals()->sumText().isEmpty());
}

void TestBillingPages::konbiniOpensOnlyOnClick()
{
    Browser browser;
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<PaymentsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    const auto &slip = house.workspace().dues().konbini();
    QVERIFY(slip);
    QVERIFY(page->konbini()->isVisible());
    QVERIFY(browser.opened.isEmpty());
    QVERIFY(!wordsOf(*page).contains(QStringLiteral("://")));
    Q_EMIT page->konbini()->actionTriggered();
    QCOMPARE(browser.opened, QList<QUrl>{slip->url});
    QCOMPARE(slip->url.scheme(), QStringLiteral("https"));
}

void TestBillingPages::partRefusedKeepsThePage()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QVERIFY(faults(R"({"rules":[{"operation":"BillCharges","error":{"code":"KT-CT-1111"}},
                                          {"operation":"BillTransactions","error":{"code":"KT-CT-1111"}}]})"));
    auto page = open<BillsPage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    QVERIFY(!page->failed());
    QVERIFY(page->table()->model()->rowCount() > 0);
    const auto *lines = page->detail()->linesPane();
    QCOMPARE(lines->state().kind, ui::PaneState::Kind::Failed);
    QVERIFY2(!lines->state().sentence.contains(QStringLiteral("KT-")), "codes stand under details only");
}

QTEST_MAIN(TestBillingPages)
#include "tst_billingpages.moc"
