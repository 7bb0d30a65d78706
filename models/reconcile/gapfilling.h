// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"

namespace denkiroku::models {

// What the half-hours without a reading would have to hold for the invoice to come out, and the price of the whole with
// that. Where the invoice counts its kWh by band, each band's go into its own hours; else all goes in evenly.
void fillGaps(PricedCharge &charge, const PricingInput &input);

} // namespace denkiroku::models
