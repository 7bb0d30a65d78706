// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <optional>

namespace denkiroku::models {

class LedgerDatabase;

// The tables, and the way to them from every earlier version.
//
//   ledger_meta      the version, and the salt that numbers are hashed with
//   ledger_account   key (salted SHA-256 of the number), hint (its last four characters)
//   ledger_point     the same for SPINs, of an account
//   ledger_day       point, flow (0 import, 1 export), day (Julian day number of the Tokyo date) -> its half-hours (see
//                    ledgerday.h), and what they come to: mWh, estimate (1/1000 yen), how many are present, have an
//                    estimate, are provisional (Daily) and corrected (Updated)
//   ledger_revision  the values a half-hour had before, counted from 0
//   ledger_coverage  point, flow, stretch of time, source -> asked, answered, row_count
//   ledger_hole      point, flow, day (Julian day number of the Tokyo date) -> empty_answers, last_asked
namespace ledgerschema {

inline constexpr int version = 5;

// Makes the tables or brings them up to date, each step in the same transaction. Refuses, and leaves untouched, a
// ledger of a later version and a database of something else.
std::optional<api::Error> prepare(LedgerDatabase &database);

} // namespace ledgerschema

} // namespace denkiroku::models
