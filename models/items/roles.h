// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace denkiroku::models {

// What every table model of ours answers besides Qt's own roles. Qt::DisplayRole is text in the model's locale,
// Qt::TextAlignmentRole puts numbers to the right.
enum ItemRole {
    // For QSortFilterProxyModel::setSortRole: numbers, dates or text that order as they mean.
    SortRole = Qt::UserRole + 1,
    // The value itself: QDate, qint64 of whole yen, int of an enum, QString. Invalid where the server gave none.
    RawRole,
    // The row's id (QString), the same in every column.
    IdRole,
};

} // namespace denkiroku::models
