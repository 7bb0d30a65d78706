// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/health.h"

namespace denkiroku::models {

// One line of what there is to say about some days: a corrected half-hour with its values, or a stretch of time whose
// half-hours all have the same story.
struct HealthDetail {
    enum class Kind { Corrected, Missing, Late, NotFetched };

    Kind kind = Kind::Corrected;
    QString spin;
    InstantRange range;
    int halfHours = 0;
    // Corrected: what it was and when that was first seen; empty where it had been corrected before it was first asked.
    std::optional<Energy> before;
    std::optional<Instant> beforeSeen;
    // Corrected: what it is; the sum over a stretch. When that was first seen, where it is known.
    std::optional<Energy> after;
    std::optional<Instant> afterSeen;

    bool operator==(const HealthDetail &) const = default;
};

// In order of point and time.
std::vector<HealthDetail> healthDetails(const std::vector<PointHistory> &points, const DateRange &days,
                                        const HealthRule &rule);

} // namespace denkiroku::models
