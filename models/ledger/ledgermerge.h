// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <cstdint>

namespace denkiroku::models {

// What an answer does to one half-hour of the ledger.
enum class LedgerStep : std::uint8_t {
    Add,     // there was none
    Correct, // takes the place of another value, which is kept as a revision
    Settle,  // the same value of a later version
    Same,    // the same value again, of the same or an earlier version
    Keep,    // another value, but less settled than what is there: what is there stays
};

// The rule of UsageSeries::merge: only the same or a later version (Updated over Monthly over Daily) takes a place.
LedgerStep ledgerStep(const HalfHour &known, const HalfHour &incoming);

// Amounts that no meter and no tariff can say, and whose sums could run over: a reading of more is dropped, an
// estimate of more is left out.
inline constexpr Energy largestLedgerReading = Energy::fromKilowattHours(1'000'000);
inline constexpr Money largestLedgerEstimate = Money::fromYen(std::int64_t(1'000'000'000));

// The readings as the ledger takes them: in order, each slot once, without what is absurd.
std::vector<HalfHour> ledgerReadings(std::vector<HalfHour> readings);

} // namespace denkiroku::models
