// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageseries.h"

#include <optional>

namespace denkiroku::models {

// One bar of a chart: a half-hour, a day or a month.
struct UsageBar {
    DateRange days;
    InstantRange range;
    // Empty is a gap, never a zero.
    std::optional<Energy> energy;
    std::optional<Money> estimate;
    int present = 0;
    int expected = 0;
    // The server was asked for all of it and answered. Without it, an empty bar only means that we do not know yet.
    bool isLoaded = false;
    // Half-hours are missing that ought to be there by now.
    bool isMissing = false;
    // Some of it is provisional (DAILY), some was corrected later (UPDATED).
    bool isProvisional = false;
    bool isCorrected = false;
    // It is not over yet, or its last half-hours are not published yet: drawn open.
    bool isUnfinished = false;

    bool operator==(const UsageBar &) const = default;
};

} // namespace denkiroku::models
