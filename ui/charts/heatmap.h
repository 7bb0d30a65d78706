// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/heatraster.h"

#include <QCoreApplication>
#include <QWidget>

namespace denkiroku::ui {

class HeatTableModel;

/// A half-hour of a day; `day` counts from the first one of the data.
struct HeatCell {
    int day = -1;
    int slot = -1;

    [[nodiscard]] bool isValid() const { return day >= 0 && slot >= 0; }
    friend bool operator==(const HeatCell &, const HeatCell &) = default;
};

/// Draws a heat map: labels, cells, the strip of what is not final, the scale of colours.
class HeatPainter {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::HeatPainter)

public:
    void setData(const HeatMapData *data);
    void setLook(const ChartLook &look, const QFont &font);
    void resize(const QSizeF &size);

    /// The cells' rectangle; as high as the days need, at most as high as there is room.
    [[nodiscard]] QRectF plot() const;
    /// Rows of pixels the days share when there are more of them than pixels, or one for each day.
    [[nodiscard]] int rows() const;
    [[nodiscard]] HeatCell cellAt(const QPointF &position) const;
    [[nodiscard]] QRectF cellRect(const HeatCell &cell) const;
    [[nodiscard]] const HeatScale &scale() const { return m_scale; }

    void paint(QPainter *painter) const;
    /// The pixels' ratio of what is drawn upon.
    void setPixelRatio(qreal ratio);

private:
    void layOut();
    void paintCells(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;
    void paintStrip(QPainter *painter) const;
    void paintHours(QPainter *painter) const;
    void paintDays(QPainter *painter) const;
    void paintScale(QPainter *painter) const;
    [[nodiscard]] bool cellsAreBig() const;

    const HeatMapData *m_data = nullptr;
    ChartLook m_look;
    QFont m_font;
    QSizeF m_size;
    qreal m_ratio = 1;
    QRectF m_plot;
    HeatScale m_scale;
    mutable QImage m_cells;
};

/// Days down, the 48 half-hours of a day across: patterns of weeks and seasons at a glance.
///
///     auto *map = new HeatMap;
///     map->setData({.title = ..., .unit = "kWh", .firstDay = ..., .values = ..., .flags = ..., .texts = {.cost = ...}});
///     connect(map, &HeatMap::dayActivated, ...); // a click, or Enter
///
/// The page chooses one year or all by the data it hands over. Arrows, Home, End, Page Up and Page Down move the
/// keyboard's cell, whose value is shown and spoken; Ctrl+Home and Ctrl+End go to the first and last day.
class HeatMap : public QWidget, public Chart {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    void setData(HeatMapData data);
    [[nodiscard]] const HeatMapData &data() const;
    [[nodiscard]] const HeatScale &scale() const { return m_painter.scale(); }

    /// The cell under a point of this widget; of several days in one row of pixels the middle one.
    [[nodiscard]] HeatCell cellAt(const QPointF &position) const;
    [[nodiscard]] QRectF cellRect(const HeatCell &cell) const;
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] int rows() const { return m_painter.rows(); }

    /// The cell the keyboard stands on.
    [[nodiscard]] HeatCell currentCell() const { return m_current; }
    void setCurrentCell(const HeatCell &cell);
    /// What the tooltip says of a half-hour of one day, line by line.
    [[nodiscard]] QStringList cellLines(const HeatCell &cell) const;
    /// The same of all days that share the cell's row of pixels.
    [[nodiscard]] QStringList rowLines(const HeatCell &cell) const;
    /// The whole chart in one sentence.
    [[nodiscard]] QString summary() const;

    QWidget *widget() override { return this; }
    const QWidget *widget() const override { return this; }
    QString title() const override;
    void setLook(const ChartLook &look) override;
    const ChartLook &look() const override;
    void render(QPainter *painter, const QRectF &target) const override;
    using QWidget::render;
    QAbstractItemModel *tableModel() override;
    QString asText() const override;
    QString currentSentence() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayActivated(const QDate &day);
    void currentCellChanged();
    void dataChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyLook();
    void moveTo(int day, int slot);
    void paintPointed(QPainter *painter) const;
    [[nodiscard]] QStringList lines(const QString &range, const HeatRaster::Cell &cell, const QString &cost,
                                    bool mean) const;

    HeatMapData m_data;
    ChartLook m_look;
    HeatPainter m_painter;
    HeatCell m_current;
    HeatCell m_hovered;
    HeatTableModel *m_table = nullptr;
};

} // namespace denkiroku::ui
