// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/slotseries.h"
#include "ui/charts/timebucket.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace denkiroku::ui {

class SlotTableModel;

/// Amounts over slots of time, from a day to decades: Qt Charts gives axis, grid and theme, an item of ours the series.
///
///     auto *chart = new TimeChart;
///     chart->setData({.title = ..., .unit = "kWh", .series = {usage, lastYear}, .texts = {.cost = ...}});
///     chart->setVisibleRange(from, to); // seconds since 1970 UTC
///     connect(chart, &TimeChart::pointActivated, ...); // Enter on a point
///
/// The wheel and a pinch zoom at the pointer, dragging pans, a double click shows all again. Arrows pan, + and - zoom,
/// Home and End go to the ends, Tab and Shift+Tab walk from point to point of what is shown (and out of the chart at its
/// ends, or at once after Escape); each is shown, and spoken by a screen reader. A point is a slot where slots are wide
/// enough, else a day, a month or a year.
class TimeChart : public QWidget, public Chart {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// Shows the whole reach of the data. Series that were turned off by number stay so.
    void setData(TimeChartData data);
    [[nodiscard]] const TimeChartData &data() const;

    void setSeriesVisible(int series, bool visible);
    [[nodiscard]] bool isSeriesVisible(int series) const;

    /// What is on screen, seconds since 1970 UTC; kept within the data's reach and at least four slots wide.
    [[nodiscard]] double visibleFrom() const;
    [[nodiscard]] double visibleTo() const;
    void setVisibleRange(double from, double to);
    void resetView();
    /// Factors under 1 come nearer. The time at `x` of this widget stays where it is.
    void zoomAt(double x, double factor);
    void pan(double seconds);

    /// The plot in this widget's coordinates.
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double secondAt(double x) const;
    /// The point under a place of this widget; empty outside of the plot or the data.
    [[nodiscard]] TimeBucket pointAt(const QPointF &position) const;

    /// The point the keyboard stands on; empty for none.
    [[nodiscard]] TimeBucket currentPoint() const;
    void setCurrentPoint(const TimeBucket &point);
    /// What the tooltip says of a stretch of time, line by line, and the same as a sentence to be spoken.
    [[nodiscard]] QStringList pointLines(const TimeBucket &point) const;
    [[nodiscard]] QString pointSentence(const TimeBucket &point) const;
    /// The whole chart in one sentence.
    [[nodiscard]] QString summary() const;

    /// Columns or steps that the last paint drew of one series: never more than pixels across.
    [[nodiscard]] int paintedPoints() const;

    QWidget *widget() override { return this; }
    const QWidget *widget() const override { return this; }
    QString title() const override;
    void setLook(const ChartLook &look) override;
    const ChartLook &look() const override;
    void render(QPainter *painter, const QRectF &target) const override;
    using QWidget::render;
    /// Slots down, series across.
    QAbstractItemModel *tableModel() override;
    /// One line for each point on screen.
    QString asText() const override;
    QString currentSentence() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Seconds since 1970 UTC.
    void visibleRangeChanged(double from, double to);
    void pointActivated(qint64 from, qint64 to);
    void currentPointChanged();
    /// Other data, or other series of them shown.
    void dataChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Engine;
    enum class Fit { Grow, Anew };

    void showRange(double from, double to, Fit fit);
    [[nodiscard]] double narrowest() const;
    [[nodiscard]] BucketGrid grid() const;
    [[nodiscard]] bool isOnScreen(const TimeBucket &point) const;
    [[nodiscard]] TimeBucket edgePoint(bool first) const;
    bool pinch(QEvent *event);
    bool step(bool next);
    void hover(const QPointF &position, const QPoint &global);
    void refreshMarks();
    void applyLook();

    ChartLook m_look;
    TimeBucket m_current;
    TimeBucket m_hovered;
    std::optional<QPointF> m_dragged;
    double m_dragFrom = 0;
    bool m_leaving = false;
    std::unique_ptr<Engine> m_engine;
    SlotTableModel *m_table = nullptr;
};

} // namespace denkiroku::ui
