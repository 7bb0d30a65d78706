// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;
class QWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class UiSettings;

/// Adds "Report of a year…" to a menu. It opens a window of its own over `parent`; a second time, the one that is open
/// comes to the front. At the menu's end, or before one of its actions.
void addReportAction(QMenu *menu, models::Workspace &workspace, UiSettings &settings, QWidget *parent,
                     QAction *before = nullptr);

} // namespace denkiroku::ui
