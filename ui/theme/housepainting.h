// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

/// What the parts of HouseStyle draw with.
namespace denkiroku::ui::housepainting {

inline constexpr int scrollBarWidth = 12;
inline constexpr int controlHeight = 30;
inline constexpr int menuArrowRoom = 16;

inline QColor of(ColorRole role, const QStyleOption &option)
{
    return color(role, schemeOf(option.palette));
}

/// Pens of odd width are sharp on half pixels.
inline QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

inline QColor mixed(const QColor &below, QColor above, float share)
{
    above.setRgbF(below.redF() + (above.redF() - below.redF()) * share,
                  below.greenF() + (above.greenF() - below.greenF()) * share,
                  below.blueF() + (above.blueF() - below.blueF()) * share);
    return above;
}

/// A frame that is seen on both grounds: 3:1 is asked of a control's outline.
inline QColor outline(const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return enabled ? of(ColorRole::Compare, option) : of(ColorRole::Line, option);
}

inline void drawArrow(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const QPointF middle = box.center();
    QPainterPath path(middle + QPointF(-4, -2));
    path.lineTo(middle + QPointF(0, 2));
    path.lineTo(middle + QPointF(4, -2));
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

class Painting {
public:
    explicit Painting(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Painting(const Painting &) = delete;
    Painting &operator=(const Painting &) = delete;

private:
    QPainter &m_painter;
};

} // namespace denkiroku::ui::housepainting
