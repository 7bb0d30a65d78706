// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace denkiroku::ui {

/// A table of the house over a small model, to be read: it neither sorts nor edits, and one column takes the room that the
/// others leave.
QTableView *readTable(QAbstractItemModel &model, int stretchedColumn, QWidget *parent);

} // namespace denkiroku::ui
