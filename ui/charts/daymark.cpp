// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daymark.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace denkiroku::ui {

namespace {

constexpr qreal cornerRadius = 2;

QColor withStrength(QColor ink, float strength)
{
    ink.setAlphaF(strength);
    return ink;
}

void paintFilled(QPainter &painter, const QRectF &square, const QBrush &brush)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawRoundedRect(square, cornerRadius, cornerRadius);
}

void paintOutline(QPainter &painter, const QRectF &square, const QColor &ink)
{
    painter.setPen(QPen(ink, lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void paintChanged(QPainter &painter, const QRectF &square, const QWidget &widget)
{
    paintFilled(painter, square, withStrength(color(ColorRole::Import, widget), 0.5F));
    QPainterPath corner;
    corner.moveTo(square.topRight());
    corner.lineTo(square.topRight() - QPointF(square.width() * 0.6, 0));
    corner.lineTo(square.topRight() + QPointF(0, square.height() * 0.6));
    corner.closeSubpath();
    painter.fillPath(corner, color(ColorRole::Text, widget));
}

void paintGap(QPainter &painter, const QRectF &square, const QWidget &widget)
{
    const QColor ink = color(ColorRole::Bad, widget);
    paintFilled(painter, square, withStrength(ink, 0.15F));
    paintOutline(painter, square, ink);
    painter.setPen(QPen(ink, 2 * lineWidth, Qt::SolidLine, Qt::RoundCap));
    const qreal inset = square.width() * 0.3;
    const QRectF inner = square.adjusted(inset, inset, -inset, -inset);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void paintWaiting(QPainter &painter, const QRectF &square, const QWidget &widget)
{
    const QColor ink = color(ColorRole::Warning, widget);
    paintOutline(painter, square, ink);
    painter.setPen(QPen(ink, 2 * lineWidth));
    const qreal inset = square.width() * 0.28;
    painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
}

void paintUnknown(QPainter &painter, const QRectF &square, const QWidget &widget)
{
    const QColor ink = color(ColorRole::Muted, widget);
    paintFilled(painter, square, QBrush(ink, Qt::BDiagPattern));
    paintOutline(painter, square, ink);
}

} // namespace

void paintDayMark(QPainter &painter, const QRectF &square, DayMark mark, const QWidget &widget)
{
    const QColor ink = color(ColorRole::Import, widget);
    switch (mark) {
    case DayMark::None:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(ColorRole::Compare, widget));
        painter.drawEllipse(square.center(), lineWidth, lineWidth);
        break;
    case DayMark::Open:
        paintOutline(painter, square, color(ColorRole::Line, widget));
        break;
    case DayMark::Whole:
        paintFilled(painter, square, withStrength(ink, 0.75F));
        break;
    case DayMark::Faint:
        paintFilled(painter, square, withStrength(ink, 0.18F));
        paintFilled(painter, square, QBrush(ink, Qt::Dense6Pattern));
        break;
    case DayMark::Changed:
        paintChanged(painter, square, widget);
        break;
    case DayMark::Waiting:
        paintWaiting(painter, square, widget);
        break;
    case DayMark::Gap:
        paintGap(painter, square, widget);
        break;
    case DayMark::Unknown:
        paintUnknown(painter, square, widget);
        break;
    }
}

} // namespace denkiroku::ui
