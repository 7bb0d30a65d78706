// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

/// Adds "Export readings…" and "Import readings…" to a menu. They open windows of their own over `parent`; a second
/// time, the one that is open comes to the front.
void addTransferActions(QMenu *menu, models::Workspace &workspace, QWidget *parent);

} // namespace denkiroku::ui
