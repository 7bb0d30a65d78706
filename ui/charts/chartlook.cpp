// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace denkiroku::ui {

ChartLook ChartLook::of(const QWidget &widget)
{
    return of(schemeOf(widget.palette()));
}

ChartLook ChartLook::of(Scheme scheme)
{
    return {
        .text = color(ColorRole::Text, scheme),
        .muted = color(ColorRole::Muted, scheme),
        .grid = color(ColorRole::Line, scheme),
        .surface = color(ColorRole::Surface, scheme),
        .value = color(ColorRole::Import, scheme),
        .comparison = color(ColorRole::Compare, scheme),
        .mark = color(ColorRole::Warning, scheme),
        .focus = color(ColorRole::Accent, scheme),
        .exported = color(ColorRole::Export, scheme),
        .forecast = color(ColorRole::Forecast, scheme),
        .raised = color(ColorRole::Raised, scheme),
        .dark = scheme == Scheme::Dark,
    };
}

} // namespace denkiroku::ui
