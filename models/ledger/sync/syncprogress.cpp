// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncprogress.h"

#include "models/domain/jst.h"

namespace denkiroku::models {

namespace {

// The weeks that every refresh reads again: the last 14 days and two billing periods.
constexpr std::int64_t everyTime = 80 * jst::halfHoursADay;
constexpr std::chrono::seconds shortestPace(3);
// A twelfth of a year.
constexpr std::int64_t halfHoursAMonth = 1461;

} // namespace

SyncProgress SyncPace::progress() const
{
    SyncProgress progress;
    progress.monthsTotal = static_cast<int>((longest + halfHoursAMonth - 1) / halfHoursAMonth);
    if (wanted > 0)
        progress.monthsDone = static_cast<int>(progress.monthsTotal * (wanted - missing) / wanted);
    progress.isHistory = missingAtStart > everyTime * directions;
    const std::int64_t done = missingAtStart - missing;
    if (done > 0 && elapsed >= shortestPace)
        progress.left = std::chrono::seconds(elapsed.count() * missing / done);
    return progress;
}

} // namespace denkiroku::models
