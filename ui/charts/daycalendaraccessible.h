// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace denkiroku::ui {

class DayCalendar;

/// A calendar of marks for a screen reader: a list whose items are its days, each with its sentence and its place.
class DayCalendarAccessible : public QAccessibleWidget {
public:
    explicit DayCalendarAccessible(DayCalendar *calendar);
    ~DayCalendarAccessible() override;

    /// Tells Qt how calendars are read. May be called again and again.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] DayCalendar *calendar() const;

    mutable std::map<int, QAccessible::Id> m_days;
};

} // namespace denkiroku::ui
