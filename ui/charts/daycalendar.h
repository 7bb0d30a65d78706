// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/daymark.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace denkiroku::ui {

/// A year as twelve small months, a mark for every day. A click or Enter opens the day the cursor is on; the arrows move
/// it by days and weeks, page up and down by months, home and end to the ends of the month.
class DayCalendar : public QWidget {
    Q_OBJECT

public:
    struct Day {
        QDate day;
        DayMark mark = DayMark::None;
        QString sentence; ///< for the tooltip and for a screen reader, with the date in it

        bool operator==(const Day &) const = default;
    };

    explicit DayCalendar(QWidget *parent = nullptr);

    /// Days of one year in order, without a gap.
    void setDays(std::vector<Day> days);
    const std::vector<Day> &days() const { return m_days; }

    /// Index into days(), or -1.
    int currentIndex() const { return m_current; }
    QDate currentDay() const;
    void setCurrentDay(QDate day);

    int dayAt(const QPointF &position) const;
    QRect dayRect(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By the user; invalid for none.
    void currentDayChanged(QDate day);
    void dayActivated(QDate day);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Grid {
        int columns = 4; ///< of months
        int cell = 16;
        int line = 16;
        QSize month;
    };

    Grid grid(int width) const;
    QRect monthRect(const Grid &grid, int month) const;
    QRect cellRect(const Grid &grid, QDate day) const;
    void paintMonth(QPainter &painter, const Grid &grid, int month) const;
    void moveTo(QDate day);
    QDate stepped(int key) const;
    void announceCurrent();

    std::vector<Day> m_days;
    int m_current = -1;
};

} // namespace denkiroku::ui
