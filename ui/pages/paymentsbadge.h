// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace denkiroku::ui {

/// The icon beside the words of a payment's status; `raw` is a models::PaymentStatus.
TableView::Badge paymentBadge(const QVariant &raw);

} // namespace denkiroku::ui
