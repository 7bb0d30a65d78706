// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"
#include "models/transfer/importfile.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// What an import goes to.
struct ImportTarget {
    LedgerPoint point;
    // When the point was supplied, where that is known; never beyond now.
    std::optional<Instant> since{};
    std::optional<Instant> until{};
    // The supplier leaves out rows whose consumption is zero. Whether those absent between the first and the last row
    // are taken for zero; what the file itself says is missing is not.
    bool absentIsZero = false;
};

struct ImportChange {
    HalfHour before;
    HalfHour after;

    bool operator==(const ImportChange &) const = default;
};

// What an import would do, before anything is done.
struct ImportPlan {
    static constexpr std::size_t examplesKept = 10;

    ImportTarget target;
    // Half-hours of the file that the ledger does not have; has with the same value; has with another one.
    int fresh = 0;
    int same = 0;
    int different = 0;
    // The ledger has a more settled value: the file's is ignored.
    int lessSettled = 0;
    // Outside the time in which the point was supplied: ignored.
    int outside = 0;
    // Of another supply point or direction: ignored.
    int ofOthers = 0;
    // Half-hours between the first and the last row that the file has no row for, and how many of them are among those
    // above because they are taken for zero.
    int absent = 0;
    int zeros = 0;
    // Lines that say nothing new, and lines that could not be read.
    int duplicates = 0;
    int unreadable = 0;
    // The first of those that are different.
    std::vector<ImportChange> examples{};
    // What would be stored: the fresh and the different ones, in order of time.
    std::vector<HalfHour> halfHours{};

    bool isEmpty() const { return halfHours.empty(); }
    // From the first to the last of what would be stored.
    InstantRange range() const;
    // What Ledger::store() takes. A file is no answer of the supplier's.
    LedgerAnswer answer(Instant now) const;
};

// The range of the file's rows that go to the target, for asking the ledger what it has. Empty where there are none.
InstantRange importRange(const ImportFile &file, const ImportTarget &target);

// `known`: what the ledger has of the point in importRange(), in order of time.
ImportPlan planImport(const ImportFile &file, const ImportTarget &target, const std::vector<LedgerReading> &known);

} // namespace denkiroku::models
