// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsbadge.h"

#include "models/billing/bill.h"

namespace denkiroku::ui {

TableView::Badge billBadge(const QVariant &raw)
{
    if (!raw.isValid())
        return {};
    switch (static_cast<models::BillStatus>(raw.toInt())) {
    case models::BillStatus::Paid:
        return {QStringLiteral("check"), ColorRole::Good};
    case models::BillStatus::Due:
        return {QStringLiteral("info"), ColorRole::Accent};
    case models::BillStatus::Overdue:
        return {QStringLiteral("warning"), ColorRole::Bad};
    case models::BillStatus::Held:
        return {QStringLiteral("warning"), ColorRole::Warning};
    case models::BillStatus::Annulled:
        return {QStringLiteral("close"), ColorRole::Muted};
    case models::BillStatus::Open:
    case models::BillStatus::Unknown:
        return {};
    }
    return {};
}

TableView::Badge checkBadge(const QVariant &raw)
{
    if (!raw.isValid())
        return {};
    switch (static_cast<models::ReconciliationState>(raw.toInt())) {
    case models::ReconciliationState::Agrees:
    case models::ReconciliationState::Within:
        return {QStringLiteral("check"), ColorRole::Good};
    case models::ReconciliationState::Differs:
        return {QStringLiteral("warning"), ColorRole::Warning};
    case models::ReconciliationState::Unchecked:
        break;
    }
    return {QStringLiteral("info"), ColorRole::Muted};
}

} // namespace denkiroku::ui
