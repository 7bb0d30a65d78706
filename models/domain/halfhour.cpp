// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/halfhour.h"

#include <algorithm>

namespace denkiroku::models {

bool isPlausibleStart(Instant start)
{
    return plausibleTimes.contains(start) && start.time_since_epoch() % jst::halfHour == std::chrono::seconds(0);
}

std::vector<HalfHour> inOrderOnce(std::vector<HalfHour> readings)
{
    const auto startsBefore = [](const HalfHour &a, const HalfHour &b) { return a.start < b.start; };
    std::erase_if(readings, [](const HalfHour &reading) { return !isPlausibleStart(reading.start); });
    if (!std::ranges::is_sorted(readings, startsBefore))
        std::ranges::stable_sort(readings, startsBefore);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const HalfHour &reading = readings[i];
        if (kept == 0 || readings[kept - 1].start != reading.start)
            readings[kept++] = reading;
        else if (reading.version >= readings[kept - 1].version)
            readings[kept - 1] = reading;
    }
    readings.resize(kept);
    return readings;
}

} // namespace denkiroku::models
