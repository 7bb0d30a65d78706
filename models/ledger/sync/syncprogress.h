// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace denkiroku::models {

struct SyncProgress {
    // Of the history from the start of supply, as calendar months go.
    int monthsDone = 0;
    int monthsTotal = 0;
    // More than the few weeks that every refresh reads again.
    bool isHistory = false;
    // At the pace so far; nothing while there is none yet.
    std::optional<std::chrono::seconds> left{};

    bool operator==(const SyncProgress &) const = default;
};

// How far a sync has come, in half-hours of all its directions together.
struct SyncPace {
    int directions = 0;
    // Of the direction with the longest history.
    std::int64_t longest = 0;
    std::int64_t wanted = 0;
    std::int64_t missing = 0;
    std::int64_t missingAtStart = 0;
    std::chrono::seconds elapsed{};

    SyncProgress progress() const;
};

} // namespace denkiroku::models
