// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/theme/theme.h"

namespace denkiroku::ui {

ChartLook ChartLook::of(const QWidget &widget)
{
    return {
        .text = color(ColorRole::Text, widget),
        .muted = color(ColorRole::Muted, widget),
        .grid = color(ColorRole::Line, widget),
        .surface = color(ColorRole::Surface, widget),
        .value = color(ColorRole::Import, widget),
        .comparison = color(ColorRole::Compare, widget),
        .mark = color(ColorRole::Warning, widget),
        .focus = color(ColorRole::Accent, widget),
    };
}

} // namespace denkiroku::ui
