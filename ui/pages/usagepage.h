// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "models/usage/usagemodel.h"
#include "ui/pages/page.h"

class QActionGroup;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class ChartPane;
class KeyFigure;
class PeriodPicker;
class StatePane;
class UiSettings;
class UsagePoints;

/// Half-hours of a day, days of a month, months of a year.
class UsagePage : public Page {
    Q_OBJECT

public:
    UsagePage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    void retranslate() override;

    ChartPane *chart() const { return m_chart; }
    PeriodPicker *picker() const { return m_picker; }
    UsagePoints *points() const { return m_points; }

private:
    QWidget *buildBody();
    void buildMenu();
    void connectModel();
    models::LoadStatus status() const;
    void updateAll();
    void updatePicker();
    void updateFigures();
    void updateChart();
    void updateNotes();
    void updateState();
    void openBar(int index);

    models::Workspace &m_workspace;
    models::UsageModel &m_usage;
    bool m_active = false;
    PeriodPicker *m_picker;
    UsagePoints *m_points;
    KeyFigure *m_total;
    KeyFigure *m_estimate;
    KeyFigure *m_change;
    ChartPane *m_chart;
    StatePane *m_pane;
    QLabel *m_notes;
    QActionGroup *m_compareWith;
    QAction *m_previousPeriod;
    QAction *m_yearEarlier;
};

} // namespace denkiroku::ui
