// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A frame of a pan or a zoom over ten years of half-hours, 1200 x 500, and the first paint of ten years as a heat map;
// with what Qt Charts and a plain painter take for the same on this machine.
#include "models/domain/jst.h"
#include "tests/bench/bench.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>
#include <QWindow>

#include <cmath>
#include <random>

using namespace denkiroku;
using namespace denkiroku::ui;

namespace {

constexpr int kDays = 3650;
constexpr int kSlots = kDays * 48;
constexpr int kStep = 1800;
constexpr QSize kSize(1200, 500);
const QDate kFirst(2016, 4, 1);

std::vector<float> tenYears()
{
    std::mt19937 random(20160401);
    std::gamma_distribution<float> noise(2.0F, 0.06F);
    std::vector<float> values;
    values.reserve(kSlots);
    for (int slot = 0; slot < kSlots; ++slot) {
        const auto season = static_cast<float>(1 + 0.4 * std::cos(slot / 48.0 / 365.25 * 6.2832));
        const auto evening = static_cast<float>(std::exp(-std::pow((slot % 48 - 40) / 5.0, 2)));
        values.push_back(season * (0.12F + 0.4F * evening) + noise(random));
    }
    return values;
}

std::vector<std::uint8_t> flags()
{
    std::vector<std::uint8_t> flags(kSlots, 0);
    std::fill(flags.end() - 60 * 48, flags.end(), std::uint8_t(BarFlag::Provisional));
    return flags;
}

qint64 firstSecond()
{
    return models::jst::startOfDay(kFirst).time_since_epoch().count();
}

/// What the frames of a pan and a zoom show, in slots: nine and a half years on their way to the end, then ever less.
struct View {
    double from;
    double to;
};

View viewOf(int frame)
{
    frame %= 120;
    if (frame < 60)
        return {frame * 0.05 * kSlots / 60, (0.95 + frame * 0.05 / 60) * kSlots};
    const double span = kSlots * std::pow(0.9, frame - 60);
    return {(kSlots - span) / 2, (kSlots + span) / 2};
}

/// A window that is not on screen yet paints nothing.
void expose(QWidget &widget)
{
    widget.show();
    while (!widget.windowHandle() || !widget.windowHandle()->isExposed())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

bench::Timing pannedTimeChart(const std::vector<float> &values)
{
    TimeChart chart;
    chart.resize(kSize);
    chart.setData(
        {.title = QStringLiteral("bench"),
         .unit = QStringLiteral("kWh"),
         .series = {{.firstSecond = firstSecond(), .stepSeconds = kStep, .values = values, .flags = flags()}}});
    expose(chart);
    int frame = 0;
    const auto start = static_cast<double>(firstSecond());
    return bench::measure(240, [&] {
        const View view = viewOf(frame++);
        chart.setVisibleRange(start + view.from * kStep, start + view.to * kStep);
        chart.repaint();
    });
}

bench::Timing pannedQtChart(const QList<QPointF> &points, int runs)
{
    auto *chart = new QChart;
    auto *series = new QLineSeries;
    auto *across = new QValueAxis;
    auto *up = new QValueAxis;
    chart->legend()->hide();
    chart->addSeries(series);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    series->replace(points);
    up->setRange(0, 2);
    QChartView view(chart);
    view.resize(kSize);
    expose(view);
    int frame = 0;
    return bench::measure(runs, [&] {
        const View shown = viewOf(frame++ % 60);
        across->setRange(shown.from, shown.to);
        view.viewport()->repaint();
    });
}

class PlainPlot : public QWidget {
public:
    explicit PlainPlot(const std::vector<float> &values) : m_values(values) {}
    View view{0, kSlots};

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        std::vector<QLineF> lines;
        const double width = (view.to - view.from) / this->width();
        for (int x = 0; x < this->width(); ++x) {
            const auto first = static_cast<std::size_t>(view.from + x * width);
            const auto end = std::min<std::size_t>(kSlots, static_cast<std::size_t>(view.from + (x + 1) * width) + 1);
            const auto [low, high] = std::minmax_element(m_values.begin() + static_cast<std::ptrdiff_t>(first),
                                                         m_values.begin() + static_cast<std::ptrdiff_t>(end));
            lines.emplace_back(x, height() * (1 - *low / 2), x, height() * (1 - *high / 2));
        }
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }

private:
    const std::vector<float> &m_values;
};

bench::Timing pannedPlainPlot(const std::vector<float> &values)
{
    PlainPlot plot(values);
    plot.resize(kSize);
    expose(plot);
    int frame = 0;
    return bench::measure(120, [&] {
        plot.view = viewOf(frame++ % 60);
        plot.repaint();
    });
}

/// The lowest and the highest of each pixel's stretch.
QList<QPointF> thinned(const std::vector<float> &values)
{
    QList<QPointF> points;
    const int width = kSlots / kSize.width();
    for (int slot = 0; slot + width <= kSlots; slot += width) {
        const auto [low, high] = std::minmax_element(values.begin() + slot, values.begin() + slot + width);
        points << QPointF(slot, static_cast<double>(*low)) << QPointF(slot + width / 2.0, static_cast<double>(*high));
    }
    return points;
}

bench::Timing firstHeatMap(const std::vector<float> &values)
{
    const std::vector<std::uint8_t> states = flags();
    return bench::measure(15, [&] {
        HeatMap map;
        map.resize(kSize);
        map.setData({.title = QStringLiteral("bench"),
                     .unit = QStringLiteral("kWh"),
                     .firstDay = kFirst,
                     .values = values,
                     .flags = states});
        bench::keep(map.grab());
    });
}

bench::Timing cellByCell(const std::vector<float> &values)
{
    return bench::measure(9, [&] {
        QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const double width = kSize.width() / 48.0;
        const double height = static_cast<double>(kSize.height()) / kDays;
        for (int slot = 0; slot < kSlots; ++slot) {
            const int shade = std::min(255, static_cast<int>(values[static_cast<std::size_t>(slot)] * 200));
            painter.fillRect(QRectF(slot % 48 * width, slot / 48 * height, width, height), QColor(shade, shade, shade));
        }
        bench::keep(image);
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const std::vector<float> values = tenYears();
    QList<QPointF> all;
    for (int slot = 0; slot < kSlots; ++slot)
        all << QPointF(slot, static_cast<double>(values[static_cast<std::size_t>(slot)]));

    const bench::Timing pan = pannedTimeChart(values);
    const double line = pannedQtChart(all, 9).median;
    const double few = pannedQtChart(thinned(values), 60).median;
    const double plain = pannedPlainPlot(values).median;
    bench::report("chart_pan", pan.median, "ms", bench::Baseline{"Qt Charts QLineSeries", line});
    bench::report("chart_pan_thinned", pan.median, "ms", bench::Baseline{"QLineSeries of two points a pixel", few});
    bench::report("chart_pan_plain", pan.median, "ms", bench::Baseline{"a plain QPainter, reduced each frame", plain});
    bench::report("chart_pan_worst", pan.slowest, "ms", bench::Baseline{"Qt Charts QLineSeries", line});

    const double heat = firstHeatMap(values).median;
    bench::report("heatmap_paint", heat, "ms", bench::Baseline{"fillRect for each cell", cellByCell(values).median});
    return 0;
}
