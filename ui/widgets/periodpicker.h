// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usageperiod.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QCalendarWidget;
class QComboBox;
class QMenu;
class QToolButton;

namespace denkiroku::ui {

/// Which stretch of time a chart shows: previous, the period's own name (which opens a calendar), next, today; and what
/// kind of stretch, as a row of buttons or, where there is little room, as a list. Alt+Left, Alt+Right and Alt+Home step,
/// Alt+1 to Alt+6 choose the kind. It only asks: what is shown is set from outside, by what really is.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    struct State {
        models::UsagePeriod period;
        QDate today; ///< in Tokyo
        bool canGoPrevious = true;
        bool canGoNext = false;

        bool operator==(const State &) const = default;
    };

    explicit PeriodPicker(QWidget *parent = nullptr);

    void setState(const State &state);
    const State &state() const { return m_state; }
    /// The name of the period as it is shown.
    QString periodText() const;

    /// A list instead of buttons.
    void setCompact(bool compact);
    bool isCompact() const { return m_isCompact; }
    /// How wide it is with the buttons.
    int fullWidth() const;

    QButtonGroup *kindButtons() const { return m_kinds; }
    QComboBox *kindList() const { return m_list; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void todayRequested();
    void kindRequested(denkiroku::models::PeriodKind kind);
    void dayRequested(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildKinds();
    void buildCalendar();
    void applyWords();
    void applyState();

    State m_state;
    bool m_isCompact = false;
    QToolButton *m_previous;
    QToolButton *m_period;
    QToolButton *m_next;
    QToolButton *m_today;
    QWidget *m_segments;
    QButtonGroup *m_kinds;
    QComboBox *m_list;
    QMenu *m_menu;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace denkiroku::ui
