// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daycalendaraccessible.h"

#include "ui/charts/daycalendar.h"

#include <QPointer>

namespace denkiroku::ui {

namespace {

class OneDay : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OneDay(DayCalendar *calendar, int index) : m_calendar(calendar), m_index(index) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_calendar && m_index < static_cast<int>(m_calendar->days().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_calendar ? m_calendar->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_calendar.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? day().sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect cell = m_calendar->dayRect(m_index);
        return {m_calendar->mapToGlobal(cell.topLeft()), cell.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (m_calendar && m_calendar->currentIndex() == m_index) {
            state.selected = true;
            state.focused = m_calendar->hasFocus();
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        const QDate date = day().day;
        m_calendar->setCurrentDay(date);
        if (name == pressAction())
            Q_EMIT m_calendar->dayActivated(date);
        else
            m_calendar->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const DayCalendar::Day &day() const { return m_calendar->days()[static_cast<std::size_t>(m_index)]; }

    QPointer<DayCalendar> m_calendar;
    int m_index;
};

QAccessibleInterface *makeCalendarInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *calendar = qobject_cast<DayCalendar *>(object))
        return new DayCalendarAccessible(calendar);
    return nullptr;
}

} // namespace

void DayCalendarAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeCalendarInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

DayCalendarAccessible::DayCalendarAccessible(DayCalendar *calendar) : QAccessibleWidget(calendar, QAccessible::List) {}

DayCalendarAccessible::~DayCalendarAccessible()
{
    for (const auto &[index, id] : m_days)
        QAccessible::deleteAccessibleInterface(id);
}

DayCalendar *DayCalendarAccessible::calendar() const
{
    return static_cast<DayCalendar *>(widget());
}

int DayCalendarAccessible::childCount() const
{
    return calendar() ? static_cast<int>(calendar()->days().size()) : 0;
}

QAccessibleInterface *DayCalendarAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_days.find(index); known != m_days.end())
        return QAccessible::accessibleInterface(known->second);
    auto *day = new OneDay(calendar(), index);
    m_days.emplace(index, QAccessible::registerAccessibleInterface(day));
    return day;
}

QAccessibleInterface *DayCalendarAccessible::childAt(int x, int y) const
{
    return calendar() ? child(calendar()->dayAt(calendar()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *DayCalendarAccessible::focusChild() const
{
    return calendar() && calendar()->hasFocus() ? child(calendar()->currentIndex()) : nullptr;
}

int DayCalendarAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (const auto &[index, id] : m_days) {
        if (QAccessible::accessibleInterface(id) == wanted)
            return index;
    }
    return -1;
}

QString DayCalendarAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && calendar() && calendar()->currentIndex() >= 0)
        return calendar()->days()[static_cast<std::size_t>(calendar()->currentIndex())].sentence;
    return QAccessibleWidget::text(kind);
}

} // namespace denkiroku::ui
