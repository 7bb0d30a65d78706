// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"
#include "models/ledger/sync/syncplan.h"

#include <QString>

#include <array>
#include <cstddef>
#include <vector>

namespace denkiroku::models {

// One account's points, as they were when its sync was begun.
struct SyncJob {
    QString account;
    std::array<std::vector<SyncPoint>, 2> points; // by Flow
    std::vector<DateRange> dailyPeriods;

    std::vector<SyncPoint> &of(Flow flow) { return points[static_cast<std::size_t>(flow)]; }
    const std::vector<SyncPoint> &of(Flow flow) const { return points[static_cast<std::size_t>(flow)]; }
    bool isEmpty() const { return points[0].empty() && points[1].empty(); }
};

// The points of one direction at these places, each once, with the span of all its places together.
std::vector<SyncPoint> syncPoints(const std::vector<Property> &properties, Flow flow);

// The open and the last closed billing period are read again daily: that is when provisional values become final.
SyncJob syncJob(const QString &account, const std::vector<Property> &properties, Instant now);

} // namespace denkiroku::models
