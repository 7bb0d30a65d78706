// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <QWidget>

class QButtonGroup;
class QCalendarWidget;
class QMenu;
class QToolButton;

namespace denkiroku::ui {

/// Which stretch of time a chart shows: previous, the period's own name (which opens a calendar), next, today; day,
/// month or year. It only asks: what is shown is set from outside, by what really is.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    struct State {
        models::Scale scale = models::Scale::Month;
        QDate anchor; ///< first day of the period
        QDate today;  ///< in Tokyo
        bool canGoNext = false;

        bool operator==(const State &) const = default;
    };

    explicit PeriodPicker(QWidget *parent = nullptr);

    void setState(const State &state);
    const State &state() const { return m_state; }
    /// The name of the period as it is shown.
    QString periodText() const;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void todayRequested();
    void scaleRequested(denkiroku::models::Scale scale);
    void dayRequested(QDate day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCalendar();
    void applyWords();
    void applyState();

    State m_state;
    QToolButton *m_previous;
    QToolButton *m_period;
    QToolButton *m_next;
    QToolButton *m_today;
    QButtonGroup *m_scales;
    QMenu *m_menu;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace denkiroku::ui
