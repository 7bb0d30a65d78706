// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/energy.h"
#include "models/domain/jst.h"
#include "models/domain/money.h"

#include <QMetaType>

#include <optional>
#include <vector>

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

// The times that readings can have. A server's absurd date (1970, 9999) must not make anything as long as the time
// between: such a reading is dropped.
inline constexpr InstantRange plausibleTimes{Instant(std::chrono::sys_days(std::chrono::year(2000) / 1 / 1)),
                                             Instant(std::chrono::sys_days(std::chrono::year(2100) / 1 / 1))};

// Whether a half-hour can start then: within plausibleTimes, on a full or half hour.
bool isPlausibleStart(Instant start);

// In order of time, each slot once: of several the latest version, and of equals the last one given. Without those
// whose start is not plausible.
std::vector<HalfHour> inOrderOnce(std::vector<HalfHour> readings);

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::Flow)
