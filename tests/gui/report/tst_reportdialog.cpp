// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "tests/gui/pages/pagetest.h"
#include "ui/report/reportaction.h"
#include "ui/report/reportchoice.h"
#include "ui/report/reportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QPdfDocument>

using namespace denkiroku;
using models::LoadState;
using test::kPatience;
using ui::ReportDialog;

namespace {

QString wholeText(const QString &path, int *pages)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None)
        return {};
    *pages = document.pageCount();
    QStringList text;
    for (int page = 0; page < *pages; ++page)
        text << document.getAllText(page).text();
    return text.join(QLatin1Char('\n'));
}

} // namespace

class TestReportDialog : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void showsAndSavesAYear();
    void leavesCarbonDioxideOutWithoutASource();
    void namesTheCustomerOnlyWhenAsked();
    void countsAFiscalYear();
    void saysWhyItWasNotSaved();
    void menuOpensOne();

private:
    std::unique_ptr<ReportDialog> open(test::DemoHouse &house, int year);

    QTemporaryDir m_folder;
};

// Null when it did not come to be.
std::unique_ptr<ReportDialog> TestReportDialog::open(test::DemoHouse &house, int year)
{
    if (!house.signIn())
        return nullptr;
    auto dialog = std::make_unique<ReportDialog>(house.workspace(), house.settings());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto isReady = [&dialog] { return dialog->report().status().state == LoadState::Ready; };
    if (!QTest::qWaitFor(isReady, kPatience))
        return nullptr;
    auto *years = dialog->choice()->yearBox();
    years->setCurrentIndex(years->findData(year));
    if (years->currentIndex() < 0 || !QTest::qWaitFor(isReady, kPatience))
        return nullptr;
    return dialog;
}

void TestReportDialog::showsAndSavesAYear()
{
    test::DemoHouse house(m_kraken.url());
    const auto dialog = open(house, 2025);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pageCount() > 1, kPatience);
    const models::YearReport &report = dialog->report().report();
    QCOMPARE(report.bills.size(), std::size_t(12));
    QVERIFY(report.lacks.empty());

    const QString path = m_folder.filePath(QStringLiteral("year.pdf"));
    dialog->savePdf(path);
    QVERIFY2(dialog->statusText().contains(QStringLiteral("year.pdf")), qPrintable(dialog->statusText()));
    int pages = 0;
    const QString text = wholeText(path, &pages);
    QCOMPARE(pages, dialog->pageCount());
    const QLocale locale;
    for (const QString &wanted :
         {QStringLiteral("2025"), models::format::yenNumber(report.total.billed, locale), QStringLiteral("Notes"),
          models::format::energyNumber(report.total.imported.energy, locale, 1)})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    QVERIFY(!text.contains(house.workspace().customer().accountNumber()));

    // Every font is in the file.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.count("/FontDescriptor") > 0);
    QCOMPARE(bytes.count("/Type /FontDescriptor"),
             bytes.count("/FontFile2 ") + bytes.count("/FontFile3 ") + bytes.count("/FontFile "));

    QSignalSpy saved(dialog.get(), &ReportDialog::saved);
    dialog->saveWorkbook(m_folder.filePath(QStringLiteral("year.xlsx")));
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatience);
    QCOMPARE(saved.constFirst().constFirst().toBool(), true);
    QVERIFY(QFile(m_folder.filePath(QStringLiteral("year.xlsx"))).size() > 5000);
}

void TestReportDialog::leavesCarbonDioxideOutWithoutASource()
{
    test::DemoHouse house(m_kraken.url());
    const auto dialog = open(house, 2025);
    QVERIFY(dialog);
    dialog->choice()->factorBox()->setValue(0.438);
    QVERIFY(!dialog->report().report().factor);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->statusText().contains(QStringLiteral("source")), kPatience);
    dialog->choice()->sourceEdit()->setText(QStringLiteral("The ministry, 2024"));
    QVERIFY(dialog->report().report().factor);
    QCOMPARE(dialog->report().report().factor->source, QStringLiteral("The ministry, 2024"));

    const QString path = m_folder.filePath(QStringLiteral("co2.pdf"));
    dialog->savePdf(path);
    int pages = 0;
    QVERIFY(wholeText(path, &pages).contains(QStringLiteral("The ministry, 2024")));

    // It is remembered.
    ReportDialog again(house.workspace(), house.settings());
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(again.choice()->factorBox()->value(), 0.438);
    QCOMPARE(again.choice()->sourceEdit()->text(), QStringLiteral("The ministry, 2024"));
}

void TestReportDialog::namesTheCustomerOnlyWhenAsked()
{
    test::DemoHouse house(m_kraken.url());
    const auto dialog = open(house, 2025);
    QVERIFY(dialog);
    QVERIFY(dialog->report().report().account.isEmpty());
    dialog->choice()->nameBox()->setChecked(true);
    QCOMPARE(dialog->report().report().account, house.workspace().customer().accountNumber());
    const QString path = m_folder.filePath(QStringLiteral("named.pdf"));
    dialog->savePdf(path);
    int pages = 0;
    QVERIFY(wholeText(path, &pages).contains(house.workspace().customer().accountNumber()));
}

void TestReportDialog::countsAFiscalYear()
{
    test::DemoHouse house(m_kraken.url());
    const auto dialog = open(house, 2025);
    QVERIFY(dialog);
    dialog->choice()->kindBox()->setCurrentIndex(1);
    QCOMPARE(dialog->report().span().days(), (models::DateRange{QDate(2025, 4, 1), QDate(2026, 4, 1)}));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->report().status().state, LoadState::Ready, kPatience);
    const models::YearReport &report = dialog->report().report();
    QCOMPARE(report.months.front().first, QDate(2025, 4, 1));
    QCOMPARE(report.total.imported.expected, 365 * 48);
    for (const models::BillRow &bill : report.bills)
        QVERIFY(report.span.days().contains(*bill.issued));
}

void TestReportDialog::saysWhyItWasNotSaved()
{
    test::DemoHouse house(m_kraken.url());
    const auto dialog = open(house, 2025);
    QVERIFY(dialog);
    dialog->savePdf(m_folder.filePath(QStringLiteral("nowhere/year.pdf")));
    QVERIFY2(dialog->statusText().contains(QStringLiteral("could not be written")), qPrintable(dialog->statusText()));
    QSignalSpy saved(dialog.get(), &ReportDialog::saved);
    dialog->saveWorkbook(m_folder.filePath(QStringLiteral("nowhere/year.xlsx")));
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kPatience);
    QCOMPARE(saved.constFirst().constFirst().toBool(), false);
    QVERIFY(!dialog->statusText().isEmpty());
}

void TestReportDialog::menuOpensOne()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    QWidget parent;
    QMenu menu;
    ui::addReportAction(&menu, house.workspace(), house.settings(), &parent);
    QAction *action = menu.actions().constFirst();
    action->trigger();
    action->trigger();
    QCOMPARE(parent.findChildren<ReportDialog *>().size(), 1);
}

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
