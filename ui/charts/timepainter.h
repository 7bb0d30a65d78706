// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/lodpyramid.h"
#include "ui/charts/timebucket.h"

#include <QColor>
#include <QRectF>

#include <optional>

class QPainter;

namespace denkiroku::ui {

/// The series of a time chart on a plot: at most one point for each pixel across, whatever the span of time.
///
/// Where a slot is three pixels wide or more it is a step of its own (with a point from eight on); below, each column of
/// pixels shows the lowest, the highest and the mean of what lies under it.
class TimePainter {
public:
    TimePainter() = default;
    TimePainter(const TimePainter &) = delete;
    TimePainter &operator=(const TimePainter &) = delete;

    void setData(TimeChartData data);
    [[nodiscard]] const TimeChartData &data() const { return m_data; }
    [[nodiscard]] const LodPyramid &pyramid(int series) const;

    double from = 0; ///< what the left edge of the plot stands for, seconds since 1970 UTC
    double to = 1;
    ChartScale scale;
    ChartLook look;
    std::vector<bool> visible; ///< one for each series

    /// Lowest and highest of the visible series between `from` and `to`; zero where there is nothing.
    [[nodiscard]] std::pair<double, double> extent() const;
    [[nodiscard]] double x(double second, const QRectF &plot) const;
    [[nodiscard]] double y(double value, const QRectF &plot) const;

    void paint(QPainter *painter, const QRectF &plot) const;
    /// Points and columns that the last paint drew, of the series that had most.
    [[nodiscard]] int paintedPoints() const { return m_painted; }

    /// The colour of a role.
    static QColor colour(SeriesRole role, const ChartLook &look);

private:
    class Strokes;
    struct Column;
    struct Step;

    [[nodiscard]] int paintSteps(int series, QPainter *painter, const QRectF &plot, double pixel) const;
    [[nodiscard]] int paintColumns(int series, QPainter *painter, const QRectF &plot, double pixel) const;
    [[nodiscard]] std::vector<Column> columnsOf(int series, const QRectF &plot, double pixel) const;
    void rasterColumns(SeriesRole role, const std::vector<Column> &columns, QPainter *painter, const QRectF &plot,
                       double pixel) const;
    void shapeColumns(SeriesRole role, const std::vector<Column> &columns, QPainter *painter, const QRectF &plot,
                      double pixel) const;
    [[nodiscard]] std::vector<Step> stepsOf(int series, const QRectF &plot) const;
    void rasterSteps(SeriesRole role, const std::vector<Step> &steps, QPainter *painter, const QRectF &plot,
                     double pixel) const;
    void shapeSteps(SeriesRole role, const std::vector<Step> &steps, QPainter *painter, const QRectF &plot) const;
    void paintStepMarks(SeriesRole role, const std::vector<Step> &steps, QPainter *painter) const;
    void paintMark(QPainter *painter, const QPointF &at) const;

    TimeChartData m_data;
    std::vector<LodPyramid> m_pyramids;
    mutable std::vector<LodColumn> m_columns;
    mutable int m_painted = 0;
};

} // namespace denkiroku::ui
