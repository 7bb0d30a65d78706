// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/health.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class DayCalendar;
class HealthTable;
class MarkedLabel;
class StatePane;

/// How the readings of a year stand: a sentence whose fault it is, a calendar, and what was corrected or is missing. It
/// looks once it is shown; a click on a day opens that day on the usage page.
class HealthPanel : public QWidget {
    Q_OBJECT

public:
    explicit HealthPanel(models::Workspace &workspace, QWidget *parent = nullptr);

    DayCalendar *calendar() const { return m_calendar; }
    QTableView *table() const { return m_table; }
    QString sentence() const;
    QToolButton *previousButton() const { return m_previous; }
    QToolButton *nextButton() const { return m_next; }
    /// Everything asked for has come or failed.
    bool settled() const;
    void retranslate();

Q_SIGNALS:
    void settledChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class LegendItem;

    QWidget *buildBody();
    void buildHead(QBoxLayout *column);
    void connectModel();
    void loadIfShown();
    void openDay(QDate day);
    void arrangeLegend();
    void updateAll();
    void updateCalendar();
    void updateDetails();
    void fitTable();

    models::Workspace &m_workspace;
    QLabel *m_title;
    QToolButton *m_previous;
    QLabel *m_year;
    QToolButton *m_next;
    MarkedLabel *m_sentence;
    QLabel *m_delay;
    DayCalendar *m_calendar;
    QGridLayout *m_legend = nullptr;
    std::array<LegendItem *, models::dayHealthCount> m_items{};
    int m_legendColumns = 0;
    QLabel *m_detailTitle;
    QToolButton *m_wholeYear;
    QTableView *m_table;
    HealthTable *m_rows;
    StatePane *m_pane;
};

} // namespace denkiroku::ui
