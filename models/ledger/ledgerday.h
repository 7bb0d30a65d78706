// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"

#include <QByteArray>

#include <optional>

// How the half-hours of one day lie in the ledger: together, in one value. A row for each would take five times the room,
// and still more of the time to write and to read. docs/ledger.md says the form, for whoever has to read a ledger without
// this program.
namespace denkiroku::models::ledgerday {

// The half-hours of `day`, in order of time, each slot at most once.
QByteArray packed(const std::vector<LedgerReading> &readings, QDate day);
// Nothing for bytes that packed() did not write.
std::optional<std::vector<LedgerReading>> unpacked(QByteArrayView bytes, QDate day);

} // namespace denkiroku::models::ledgerday
