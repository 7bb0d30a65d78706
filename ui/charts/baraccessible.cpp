// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/baraccessible.h"

#include "ui/charts/barchart.h"
#include "ui/charts/chartwords.h"

#include <QPointer>

namespace denkiroku::ui {

namespace {

class OneBar : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OneBar(BarChart *chart, int index) : m_chart(chart), m_index(index) {}

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override
    {
        return m_chart && m_index < static_cast<int>(m_chart->data().bars.size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? ChartWords::sentence(m_chart->data(), m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect column = m_chart->barRect(m_index);
        return {m_chart->mapToGlobal(column.topLeft()), column.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (m_chart && m_chart->currentIndex() == m_index) {
            state.selected = true;
            state.focused = m_chart->hasFocus();
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
        m_chart->setCurrentIndex(m_index);
        if (name == pressAction())
            Q_EMIT m_chart->barActivated(m_index);
        else
            m_chart->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<BarChart> m_chart;
    int m_index;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *chart = qobject_cast<BarChart *>(object))
        return new BarAccessible(chart);
    return nullptr;
}

} // namespace

void BarAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

BarAccessible::BarAccessible(BarChart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

BarAccessible::~BarAccessible()
{
    for (const auto &[index, id] : m_bars)
        QAccessible::deleteAccessibleInterface(id);
}

BarChart *BarAccessible::chart() const
{
    return static_cast<BarChart *>(widget());
}

int BarAccessible::childCount() const
{
    return chart() ? static_cast<int>(chart()->data().bars.size()) : 0;
}

QAccessibleInterface *BarAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_bars.find(index); known != m_bars.end())
        return QAccessible::accessibleInterface(known->second);
    auto *bar = new OneBar(chart(), index);
    m_bars.emplace(index, QAccessible::registerAccessibleInterface(bar));
    return bar;
}

QAccessibleInterface *BarAccessible::childAt(int x, int y) const
{
    return chart() ? child(chart()->barAt(chart()->mapFromGlobal(QPoint(x, y)))) : nullptr;
}

QAccessibleInterface *BarAccessible::focusChild() const
{
    return chart() && chart()->hasFocus() ? child(chart()->currentIndex()) : nullptr;
}

int BarAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (const auto &[index, id] : m_bars) {
        if (QAccessible::accessibleInterface(id) == wanted)
            return index;
    }
    return -1;
}

QString BarAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && chart() && chart()->currentIndex() >= 0)
        return ChartWords::sentence(chart()->data(), chart()->currentIndex());
    return QAccessibleWidget::text(kind);
}

} // namespace denkiroku::ui
