// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartframe.h"

namespace denkiroku::ui {

class BarChart;
class ChartTable;
class LegendKey;

/// A frame that begins with bars, and their legend that turns values and comparison on and off. Other charts of the same
/// page are added with addChart().
class ChartPane : public ChartFrame {
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);

    void setData(const ChartData &values);
    [[nodiscard]] BarChart *chart() const;
    [[nodiscard]] ChartTable *table() const;

Q_SIGNALS:
    /// A bar, or its row in the table, was opened.
    void barActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLegend();
    void applyLegend();

    BarChart *m_chart;
    ChartTable *m_table;
    QToolButton *m_values;
    QToolButton *m_comparison;
    LegendKey *m_provisional;
    LegendKey *m_corrected;
    LegendKey *m_unfinished;
};

} // namespace denkiroku::ui
