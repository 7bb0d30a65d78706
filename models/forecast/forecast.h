// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"
#include "models/domain/rounding.h"

#include <optional>
#include <vector>

// What a billing period will have cost at its end.
namespace denkiroku::models {

struct ForecastInput {
    // Of one point, in order: the period so far, the weeks before it, and the same of a year ago where there are any.
    std::vector<HalfHour> readings;
    std::vector<AgreedTariff> agreements;
    InstantRange period;
    Instant now{};
    RoundingPolicy policy;
};

// Eight times of ten the end is expected between low and high.
struct ForecastRange {
    std::int64_t low = 0;
    std::int64_t likely = 0;
    std::int64_t high = 0;

    bool operator==(const ForecastRange &) const = default;
};

struct Forecast {
    InstantRange period{};
    // Up to the end of the last day that has begun: whole yen, and what of the period has a reading.
    std::int64_t yenSoFar = 0;
    Energy energySoFar{};
    int present = 0;
    // At the end. Yen; mWh.
    ForecastRange yen{};
    ForecastRange energy{};
    // How many days of the weeks before were looked at.
    int sampleDays = 0;
    // This season against those weeks, as it was a year ago; 1 where that year is not there.
    double season = 1;
    bool hasSeason = false;
    // Some price of the days to come is not published yet: the last known one is taken.
    bool assumesPrices = false;

    bool operator==(const Forecast &) const = default;
};

struct NoForecast {
    enum class Why { TooFewReadings, CannotPrice };
    Why why = Why::TooFewReadings;
    std::optional<PricingRefusal> refusal{};
};

// Each half-hour to come, and each that is late, is taken as the mean of the same half-hour on the same kind of day
// (Monday to Friday, or the weekend) of the last eight weeks, times what this time of the year was to those weeks a year
// ago. The range follows from how far whole days lay from that mean.
tl::expected<Forecast, NoForecast> forecast(const ForecastInput &input);

// Several points together: their ranges are independent.
std::optional<Forecast> together(const std::vector<Forecast> &points);

// As far back as readings are of use, before the period begins.
inline constexpr int forecastSampleDays = 56;

} // namespace denkiroku::models
