// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <QString>

namespace denkiroku::bench {

// The days of the ten years that end with the clock's day.
models::DateRange tenYearsUntil(models::Instant now);

// Writes a ledger with every half-hour of those years for one point, as if a sync had just ended. How many half-hours
// it holds; 0 when it cannot be written.
int writeHistory(const QString &path, const QString &account, const QString &spin, models::Instant now);

} // namespace denkiroku::bench
