// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/charts/chartmaker.h"
#include "tests/gui/pages/marktranslator.h"
#include "ui/charts/lodpyramid.h"
#include "ui/charts/slottable.h"
#include "ui/charts/timeticks.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace denkiroku::ui;
using namespace denkiroku::test;

namespace {

constexpr int kStep = 1800;

LodColumn bruteForce(const SlotSeries &series, qint64 first, qint64 end)
{
    LodColumn sum;
    for (qint64 slot = std::max<qint64>(0, first); slot < std::min(end, series.size()); ++slot) {
        const float value = series.values[static_cast<std::size_t>(slot)];
        sum.flags |= series.flags[static_cast<std::size_t>(slot)];
        if (std::isnan(value))
            continue;
        sum.lowest = std::min(sum.lowest, value);
        sum.highest = std::max(sum.highest, value);
        sum.sum += static_cast<double>(value);
        ++sum.count;
    }
    return sum;
}

void compare(const LodColumn &found, const LodColumn &wanted)
{
    QCOMPARE(found.count, wanted.count);
    QCOMPARE(found.flags, wanted.flags);
    if (wanted.count == 0)
        return;
    QCOMPARE(found.lowest, wanted.lowest);
    QCOMPARE(found.highest, wanted.highest);
    QVERIFY(std::abs(found.sum - wanted.sum) < 1e-6 * (1 + wanted.sum));
}

void wheel(TimeChart &chart, const QPointF &at, int turn)
{
    QWheelEvent event(at, chart.mapToGlobal(at), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&chart, &event);
}

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsEqualABruteForce();
    void neverMorePointsThanPixels();
    void gapsAreGaps();
    void wheelKeepsTheTimeUnderThePointer();
    void panStaysWithinTheData();
    void doubleClickShowsAll();
    void keysPanAndZoom();
    void tabWalksFromPointToPointAndOut();
    void pointsAreSlotsDaysOrMonths();
    void wordsOfAPoint();
    void tableTwinEqualsTheSeries();
    void ticksStandAtHumanPlacesOfTokyo();
    void screenReaderIsToldThePoint();
    void wordsFollowTheLanguage();
    void holdsWithNothing();
};

void TestTimeChart::columnsEqualABruteForce()
{
    std::mt19937 random(7);
    for (const int slots : {1, 2, 15, 16, 17, 255, 256, 257, 5000, 70001}) {
        const SlotSeries series = randomSeries(slots, static_cast<unsigned>(slots), slots % 2 ? 0.3 : 0.02);
        const LodPyramid pyramid(series);
        std::uniform_int_distribution<qint64> any(-20, slots + 20);
        for (int round = 0; round < 60; ++round) {
            const qint64 first = any(random);
            const qint64 end = any(random);
            compare(pyramid.over(first, end), bruteForce(series, first, end));
        }
        for (int round = 0; round < 8; ++round) {
            const double from = static_cast<double>(series.startOf(any(random))) + round * 7.5;
            const double perPixel = std::pow(3.0, round) * 100;
            std::vector<LodColumn> columns;
            pyramid.reduce(from, perPixel, 300, &columns);
            QCOMPARE(columns.size(), std::size_t(300));
            for (int column = 0; column < 300; ++column) {
                const double start = (from - static_cast<double>(series.firstSecond)) / kStep;
                const double left = start + column * (perPixel / kStep);
                const double right = start + (column + 1) * (perPixel / kStep);
                const auto first = static_cast<qint64>(std::floor(left));
                const auto end = std::max(first + 1, static_cast<qint64>(std::ceil(right)));
                compare(columns[static_cast<std::size_t>(column)],
                        right <= 0 || left >= slots ? LodColumn() : bruteForce(series, first, end));
            }
        }
    }
}

void TestTimeChart::neverMorePointsThanPixels()
{
    TimeChart chart;
    chart.setData(timeData({randomSeries(40000, 1), randomSeries(40000, 2)}));
    showAt(chart, {900, 400});
    const auto start = static_cast<double>(secondOf(kFirstDay));
    for (double slots = 40000; slots > 4; slots /= 1.7) {
        chart.setVisibleRange(start + 900, start + 900 + slots * kStep);
        for (const double ratio : {1.0, 2.0}) {
            QVERIFY(!chart.image(ratio).isNull());
            QVERIFY2(chart.paintedPoints() > 0 && chart.paintedPoints() <= chart.plotRect().width() * ratio,
                     qPrintable(QString::number(chart.paintedPoints())));
        }
    }
}

void TestTimeChart::gapsAreGaps()
{
    SlotSeries series = randomSeries(48, 3, 0);
    for (std::size_t slot = 0; slot < 48; ++slot) {
        const bool gap = slot >= 16 && slot < 32;
        series.values[slot] = gap ? std::numeric_limits<float>::quiet_NaN() : 1.0F;
        series.flags[slot] = gap ? std::uint8_t(BarFlag::Missing) : std::uint8_t(0);
    }
    TimeChart chart;
    ChartLook look = chart.look();
    look.grid = look.surface;
    chart.setLook(look);
    chart.setData(timeData({series}));
    showAt(chart, {900, 400});
    const QImage image = chart.image(1.0);
    const QRectF plot = chart.plotRect();
    const auto coloured = [&](double part) {
        int count = 0;
        for (int y = static_cast<int>(plot.top()); y < static_cast<int>(plot.bottom()) - 1; ++y)
            count += image.pixelColor(static_cast<int>(plot.left() + part * plot.width()), y) != look.surface;
        return count;
    };
    QVERIFY(coloured(0.2) > 50);
    QCOMPARE(coloured(0.5), 0);
    QVERIFY(coloured(0.8) > 50);
}

void TestTimeChart::wheelKeepsTheTimeUnderThePointer()
{
    TimeChart chart;
    chart.setData(timeData({randomSeries(20000, 4)}));
    showAt(chart, {900, 400});
    QSignalSpy changed(&chart, &TimeChart::visibleRangeChanged);
    const QPointF at(chart.plotRect().left() + chart.plotRect().width() * 0.3, 200);
    const double before = chart.secondAt(at.x());
    const double span = chart.visibleTo() - chart.visibleFrom();
    for (int turn = 0; turn < 12; ++turn)
        wheel(chart, at, 120);
    QVERIFY(chart.visibleTo() - chart.visibleFrom() < span / 10);
    QVERIFY(std::abs(chart.secondAt(at.x()) - before) < 1);
    QCOMPARE(changed.count(), 12);
    for (int turn = 0; turn < 60; ++turn)
        wheel(chart, at, 120);
    QVERIFY(chart.visibleTo() - chart.visibleFrom() >= 4 * kStep - 1e-6);
    for (int turn = 0; turn < 90; ++turn)
        wheel(chart, at, -120);
    QCOMPARE(chart.visibleTo() - chart.visibleFrom(), span);
}

void TestTimeChart::panStaysWithinTheData()
{
    TimeChart chart;
    const SlotSeries series = randomSeries(4800, 5);
    chart.setData(timeData({series}));
    showAt(chart, {900, 400});
    const auto first = static_cast<double>(series.firstSecond);
    const auto end = static_cast<double>(series.endSecond());
    chart.setVisibleRange(first + 1000 * kStep, first + 2000 * kStep);
    const QPoint start(500, 200);
    const double grabbed = chart.secondAt(500);
    QTest::mousePress(&chart, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, QPointF(300, 210), chart.mapToGlobal(QPointF(300, 210)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&chart, &move);
    QVERIFY(std::abs(chart.secondAt(300) - grabbed) < 1);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(300, 210));
    chart.pan(1e12);
    QCOMPARE(chart.visibleTo(), end);
    QCOMPARE(chart.visibleTo() - chart.visibleFrom(), 1000.0 * kStep);
    chart.pan(-1e12);
    QCOMPARE(chart.visibleFrom(), first);
    chart.setVisibleRange(first - 1e9, end + 1e9);
    QCOMPARE(chart.visibleFrom(), first);
    QCOMPARE(chart.visibleTo(), end);
    chart.setVisibleRange(std::nan(""), end);
    QCOMPARE(chart.visibleFrom(), first);
}

void TestTimeChart::doubleClickShowsAll()
{
    TimeChart chart;
    const SlotSeries series = randomSeries(4800, 6);
    chart.setData(timeData({series}));
    showAt(chart, {900, 400});
    chart.setVisibleRange(static_cast<double>(series.startOf(100)), static_cast<double>(series.startOf(200)));
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(400, 200));
    QCOMPARE(chart.visibleFrom(), static_cast<double>(series.firstSecond));
    QCOMPARE(chart.visibleTo(), static_cast<double>(series.endSecond()));
}

void TestTimeChart::keysPanAndZoom()
{
    TimeChart chart;
    const SlotSeries series = randomSeries(4800, 8);
    chart.setData(timeData({series}));
    showAt(chart, {900, 400});
    const double span = chart.visibleTo() - chart.visibleFrom();
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(std::abs(chart.visibleTo() - chart.visibleFrom() - span * 0.64) < 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.visibleFrom(), static_cast<double>(series.firstSecond));
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.visibleFrom() > static_cast<double>(series.firstSecond));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.visibleFrom(), static_cast<double>(series.firstSecond));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.visibleTo(), static_cast<double>(series.endSecond()));
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QCOMPARE(chart.visibleTo() - chart.visibleFrom(), span);
}

void TestTimeChart::tabWalksFromPointToPointAndOut()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit;
    auto *chart = new TimeChart;
    auto *after = new QLineEdit;
    for (QWidget *each : {static_cast<QWidget *>(before), static_cast<QWidget *>(chart), static_cast<QWidget *>(after)})
        column->addWidget(each);
    const SlotSeries series = randomSeries(48, 9, 0);
    chart->setData(timeData({series}));
    showAt(window, {900, 500});
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(chart->hasFocus());
    QCOMPARE(chart->currentPoint(), (TimeBucket{series.startOf(0), series.startOf(1)}));
    QTest::keyClick(chart, Qt::Key_Tab);
    QCOMPARE(chart->currentPoint().from, series.startOf(1));
    QTest::keyClick(chart, Qt::Key_Backtab);
    QCOMPARE(chart->currentPoint().from, series.startOf(0));
    QSignalSpy opened(chart, &TimeChart::pointActivated);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(chart, Qt::Key_Backtab);
    QVERIFY(before->hasFocus());
    QTest::keyClick(before, Qt::Key_Tab);
    for (int slot = 0; slot < 47; ++slot)
        QTest::keyClick(chart, Qt::Key_Tab);
    QVERIFY(chart->hasFocus());
    QCOMPARE(chart->currentPoint().to, series.endSecond());
    QTest::keyClick(chart, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    QVERIFY(chart->hasFocus());
    QCOMPARE(chart->currentPoint().to, series.endSecond());
    QTest::keyClick(chart, Qt::Key_Escape);
    QTest::keyClick(chart, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void TestTimeChart::pointsAreSlotsDaysOrMonths()
{
    const qint64 origin = secondOf(kFirstDay);
    QCOMPARE(BucketGrid(origin, kStep, 100).unit(), BucketGrid::Unit::Slot);
    QCOMPARE(BucketGrid(origin, kStep, 20000).unit(), BucketGrid::Unit::Day);
    QCOMPARE(BucketGrid(origin, kStep, 300000).unit(), BucketGrid::Unit::Month);
    QCOMPARE(BucketGrid(origin, kStep, 3e6).unit(), BucketGrid::Unit::Year);
    const BucketGrid months(origin, kStep, 300000);
    const TimeBucket april = months.at(origin + 86400 * 5);
    QCOMPARE(april, (TimeBucket{origin, secondOf(QDate(2024, 5, 1))}));
    QCOMPARE(months.after(april).to, secondOf(QDate(2024, 6, 1)));
    QCOMPARE(months.before(april).from, secondOf(QDate(2024, 3, 1)));
    QCOMPARE(BucketGrid(origin, kStep, 100).at(origin - 1).from, origin - kStep);
}

void TestTimeChart::wordsOfAPoint()
{
    SlotSeries series = randomSeries(96, 10, 0);
    SlotSeries other = series;
    other.name = QStringLiteral("last year");
    other.role = SeriesRole::Comparison;
    series.values[3] = 0.35F;
    series.flags[3] = std::uint8_t(BarFlag::Provisional);
    other.values[3] = 0.31F;
    series.values[4] = std::numeric_limits<float>::quiet_NaN();
    series.flags[4] = std::uint8_t(BarFlag::Missing);
    TimeChartData data = timeData({series, other});
    data.texts.cost = [](int index, qint64, qint64) { return index == 0 ? QStringLiteral("¥12") : QString(); };
    TimeChart chart;
    chart.setData(data);
    showAt(chart, {900, 400});
    const QStringList lines = chart.pointLines({series.startOf(3), series.startOf(4)});
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].contains(QStringLiteral("01:30–02:00")), qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("0.35 kWh"));
    QVERIFY(lines[2].contains(QStringLiteral("¥12")) && lines[2].contains(QStringLiteral("estimate")));
    QCOMPARE(lines[3], QStringLiteral("provisional"));
    QCOMPARE(lines[4], QStringLiteral("last year: 0.31 kWh"));
    const QStringList gap = chart.pointLines({series.startOf(4), series.startOf(5)});
    QVERIFY(gap.contains(QStringLiteral("missing")) && !gap.join(QString()).contains(QStringLiteral("0.00 kWh")));
    const QStringList day = chart.pointLines({series.startOf(0), series.startOf(48)});
    QVERIFY(day.contains(QStringLiteral("incomplete, provisional")) ||
            day.join(QString()).contains(QStringLiteral("incomplete")));
    chart.setSeriesVisible(1, false);
    QVERIFY(!chart.pointSentence({series.startOf(3), series.startOf(4)}).contains(QStringLiteral("last year")));
}

void TestTimeChart::tableTwinEqualsTheSeries()
{
    TimeChart chart;
    QAbstractItemModel *model = chart.tableModel();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const SlotSeries small = randomSeries(200, 11);
    chart.setData(timeData({small, randomSeries(100, 12)}));
    QCOMPARE(model->rowCount(), 200);
    QCOMPARE(model->columnCount(), 4);
    for (int row = 0; row < 200; ++row) {
        const float value = small.values[static_cast<std::size_t>(row)];
        const QString shown = model->index(row, 1).data().toString();
        QCOMPARE(shown,
                 std::isnan(value) ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value), 'f', 2));
        if (row >= 100)
            QCOMPARE(model->index(row, 2).data().toString(), QStringLiteral("–"));
        if (std::isnan(value))
            QCOMPARE(model->index(row, 3).data().toString(), QStringLiteral("missing"));
    }
    TimeChart decade;
    decade.setData(timeData({randomSeries(175200, 13)}));
    SlotTable table(decade.tableModel());
    showAt(table, {700, 400});
    QCOMPARE(table.model()->rowCount(), 175200);
    table.selectRow(175199);
    QCOMPARE(table.selectionAsText().split(QLatin1Char('\n')).size(), 2);
}

void TestTimeChart::ticksStandAtHumanPlacesOfTokyo()
{
    namespace jst = denkiroku::models::jst;
    const auto widthOf = [](const QString &label) { return label.size() * 7.0; };
    const auto first = static_cast<double>(secondOf(QDate(2024, 1, 1)));
    for (const int days : {1, 2, 5, 31, 90, 365, 1000, 3650}) {
        const auto ticks = timeTicks(first + 777, first + days * 86400.0, 900, QLocale(QLocale::English), widthOf);
        QVERIFY2(ticks.size() >= 2 && ticks.size() <= 40, qPrintable(QString::number(days)));
        for (std::size_t index = 0; index < ticks.size(); ++index) {
            const denkiroku::models::Instant at{std::chrono::seconds(ticks[index].second)};
            QCOMPARE(jst::timeOf(at).minute(), 0);
            if (days >= 31)
                QVERIFY(jst::dateOf(at).day() % 7 == 1 && jst::timeOf(at).hour() == 0);
            if (days >= 365)
                QCOMPARE(jst::dateOf(at).day(), 1);
            if (index > 0) {
                const double apart =
                    static_cast<double>(ticks[index].second - ticks[index - 1].second) / (days * 86400.0) * 900;
                QVERIFY(apart > widthOf(ticks[index].label));
            }
        }
    }
    QVERIFY(timeTicks(5, 5, 900, QLocale(), widthOf).empty());
    QVERIFY(timeTicks(0, std::nan(""), 900, QLocale(), widthOf).empty());
}

void TestTimeChart::screenReaderIsToldThePoint()
{
    TimeChart chart;
    const SlotSeries series = randomSeries(48, 14, 0);
    chart.setData(timeData({series}));
    showAt(chart, {900, 400});
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Chart);
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Usage"));
    QVERIFY(read->text(QAccessible::Description).contains(QStringLiteral("kWh")));
    QVERIFY(read->text(QAccessible::Value).isEmpty());
    chart.setCurrentPoint({series.startOf(2), series.startOf(3)});
    QVERIFY(read->text(QAccessible::Value).contains(QStringLiteral("01:00–01:30")));
    QCOMPARE(read->childCount(), 1);
    QCOMPARE(read->child(0)->text(QAccessible::Name), chart.currentSentence());
    QVERIFY(read->child(0)->state().selected);
    QCOMPARE(read->child(1), nullptr);
}

void TestTimeChart::wordsFollowTheLanguage()
{
    TimeChart chart;
    chart.setData(timeData({randomSeries(48, 15)}));
    showAt(chart, {900, 400});
    const QAbstractItemModel *rows = chart.tableModel();
    QCOMPARE(rows->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Time"));
    MarkTranslator other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCOMPARE(rows->headerData(0, Qt::Horizontal).toString(), QStringLiteral("[Time]"));
    QCoreApplication::removeTranslator(&other);
}

void TestTimeChart::holdsWithNothing()
{
    TimeChart chart;
    showAt(chart, {800, 400});
    QVERIFY(chart.pointAt({400, 200}).isEmpty());
    for (const auto key : {Qt::Key_End, Qt::Key_Plus, Qt::Key_Tab, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    wheel(chart, {400, 200}, 120);
    QVERIFY(!chart.image().isNull());
    SlotSeries gaps = randomSeries(100, 16, 1.0);
    chart.setData(timeData({gaps}));
    QVERIFY(!chart.image().isNull());
    QCOMPARE(chart.paintedPoints(), 0);
    chart.setData(timeData({randomSeries(1, 17, 0)}));
    QVERIFY(!chart.image().isNull());
    QVERIFY(!chart.summary().isEmpty());
    SlotSeries odd = randomSeries(10, 18, 0);
    odd.values = {INFINITY, -INFINITY, 1e30F, -1e30F, std::numeric_limits<float>::denorm_min()};
    odd.flags.resize(2);
    chart.setData(timeData({odd, SlotSeries()}));
    QVERIFY(!chart.image().isNull());
    for (const QSize &size : {QSize(1, 1), QSize(40, 3), QSize(3, 400), QSize(4000, 20)}) {
        chart.resize(size);
        QVERIFY(!chart.image(1.0).isNull());
    }
    chart.setData({});
    QVERIFY(chart.currentPoint().isEmpty());
    QCOMPARE(chart.tableModel()->rowCount(), 0);
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
