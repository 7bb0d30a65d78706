// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/sampledays.h"

#include <vector>

namespace denkiroku::models {

// A day that used far more or less than the same weekday does around it.
struct UnusualDay {
    QDate day;
    Energy energy;
    // The median of the same weekday within a season (45 days to either side), the day itself left out.
    Energy usual;
    // The robust z of Iglewicz and Hoaglin: 0.6745 x (value - median) / median absolute deviation. Signed.
    double score = 0;
    int compared = 0; // days that the median is of

    bool operator==(const UnusualDay &) const = default;
};

struct UnusualRule {
    int seasonDays = 45; // to either side
    int leastCompared = 6;
    double threshold = 3.5; // what the two authors advise
    // A spread of nearly nothing would call every small difference strange.
    int leastSpreadPercent = 4;                               // of the median
    Energy leastSpread = Energy::fromMilliwattHours(100'000); // 0.1 kWh
    int most = 5;
};

// The strangest days of the range, newest first. `days` may reach beyond the range: they are what is compared with.
std::vector<UnusualDay> unusualDays(const std::vector<SampleDay> &days, const DateRange &range,
                                    const UnusualRule &rule = {});

} // namespace denkiroku::models
