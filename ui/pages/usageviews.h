// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/usagecontrols.h"
#include "ui/pages/usageslots.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace denkiroku::models {
class UsageModel;
class Workspace;
} // namespace denkiroku::models

namespace denkiroku::ui {

class ChartPane;
class HealthPanel;
class HeatMap;
class TimeChart;

/// The views of the usage page, one on top: each reckons its picture only when it is looked at.
class UsageViews : public QWidget {
    Q_OBJECT

public:
    explicit UsageViews(models::Workspace &workspace, QWidget *parent = nullptr);

    void setView(UsageView view);
    /// What is shown, in that unit; views that are hidden take it up when they are shown.
    void update(UsageUnit unit);
    void retranslate();
    void addActionsTo(QMenu *menu);
    /// Nothing is still being asked for by the view on top.
    bool settled() const;

    ChartPane *bars() const { return m_bars; }
    TimeChart *curve() const { return m_curve; }
    HeatMap *heatMap() const { return m_heatMap; }
    HealthPanel *health() const { return m_health; }

Q_SIGNALS:
    void barActivated(int index);
    void dayActivated(QDate day);
    void settledChanged();

private:
    /// What the picture on top was made of.
    struct Made {
        quint64 revision = 0;
        UsageView view = UsageView::Bars;
        UsageUnit unit = UsageUnit::Energy;
        models::UsagePeriod period;

        bool operator==(const Made &) const = default;
    };

    void make();
    void updateBars();
    void updateCurve();
    void updateHeatMap();
    void openPoint(qint64 from);

    models::UsageModel &m_usage;
    UsageView m_view = UsageView::Bars;
    UsageUnit m_unit = UsageUnit::Energy;
    Made m_made;
    ChartPane *m_bars;
    TimeChart *m_curve;
    HeatMap *m_heatMap;
    HealthPanel *m_health;
    // The period whose curve is drawn: the same one keeps its zoom while readings come in.
    models::UsagePeriod m_curvePeriod;
};

} // namespace denkiroku::ui
