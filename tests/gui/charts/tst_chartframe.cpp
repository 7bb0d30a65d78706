// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/charts/chartmaker.h"
#include "tests/gui/pages/marktranslator.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/charttable.h"
#include "ui/charts/timelegend.h"

#include <QAction>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

#include <optional>

using namespace denkiroku::ui;
using namespace denkiroku::test;

namespace {

ChartData bars()
{
    ChartData data;
    data.title = QStringLiteral("Bars & <more>");
    data.unit = QStringLiteral("kWh");
    data.valueName = QStringLiteral("2024");
    for (int month = 0; month < 12; ++month) {
        ChartBar bar;
        bar.value = month * 20.0;
        bar.tick = QString::number(month + 1);
        bar.range = bar.tick;
        bar.valueText = QStringLiteral("%1 kWh").arg(month * 20);
        data.bars.push_back(bar);
    }
    return data;
}

/// A frame with one chart of each kind.
struct Frame {
    ChartPane pane;
    TimeChart *time = new TimeChart;
    HeatMap *heat = new HeatMap;
    TimeLegend *legend = nullptr;

    Frame()
    {
        pane.setData(bars());
        SlotSeries other = randomSeries(480, 2);
        other.name = QStringLiteral("last year");
        other.role = SeriesRole::Comparison;
        time->setData(timeData({randomSeries(480, 1), other}));
        heat->setData(heatData(randomSeries(480, 1)));
        legend = new TimeLegend(time);
        pane.addChart(time, nullptr, legend);
        pane.addChart(heat);
        pane.resize(900, 500);
        pane.show();
    }
    std::vector<Chart *> charts() { return {pane.chart(), time, heat}; }
};

/// All text of a well-formed SVG; nothing when it is not.
std::optional<QString> textOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
    }
    return reader.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

class TestChartFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOneChartOrItsTable();
    void legendTurnsSeriesOnAndOff();
    void savesEachChartAsPicture();
    void svgIsWellFormedAndInOneLanguage();
    void printsInTheColoursOfPaper();
    void copiesPictureAndText();
};

void TestChartFrame::showsOneChartOrItsTable()
{
    Frame frame;
    QVERIFY(QTest::qWaitForWindowExposed(&frame.pane));
    QSignalSpy changed(&frame.pane, &ChartFrame::currentChartChanged);
    for (Chart *chart : frame.charts()) {
        frame.pane.setCurrentChart(chart);
        QCOMPARE(frame.pane.currentChart(), chart);
        frame.pane.setShowsTable(false);
        for (Chart *each : frame.charts())
            QCOMPARE(each->widget()->isVisible(), each == chart);
        QCOMPARE(frame.legend->isVisible(), chart == frame.time);
        frame.pane.setShowsTable(true);
        QVERIFY(!chart->widget()->isVisible());
        QVERIFY(frame.pane.tableOf(chart)->isVisible());
        QVERIFY(frame.pane.tableOf(chart)->model()->rowCount() > 0);
        QVERIFY(!frame.legend->isVisible());
    }
    QCOMPARE(changed.count(), 2);
    QVERIFY(!frame.pane.tableOf(nullptr));
}

void TestChartFrame::legendTurnsSeriesOnAndOff()
{
    Frame frame;
    const auto buttons = frame.legend->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->click();
    QVERIFY(frame.time->isSeriesVisible(0));
    QVERIFY(!frame.time->isSeriesVisible(1));
    frame.time->setSeriesVisible(1, true);
    QVERIFY(buttons.at(1)->isChecked());
}

void TestChartFrame::savesEachChartAsPicture()
{
    Frame frame;
    QTemporaryDir folder;
    QMenu menu;
    frame.pane.addActionsTo(&menu);
    QCOMPARE(menu.actions().size(), 5);
    for (Chart *chart : frame.charts()) {
        frame.pane.setCurrentChart(chart);
        QVERIFY(frame.pane.savePng(folder.filePath(QStringLiteral("a.png"))));
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), chart->widget()->size() * 2);
        QVERIFY(frame.pane.saveSvg(folder.filePath(QStringLiteral("a.svg"))));
        QVERIFY(QSvgRenderer(folder.filePath(QStringLiteral("a.svg"))).isValid());
        QVERIFY(!frame.pane.saveSvg(folder.filePath(QStringLiteral("no/such/folder.svg"))));
    }
}

void TestChartFrame::svgIsWellFormedAndInOneLanguage()
{
    Frame frame;
    for (Chart *chart : frame.charts()) {
        MarkTranslator other;
        QVERIFY(QCoreApplication::installTranslator(&other));
        QCoreApplication::removeTranslator(&other);
        frame.pane.setCurrentChart(chart);
        const QByteArray svg = ChartExport::svg(*chart);
        const std::optional<QString> text = textOf(svg);
        QVERIFY(text);
        QVERIFY2(text->contains(chart->title()), qPrintable(*text));
        QVERIFY2(!text->contains(QLatin1Char('[')) && !text->contains(QStringLiteral("Qt ")), qPrintable(*text));
        QVERIFY(svg.size() < 1'000'000);
    }
}

void TestChartFrame::printsInTheColoursOfPaper()
{
    Frame frame;
    QTemporaryDir folder;
    for (Chart *chart : frame.charts()) {
        frame.pane.setCurrentChart(chart);
        const ChartLook dark = ChartLook::of(Scheme::Dark);
        chart->setLook(dark);
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        {
            QPdfWriter writer(path);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(ChartExport::print(*chart, &writer));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 1000 && file.read(5) == "%PDF-");
        QCOMPARE(chart->look(), dark);
    }
}

void TestChartFrame::copiesPictureAndText()
{
    Frame frame;
    for (Chart *chart : frame.charts()) {
        frame.pane.setCurrentChart(chart);
        frame.pane.copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->text().count(QLatin1Char('\n')) >= 10);
        QVERIFY(copied->text().contains(QLatin1Char('\t')));
    }
}

QTEST_MAIN(TestChartFrame)
#include "tst_chartframe.moc"
