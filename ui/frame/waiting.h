// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

/// How many things wait for the customer on the page of that id, as far as is loaded: unpaid bills that are late, and
/// slips to be paid at a convenience store.
int waitingOn(const QString &pageId, const models::Workspace &workspace);

} // namespace denkiroku::ui
