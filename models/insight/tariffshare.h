// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/steps.h"
#include "models/domain/timeofuse.h"
#include "models/insight/sampledays.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// How much of the energy fell to one band or one step.
struct BandShare {
    // One of the two.
    QString band;
    std::optional<Step> step;
    Energy energy;
    // Of the sum; 0 to 1. The shares add up to 1.
    double share = 0;

    bool operator==(const BandShare &) const = default;
};

struct TariffShare {
    std::vector<BandShare> bands;
    int days = 0;

    bool isEmpty() const { return bands.empty(); }
    bool operator==(const TariffShare &) const = default;
};

// By the hours of a time-of-use product. Bands without energy stay, with a share of 0. Empty without a complete day, and
// where the sum is not above zero.
TariffShare timeOfUseShare(const std::vector<SampleDay> &days, const TimeOfUse &hours);

// By step, from the energy since each billing period began: steps start anew with it. Of a period only the days before
// its first incomplete day count: after that nobody knows which step a kWh fell to. Only days of the range are counted;
// `days` may begin before it, where the first period does.
TariffShare steppedShare(const std::vector<SampleDay> &days, const StepTable &steps,
                         const std::vector<DateRange> &billingPeriods, const DateRange &range);

// Of several points together.
TariffShare joined(const std::vector<TariffShare> &shares);

} // namespace denkiroku::models
