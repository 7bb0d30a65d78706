// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/marktranslator.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartwords.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace denkiroku::ui;
using denkiroku::test::MarkTranslator;

namespace {

/// Six slots: whole, provisional, missing, corrected, a true zero, unfinished.
ChartData sixSlots()
{
    ChartData chart;
    chart.title = QStringLiteral("Usage, 20 Sep");
    chart.unit = QStringLiteral("kWh");
    chart.valueName = QStringLiteral("20 Sep");
    chart.comparisonName = QStringLiteral("19 Sep");
    const std::vector<std::pair<std::optional<double>, BarFlags>> given{
        {4.0, BarFlag::None},      {4.0, BarFlag::Provisional}, {std::nullopt, BarFlag::Missing},
        {2.0, BarFlag::Corrected}, {0.0, BarFlag::None},        {4.0, BarFlag::Unfinished},
    };
    for (std::size_t index = 0; index < given.size(); ++index) {
        ChartBar bar;
        bar.value = given[index].first;
        bar.flags = given[index].second;
        bar.range = QStringLiteral("0%1:00–0%2:00").arg(index).arg(index + 1);
        bar.tick = QString::number(index);
        if (bar.value) {
            bar.valueText = QStringLiteral("%1 kWh").arg(*bar.value);
            bar.costText = QStringLiteral("¥%1").arg(*bar.value * 30);
        }
        bar.comparison = 3.0;
        bar.comparisonText = QStringLiteral("3 kWh");
        chart.bars.push_back(bar);
    }
    return chart;
}

ChartLook plainLook()
{
    return {.text = Qt::black,
            .muted = Qt::darkGray,
            .grid = Qt::white,
            .surface = Qt::white,
            .value = QColor(0, 0, 200),
            .comparison = QColor(0, 160, 0),
            .mark = QColor(200, 0, 0),
            .focus = Qt::black};
}

void showAt(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

QColor pixel(const BarChart &chart, const QPoint &at)
{
    return chart.image(1.0).pixelColor(at);
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scaleHoldsZeroAndFewRoundLines_data();
    void scaleHoldsZeroAndFewRoundLines();
    void everySlotIsHitWhateverItsHeight();
    void barsAreAsHighAsTheirValues();
    void statesAreDrawnApart();
    void comparisonIsDrawnAndTurnedOff();
    void keyboardWalksFromBarToBar();
    void clickOpensABar();
    void screenReaderFindsEveryBar();
    void tooltipNamesTheEstimateAndTheState();
    void tableTwinEqualsTheChart();
    void legendShowsOnlyWhatIsThere();
    void copyAndSave();
    void wordsFollowTheLanguage();
    void holdsWithoutDataAndWithAYearOfDays();
};

void TestCharts::scaleHoldsZeroAndFewRoundLines_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("step");
    QTest::newRow("half-hours") << 0.0 << 0.35 << 0.4 << 0.1;
    QTest::newRow("days") << 0.0 << 12.3 << 15.0 << 5.0;
    QTest::newRow("exact") << 0.0 << 0.3 << 0.3 << 0.1;
    QTest::newRow("a year") << 0.0 << 412.0 << 600.0 << 200.0;
    QTest::newRow("minus") << -3.0 << 3.0 << 4.0 << 2.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 1.0 << 0.5;
    QTest::newRow("no number") << 0.0 << double(NAN) << 1.0 << 0.5;
}

void TestCharts::scaleHoldsZeroAndFewRoundLines()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, to);
    QFETCH(double, step);
    const ChartScale scale = ChartScale::covering(lowest, highest);
    QCOMPARE(scale.to, to);
    QCOMPARE(scale.step, step);
    QVERIFY(scale.from <= 0 && scale.to > 0);
    QVERIFY(scale.lines() >= 2 && scale.lines() <= 5);
}

void TestCharts::everySlotIsHitWhateverItsHeight()
{
    BarChart chart;
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    for (int index = 0; index < 6; ++index) {
        const QRect column = chart.barRect(index);
        QVERIFY(column.isValid());
        QCOMPARE(chart.barAt(QPointF(column.center())), index);
        QCOMPARE(chart.barAt(QPointF(column.center().x(), column.top() + 1)), index);
    }
    QCOMPARE(chart.barAt(QPointF(0, 200)), -1);
    QCOMPARE(chart.barAt(QPointF(799, 200)), -1);
    QVERIFY(chart.barRect(6).isEmpty());
    QVERIFY(chart.barRect(-1).isEmpty());
}

void TestCharts::barsAreAsHighAsTheirValues()
{
    BarChart chart;
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    const int four = chart.filledRect(0).height();
    QVERIFY(four > 100);
    QVERIFY(qAbs(chart.filledRect(3).height() * 2 - four) <= 2);
    QVERIFY(chart.filledRect(2).isEmpty());
    QVERIFY(chart.filledRect(4).height() <= 1);
}

void TestCharts::statesAreDrawnApart()
{
    BarChart chart;
    chart.setLook(plainLook());
    chart.setComparisonVisible(false);
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    const auto inside = [&chart](int index) { return pixel(chart, chart.filledRect(index).center()); };
    QCOMPARE(inside(0), QColor(0, 0, 200));
    const QColor lighter = inside(1);
    QVERIFY(lighter.red() > 60 && lighter.red() < 200);
    QCOMPARE(pixel(chart, {chart.barRect(2).center().x(), chart.filledRect(0).center().y()}), QColor(Qt::white));
    const QColor open = inside(5);
    QVERIFY(open.red() > 200 && open != QColor(Qt::white));
    // The mark of the corrected bar stands above it.
    const QRect corrected = chart.filledRect(3);
    QCOMPARE(pixel(chart, {corrected.center().x(), corrected.top() - 8}), QColor(200, 0, 0));
    QCOMPARE(pixel(chart, {chart.filledRect(0).center().x(), chart.filledRect(0).top() - 8}), QColor(Qt::white));
}

void TestCharts::comparisonIsDrawnAndTurnedOff()
{
    BarChart chart;
    chart.setLook(plainLook());
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    // 3 of 4, in the gap where nothing else is drawn.
    const QRect four = chart.filledRect(0);
    const int x = chart.barRect(2).center().x();
    const auto greens = [&] {
        const QImage image = chart.image(1.0);
        int count = 0;
        for (int y = four.top(); y < four.bottom(); ++y)
            count += image.pixelColor(x, y) == QColor(0, 160, 0);
        return count;
    };
    QVERIFY(greens() > 0);
    chart.setComparisonVisible(false);
    QCOMPARE(greens(), 0);
}

void TestCharts::keyboardWalksFromBarToBar()
{
    BarChart chart;
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    QSignalSpy moved(&chart, &BarChart::currentChanged);
    QSignalSpy opened(&chart, &BarChart::barActivated);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentIndex(), 2);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 2);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentIndex(), 5);
    QVERIFY(moved.count() >= 3);
    ChartData shorter = sixSlots();
    shorter.bars.resize(2);
    chart.setData(shorter);
    QCOMPARE(chart.currentIndex(), 1);
}

void TestCharts::clickOpensABar()
{
    BarChart chart;
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    QSignalSpy opened(&chart, &BarChart::barActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.barRect(3).center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 3);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(1, 200));
    QTest::mouseClick(&chart, Qt::RightButton, {}, chart.barRect(3).center());
    QCOMPARE(opened.count(), 1);
}

void TestCharts::screenReaderFindsEveryBar()
{
    BarChart chart;
    chart.setData(sixSlots());
    showAt(chart, {800, 400});
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Chart);
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Usage, 20 Sep"));
    QCOMPARE(read->childCount(), 6);
    const QString first = read->child(0)->text(QAccessible::Name);
    QVERIFY2(first.contains(QStringLiteral("00:00–01:00")) && first.contains(QStringLiteral("4 kWh")),
             qPrintable(first));
    QVERIFY(read->child(2)->text(QAccessible::Name).contains(QStringLiteral("missing")));
    QCOMPARE(read->indexOfChild(read->child(4)), 4);
    QVERIFY(read->child(1)->rect().isValid());
    QCOMPARE(read->child(6), nullptr);
    chart.setCurrentIndex(3);
    QVERIFY(read->child(3)->state().selected);
    QVERIFY(read->text(QAccessible::Value).contains(QStringLiteral("corrected")));
    QSignalSpy opened(&chart, &BarChart::barActivated);
    read->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 5);
}

void TestCharts::tooltipNamesTheEstimateAndTheState()
{
    const ChartData chart = sixSlots();
    const QStringList lines = ChartWords::lines(chart, 1);
    QCOMPARE(lines,
             (QStringList{QStringLiteral("01:00–02:00"), QStringLiteral("4 kWh"), QStringLiteral("19 Sep: 3 kWh"),
                          QStringLiteral("¥120 (supplier's estimate)"), QStringLiteral("provisional")}));
    QVERIFY(!ChartWords::lines(chart, 2).contains(QStringLiteral("0 kWh")));
    QVERIFY(ChartWords::lines(chart, 6).isEmpty());
}

void TestCharts::tableTwinEqualsTheChart()
{
    ChartPane pane;
    const ChartData chart = sixSlots();
    pane.setData(chart);
    showAt(pane, {900, 500});
    QVERIFY(!pane.showsTable());
    QVERIFY(pane.chart()->isVisible());
    pane.setShowsTable(true);
    QVERIFY(pane.table()->isVisible());
    const QAbstractItemModel *rows = pane.table()->model();
    QCOMPARE(rows->rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        const ChartBar &bar = chart.bars[static_cast<std::size_t>(row)];
        const auto cell = [&](int column) { return rows->index(row, column).data().toString(); };
        QCOMPARE(cell(ChartTableModel::Range), bar.range);
        QCOMPARE(cell(ChartTableModel::Value), bar.value ? bar.valueText : QStringLiteral("–"));
        QCOMPARE(cell(ChartTableModel::Comparison), bar.comparisonText);
        QCOMPARE(cell(ChartTableModel::Cost), bar.value ? bar.costText : QStringLiteral("–"));
        QCOMPARE(cell(ChartTableModel::State), ChartWords::state(bar));
    }
    const QStringList copied = pane.table()->asText().split(QLatin1Char('\n'));
    QCOMPARE(copied.size(), 7);
    QCOMPARE(copied.at(1).split(QLatin1Char('\t')).at(1), QStringLiteral("4 kWh"));
    QSignalSpy opened(&pane, &ChartPane::barActivated);
    Q_EMIT pane.table()->activated(rows->index(3, 1));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 3);
}

void TestCharts::legendShowsOnlyWhatIsThere()
{
    ChartPane pane;
    ChartData chart = sixSlots();
    for (ChartBar &bar : chart.bars)
        bar.comparison.reset();
    pane.setData(chart);
    showAt(pane, {900, 500});
    const auto button = [&pane](const QString &text) -> QToolButton * {
        for (QToolButton *each : pane.findChildren<QToolButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    };
    QVERIFY(button(QStringLiteral("20 Sep")));
    QVERIFY(!button(QStringLiteral("19 Sep")));
    pane.setData(sixSlots());
    QVERIFY(button(QStringLiteral("19 Sep")));
    button(QStringLiteral("19 Sep"))->click();
    QVERIFY(!pane.chart()->comparisonVisible());
    button(QStringLiteral("20 Sep"))->click();
    QVERIFY(!pane.chart()->valuesVisible());
}

void TestCharts::copyAndSave()
{
    ChartPane pane;
    pane.setData(sixSlots());
    showAt(pane, {900, 500});
    QMenu menu;
    pane.addActionsTo(&menu);
    QCOMPARE(menu.actions().size(), 5);
    menu.actions().at(1)->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("4 kWh")));

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(pane.savePng(path));
    const QImage saved(path);
    QCOMPARE(saved.size(), pane.chart()->size() * 2);
    QVERIFY(!pane.savePng(folder.filePath(QStringLiteral("no/such/folder.png"))));
}

void TestCharts::wordsFollowTheLanguage()
{
    ChartPane pane;
    pane.setData(sixSlots());
    showAt(pane, {900, 500});
    const QAbstractItemModel *rows = pane.table()->model();
    QCOMPARE(rows->index(2, ChartTableModel::State).data().toString(), QStringLiteral("missing"));
    MarkTranslator other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(rows->index(2, ChartTableModel::State).data().toString(), QStringLiteral("[missing]"));
    QCOMPARE(rows->headerData(ChartTableModel::State, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("[State]"));
    QMenu menu;
    pane.addActionsTo(&menu);
    for (const QAction *action : menu.actions())
        QVERIFY2(action->text().startsWith(QLatin1Char('[')), qPrintable(action->text()));
    QCoreApplication::removeTranslator(&other);
}

void TestCharts::holdsWithoutDataAndWithAYearOfDays()
{
    BarChart chart;
    showAt(chart, {800, 400});
    QCOMPARE(chart.barAt(QPointF(400, 200)), -1);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentIndex(), -1);
    QVERIFY(!chart.image().isNull());

    ChartData year;
    year.bars.resize(366);
    for (std::size_t day = 0; day < year.bars.size(); ++day)
        year.bars[day].value = static_cast<double>(day);
    chart.setData(year);
    QCOMPARE(chart.barAt(QPointF(chart.barRect(365).center())), 365);
    chart.setData({});
    QCOMPARE(chart.currentIndex(), -1);
    QCOMPARE(chart.barAt(QPointF(400, 200)), -1);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
