// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace denkiroku::ui {

class LegendKey;
class TimeChart;

/// Names the series of a time chart and turns them on and off; explains the ways of drawing that occur. Follows the
/// chart's data by itself.
class TimeLegend : public QWidget {
    Q_OBJECT

public:
    explicit TimeLegend(TimeChart *chart, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();

    TimeChart *m_chart;
    QHBoxLayout *m_row;
    std::vector<QToolButton *> m_series;
    LegendKey *m_provisional;
    LegendKey *m_corrected;
    LegendKey *m_unfinished;
};

} // namespace denkiroku::ui
