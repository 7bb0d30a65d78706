// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeshapes.h"

#include "ui/charts/columnraster.h"

#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace denkiroku::ui {

using namespace timeshapes;

/// Rectangles of one brush, painted as one shape: a see-through one each would be shared out to threads one by one.
class TimePainter::Strokes {
public:
    Strokes(QPainter *painter, QBrush brush) : m_painter(painter), m_brush(std::move(brush))
    {
        m_path.setFillRule(Qt::WindingFill);
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
        m_path.addRect(QRectF(QPointF(left, std::min(top, bottom)), QPointF(right, std::max(top, bottom))));
    }

private:
    QPainter *m_painter;
    QBrush m_brush;
    QPainterPath m_path;
};

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

void TimePainter::rasterSteps(SeriesRole role, const std::vector<Step> &steps, QPainter *painter, const QRectF &plot,
                              double pixel) const
{
    const QColor ink = colour(role, look);
    const auto ready = [](const QColor &shade) { return qPremultiply(shade.rgba()); };
    const QColor light = thinned(ink, kLightAlpha);
    const bool hatched = role == SeriesRole::Forecast;
    const float fill = hatched ? kHatchAlpha : kFillAlpha;
    const int width = static_cast<int>(std::lround(plot.width() / pixel));
    const auto row = [&](double at) { return static_cast<int>(std::lround((at - plot.top()) / pixel)); };
    const auto column = [&](double at) {
        return std::clamp(static_cast<int>(std::lround((at - plot.left()) / pixel)), 0, width);
    };
    const int half = std::max(1, static_cast<int>(std::lround(kLine / 2 / pixel)));
    const int zero = row(y(0, plot));
    ColumnRaster raster(width);
    raster.setHatched(hatched);
    for (const Step &step : steps) {
        const bool lighter = step.flags.testFlag(BarFlag::Provisional);
        const QRgb line = ready(lighter ? light : ink);
        const QRgb body = ready(thinned(lighter ? light : ink, fill));
        const int top = row(step.top);
        const bool filled = isFilled(role) && !step.flags.testFlag(BarFlag::Unfinished);
        for (int at = column(step.left); at < column(step.right); ++at) {
            if (filled)
                raster.set(ColumnRaster::Band, at, std::min(top, zero), std::max(top, zero), body);
            if (!isDashed(role, step.flags))
                raster.set(ColumnRaster::Line, at, top - half, top + half, line);
        }
        if (std::isnan(step.before))
            continue;
        const int start = row(step.before);
        const int edge = column(step.left);
        for (int at = std::max(0, edge - half); at < std::min(width, edge + half); ++at)
            raster.set(ColumnRaster::Line, at, std::min(start, top) - half, std::max(start, top) + half, line);
    }
    QImage image = raster.image(static_cast<int>(std::lround(plot.height() / pixel)));
    image.setDevicePixelRatio(1 / pixel);
    painter->drawImage(plot.topLeft(), image);
}

void TimePainter::shapeSteps(SeriesRole role, const std::vector<Step> &steps, QPainter *painter,
                             const QRectF &plot) const
{
    const QColor ink = colour(role, look);
    const QColor light = thinned(ink, kLightAlpha);
    const bool hatched = role == SeriesRole::Forecast;
    const Qt::BrushStyle pattern = hatched ? Qt::BDiagPattern : Qt::SolidPattern;
    const float fill = hatched ? kHatchAlpha : kFillAlpha;
    // The last one made is the first to end, and so lies below.
    Strokes lightLine(painter, light);
    Strokes line(painter, ink);
    Strokes lightBody(painter, QBrush(thinned(light, fill), pattern));
    Strokes body(painter, QBrush(thinned(ink, fill), pattern));
    const double zero = y(0, plot);
    for (const Step &step : steps) {
        const bool lighter = step.flags.testFlag(BarFlag::Provisional);
        Strokes &stroke = lighter ? lightLine : line;
        if (isFilled(role) && !step.flags.testFlag(BarFlag::Unfinished))
            (lighter ? lightBody : body).add(step.left, step.top, step.right, zero);
        if (!std::isnan(step.before))
            stroke.add(step.left - kLine / 2, step.before, step.left + kLine / 2, step.top);
        if (!isDashed(role, step.flags))
            stroke.add(step.left - kLine / 2, step.top - kLine / 2, step.right + kLine / 2, step.top + kLine / 2);
    }
}

} // namespace denkiroku::ui
