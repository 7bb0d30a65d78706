// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pagedmodel.h"
#include "tests/gui/pages/marktranslator.h"
#include "ui/settings.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/savefile.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/totalbar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDate>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;
using ui::TableView;
using ui::SaveFile::safeName;

namespace {

struct Entry {
    QString id;
    QDate day;
    std::optional<qint64> yen;
    QString word;

    bool operator==(const Entry &) const = default;
};

using Entries = models::PagedModel<Entry>;

std::vector<models::Column<Entry>> columns()
{
    const auto text = [](const char *words) { return [words] { return QString::fromLatin1(words); }; };
    return {
        {text("Day"),
         [](const Entry &entry, const QLocale &) { return entry.day.toString(QStringLiteral("d/M/yyyy")); },
         [](const Entry &entry) { return QVariant(entry.day); }},
        {text("Amount"),
         [](const Entry &entry, const QLocale &locale) {
             return entry.yen ? locale.toString(*entry.yen) : QStringLiteral("–");
         },
         [](const Entry &entry) { return entry.yen ? QVariant(*entry.yen) : QVariant(); },
         {},
         true},
        {text("Word"), [](const Entry &entry, const QLocale &) { return entry.word; },
         [](const Entry &entry) { return QVariant(entry.word); }},
    };
}

/// Newest first; amounts that order differently as text than as numbers.
std::vector<Entry> entries()
{
    return {
        {QStringLiteral("a"), QDate(2026, 9, 10), 9800, QStringLiteral("card")},
        {QStringLiteral("b"), QDate(2026, 8, 9), 12000, QStringLiteral("カード")},
        {QStringLiteral("c"), QDate(2026, 7, 30), -500, QStringLiteral("=SUM(A1)")},
        {QStringLiteral("d"), QDate(2026, 2, 1), std::nullopt, QStringLiteral("konbini, \"slip\"")},
    };
}

struct Table {
    explicit Table(int pages = 1)
        : settings(file()), ui(settings), rows(clock, columns(), [this, pages](const std::optional<QString> &cursor) {
              ++fetches;
              const int page = cursor ? cursor->toInt() : 0;
              models::Page<Entry> answer;
              for (Entry entry : entries()) {
                  if (page > 0)
                      entry.id += QString::number(page);
                  answer.rows.push_back(entry);
              }
              answer.totalCount = pages * 4;
              if (page + 1 < pages)
                  answer.nextCursor = QString::number(page + 1);
              return api::Call<models::Page<Entry>>::ready(answer);
          })
    {
        make();
    }

    void make()
    {
        view = std::make_unique<TableView>(QStringLiteral("test"), ui);
        view->setRows(&rows);
        view->setAmountColumn(1);
        view->resize(500, 90);
    }

    void load()
    {
        rows.load();
        QTRY_VERIFY(rows.rowCount() >= 4 && rows.status().isSettled());
    }

    QString file() const { return folder.filePath(QStringLiteral("ui.ini")); }
    QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            found << view->model()->index(row, 0).data(models::IdRole).toString();
        return found;
    }

    QTemporaryDir folder;
    QSettings settings{file(), QSettings::IniFormat};
    ui::UiSettings ui;
    api::FixedClock clock{api::demoToday()};
    int fetches = 0;
    Entries rows;
    std::unique_ptr<TableView> view;
};

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsByMeaning();
    void filtersByEveryWord();
    void filteringKeepsTheChosenRow();
    void sumsWhatIsSelected();
    void copiesInTheOrderOnScreen();
    void csvCannotBecomeAFormula();
    void remembersColumns();
    void showsEveryColumnUntilTheUserArrangesThem();
    void fetchesOnAsItScrolls();
    void fetchesAllBeforeItSorts();
    void rowsAreHighEnough();
    void totalBarSpeaksTheLanguage();
    void pickerAsksAndShows();
    void pickerStopsAtToday();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void filesAreWrittenWhole();
};

void TestTables::sortsByMeaning()
{
    Table table;
    table.load();
    QCOMPARE(table.ids().join(QString()), QStringLiteral("abcd"));
    table.view->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(table.ids().join(QString()), QStringLiteral("dcab"));
    table.view->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(table.ids().join(QString()), QStringLiteral("bacd"));
    table.view->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(table.ids().join(QString()), QStringLiteral("dcba"));
    table.view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(table.ids().join(QString()), QStringLiteral("abcd"));
}

void TestTables::filtersByEveryWord()
{
    Table table;
    table.load();
    table.view->setFilter(QStringLiteral("CARD"));
    QCOMPARE(table.ids().join(QString()), QStringLiteral("a"));
    table.view->setFilter(QStringLiteral("ｶｰﾄﾞ"));
    QCOMPARE(table.ids().join(QString()), QStringLiteral("b"));
    table.view->setFilter(QStringLiteral("2026 card"));
    QCOMPARE(table.ids().join(QString()), QStringLiteral("a"));
    table.view->setFilter(QStringLiteral("nowhere"));
    QVERIFY(table.ids().isEmpty());
    QVERIFY(table.view->currentId().isEmpty());
    table.view->setFilter(QString());
    QCOMPARE(table.ids().size(), 4);
}

void TestTables::filteringKeepsTheChosenRow()
{
    Table table;
    table.load();
    QVERIFY(table.view->selectId(QStringLiteral("b")));
    QSignalSpy moved(table.view.get(), &TableView::currentIdChanged);
    table.view->setFilter(QStringLiteral("カード"));
    QCOMPARE(table.view->currentId(), QStringLiteral("b"));
    table.view->setFilter(QStringLiteral("konbini"));
    QCOMPARE(table.view->currentId(), QStringLiteral("d"));
    QVERIFY(!moved.isEmpty());
    QCOMPARE(moved.last().first().toString(), QStringLiteral("d"));
    QVERIFY(!table.view->selectId(QStringLiteral("b")));
}

void TestTables::sumsWhatIsSelected()
{
    Table table;
    table.load();
    QSignalSpy changed(table.view.get(), &TableView::totalsChanged);
    QCOMPARE(table.view->totals().selected, 0);
    table.view->selectAll();
    QVERIFY(!changed.isEmpty());
    TableView::Totals totals = table.view->totals();
    QCOMPARE(totals.selected, 4);
    QCOMPARE(totals.shown, 4);
    QCOMPARE(totals.amount, models::Money::fromYen(21300));
    table.view->selectId(QStringLiteral("c"));
    totals = table.view->totals();
    QCOMPARE(totals.selected, 1);
    QCOMPARE(totals.amount, models::Money::fromYen(-500));
}

void TestTables::copiesInTheOrderOnScreen()
{
    Table table;
    table.load();
    table.view->horizontalHeader()->moveSection(2, 0);
    table.view->setColumnHidden(0, true);
    table.view->selectId(QStringLiteral("a"));
    QTest::keyClick(table.view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Word\tAmount\ncard\t9,800"));
    table.view->clearSelection();
    QCOMPARE(table.view->asText().count(QLatin1Char('\n')), 4);
}

void TestTables::csvCannotBecomeAFormula()
{
    Table table;
    table.load();
    const QStringList lines = QString::fromUtf8(table.view->asCsv()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0), QStringLiteral("Day,Amount,Word"));
    QVERIFY(table.view->asCsv().startsWith("\xef\xbb\xbf"));
    QCOMPARE(lines.at(1), QStringLiteral("10/9/2026,\"9,800\",card"));
    QCOMPARE(lines.at(3), QStringLiteral("30/7/2026,-500,'=SUM(A1)"));
    QCOMPARE(lines.at(4), QStringLiteral("1/2/2026,–,\"konbini, \"\"slip\"\"\""));
}

void TestTables::remembersColumns()
{
    Table table;
    table.load();
    table.view->horizontalHeader()->moveSection(2, 0);
    table.view->horizontalHeader()->resizeSection(0, 222);
    table.make();
    QCOMPARE(table.view->horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(table.view->horizontalHeader()->sectionSize(0), 222);
}

void TestTables::showsEveryColumnUntilTheUserArrangesThem()
{
    Table table;
    table.view->show();
    table.load();
    const QHeaderView *header = table.view->horizontalHeader();
    for (const int width : {500, 280, 700}) {
        table.view->resize(width, 300);
        QTRY_VERIFY2(header->length() <= table.view->viewport()->width(),
                     qPrintable(QString::number(header->length())));
    }
    QVERIFY(table.ui.columns(QStringLiteral("test")).isEmpty());
    table.view->horizontalHeader()->resizeSection(0, 400);
    QVERIFY(!table.ui.columns(QStringLiteral("test")).isEmpty());
    table.view->resize(300, 300);
    QCOMPARE(header->sectionSize(0), 400);
}

void TestTables::fetchesOnAsItScrolls()
{
    Table table(3);
    table.view->show();
    table.load();
    QTRY_COMPARE(table.fetches, 1);
    table.view->verticalScrollBar()->setValue(table.view->verticalScrollBar()->maximum());
    QTRY_COMPARE(table.rows.rowCount(), 8);
    QCOMPARE(table.fetches, 2);
}

void TestTables::fetchesAllBeforeItSorts()
{
    Table table(3);
    table.load();
    table.view->sortByColumn(1, Qt::AscendingOrder);
    QTRY_COMPARE(table.rows.rowCount(), 12);
    QCOMPARE(table.ids().first().front(), QLatin1Char('d'));
    QCOMPARE(table.ids().last().front(), QLatin1Char('b'));
}

void TestTables::rowsAreHighEnough()
{
    Table table;
    table.load();
    const int height = table.view->rowHeight(0);
    QVERIFY2(height >= 28 && height <= 32, qPrintable(QString::number(height)));
    QFont large = table.view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    table.view->setFont(large);
    QVERIFY(table.view->rowHeight(0) > QFontMetrics(large).height());
}

void TestTables::totalBarSpeaksTheLanguage()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    ui::TotalBar bar;
    bar.setTotals({.selected = 2, .shown = 20, .amount = models::Money::fromYen(21300)}, 36);
    QCOMPARE(bar.countText(), QStringLiteral("20 of 36 shown"));
    QVERIFY2(bar.sumText().contains(QStringLiteral("21,300")), qPrintable(bar.sumText()));
    bar.setTotals({.selected = 0, .shown = 36, .amount = {}}, 36);
    QVERIFY(bar.sumText().isEmpty());
    test::MarkTranslator other;
    QCoreApplication::installTranslator(&other);
    QTRY_VERIFY2(bar.countText().startsWith(QLatin1Char('[')), qPrintable(bar.countText()));
    QCoreApplication::removeTranslator(&other);
}

namespace {

models::UsagePeriod month(QDate first)
{
    return {models::PeriodKind::Month, {first, first.addMonths(1)}};
}

} // namespace

void TestTables::pickerAsksAndShows()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    ui::PeriodPicker picker;
    picker.show();
    picker.setState({.period = month(QDate(2026, 8, 1)), .today = QDate(2026, 9, 20), .canGoNext = true});
    QCOMPARE(picker.periodText(), QStringLiteral("August 2026"));
    QSignalSpy previous(&picker, &ui::PeriodPicker::previousRequested);
    QSignalSpy next(&picker, &ui::PeriodPicker::nextRequested);
    QSignalSpy today(&picker, &ui::PeriodPicker::todayRequested);
    QSignalSpy scale(&picker, &ui::PeriodPicker::kindRequested);
    const auto click = [&picker](const QString &name) {
        for (auto *button : picker.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    click(QStringLiteral("Previous period"));
    click(QStringLiteral("Next period"));
    click(QStringLiteral("Go to today"));
    click(QStringLiteral("Half-hours of a day"));
    QCOMPARE(previous.count(), 1);
    QCOMPARE(next.count(), 1);
    QCOMPARE(today.count(), 1);
    QCOMPARE(scale.count(), 1);
    QCOMPARE(scale.first().first().value<models::PeriodKind>(), models::PeriodKind::Day);
}

void TestTables::pickerStopsAtToday()
{
    ui::PeriodPicker picker;
    picker.setState({.period = month(QDate(2026, 9, 1)), .today = QDate(2026, 9, 20)});
    int disabled = 0;
    for (const auto *button : picker.findChildren<QAbstractButton *>())
        disabled += !button->isEnabled();
    QCOMPARE(disabled, 2);
    picker.setState({.period = {models::PeriodKind::Day, {QDate(2026, 9, 1), QDate(2026, 9, 2)}},
                     .today = QDate(2026, 9, 20),
                     .canGoNext = true});
    for (const auto *button : picker.findChildren<QAbstractButton *>())
        QVERIFY(button->isEnabled());
}

void TestTables::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("bill-2026.pdf") << QStringLiteral("bill-2026.pdf");
    QTest::newRow("japanese") << QStringLiteral("請求書 9月.pdf") << QStringLiteral("請求書 9月.pdf");
    QTest::newRow("folders") << QStringLiteral("../../etc/passwd") << QStringLiteral("_.._etc_passwd");
    QTest::newRow("drive") << QStringLiteral("C:\\x\\y.pdf") << QStringLiteral("C__x_y.pdf");
    QTest::newRow("device") << QStringLiteral("con.pdf") << QStringLiteral("_con.pdf");
    QTest::newRow("hidden") << QStringLiteral(".bashrc") << QStringLiteral("bashrc");
    QTest::newRow("turned round") << QStringLiteral("a\u202Efdp.exe") << QStringLiteral("a_fdp.exe");
    QTest::newRow("dots") << QStringLiteral("bill.pdf. .") << QStringLiteral("bill.pdf");
    QTest::newRow("nothing") << QStringLiteral(" .. ") << QStringLiteral("denkiroku");
    QTest::newRow("long") << QString(300, QLatin1Char('x')) + QStringLiteral(".pdf")
                          << QString(116, QLatin1Char('x')) + QStringLiteral(".pdf");
}

void TestTables::fileNamesAreSafe()
{
    QFETCH(QString, wanted);
    QTEST(safeName(wanted), "safe");
}

void TestTables::filesAreWrittenWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    QVERIFY(ui::SaveFile::write(path, "whole"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("whole"));
    QVERIFY(!ui::SaveFile::write(folder.filePath(QStringLiteral("none/x.pdf")), "whole"));
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
