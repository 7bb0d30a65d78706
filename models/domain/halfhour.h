// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/energy.h"
#include "models/domain/jst.h"
#include "models/domain/money.h"

#include <optional>

namespace denkiroku::models {

// How settled a reading is, least first: provisional, confirmed when the billing period closed, corrected later
// (NOTES 4). Unknown is a word the schema did not have when this was written.
enum class ReadingVersion { Unknown, Daily, Monthly, Updated };

// What a half-hour measures: energy bought or energy sold.
enum class Flow { Import, Export };

struct HalfHour {
    Instant start{};
    Energy energy;
    // The supplier's estimate without the standing charge: not what the bill will say (NOTES 4).
    std::optional<Money> estimate;
    ReadingVersion version = ReadingVersion::Unknown;

    bool operator==(const HalfHour &) const = default;
};

} // namespace denkiroku::models
