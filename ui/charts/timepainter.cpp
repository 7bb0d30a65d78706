// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timepainter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr double kStepWidth = 3;   ///< pixels from which a slot is a step of its own
constexpr double kPointWidth = 8;  ///< and from which it has a point
constexpr double kMarkSpacing = 9; ///< pixels between two marks of corrected slots
constexpr double kDash = 4;
constexpr double kLine = 2;
constexpr float kBandAlpha = 0.32F;
constexpr float kFillAlpha = 0.16F;
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

bool isLight(std::uint8_t flags)
{
    return (flags & static_cast<unsigned>(BarFlag::Provisional | BarFlag::Unfinished)) != 0;
}

} // namespace

/// Rectangles of one brush: filled one by one on pixels, where that is fastest, and as one path where the picture is
/// made of shapes.
class TimePainter::Strokes {
public:
    Strokes(QPainter *painter, QBrush brush) : m_painter(painter), m_brush(std::move(brush))
    {
        const auto *engine = painter->paintEngine();
        m_asPath = engine && (engine->type() == QPaintEngine::SVG || engine->type() == QPaintEngine::Pdf);
    }
    ~Strokes()
    {
        if (!m_path.isEmpty())
            m_painter->fillPath(m_path, m_brush);
    }
    Strokes(const Strokes &) = delete;
    Strokes &operator=(const Strokes &) = delete;

    void add(double left, double top, double right, double bottom)
    {
        const QRectF rect(QPointF(left, std::min(top, bottom)), QPointF(right, std::max(top, bottom)));
        if (m_asPath)
            m_path.addRect(rect);
        else if (m_brush.style() == Qt::SolidPattern)
            m_painter->fillRect(rect, m_brush.color());
        else
            m_painter->fillRect(rect, m_brush);
    }

private:
    QPainter *m_painter;
    QBrush m_brush;
    QPainterPath m_path;
    bool m_asPath = false;
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

int TimePainter::paintColumns(int index, QPainter *painter, const QRectF &plot, double pixel) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const auto columns = static_cast<int>(std::lround(plot.width() / pixel));
    pyramid(index).reduce(from, (to - from) / columns, columns, &m_columns);

    const QColor ink = colour(series.role, look);
    const bool filled = isFilled(series.role);
    const Qt::BrushStyle pattern = series.role == SeriesRole::Forecast ? Qt::BDiagPattern : Qt::SolidPattern;
    // The last one made is the first to end, and so lies below.
    Strokes line(painter, ink);
    Strokes lightLine(painter, thinned(ink, kLightAlpha));
    Strokes band(painter, QBrush(thinned(ink, kBandAlpha), pattern));
    Strokes lightBand(painter, QBrush(thinned(ink, kBandAlpha * kLightAlpha), pattern));
    const auto dash = static_cast<int>(std::lround(kDash / pixel));
    double before = std::nan("");
    double nextMark = plot.left();
    int drawn = 0;
    for (int column = 0; column < columns; ++column) {
        const LodColumn &sum = m_columns[static_cast<std::size_t>(column)];
        if (sum.isEmpty()) {
            before = std::nan("");
            continue;
        }
        ++drawn;
        const double left = plot.left() + column * pixel;
        const bool light = isLight(sum.flags);
        const double top = y(static_cast<double>(sum.highest), plot);
        if (filled)
            (light ? lightBand : band).add(left, top, left + pixel, y(static_cast<double>(sum.lowest), plot));
        const double mean = y(sum.mean(), plot);
        const double start = std::isnan(before) ? mean : before;
        const bool skipped = series.role == SeriesRole::Typical && column / dash % 2 == 1;
        if (!skipped)
            (light ? lightLine : line)
                .add(left, std::min(start, mean) - 0.5, left + pixel, std::max(start, mean) + 0.5);
        before = mean;
        if (sum.has(BarFlag::Corrected) && left >= nextMark) {
            paintMark(painter, QPointF(left, top));
            nextMark = left + kMarkSpacing;
        }
    }
    return drawn;
}

int TimePainter::paintSteps(int index, QPainter *painter, const QRectF &plot) const
{
    const SlotSeries &series = m_data.series[static_cast<std::size_t>(index)];
    const qint64 first = std::max<qint64>(0, series.slotAt(static_cast<qint64>(std::floor(from))));
    const qint64 end = std::min(series.size(), series.slotAt(static_cast<qint64>(std::ceil(to))) + 1);
    const QColor ink = colour(series.role, look);
    const bool filled = isFilled(series.role);
    const double zero = y(0, plot);
    double before = std::nan("");
    int drawn = 0;
    for (qint64 slot = first; slot < end; ++slot) {
        const auto value = static_cast<double>(series.values[static_cast<std::size_t>(slot)]);
        if (!std::isfinite(value)) {
            before = std::nan("");
            continue;
        }
        const BarFlags flags = series.flagsAt(slot);
        const double left = x(static_cast<double>(series.startOf(slot)), plot);
        const double right = x(static_cast<double>(series.startOf(slot + 1)), plot);
        const double top = y(value, plot);
        const bool open = flags.testFlag(BarFlag::Unfinished);
        const QColor stroke = flags.testFlag(BarFlag::Provisional) ? thinned(ink, kLightAlpha) : ink;
        if (filled && !open) {
            const bool hatched = series.role == SeriesRole::Forecast;
            const QColor body = thinned(stroke, hatched ? 0.7F : kFillAlpha);
            painter->fillRect(QRectF(QPointF(left, std::min(top, zero)), QPointF(right, std::max(top, zero))),
                              QBrush(body, hatched ? Qt::BDiagPattern : Qt::SolidPattern));
        }
        if (!std::isnan(before))
            painter->fillRect(QRectF(left - kLine / 2, std::min(before, top), kLine, std::abs(top - before)), stroke);
        if (open || series.role == SeriesRole::Typical) {
            painter->setPen(QPen(stroke, kLine, Qt::DashLine, Qt::FlatCap));
            painter->drawLine(QPointF(left, top), QPointF(right, top));
        } else {
            painter->fillRect(QRectF(left - kLine / 2, top - kLine / 2, right - left + kLine, kLine), stroke);
        }
        if (filled && right - left >= kPointWidth) {
            painter->setRenderHint(QPainter::Antialiasing, true);
            painter->setPen(open ? QPen(ink, 1) : QPen(Qt::NoPen));
            painter->setBrush(open ? look.surface : ink);
            painter->drawEllipse(QPointF((left + right) / 2, top), 2.5, 2.5);
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
        if (flags.testFlag(BarFlag::Corrected))
            paintMark(painter, QPointF((left + right) / 2, top));
        before = top;
        ++drawn;
    }
    return drawn;
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
