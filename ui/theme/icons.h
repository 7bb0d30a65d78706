// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QString>

namespace denkiroku::ui {

/// An icon of our own set (resources/icons/NAME.svg), drawn in the colour of
/// the role of the theme that holds when it is painted. Known names: overview,
/// usage, bills, payments, account, property, refresh, more, warning, info,
/// error, offline, online, check, open, save, copy, print, previous, next,
/// today, search, settings, help, close, empty, filter, table, chart,
/// explorer.
QIcon icon(const QString &name, ColorRole role = ColorRole::Text);

/// The edge of an icon that stands beside words in that font.
int iconEdge(const QFont &font);

} // namespace denkiroku::ui
