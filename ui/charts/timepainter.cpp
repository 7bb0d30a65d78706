// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timepainter.h"

#include "ui/charts/timeshapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

using namespace timeshapes;

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
            width >= kStepWidth ? paintSteps(index, painter, plot, pixel) : paintColumns(index, painter, plot, pixel);
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
    if (isRaster(painter))
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

std::vector<TimePainter::Step> TimePainter::stepsOf(int index, const QRectF &plot) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const qint64 first = std::max<qint64>(0, series.slotAt(static_cast<qint64>(std::floor(from))));
    const qint64 end = std::min(series.size(), series.slotAt(static_cast<qint64>(std::ceil(to))) + 1);
    std::vector<Step> steps;
    double before = std::nan("");
    for (qint64 slot = first; slot < end; ++slot) {
        const auto value = static_cast<double>(series.values[static_cast<std::size_t>(slot)]);
        if (!std::isfinite(value)) {
            before = std::nan("");
            continue;
        }
        steps.push_back({.left = x(static_cast<double>(series.startOf(slot)), plot),
                         .right = x(static_cast<double>(series.startOf(slot + 1)), plot),
                         .top = y(value, plot),
                         .before = before,
                         .flags = series.flagsAt(slot)});
        before = steps.back().top;
    }
    return steps;
}

int TimePainter::paintSteps(int index, QPainter *painter, const QRectF &plot, double pixel) const
{
    const SeriesRole role = m_data.series[static_cast<std::size_t>(index)].role;
    const std::vector<Step> steps = stepsOf(index, plot);
    if (isRaster(painter))
        rasterSteps(role, steps, painter, plot, pixel);
    else
        shapeSteps(role, steps, painter, plot);
    paintStepMarks(role, steps, painter);
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
