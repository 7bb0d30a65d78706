// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"
#include "ui/charts/timeengine.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr double kZoomStep = 0.8; ///< of one notch of a wheel, or one press of +
constexpr double kPanPart = 0.1;  ///< of what is shown, for one press of an arrow

} // namespace

bool TimeChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // Ours follows the mouse at once; the toolkit's would come late and over it.
        event->accept();
        return true;
    }
    return pinch(event) || QWidget::event(event);
}

bool TimeChart::pinch(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomAt(native->position().x(), 1 / std::max(0.1, 1 + native->value()));
        event->accept();
        return true;
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        auto *fingers = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture));
        if (!fingers)
            return false;
        if (fingers->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged) && fingers->scaleFactor() > 0)
            zoomAt(mapFromGlobal(fingers->centerPoint().toPoint()).x(), 1 / fingers->scaleFactor());
        gestures->accept(fingers);
        return true;
    }
    return false;
}

void TimeChart::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const double span = visibleTo() - visibleFrom();
    const double before = visibleFrom();
    const double until = visibleTo();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        pan(-turn.x() / 120.0 * kPanPart * span);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        pan(-turn.y() / 120.0 * kPanPart * span);
    else
        zoomAt(event->position().x(), std::pow(kZoomStep, turn.y() / 120.0));
    // Where nothing moves any more the page may scroll.
    event->setAccepted(before != visibleFrom() || until != visibleTo());
    if (event->isAccepted())
        hover(event->position(), event->globalPosition().toPoint());
}

void TimeChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotRect().contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragged = event->position();
    m_dragFrom = visibleFrom();
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(event->position(), event->globalPosition().toPoint());
        return;
    }
    const double span = visibleTo() - visibleFrom();
    const double wanted =
        m_dragFrom - (event->position().x() - m_dragged->x()) / std::max(1.0, plotRect().width()) * span;
    setCursor(Qt::ClosedHandCursor);
    QToolTip::hideText();
    m_hovered = {};
    pan(wanted - visibleFrom());
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragged) {
        m_dragged.reset();
        unsetCursor();
        hover(event->position(), event->globalPosition().toPoint());
        return;
    }
    QWidget::mouseReleaseEvent(event);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        resetView();
    else
        QWidget::mouseDoubleClickEvent(event);
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    refreshMarks();
    QToolTip::hideText();
}

void TimeChart::hover(const QPointF &position, const QPoint &global)
{
    m_hovered = pointAt(position);
    refreshMarks();
    if (m_hovered.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(global, pointLines(m_hovered).join(QLatin1Char('\n')), this);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const double span = visibleTo() - visibleFrom();
    const auto [first, end] = data().reach();
    const double middle = m_current.isEmpty() || !isOnScreen(m_current)
                              ? plotRect().center().x()
                              : m_engine->series().x(static_cast<double>(m_current.from), plotRect());
    switch (event->key()) {
    case Qt::Key_Left:
        pan(-kPanPart * span);
        return;
    case Qt::Key_Right:
        pan(kPanPart * span);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(middle, kZoomStep);
        return;
    case Qt::Key_Minus:
        zoomAt(middle, 1 / kZoomStep);
        return;
    case Qt::Key_Home:
        pan(static_cast<double>(first) - visibleFrom());
        return;
    case Qt::Key_End:
        pan(static_cast<double>(end) - visibleTo());
        return;
    case Qt::Key_Escape:
        if (m_current.isEmpty())
            break;
        setCurrentPoint({});
        m_leaving = true;
        QToolTip::hideText();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_current.isEmpty())
            Q_EMIT pointActivated(m_current.from, m_current.to);
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool TimeChart::isOnScreen(const TimeBucket &point) const
{
    return static_cast<double>(point.to) > visibleFrom() && static_cast<double>(point.from) < visibleTo();
}

TimeBucket TimeChart::edgePoint(bool first) const
{
    if (data().series.empty() || !(visibleTo() > visibleFrom()))
        return {};
    return grid().at(first ? static_cast<qint64>(std::floor(visibleFrom()))
                           : static_cast<qint64>(std::ceil(visibleTo())) - 1);
}

bool TimeChart::step(bool next)
{
    const auto [first, end] = data().reach();
    if (end <= first || m_leaving)
        return false;
    TimeBucket wanted = edgePoint(next);
    if (!m_current.isEmpty() && isOnScreen(m_current)) {
        const TimeBucket here = grid().at(m_current.from);
        wanted = here != m_current ? here : next ? grid().after(here) : grid().before(here);
    }
    if (wanted.isEmpty() || !isOnScreen(wanted))
        return false;
    setCurrentPoint(wanted);
    const QRectF plot = plotRect();
    const double at = m_engine->series().x(static_cast<double>(wanted.from + wanted.to) / 2, plot);
    QToolTip::showText(mapToGlobal(QPointF(at, plot.center().y())).toPoint(),
                       pointLines(wanted).join(QLatin1Char('\n')), this);
    return true;
}

bool TimeChart::focusNextPrevChild(bool next)
{
    // Only who stands in the chart walks in it: Qt asks the same when it looks for where to go next.
    if (hasFocus() && step(next))
        return true;
    return QWidget::focusNextPrevChild(next);
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_leaving = false;
    // Only who came by the keyboard is shown where it stands.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        setCurrentPoint(edgePoint(event->reason() == Qt::TabFocusReason));
    refreshMarks();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_leaving = false;
    refreshMarks();
    QToolTip::hideText();
}

} // namespace denkiroku::ui
