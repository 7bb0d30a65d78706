// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;
class QWidget;

namespace denkiroku::ui {

/// How a day is drawn. Each differs in shape as well as in colour.
enum class DayMark {
    None,    ///< a dot: there is nothing to be told
    Open,    ///< an outline: still to come
    Whole,   ///< filled
    Faint,   ///< filled with dots: can still change
    Changed, ///< filled, with a corner turned down
    Waiting, ///< a ring
    Gap,     ///< a cross
    Unknown, ///< hatched
};

/// Draws the mark into the square, in the colours of the theme in force for the widget.
void paintDayMark(QPainter &painter, const QRectF &square, DayMark mark, const QWidget &widget);

} // namespace denkiroku::ui
