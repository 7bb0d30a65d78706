// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QWidget;

namespace denkiroku::ui {

/// The colours a chart draws with, by role.
struct ChartLook {
    QColor text;
    QColor muted;
    QColor grid;
    QColor surface;
    QColor value;
    QColor comparison;
    QColor mark; ///< of corrected bars
    QColor focus;

    /// What the theme in force says for painting on that widget.
    static ChartLook of(const QWidget &widget);

    friend bool operator==(const ChartLook &, const ChartLook &) = default;
};

} // namespace denkiroku::ui
