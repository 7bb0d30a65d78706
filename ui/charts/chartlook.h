// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

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
    QColor exported{};
    QColor forecast{};
    QColor raised{};   ///< ground of the heat map's cells
    bool dark = false; ///< which end of a scale of colours means much

    /// What the theme in force says for painting on that widget.
    static ChartLook of(const QWidget &widget);
    /// Of a theme, whatever is in force: paper is light.
    static ChartLook of(Scheme scheme);

    friend bool operator==(const ChartLook &, const ChartLook &) = default;
};

} // namespace denkiroku::ui
