// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace denkiroku::ui {

/// The icon beside the words of a bill's status; `raw` is a models::BillStatus.
TableView::Badge billBadge(const QVariant &raw);
/// The same for how a bill compares with the readings.
TableView::Badge checkBadge(const QVariant &raw);

} // namespace denkiroku::ui
