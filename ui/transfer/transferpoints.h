// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <QString>

namespace denkiroku::models {
class CustomerModel;
}

namespace denkiroku::ui {

/// "Shibakoen · no. …3456 (feed-in)": a supply point as the dialogs name it, without its whole number.
QString transferPointName(const models::CustomerModel &customer, const QString &spin, models::Flow flow);

} // namespace denkiroku::ui
