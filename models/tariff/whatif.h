// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"
#include "models/domain/rounding.h"

#include <functional>
#include <optional>
#include <vector>

// What a year of half-hours would have cost on another product.
namespace denkiroku::models {

// What one product comes to.
struct WhatIfCost {
    // Whole yen of each billing period, in order.
    std::vector<std::int64_t> periods;
    std::int64_t yen = 0;
    // kWh of each band or step, in the order of the first use.
    struct Share {
        QString key;
        Energy energy;
        bool operator==(const Share &) const = default;
    };
    std::vector<Share> shares;

    bool operator==(const WhatIfCost &) const = default;
};

using WhatIfAnswer = tl::expected<WhatIfCost, PricingRefusal>;

struct WhatIfInput {
    std::vector<HalfHour> readings;
    std::vector<InstantRange> periods;
    RoundingPolicy policy;
};

// Every period on that tariff alone.
WhatIfAnswer priceYear(const WhatIfInput &input, const Tariff &tariff);

// The tariff with the energy prices and the standing charge of that moment at all times: what two products are compared
// at. The fuel cost adjustment and the levy stay those of each month.
Tariff atPricesOf(const Tariff &tariff, Instant moment);

// How many times as much energy, in the same pattern, both would cost the same: by halving between a tenth and ten times.
// Nothing where one is the dearer all the way.
std::optional<double> breakEvenUsage(const WhatIfInput &input, const Tariff &a, const Tariff &b);

// For a product with bands: what share of the energy would have to fall into its cheapest band for it to cost what
// `yen` is, the other bands keeping their shares among each other. Nothing outside 0 to 1, or where there is one price.
struct BandBreakEven {
    QString band;
    double share = 0;
    double needed = 0;
};
std::optional<BandBreakEven> breakEvenShare(const WhatIfInput &input, const Tariff &banded, std::int64_t yen);

} // namespace denkiroku::models
