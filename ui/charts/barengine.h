// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barchart.h"
#include "ui/charts/chartscale.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsItem>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace denkiroku::ui {

/// What Qt Charts has no word for: the comparison's marks, the marks of corrected bars, the column pointed at, the
/// unit. Lies over the plot and draws in the chart's own coordinates.
class BarOverlay : public QGraphicsItem {
public:
    BarOverlay(QChart *chart, QStackedBarSeries *series);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    void sizeChanged();

    ChartData data;
    ChartLook look;
    QFont font;
    int pointed = -1;
    bool focused = false;
    bool comparisonVisible = true;
    bool unitVisible = true;

    [[nodiscard]] QRectF column(int index) const;
    [[nodiscard]] QRectF bar(int index) const;

private:
    void paintPointed(QPainter *painter) const;
    void paintComparison(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;
    void paintUnit(QPainter *painter) const;

    QChart *m_chart;
    QStackedBarSeries *m_series;
};

/// Qt Charts behind BarChart.
class BarChart::Engine {
public:
    Engine(BarChart *owner, Size size);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    void setData(const ChartData &data);
    void setLook(const ChartLook &look, const QFont &font);
    void setValuesVisible(bool visible);
    void setComparisonVisible(bool visible);
    void setPointed(int index, bool focused);
    void resize(const QSize &size);
    void setLocale(const QLocale &locale);

    [[nodiscard]] int at(const QPointF &position) const;
    [[nodiscard]] QRectF column(int index) const;
    [[nodiscard]] QRectF bar(int index) const;
    void render(QPainter *painter, const QRectF &target) const;

private:
    void rebuildAxes();
    void rebuildBars();
    void colourBars();
    void fitMargins();

    Size m_size;
    QChart *m_chart;
    QChartView *m_view;
    QStackedBarSeries *m_series;
    // One set for each way a bar is drawn. A slot has its height in one of them and nothing in the others, so that
    // stacking them gives each slot a brush of its own.
    QBarSet *m_final;
    QBarSet *m_provisional;
    QBarSet *m_unfinished;
    QCategoryAxis *m_slots;
    QValueAxis *m_values;
    BarOverlay *m_overlay;
    ChartData m_data;
    ChartScale m_scale;
};

} // namespace denkiroku::ui
