// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daycalendar.h"

#include "models/format.h"
#include "ui/charts/daycalendaraccessible.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace denkiroku::ui {

namespace {

constexpr int monthsAYear = 12;
constexpr int daysAWeek = 7;
constexpr int weeksAMonth = 6;
// How the months may stand: so that every row is full.
constexpr std::array<int, 4> monthColumns{6, 4, 3, 2};

int columnOf(QDate day)
{
    return (day.dayOfWeek() - QLocale().firstDayOfWeek() + daysAWeek) % daysAWeek;
}

} // namespace

DayCalendar::DayCalendar(QWidget *parent) : QWidget(parent)
{
    DayCalendarAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayCalendar::setDays(std::vector<Day> days)
{
    if (days == m_days)
        return;
    const QDate current = currentDay();
    m_days = std::move(days);
    m_current = -1;
    setCurrentDay(current);
    update();
}

QDate DayCalendar::currentDay() const
{
    return m_current < 0 ? QDate() : m_days[static_cast<std::size_t>(m_current)].day;
}

void DayCalendar::setCurrentDay(QDate day)
{
    int index = -1;
    if (day.isValid() && !m_days.empty() && day >= m_days.front().day && day <= m_days.back().day)
        index = static_cast<int>(m_days.front().day.daysTo(day));
    if (index == m_current)
        return;
    m_current = index;
    announceCurrent();
    update();
}

void DayCalendar::announceCurrent()
{
    if (m_current < 0 || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

DayCalendar::Grid DayCalendar::grid(int width) const
{
    const QFontMetrics metrics(ui::font(TextRole::Caption, font()));
    const int smallest = std::max(12, metrics.height() * 3 / 4);
    Grid grid;
    grid.line = metrics.height() + spacing::tiny;
    for (const int columns : monthColumns) {
        grid.columns = columns;
        grid.cell = (width - (columns - 1) * spacing::large) / columns / daysAWeek;
        // A cell as large as a line of words is easy to hit and to read.
        if (grid.cell >= metrics.height() + spacing::tiny)
            break;
    }
    grid.cell = std::clamp(grid.cell, smallest, metrics.height() + spacing::small);
    grid.month = {grid.cell * daysAWeek, grid.line + grid.cell * weeksAMonth};
    return grid;
}

QRect DayCalendar::monthRect(const Grid &grid, int month) const
{
    const int column = (month - 1) % grid.columns;
    const int row = (month - 1) / grid.columns;
    return {QPoint(column * (grid.month.width() + spacing::large), row * (grid.month.height() + spacing::small)),
            grid.month};
}

QRect DayCalendar::cellRect(const Grid &grid, QDate day) const
{
    const QRect month = monthRect(grid, day.month());
    const int place = columnOf(QDate(day.year(), day.month(), 1)) + day.day() - 1;
    return {month.left() + place % daysAWeek * grid.cell, month.top() + grid.line + place / daysAWeek * grid.cell,
            grid.cell, grid.cell};
}

QRect DayCalendar::dayRect(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_days.size()))
        return {};
    return cellRect(grid(width()), m_days[static_cast<std::size_t>(index)].day);
}

int DayCalendar::dayAt(const QPointF &position) const
{
    const Grid now = grid(width());
    const auto hit = std::ranges::find_if(
        m_days, [&](const Day &each) { return cellRect(now, each.day).contains(position.toPoint()); });
    return hit == m_days.end() ? -1 : static_cast<int>(hit - m_days.begin());
}

int DayCalendar::heightForWidth(int width) const
{
    const Grid now = grid(width);
    const int rows = (monthsAYear + now.columns - 1) / now.columns;
    return rows * now.month.height() + (rows - 1) * spacing::small + lineWidth;
}

QSize DayCalendar::sizeHint() const
{
    const int width = fontMetrics().height() * 44;
    return {width, heightForWidth(width)};
}

QSize DayCalendar::minimumSizeHint() const
{
    const Grid now = grid(0);
    return {now.columns * now.month.width() + (now.columns - 1) * spacing::large, now.month.height()};
}

void DayCalendar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid now = grid(width());
    for (int month = 1; month <= monthsAYear && !m_days.empty(); ++month)
        paintMonth(painter, now, month);
    for (const Day &day : m_days) {
        const QRectF square = QRectF(cellRect(now, day.day)).adjusted(1.5, 1.5, -1.5, -1.5);
        paintDayMark(painter, square, day.mark, *this);
    }
    if (m_current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(hasFocus() ? ColorRole::Accent : ColorRole::Muted, *this), 2 * lineWidth));
    painter.drawRect(QRectF(dayRect(m_current)).adjusted(0.5, 0.5, -0.5, -0.5));
}

void DayCalendar::paintMonth(QPainter &painter, const Grid &grid, int month) const
{
    const QRect rect = monthRect(grid, month);
    painter.setFont(ui::font(TextRole::Caption, font()));
    painter.setPen(color(ColorRole::Muted, *this));
    const QDate first(m_days.front().day.year(), month, 1);
    painter.drawText(QRect(rect.topLeft(), QSize(rect.width(), grid.line)), Qt::AlignLeft | Qt::AlignVCenter,
                     models::format::monthShort(first, QLocale()));
}

bool DayCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = dayAt(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_days[static_cast<std::size_t>(index)].sentence, this,
                               dayRect(index));
        return true;
    }
    return QWidget::event(event);
}

void DayCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    update();
}

void DayCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announceCurrent();
    update();
}

void DayCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DayCalendar::mousePressEvent(QMouseEvent *event)
{
    const int index = dayAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        moveTo(m_days[static_cast<std::size_t>(index)].day);
}

void DayCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    // Where the button went down and nowhere else: a finger that slips off opens nothing.
    if (event->button() == Qt::LeftButton && m_current >= 0 && dayAt(event->position()) == m_current)
        Q_EMIT dayActivated(currentDay());
}

void DayCalendar::moveTo(QDate day)
{
    const int before = m_current;
    setCurrentDay(day);
    if (m_current != before)
        Q_EMIT currentDayChanged(currentDay());
}

QDate DayCalendar::stepped(int key) const
{
    const QDate day = currentDay();
    switch (key) {
    case Qt::Key_Left:
        return day.addDays(-1);
    case Qt::Key_Right:
        return day.addDays(1);
    case Qt::Key_Up:
        return day.addDays(-daysAWeek);
    case Qt::Key_Down:
        return day.addDays(daysAWeek);
    case Qt::Key_PageUp:
        return day.addMonths(-1);
    case Qt::Key_PageDown:
        return day.addMonths(1);
    case Qt::Key_Home:
        return {day.year(), day.month(), 1};
    case Qt::Key_End:
        return {day.year(), day.month(), day.daysInMonth()};
    default:
        return {};
    }
}

void DayCalendar::keyPressEvent(QKeyEvent *event)
{
    if (m_days.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        if (m_current >= 0)
            Q_EMIT dayActivated(currentDay());
        return;
    }
    if (key == Qt::Key_Escape && m_current >= 0) {
        moveTo({});
        return;
    }
    // The first key press only shows where the cursor is.
    const QDate target = m_current < 0 ? m_days.front().day : stepped(key);
    const bool isMove = m_current < 0 ? key >= Qt::Key_Home && key <= Qt::Key_PageDown : target.isValid();
    if (!isMove) {
        QWidget::keyPressEvent(event);
        return;
    }
    moveTo(std::clamp(target, m_days.front().day, m_days.back().day));
}

} // namespace denkiroku::ui
