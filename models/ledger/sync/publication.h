// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <chrono>
#include <optional>
#include <vector>

namespace denkiroku::models {

// Readings come about five hours behind the meter, sometimes longer (NOTES 4). After so long they are late.
inline constexpr std::chrono::hours publicationLateness(48);
// From here on what is not there is late, and before it is missing: whole days, the same for everything that says so.
Instant lateSince(Instant now);

// From when to when a point is supplied, as far as is known.
struct SupplySpan {
    std::optional<Instant> since{};
    std::optional<Instant> until{};

    bool operator==(const SupplySpan &) const = default;
};

// The days of an answer's window whose half-hours are due and not all in the answer, in order. Days before and after the
// supply owe nothing; where its start is unknown, the days before the answer's first reading do not either.
std::vector<QDate> incompleteDays(const InstantRange &window, const std::vector<HalfHour> &answer,
                                  const SupplySpan &supply, Instant answered);

// What of a window can be said to be answered: not what is still to come.
InstantRange answeredPart(const InstantRange &window, Instant answered);

} // namespace denkiroku::models
