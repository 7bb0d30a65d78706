// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/generated/tariff-summary.h"
#include "models/tariff/whatifmodel.h"

#include <vector>

namespace denkiroku::models {

// The list of tariffs as products that can be reckoned with; a product with prices for several contracted capacities
// comes once for each.
std::vector<ProductOffer> readOffers(const api::op::TariffSummary::Data &data);

} // namespace denkiroku::models
