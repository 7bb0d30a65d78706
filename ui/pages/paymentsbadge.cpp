// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paymentsbadge.h"

#include "models/billing/payment.h"

namespace denkiroku::ui {

using models::PaymentStatus;

TableView::Badge paymentBadge(const QVariant &raw)
{
    if (!raw.isValid())
        return {};
    switch (static_cast<PaymentStatus>(raw.toInt())) {
    case PaymentStatus::Paid:
    case PaymentStatus::Historic:
        return {QStringLiteral("check"), ColorRole::Good};
    case PaymentStatus::Failed:
    case PaymentStatus::Broken:
        return {QStringLiteral("error"), ColorRole::Bad};
    case PaymentStatus::Scheduled:
    case PaymentStatus::Pending:
    case PaymentStatus::Requested:
    case PaymentStatus::Promised:
        return {QStringLiteral("info"), ColorRole::Accent};
    case PaymentStatus::Deleted:
        return {QStringLiteral("close"), ColorRole::Muted};
    case PaymentStatus::Unknown:
        return {};
    }
    return {};
}

} // namespace denkiroku::ui
