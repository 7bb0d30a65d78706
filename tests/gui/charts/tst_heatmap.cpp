// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/charts/chartmaker.h"
#include "tests/gui/pages/marktranslator.h"
#include "ui/charts/slottable.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>

#include <cmath>

using namespace denkiroku::ui;
using namespace denkiroku::test;

namespace {

double lightness(QRgb colour)
{
    const auto linear = [](int part) { return std::pow(part / 255.0, 2.2); };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// Mean of the days in a row of pixels, counted in small pieces of a day.
double meanByPieces(const HeatMapData &data, int row, int rows, int slot)
{
    const int days = data.days();
    double sum = 0;
    double weight = 0;
    for (int piece = 0; piece < days; ++piece) {
        // rows * days pieces in all, `days` of them in each row.
        const qint64 at = static_cast<qint64>(row) * days + piece;
        const float value = data.value(static_cast<int>(at / rows), slot);
        if (std::isnan(value))
            continue;
        sum += static_cast<double>(value);
        weight += 1;
    }
    return weight > 0 ? sum / weight : std::nan("");
}

} // namespace

class TestHeatMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsHoldTheMeanOfTheirDays();
    void missingIsHatchedAndNotYetIsEmpty();
    void scaleIsEvenAndHoldsOffOddReadings();
    void everyCellIsHit();
    void manyDaysShareRows();
    void keysMoveTheCell();
    void clickOpensTheDay();
    void wordsOfACell();
    void statesAreMarked();
    void tableTwinEqualsTheCells();
    void screenReaderIsToldTheCell();
    void followsTheFontAndTheRatio();
    void holdsWithNothing();
};

void TestHeatMap::rowsHoldTheMeanOfTheirDays()
{
    for (const auto &[days, rows] : {std::pair(10, 10), {10, 3}, {365, 100}, {101, 100}, {50, 1}}) {
        const HeatMapData data = heatData(randomSeries(days * 48, static_cast<unsigned>(days), 0.2));
        const HeatScale scale = HeatScale::covering(data.values, false);
        const QImage image = HeatRaster::cells(data, scale, rows, qRgb(1, 2, 3));
        QCOMPARE(image.size(), QSize(48, rows));
        for (int row = 0; row < rows; ++row) {
            for (int slot = 0; slot < 48; ++slot) {
                const double wanted = meanByPieces(data, row, rows, slot);
                const HeatRaster::Cell cell = HeatRaster::cell(data, row, rows, slot);
                QCOMPARE(std::isnan(cell.mean), std::isnan(wanted));
                if (std::isnan(wanted)) {
                    QCOMPARE(qAlpha(image.pixel(slot, row)), 0);
                    continue;
                }
                QVERIFY(std::abs(cell.mean - wanted) < 1e-6);
                QCOMPARE(image.pixel(slot, row), scale.of(cell.mean));
            }
        }
    }
}

void TestHeatMap::missingIsHatchedAndNotYetIsEmpty()
{
    HeatMapData data = heatData(randomSeries(48, 1, 0));
    data.values[3] = std::numeric_limits<float>::quiet_NaN();
    data.flags[3] = std::uint8_t(BarFlag::Missing);
    data.values[47] = std::numeric_limits<float>::quiet_NaN();
    const QImage image = HeatRaster::cells(data, HeatScale::covering(data.values, false), 1, qRgb(1, 2, 3));
    QCOMPARE(qAlpha(image.pixel(3, 0)), 0);
    QCOMPARE(image.pixel(47, 0), qRgb(1, 2, 3));
    data.flags.clear();
    QVERIFY(data.isMissing(0, 47));
    QVERIFY(!data.isMissing(0, 0));
}

void TestHeatMap::scaleIsEvenAndHoldsOffOddReadings()
{
    std::vector<float> values(1000);
    for (std::size_t index = 0; index < values.size(); ++index)
        values[index] = static_cast<float>(index) / 1000;
    values[500] = 900;
    for (const bool dark : {false, true}) {
        const HeatScale scale = HeatScale::covering(values, dark);
        QCOMPARE(scale.low, 0.0);
        QVERIFY(scale.high > 0.9 && scale.high < 1);
        QVERIFY(scale.capped);
        QCOMPARE(scale.of(900), scale.colours[255]);
        QCOMPARE(scale.of(-1), scale.colours[0]);
        QCOMPARE(QColor(scale.colours[0]), QColor(dark ? heatScale.back() : heatScale.front()));
        // Told apart by lightness alone, whatever colours the eye knows.
        for (std::size_t index = 8; index < 256; index += 8) {
            const double step = lightness(scale.colours[index]) - lightness(scale.colours[index - 8]);
            QVERIFY(dark ? step > 0 : step < 0);
        }
    }
    const HeatScale minus = HeatScale::covering({-2, 0, 1}, false);
    QCOMPARE(minus.low, -2.0);
    QVERIFY(!HeatScale::covering({0, 0}, false).capped);
    QVERIFY(HeatScale::covering({}, false).high > 0);
}

void TestHeatMap::everyCellIsHit()
{
    HeatMap map;
    map.setData(heatData(randomSeries(31 * 48, 2)));
    showAt(map, {900, 600});
    QCOMPARE(map.rows(), 31);
    for (int day = 0; day < 31; ++day) {
        for (int slot = 0; slot < 48; ++slot) {
            const QRectF cell = map.cellRect({day, slot});
            QVERIFY(!cell.isEmpty());
            QCOMPARE(map.cellAt(cell.center()), (HeatCell{day, slot}));
            QCOMPARE(map.cellAt(cell.topLeft() + QPointF(0.01, 0.01)), (HeatCell{day, slot}));
        }
    }
    QVERIFY(!map.cellAt(map.plotRect().topLeft() - QPointF(1, 1)).isValid());
    QVERIFY(!map.cellAt(map.plotRect().bottomRight()).isValid());
    QVERIFY(map.cellRect({31, 0}).isEmpty());
    QVERIFY(map.cellRect({}).isEmpty());
}

void TestHeatMap::manyDaysShareRows()
{
    HeatMap map;
    map.setData(heatData(randomSeries(3650 * 48, 3)));
    showAt(map, {900, 500});
    QVERIFY(map.rows() < 3650 && map.rows() > 300);
    const QPointF middle = map.plotRect().center();
    const HeatCell cell = map.cellAt(middle);
    QVERIFY(std::abs(cell.day - 1825) <= 5);
    const QStringList lines = map.rowLines(cell);
    QVERIFY(lines[0].contains(QStringLiteral("12:00–12:30")));
    QVERIFY(lines[1].contains(QStringLiteral("mean")));
    QVERIFY(map.cellLines(cell) != lines);
}

void TestHeatMap::keysMoveTheCell()
{
    HeatMap map;
    map.setData(heatData(randomSeries(400 * 48, 4)));
    showAt(map, {900, 500});
    QSignalSpy moved(&map, &HeatMap::currentCellChanged);
    const auto press = [&map](Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&map, key, with); };
    press(Qt::Key_Right);
    QCOMPARE(map.currentCell(), (HeatCell{0, 1}));
    press(Qt::Key_Down);
    press(Qt::Key_PageDown);
    QCOMPARE(map.currentCell(), (HeatCell{8, 1}));
    press(Qt::Key_End);
    press(Qt::Key_Right);
    QCOMPARE(map.currentCell(), (HeatCell{8, 47}));
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    press(Qt::Key_PageUp);
    press(Qt::Key_Up);
    QCOMPARE(map.currentCell(), (HeatCell{0, 0}));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(map.currentCell(), (HeatCell{399, 47}));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(map.currentCell(), (HeatCell{0, 0}));
    QVERIFY(moved.count() >= 8);
    QSignalSpy opened(&map, &HeatMap::dayActivated);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toDate(), kFirstDay.addDays(1));
}

void TestHeatMap::clickOpensTheDay()
{
    HeatMap map;
    map.setData(heatData(randomSeries(31 * 48, 5)));
    showAt(map, {900, 600});
    QSignalSpy opened(&map, &HeatMap::dayActivated);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellRect({7, 20}).center().toPoint());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toDate(), kFirstDay.addDays(7));
    QCOMPARE(map.currentCell(), (HeatCell{7, 20}));
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(1, 1));
    QTest::mouseClick(&map, Qt::RightButton, {}, map.cellRect({7, 20}).center().toPoint());
    QCOMPARE(opened.count(), 1);
}

void TestHeatMap::wordsOfACell()
{
    HeatMapData data = heatData(randomSeries(31 * 48, 6, 0));
    data.values[16] = 0.35F;
    data.flags[16] = std::uint8_t(BarFlag::Corrected);
    data.values[17] = std::numeric_limits<float>::quiet_NaN();
    data.flags[17] = std::uint8_t(BarFlag::Missing);
    data.texts.cost = [](int, qint64 from, qint64 to) { return to - from == 1800 ? QStringLiteral("¥12") : QString(); };
    HeatMap map;
    map.setData(data);
    showAt(map, {900, 600});
    const QStringList lines = map.cellLines({0, 16});
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].contains(QStringLiteral("08:00–08:30")));
    QCOMPARE(lines[1], QStringLiteral("0.35 kWh"));
    QVERIFY(lines[2].contains(QStringLiteral("¥12")));
    QCOMPARE(lines[3], QStringLiteral("corrected"));
    QCOMPARE(map.cellLines({0, 17}).size(), 2);
    QVERIFY(map.cellLines({0, 17}).contains(QStringLiteral("missing")));
    QVERIFY(map.cellLines({}).isEmpty());
    QVERIFY(map.cellLines({31, 0}).isEmpty());
}

void TestHeatMap::statesAreMarked()
{
    HeatMapData data = heatData(randomSeries(10 * 48, 7, 0));
    std::ranges::fill(data.flags, std::uint8_t(0));
    HeatMap map;
    map.setData(data);
    showAt(map, {900, 400});
    const QRect cell = map.cellRect({4, 10}).toAlignedRect().adjusted(1, 1, -1, -1);
    const QImage plain = map.image(1.0);
    data.flags[4 * 48 + 10] = std::uint8_t(BarFlag::Provisional);
    map.setData(data);
    QVERIFY(map.image(1.0).copy(cell) != plain.copy(cell));
    // Where cells are too small for a dot, a strip beside them tells.
    data = heatData(randomSeries(300 * 48, 8, 0));
    std::ranges::fill(data.flags, std::uint8_t(0));
    map.setData(data);
    const QRect strip(static_cast<int>(map.plotRect().right()) + 4, static_cast<int>(map.plotRect().top()), 4,
                      static_cast<int>(map.plotRect().height()));
    const QImage bare = map.image(1.0).copy(strip);
    std::ranges::fill(data.flags, std::uint8_t(BarFlag::Provisional));
    map.setData(data);
    QVERIFY(map.image(1.0).copy(strip) != bare);
}

void TestHeatMap::tableTwinEqualsTheCells()
{
    HeatMap map;
    QAbstractItemModel *model = map.tableModel();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const HeatMapData data = heatData(randomSeries(20 * 48, 9, 0.2));
    map.setData(data);
    QCOMPARE(model->rowCount(), 20);
    QCOMPARE(model->columnCount(), 50);
    for (int day = 0; day < 20; ++day) {
        for (int slot = 0; slot < 48; ++slot) {
            const float value = data.value(day, slot);
            QCOMPARE(model->index(day, slot + 1).data().toString(),
                     std::isnan(value) ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value), 'f', 2));
        }
    }
    QVERIFY(model->index(0, 49).data().toString().contains(QStringLiteral("incomplete")));
    QVERIFY(model->index(19, 49).data().toString().contains(QStringLiteral("provisional")));
    QCOMPARE(model->headerData(17, Qt::Horizontal).toString(), QStringLiteral("08:00–08:30"));
    QCOMPARE(map.asText().split(QLatin1Char('\n')).size(), 21);
    MarkTranslator other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QCOMPARE(model->headerData(49, Qt::Horizontal).toString(), QStringLiteral("[State]"));
    QCoreApplication::removeTranslator(&other);
}

void TestHeatMap::screenReaderIsToldTheCell()
{
    HeatMap map;
    map.setData(heatData(randomSeries(20 * 48, 10, 0)));
    showAt(map, {900, 500});
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(read);
    QCOMPARE(read->role(), QAccessible::Chart);
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Pattern"));
    QVERIFY(!read->text(QAccessible::Description).isEmpty());
    map.setCurrentCell({2, 16});
    QVERIFY(read->text(QAccessible::Value).contains(QStringLiteral("08:00–08:30")));
    QCOMPARE(read->child(0)->text(QAccessible::Name), map.currentSentence());
}

void TestHeatMap::followsTheFontAndTheRatio()
{
    HeatMap map;
    map.setData(heatData(randomSeries(100 * 48, 11)));
    showAt(map, {900, 500});
    QCOMPARE(map.image(1.0).size(), QSize(900, 500));
    QCOMPARE(map.image(2.0).size(), QSize(1800, 1000));
    const QRectF before = map.plotRect();
    QFont large = map.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    map.setFont(large);
    QVERIFY(map.plotRect().left() > before.left());
    QVERIFY(map.plotRect().top() > before.top());
}

void TestHeatMap::holdsWithNothing()
{
    HeatMap map;
    showAt(map, {800, 400});
    for (const auto key : {Qt::Key_End, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_Return})
        QTest::keyClick(&map, key);
    QVERIFY(!map.currentCell().isValid());
    QVERIFY(!map.cellAt({400, 200}).isValid());
    QVERIFY(!map.image().isNull());
    map.setData(heatData(randomSeries(48, 12, 0)));
    QCOMPARE(map.data().days(), 1);
    QVERIFY(!map.image().isNull());
    map.setData(heatData(randomSeries(30 * 48, 13, 1.0)));
    QVERIFY(!map.image().isNull());
    HeatMapData odd = heatData(randomSeries(50, 14, 0));
    odd.values[0] = INFINITY;
    odd.values[1] = -1e30F;
    odd.flags.resize(3);
    map.setData(odd);
    QCOMPARE(map.data().days(), 2);
    for (const QSize &size : {QSize(1, 1), QSize(40, 3), QSize(3, 400), QSize(4000, 20), QSize(400, 2000)}) {
        map.resize(size);
        QVERIFY(!map.image(1.0).isNull());
    }
    odd.firstDay = {};
    map.setData(odd);
    QCOMPARE(map.data().days(), 0);
}

QTEST_MAIN(TestHeatMap)
#include "tst_heatmap.moc"
