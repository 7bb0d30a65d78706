// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/waiting.h"

#include "models/workspace.h"

#include <algorithm>

namespace denkiroku::ui {

int waitingOn(const QString &pageId, const models::Workspace &workspace)
{
    if (pageId == QLatin1String("bills")) {
        const auto &rows = workspace.bills().rows();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const models::BillRow &bill) {
            return bill.status == models::BillStatus::Overdue;
        }));
    }
    if (pageId == QLatin1String("payments"))
        return workspace.dues().konbini() ? 1 : 0;
    return 0;
}

} // namespace denkiroku::ui
