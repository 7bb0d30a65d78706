// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgermerge.h"

namespace denkiroku::models {

LedgerStep ledgerStep(const HalfHour &known, const HalfHour &incoming)
{
    const bool isSameValue = known.energy == incoming.energy && known.estimate == incoming.estimate;
    if (incoming.version < known.version)
        return isSameValue ? LedgerStep::Same : LedgerStep::Keep;
    if (!isSameValue)
        return LedgerStep::Correct;
    return incoming.version == known.version ? LedgerStep::Same : LedgerStep::Settle;
}

std::vector<HalfHour> ledgerReadings(std::vector<HalfHour> readings)
{
    std::erase_if(readings, [](const HalfHour &reading) {
        return reading.energy > largestLedgerReading || -reading.energy > largestLedgerReading;
    });
    for (HalfHour &reading : readings) {
        if (reading.estimate &&
            (*reading.estimate > largestLedgerEstimate || -*reading.estimate > largestLedgerEstimate))
            reading.estimate.reset();
    }
    return inOrderOnce(std::move(readings));
}

} // namespace denkiroku::models
