// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartdata.h"

#include <QWidget>

#include <memory>

namespace denkiroku::ui {

class ChartTableModel;

/// Bars over slots of time. Qt Charts draws them; no type of it shows here, because Qt 6.10 deprecates it.
///
/// The mouse shows the values of the slot under it, a click or Enter opens a bar (`barActivated`), the arrow keys,
/// Home and End walk from bar to bar, and each bar is a child of its own for a screen reader.
class BarChart : public QWidget, public Chart {
    Q_OBJECT

public:
    enum class Size {
        Full,   ///< axes, grid, unit
        Compact ///< bars and tick labels alone, for a small card
    };

    explicit BarChart(QWidget *parent = nullptr, Size size = Size::Full);
    ~BarChart() override;

    void setData(ChartData data);
    [[nodiscard]] const ChartData &data() const;

    void setLook(const ChartLook &look) override;
    [[nodiscard]] const ChartLook &look() const override;

    void setValuesVisible(bool visible);
    void setComparisonVisible(bool visible);
    [[nodiscard]] bool valuesVisible() const;
    [[nodiscard]] bool comparisonVisible() const;

    /// The bar the keyboard stands on; -1 for none.
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

    /// The slot under a point of this widget, whatever the height of its bar; -1 outside the plot.
    [[nodiscard]] int barAt(const QPointF &position) const;
    /// The slot's column in this widget's coordinates; empty outside.
    [[nodiscard]] QRect barRect(int index) const;
    /// The drawn bar itself; empty for a gap.
    [[nodiscard]] QRect filledRect(int index) const;

    QWidget *widget() override { return this; }
    const QWidget *widget() const override { return this; }
    QString title() const override;
    void render(QPainter *painter, const QRectF &target) const override;
    using QWidget::render;
    QAbstractItemModel *tableModel() override;
    QString asText() const override;
    QString currentSentence() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barActivated(int index);
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Engine;

    void setHovered(int index);
    void showTip(int index, const QPoint &globalPosition);
    void announceCurrent();
    void applyLook();

    ChartData m_data;
    ChartLook m_look;
    Size m_size;
    int m_current = -1;
    int m_hovered = -1;
    bool m_valuesVisible = true;
    bool m_comparisonVisible = true;
    std::unique_ptr<Engine> m_engine;
    ChartTableModel *m_table = nullptr;
};

} // namespace denkiroku::ui
