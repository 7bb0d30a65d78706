// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "models/usage/usagemodel.h"
#include "ui/pages/page.h"
#include "ui/pages/usagecontrols.h"

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class ChartPane;
class InsightPanel;
class KeyFigure;
class PeriodPicker;
class StatePane;
class UiSettings;
class UsagePoints;
class UsageViews;

/// What was used and fed in: a period, its figures, one chart of it, what it is compared with, and what it tells.
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
    QStringList views() const override;
    bool showView(const QString &name) override;

    ChartPane *chart() const;
    PeriodPicker *picker() const { return m_picker; }
    UsagePoints *points() const { return m_points; }
    UsageControls *usageControls() const { return m_choices; }
    UsageViews *charts() const { return m_views; }
    InsightPanel *insight() const { return m_insight; }
    UsageView view() const { return m_view; }
    QLabel *comparison() const { return m_comparison; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBody();
    void buildMenu();
    void connectModel();
    void connectChoices();
    void restoreChoices();
    void remember(const QString &what, const QString &chosen);
    models::LoadStatus status() const;
    void setView(UsageView view);
    /// The unit that can be shown: what was chosen, or kWh where that says nothing.
    UsageUnit shownUnit() const;
    /// A day has no heat map and no calendar: its bars are shown instead.
    void leaveViewsOfDays();
    void updateAll();
    void updatePicker();
    void updateChoices();
    void updateFigures();
    void updateCharts();
    void updateSentences();
    void updateState();
    void openBar(int index);
    void openDay(QDate day);

    models::Workspace &m_workspace;
    UiSettings &m_settings;
    models::UsageModel &m_usage;
    bool m_active = false;
    UsageView m_view = UsageView::Bars;
    UsageUnit m_unit = UsageUnit::Energy;
    PeriodPicker *m_picker;
    UsagePoints *m_points;
    UsageControls *m_choices;
    KeyFigure *m_total;
    KeyFigure *m_estimate;
    KeyFigure *m_change;
    UsageViews *m_views;
    StatePane *m_pane = nullptr;
    QLabel *m_comparison;
    QLabel *m_notes;
    InsightPanel *m_insight;
};

} // namespace denkiroku::ui
