// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/pagetest.h"
#include "ui/pages/usagepage.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/exportform.h"
#include "ui/transfer/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>

using namespace denkiroku;
using models::ExportFormat;
using models::ExportModel;
using models::ExportStep;
using models::ImportModel;
using test::kPatience;
using ui::ExportDialog;
using ui::ImportDialog;

class TestTransferDialogs : public test::PageTest {
    Q_OBJECT

private Q_SLOTS:
    void exportsWhatIsOnScreen();
    void exportFetchesWhatIsMissing();
    void exportStopsAndSaysSo();
    void exportSaysWhyItFailed();
    void importShowsBeforeItStores();
    void importRefusesWhatItCannotRead();
    void menuOpensOneOfEach();

private:
    QString fileOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString TestTransferDialogs::fileOf(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("readings.csv")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestTransferDialogs::exportsWhatIsOnScreen()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<ui::UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ExportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(dialog.preview()->rowCount(), 8);
    QCOMPARE(dialog.preview()->item(0, 0)->text(), QStringLiteral("2026-09-01 00:00"));
    QVERIFY(!dialog.statusText().isEmpty());
    dialog.form()->setStep(ExportStep::Day);
    QCOMPARE(dialog.preview()->item(0, 0)->text(), QStringLiteral("2026-09-01"));
    for (const auto format : {ExportFormat::CsvUtf8, ExportFormat::CsvCp932, ExportFormat::Xlsx, ExportFormat::Json}) {
        dialog.form()->setFormat(format);
        const QString path = m_folder.filePath(QStringLiteral("month.") + models::exportEnding(format));
        dialog.saveTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.exporting().state(), ExportModel::State::Done, kPatience);
        QVERIFY2(dialog.statusText().contains(QStringLiteral("written to month.")), qPrintable(dialog.statusText()));
        QVERIFY(QFile(path).size() > 500);
    }
}

void TestTransferDialogs::exportFetchesWhatIsMissing()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    ExportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.form()->setDays({QDate(2026, 1, 1), QDate(2026, 2, 1)});
    QCOMPARE(dialog.preview()->rowCount(), 0);
    QVERIFY2(dialog.statusText().contains(QStringLiteral("fetched")), qPrintable(dialog.statusText()));
    const QString path = m_folder.filePath(QStringLiteral("january.csv"));
    dialog.saveTo(path);
    QCOMPARE(dialog.exporting().state(), ExportModel::State::Fetching);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.exporting().state(), ExportModel::State::Done, kPatience);
    QCOMPARE(dialog.exporting().outcome().rows, 1488);
    QCOMPARE(dialog.preview()->rowCount(), 8);
}

void TestTransferDialogs::exportStopsAndSaysSo()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    ExportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.form()->setDays({QDate(2025, 1, 1), QDate(2026, 2, 1)});
    const QString path = m_folder.filePath(QStringLiteral("stopped.csv"));
    dialog.saveTo(path);
    QVERIFY(dialog.exporting().isBusy());
    dialog.exporting().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.exporting().state(), ExportModel::State::Failed, kPatience);
    QVERIFY2(dialog.statusText().contains(QStringLiteral("Stopped")), qPrintable(dialog.statusText()));
    QVERIFY(!QFile::exists(path));
}

void TestTransferDialogs::exportSaysWhyItFailed()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<ui::UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    ExportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.saveTo(m_folder.filePath(QStringLiteral("nowhere/a.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(dialog.exporting().state(), ExportModel::State::Failed, kPatience);
    QVERIFY2(dialog.statusText().contains(QStringLiteral("a.csv")), qPrintable(dialog.statusText()));
}

void TestTransferDialogs::importShowsBeforeItStores()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    ImportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!dialog.importButton()->isEnabled());
    dialog.read(fileOf("Consumption (kWh), Start, End\n"
                       "0.350, 2026-01-01T00:00:00+09:00, 2026-01-01T00:30:00+09:00\n"
                       "much, 2026-01-01T00:30:00+09:00, 2026-01-01T01:00:00+09:00\n"
                       "0.1, 2026-01-01 02:00, 2026-01-01 02:30\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.importing().isBusy(), kPatience);
    QVERIFY(dialog.points()->count() > 0);
    if (dialog.importing().state() == ImportModel::State::Read)
        dialog.points()->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.importing().state(), ImportModel::State::Planned, kPatience);
    QCOMPARE(dialog.importing().plan().fresh, 2);
    QCOMPARE(dialog.results()->topLevelItem(0)->text(1), QStringLiteral("2"));
    QVERIFY(dialog.importButton()->isEnabled());
    QVERIFY2(dialog.statusText().contains(QStringLiteral("Japan")), qPrintable(dialog.statusText()));
    dialog.zeros()->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.importing().plan().zeros, 3, kPatience);
    dialog.importButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(dialog.importing().state(), ImportModel::State::Stored, kPatience);
    QVERIFY(!dialog.importButton()->isEnabled());
    // A second time there is nothing new in it.
    dialog.read(fileOf("Start,End,Consumption (kWh)\n2026-01-01 00:00,2026-01-01 00:30,0.36\n"
                       "2026-01-01 02:00,2026-01-01 02:30,0.1\n"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.importing().isBusy(), kPatience);
    dialog.zeros()->setChecked(false);
    dialog.points()->setCurrentIndex(0);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.importing().state(), ImportModel::State::Planned, kPatience);
    QCOMPARE(dialog.importing().plan().same, 1);
    QCOMPARE(dialog.importing().plan().different, 1);
    QCOMPARE(dialog.results()->topLevelItem(1)->childCount(), 1);
}

void TestTransferDialogs::importRefusesWhatItCannotRead()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(house.workspace().customer().propertiesStatus().isSettled(), kPatience);
    ImportDialog dialog(house.workspace());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.read(fileOf("a,b\n1,2\n"));
    QTRY_COMPARE_WITH_TIMEOUT(dialog.importing().state(), ImportModel::State::Unreadable, kPatience);
    QVERIFY2(dialog.statusText().contains(QStringLiteral("readings.csv")), qPrintable(dialog.statusText()));
    QVERIFY(!dialog.importButton()->isEnabled());
}

void TestTransferDialogs::menuOpensOneOfEach()
{
    test::DemoHouse house(m_kraken.url());
    QVERIFY(house.signIn());
    auto page = open<ui::UsagePage>(house);
    QTRY_VERIFY_WITH_TIMEOUT(page->settled(), kPatience);
    int opened = 0;
    for (auto *menu : page->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->text().contains(QStringLiteral("port readings")))
                continue;
            action->trigger();
            action->trigger();
            ++opened;
        }
    }
    QCOMPARE(opened, 2);
    QCOMPARE(page->findChildren<ExportDialog *>().size(), 1);
    QCOMPARE(page->findChildren<ImportDialog *>().size(), 1);
    for (auto *dialog : page->findChildren<QDialog *>())
        QVERIFY(!dialog->isModal());
}

QTEST_MAIN(TestTransferDialogs)
#include "tst_transferdialogs.moc"
