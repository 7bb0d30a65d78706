// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"
#include "models/ledger/sync/instantranges.h"
#include "models/ledger/sync/publication.h"

#include <optional>
#include <vector>

// What of an account's history is still to be asked, reckoned from what the ledger says it was answered: a sync that was
// killed goes on from there, whatever it was doing. Nothing here asks a clock or a server.
namespace denkiroku::models {

// One point of the account, as far as asking for its readings goes.
struct SyncPoint {
    QString spin;
    QString propertyId{};
    SupplySpan supply{};

    bool operator==(const SyncPoint &) const = default;
};

// How much one request may ask for. The server drops rows beyond 1,488 a point silently (NOTES 4) and refuses more than
// 10,000 nodes (NOTES 3); the account, its properties and its points are nodes too.
struct SyncLimits {
    int mostDays = 28;
    int mostNodes = 9500;

    // Half-hours that a window may have, whole days where that goes. At least one.
    int slots(int points) const;
    // What is left to try after the server refused this window as too big; nothing where it cannot be made smaller.
    std::optional<SyncLimits> halved(const InstantRange &window, int points) const;

    bool operator==(const SyncLimits &) const = default;
};

// All points of one direction are answered together, so they are planned together.
struct SyncQuestion {
    Instant now{};
    std::vector<SyncPoint> points;
    // What the ledger has of them: coverage and holes. The readings are not looked at.
    std::vector<LedgerSlice> known;
    // Read again once a day: the open billing period and the last closed one, when provisional values become final.
    std::vector<DateRange> dailyPeriods;
};

struct SyncPlan {
    // What is wanted at all: from the start of supply, or where it is unknown, from a while before the first reading.
    InstantRange span;
    InstantRanges missing;

    bool operator==(const SyncPlan &) const = default;
};

// The last 14 days are always missing. A day elsewhere is missing when no answer that came at least 48 hours after it
// covers it, when it is a hole that is due again, or when it lies in a daily period that was not read today.
SyncPlan planSync(const SyncQuestion &question);

// Whether a hole is to be asked again: until three empty answers, and then not for a month.
bool isDueAgain(const LedgerHole &hole, Instant now);

// The next window to ask: the newest part of what is missing that goes into one request, a little of what is not missing
// between two parts included. Nothing when nothing is missing.
std::optional<InstantRange> newestWindow(const InstantRanges &missing, int points, const SyncLimits &limits);

} // namespace denkiroku::models
