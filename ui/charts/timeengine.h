// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timechart.h"
#include "ui/charts/timepainter.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsItem>
#include <QLocale>

class QLineSeries;
class QValueAxis;

namespace denkiroku::ui {

/// The series of a time chart in the plot of a QChart, with the marks of time below it, the unit and the shown stretch of
/// time above, and the point that is pointed at.
class TimeItem : public QGraphicsItem {
public:
    explicit TimeItem(QChart *chart);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    void sizeChanged();
    [[nodiscard]] QRectF plot() const;

    TimePainter series;
    QFont font;
    QLocale locale;
    TimeBucket pointed;
    bool focused = false;

private:
    void paintTicks(QPainter *painter) const;
    void paintCaption(QPainter *painter) const;
    void paintPointed(QPainter *painter) const;

    QChart *m_chart;
};

/// Qt Charts behind TimeChart.
class TimeChart::Engine {
public:
    explicit Engine(TimeChart *owner);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void setData(TimeChartData data);
    void setLook(const ChartLook &look, const QFont &font);
    void setLocale(const QLocale &locale);
    void setVisible(int series, bool visible);
    /// Without `shrink` the scale of values only grows, so that it stays calm under a pan.
    void setRange(double from, double to, bool shrink);
    void setPointed(const TimeBucket &point, bool focused);
    void resize(const QSize &size);
    void render(QPainter *painter, const QRectF &target);

    [[nodiscard]] TimePainter &series() { return m_item->series; }
    [[nodiscard]] const TimePainter &series() const { return m_item->series; }
    [[nodiscard]] QRectF plot() const { return m_item->plot(); }

private:
    void fitMargins();
    void rescale(bool shrink);

    QChart *m_chart;
    QChartView *m_view;
    QLineSeries *m_carrier; ///< without points: axes want a series
    QValueAxis *m_time;
    QValueAxis *m_values;
    TimeItem *m_item;
};

} // namespace denkiroku::ui
