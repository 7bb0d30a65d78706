// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sampledays.h"

#include <functional>
#include <vector>

namespace denkiroku::test {

inline models::Energy wattHours(std::int64_t amount)
{
    return models::Energy::fromMilliwattHours(amount * 1000);
}

// Wh of a half-hour.
using WattHours = std::function<std::int64_t(QDate, int)>;

// Readings of a range by hand, a yen an every 50 Wh where they are priced.
inline std::vector<models::HalfHour> madeReadings(const models::DateRange &days, const WattHours &wattHoursAt,
                                                  bool isPriced = false)
{
    std::vector<models::HalfHour> readings;
    for (QDate day = days.from; day < days.to; day = day.addDays(1)) {
        for (int slot = 0; slot < models::jst::halfHoursADay; ++slot) {
            const std::int64_t amount = wattHoursAt(day, slot);
            models::HalfHour reading;
            reading.start = models::jst::slotStart(day, slot);
            reading.energy = wattHours(amount);
            if (isPriced)
                reading.estimate = models::Money::fromMilliYen(amount * 20);
            reading.version = models::ReadingVersion::Monthly;
            readings.push_back(reading);
        }
    }
    return readings;
}

inline models::UsageSeries madeSeries(const models::DateRange &days, const WattHours &wattHoursAt,
                                      bool isPriced = false)
{
    models::UsageSeries series;
    series.merge(madeReadings(days, wattHoursAt, isPriced));
    return series;
}

inline std::vector<models::SampleDay> madeDays(const models::DateRange &days, const WattHours &wattHoursAt,
                                               bool isPriced = false)
{
    const models::UsageSeries series = madeSeries(days, wattHoursAt, isPriced);
    return models::sampleDays(models::PointsReadings({{&series, {}, {}}}, {}), days);
}

} // namespace denkiroku::test
