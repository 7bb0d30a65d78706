// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"

#include <QPointer>

namespace denkiroku::ui {

namespace {

QString sentenceOf(const QWidget *widget)
{
    const auto *chart = dynamic_cast<const Chart *>(widget);
    return chart ? chart->currentSentence() : QString();
}

class CurrentPoint : public QAccessibleInterface {
public:
    explicit CurrentPoint(QWidget *chart) : m_chart(chart) {}

    [[nodiscard]] bool isValid() const override { return !m_chart.isNull(); }
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
        return kind == QAccessible::Name ? sentenceOf(m_chart) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        return m_chart ? QRect(m_chart->mapToGlobal(QPoint(0, 0)), m_chart->size()) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selected = m_chart && !sentenceOf(m_chart).isEmpty();
        state.focused = state.selected && m_chart->hasFocus();
        return state;
    }

private:
    QPointer<QWidget> m_chart;
};

QAccessibleInterface *makeChartInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (qobject_cast<TimeChart *>(object) || qobject_cast<HeatMap *>(object))
        return new ChartAccessible(static_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeChartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ChartAccessible::announce(QWidget *chart, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(chart, sentence);
    QAccessible::updateAccessibility(&spoken);
#else
    // No announcements before Qt 6.8: the point gets a new name, and the focus.
    for (const auto kind : {QAccessible::NameChanged, QAccessible::Focus}) {
        QAccessibleEvent event(chart, kind);
        event.setChild(0);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

ChartAccessible::ChartAccessible(QWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

ChartAccessible::~ChartAccessible()
{
    if (m_point != 0)
        QAccessible::deleteAccessibleInterface(m_point);
}

int ChartAccessible::childCount() const
{
    return 1;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index != 0)
        return nullptr;
    if (m_point == 0)
        m_point = QAccessible::registerAccessibleInterface(new CurrentPoint(widget()));
    return QAccessible::accessibleInterface(m_point);
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return widget() && widget()->hasFocus() && !sentenceOf(widget()).isEmpty() ? child(0) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    return m_point != 0 && QAccessible::accessibleInterface(m_point) == wanted ? 0 : -1;
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? sentenceOf(widget()) : QAccessibleWidget::text(kind);
}

} // namespace denkiroku::ui
