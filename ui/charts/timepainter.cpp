// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timepainter.h"

#include "ui/charts/columnraster.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr double kStepWidth = 3;   ///< pixels from which a slot is a step of its own
constexpr double kPointWidth = 8;  ///< and from which it has a point
constexpr double kMarkSpacing = 9; ///< pixels between two marks of corrected slots
constexpr double kDash = 4;
constexpr double kLine = 2;
constexpr float kBandAlpha = 0.32F;
constexpr float kBodyAlpha = 0.1F;
constexpr float kFillAlpha = 0.16F;
constexpr double kPointRadius = 2.5;
constexpr float kHatchAlpha = 0.7F;
constexpr float kLightAlpha = 0.5F;

QColor thinned(QColor colour, float alpha)
{
    colour.setAlphaF(colour.alphaF() * alpha);
    return colour;
}

bool isFilled(SeriesRole role)
{
    return role == SeriesRole::Import || role == SeriesRole::Export || role == SeriesRole::Forecast;
}

bool isDashed(SeriesRole role, BarFlags flags)
{
    return role == SeriesRole::Typical || flags.testFlag(BarFlag::Unfinished);
}

bool isLight(std::uint8_t flags)
{
    return (flags & static_cast<unsigned>(BarFlag::Provisional | BarFlag::Unfinished)) != 0;
}

} // namespace

/// Rectangles of one brush, painted as one shape: a see-through one each would be shared out to threads one by one.
class TimePainter::Strokes {
public:
    Strokes(QPainter *painter, QBrush brush) : m_painter(painter), m_brush(std::move(brush)) {}
    ~Strokes()
    {
        if (!m_path.isEmpty())
            m_painter->fillPath(m_path, m_brush);
    }
    Strokes(const Strokes &) = delete;
    Strokes &operator=(const Strokes &) = delete;

    void add(double left, double top, double right, double bottom)
    {
        m_path.addRect(QRectF(QPointF(left, std::min(top, bottom)), QPointF(right, std::max(top, bottom))));
    }

private:
    QPainter *m_painter;
    QBrush m_brush;
    QPainterPath m_path;
};

/// One slot, wide enough to be seen by itself.
struct TimePainter::Step {
    double left = 0;
    double right = 0;
    double top = 0;
    BarFlags flags;
};

/// What one column of pixels shows of a series.
struct TimePainter::Column {
    int index = 0;
    double top = 0;    ///< of the highest value
    double bottom = 0; ///< of the lowest
    double lineTop = 0;
    double lineBottom = 0; ///< the same as lineTop in the gap of a dash
    bool light = false;
};

void TimePainter::setData(TimeChartData data)
{
    m_data = std::move(data);
    m_pyramids.clear();
    for (const SlotSeries &series : m_data.series)
        m_pyramids.emplace_back(series);
    visible.resize(m_data.series.size(), true);
}

const LodPyramid &TimePainter::pyramid(int series) const
{
    return m_pyramids[static_cast<std::size_t>(series)];
}

QColor TimePainter::colour(SeriesRole role, const ChartLook &look)
{
    switch (role) {
    case SeriesRole::Import:
        return look.value;
    case SeriesRole::Export:
        return look.exported;
    case SeriesRole::Comparison:
    case SeriesRole::Typical:
        return look.comparison;
    case SeriesRole::Forecast:
        return look.forecast;
    }
    return look.value;
}

std::pair<double, double> TimePainter::extent() const
{
    double lowest = 0;
    double highest = 0;
    for (std::size_t index = 0; index < m_data.series.size(); ++index) {
        const SlotSeries &series = m_data.series[index];
        if (!visible[index] || series.values.empty())
            continue;
        const LodColumn all = m_pyramids[index].over(series.slotAt(static_cast<qint64>(std::floor(from))),
                                                     series.slotAt(static_cast<qint64>(std::ceil(to)) - 1) + 1);
        if (all.isEmpty())
            continue;
        lowest = std::min(lowest, static_cast<double>(all.lowest));
        highest = std::max(highest, static_cast<double>(all.highest));
    }
    return {lowest, highest};
}

double TimePainter::x(double second, const QRectF &plot) const
{
    return plot.left() + (second - from) / (to - from) * plot.width();
}

double TimePainter::y(double value, const QRectF &plot) const
{
    const double clamped = std::clamp(value, scale.from, scale.to);
    return plot.bottom() - (clamped - scale.from) / (scale.to - scale.from) * plot.height();
}

void TimePainter::paint(QPainter *painter, const QRectF &plot) const
{
    m_painted = 0;
    if (plot.width() < 1 || plot.height() < 1 || !(to > from) || !(scale.to > scale.from))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setClipRect(plot, Qt::IntersectClip);
    // Of what is drawn upon, so that a screen of two dots a pixel gets both of them.
    const double pixel = 1.0 / std::clamp(painter->deviceTransform().m11(), 1.0, 4.0);
    // What is compared with lies below what it is compared with.
    for (int index = static_cast<int>(m_data.series.size()) - 1; index >= 0; --index) {
        const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
        if (!visible[static_cast<std::size_t>(index)] || series.values.empty() || series.stepSeconds <= 0)
            continue;
        const double width = series.stepSeconds / (to - from) * plot.width();
        const int drawn =
            width >= kStepWidth ? paintSteps(index, painter, plot) : paintColumns(index, painter, plot, pixel);
        m_painted = std::max(m_painted, drawn);
    }
    painter->restore();
}

std::vector<TimePainter::Column> TimePainter::columnsOf(int index, const QRectF &plot, double pixel) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const auto count = static_cast<int>(std::lround(plot.width() / pixel));
    pyramid(index).reduce(from, (to - from) / count, count, &m_columns);
    const auto dash = std::max(1, static_cast<int>(std::lround(kDash / pixel)));
    std::vector<Column> columns;
    columns.reserve(m_columns.size());
    double before = std::nan("");
    for (int column = 0; column < count; ++column) {
        const LodColumn &sum = m_columns[static_cast<std::size_t>(column)];
        if (sum.isEmpty()) {
            before = std::nan("");
            continue;
        }
        const double mean = y(sum.mean(), plot);
        const double start = std::isnan(before) ? mean : before;
        Column shape{.index = column,
                     .top = y(static_cast<double>(sum.highest), plot),
                     .bottom = y(static_cast<double>(sum.lowest), plot),
                     .lineTop = std::min(start, mean) - 0.5,
                     .lineBottom = std::max(start, mean) + 0.5,
                     .light = isLight(sum.flags)};
        if (series.role == SeriesRole::Typical && column / dash % 2 == 1)
            shape.lineBottom = shape.lineTop;
        columns.push_back(shape);
        before = mean;
    }
    return columns;
}

int TimePainter::paintColumns(int index, QPainter *painter, const QRectF &plot, double pixel) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const std::vector<Column> columns = columnsOf(index, plot, pixel);
    const auto *engine = painter->paintEngine();
    if (engine && engine->type() == QPaintEngine::Raster)
        rasterColumns(series.role, columns, painter, plot, pixel);
    else
        shapeColumns(series.role, columns, painter, plot, pixel);
    double nextMark = plot.left();
    for (const Column &column : columns) {
        const double left = plot.left() + column.index * pixel;
        const LodColumn &sum = m_columns[static_cast<std::size_t>(column.index)];
        if (isFilled(series.role) && left >= nextMark && sum.has(BarFlag::Corrected)) {
            paintMark(painter, QPointF(left, column.top));
            nextMark = left + kMarkSpacing;
        }
    }
    return static_cast<int>(columns.size());
}

void TimePainter::rasterColumns(SeriesRole role, const std::vector<Column> &columns, QPainter *painter,
                                const QRectF &plot, double pixel) const
{
    const QColor ink = colour(role, look);
    const auto ready = [](const QColor &shade) { return qPremultiply(shade.rgba()); };
    const std::array line{ready(ink), ready(thinned(ink, kLightAlpha))};
    const std::array band{ready(thinned(ink, kBandAlpha)), ready(thinned(ink, kBandAlpha * kLightAlpha))};
    const QRgb body = ready(thinned(ink, kBodyAlpha));
    const auto row = [&](double at) { return static_cast<int>(std::lround((at - plot.top()) / pixel)); };
    const int zero = row(y(0, plot));
    ColumnRaster raster(static_cast<int>(std::lround(plot.width() / pixel)));
    raster.setHatched(role == SeriesRole::Forecast);
    for (const Column &column : columns) {
        const std::size_t light = column.light ? 1 : 0;
        if (isFilled(role)) {
            const int top = row(column.top);
            const int bottom = std::max(top + 1, row(column.bottom));
            raster.set(ColumnRaster::Body, column.index, std::min(top, zero), std::max(bottom, zero), body);
            raster.set(ColumnRaster::Band, column.index, top, bottom, band[light]);
        }
        const int start = row(column.lineTop);
        const int least = column.lineBottom > column.lineTop ? 1 : 0;
        raster.set(ColumnRaster::Line, column.index, start, std::max(start + least, row(column.lineBottom)),
                   line[light]);
    }
    QImage image = raster.image(static_cast<int>(std::lround(plot.height() / pixel)));
    image.setDevicePixelRatio(1 / pixel);
    painter->drawImage(plot.topLeft(), image);
}

void TimePainter::shapeColumns(SeriesRole role, const std::vector<Column> &columns, QPainter *painter,
                               const QRectF &plot, double pixel) const
{
    const QColor ink = colour(role, look);
    const Qt::BrushStyle pattern = role == SeriesRole::Forecast ? Qt::BDiagPattern : Qt::SolidPattern;
    // The last one made is the first to end, and so lies below.
    Strokes line(painter, ink);
    Strokes lightLine(painter, thinned(ink, kLightAlpha));
    Strokes band(painter, QBrush(thinned(ink, kBandAlpha), pattern));
    Strokes lightBand(painter, QBrush(thinned(ink, kBandAlpha * kLightAlpha), pattern));
    Strokes body(painter, thinned(ink, kBodyAlpha));
    const double zero = y(0, plot);
    for (const Column &column : columns) {
        const double left = plot.left() + column.index * pixel;
        if (isFilled(role)) {
            (column.light ? lightBand : band).add(left, column.top, left + pixel, column.bottom);
            if (role != SeriesRole::Forecast)
                body.add(left, std::min(column.top, zero), left + pixel, std::max(column.bottom, zero));
        }
        if (column.lineBottom > column.lineTop)
            (column.light ? lightLine : line).add(left, column.lineTop, left + pixel, column.lineBottom);
    }
}

int TimePainter::paintSteps(int index, QPainter *painter, const QRectF &plot) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const qint64 first = std::max<qint64>(0, series.slotAt(static_cast<qint64>(std::floor(from))));
    const qint64 end = std::min(series.size(), series.slotAt(static_cast<qint64>(std::ceil(to))) + 1);
    const QColor ink = colour(series.role, look);
    const QColor light = thinned(ink, kLightAlpha);
    const bool filled = isFilled(series.role);
    const bool hatched = series.role == SeriesRole::Forecast;
    const Qt::BrushStyle pattern = hatched ? Qt::BDiagPattern : Qt::SolidPattern;
    const float fill = hatched ? kHatchAlpha : kFillAlpha;
    std::vector<Step> steps;
    {
        Strokes lightLine(painter, light);
        Strokes line(painter, ink);
        Strokes lightBody(painter, QBrush(thinned(light, fill), pattern));
        Strokes body(painter, QBrush(thinned(ink, fill), pattern));
        const double zero = y(0, plot);
        double before = std::nan("");
        for (qint64 slot = first; slot < end; ++slot) {
            const auto value = static_cast<double>(series.values[static_cast<std::size_t>(slot)]);
            if (!std::isfinite(value)) {
                before = std::nan("");
                continue;
            }
            const Step step{.left = x(static_cast<double>(series.startOf(slot)), plot),
                            .right = x(static_cast<double>(series.startOf(slot + 1)), plot),
                            .top = y(value, plot),
                            .flags = series.flagsAt(slot)};
            const bool lighter = step.flags.testFlag(BarFlag::Provisional);
            Strokes &stroke = lighter ? lightLine : line;
            if (filled && !step.flags.testFlag(BarFlag::Unfinished))
                (lighter ? lightBody : body).add(step.left, step.top, step.right, zero);
            if (!std::isnan(before))
                stroke.add(step.left - kLine / 2, before, step.left + kLine / 2, step.top);
            if (!isDashed(series.role, step.flags))
                stroke.add(step.left - kLine / 2, step.top - kLine / 2, step.right + kLine / 2, step.top + kLine / 2);
            before = step.top;
            steps.push_back(step);
        }
    }
    paintStepMarks(series.role, steps, painter);
    return static_cast<int>(steps.size());
}

void TimePainter::paintStepMarks(SeriesRole role, const std::vector<Step> &steps, QPainter *painter) const
{
    const QColor ink = colour(role, look);
    for (const Step &step : steps) {
        const bool open = step.flags.testFlag(BarFlag::Unfinished);
        const QPointF middle((step.left + step.right) / 2, step.top);
        if (isDashed(role, step.flags)) {
            painter->setPen(QPen(ink, kLine, Qt::DashLine, Qt::FlatCap));
            painter->drawLine(QPointF(step.left, step.top), QPointF(step.right, step.top));
        }
        if (!isFilled(role))
            continue;
        if (step.right - step.left >= kPointWidth) {
            painter->setRenderHint(QPainter::Antialiasing, true);
            painter->setPen(open ? QPen(ink, 1) : QPen(Qt::NoPen));
            painter->setBrush(open ? look.surface : ink);
            painter->drawEllipse(middle, kPointRadius, kPointRadius);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
        if (step.flags.testFlag(BarFlag::Corrected))
            paintMark(painter, middle);
    }
}

void TimePainter::paintMark(QPainter *painter, const QPointF &at) const
{
    constexpr double half = 3.5;
    const QPointF middle = at - QPointF(0, half + 3);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.mark);
    painter->drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                    middle + QPointF(-half, 0)}));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace denkiroku::ui
