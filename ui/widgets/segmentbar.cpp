// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbar.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace denkiroku::ui {

namespace {

// Black or white, whichever is read better on it.
QColor inkOn(const QColor &ground)
{
    const double light = 0.2126 * ground.redF() + 0.7152 * ground.greenF() + 0.0722 * ground.blueF();
    return light > 0.45 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor groundOf(int category)
{
    return QColor::fromRgb(categoryColors[static_cast<std::size_t>(category) % categoryColors.size()]);
}

} // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setSegments(std::vector<Segment> segments, std::vector<Tick> ticks)
{
    m_segments = std::move(segments);
    m_ticks = std::move(ticks);
    m_current = 0;
    QStringList spoken;
    for (const Segment &segment : m_segments)
        spoken << segment.name + QStringLiteral(": ") + segment.detail;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

void SegmentBar::setMark(const std::optional<Tick> &mark)
{
    m_mark = mark;
    update();
}

int SegmentBar::barHeight() const
{
    return fontMetrics().height() + 2 * spacing::medium;
}

QSize SegmentBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, barHeight() + 2 * fontMetrics().height() + spacing::medium};
}

double SegmentBar::xOf(double value) const
{
    if (m_segments.empty())
        return 0;
    const double first = m_segments.front().from;
    const double last = m_segments.back().to;
    const double room = width() - 2.0 * spacing::large;
    return spacing::large + (last > first ? (value - first) / (last - first) * room : 0);
}

QRectF SegmentBar::rectOf(const Segment &segment) const
{
    const double top = fontMetrics().height() + spacing::tiny;
    return {QPointF(xOf(segment.from), top), QPointF(xOf(segment.to), top + barHeight())};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const QRectF rect = rectOf(m_segments[i]);
        const QColor ground = groundOf(m_segments[i].category);
        painter.fillRect(rect.adjusted(0.5, 0, -0.5, 0), ground);
        painter.setPen(inkOn(ground));
        if (fontMetrics().horizontalAdvance(m_segments[i].name) + spacing::small < rect.width())
            painter.drawText(rect, Qt::AlignCenter, m_segments[i].name);
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
    painter.setFont(ui::font(TextRole::Caption, font()));
    painter.setPen(color(ColorRole::Muted, *this));
    const double below = line + spacing::tiny + barHeight() + spacing::tiny;
    for (const Tick &tick : m_ticks) {
        const double half = painter.fontMetrics().horizontalAdvance(tick.text) / 2.0;
        const double x = std::clamp(xOf(tick.at), half, std::max(half, width() - half));
        painter.drawText(QRectF(x - half - 1, below, 2 * half + 2, line), Qt::AlignCenter, tick.text);
    }
    if (!m_mark || m_segments.empty())
        return;
    const double x = xOf(std::clamp(m_mark->at, m_segments.front().from, m_segments.back().to));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(x, line), QPointF(x, line + spacing::small + barHeight()));
    const double half = painter.fontMetrics().horizontalAdvance(m_mark->text) / 2.0;
    const double middle = std::clamp(x, half, std::max(half, width() - half));
    painter.drawText(QRectF(middle - half - 1, 0, 2 * half + 2, line), Qt::AlignCenter, m_mark->text);
}

bool SegmentBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (const Segment &segment : m_segments) {
            if (rectOf(segment).contains(help->pos())) {
                QToolTip::showText(help->globalPos(),
                                   (segment.name + QStringLiteral(": ") + segment.detail).toHtmlEscaped(), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void SegmentBar::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_segments.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return select(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return select(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentBar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    select(m_current);
    update();
}

void SegmentBar::select(int index)
{
    if (index < 0 || index >= static_cast<int>(m_segments.size()))
        return;
    m_current = index;
    const Segment &segment = m_segments[static_cast<std::size_t>(index)];
    setAccessibleName(segment.name + QStringLiteral(": ") + segment.detail);
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

} // namespace denkiroku::ui
