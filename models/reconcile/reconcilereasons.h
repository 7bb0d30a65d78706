// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"

#include <vector>

namespace denkiroku::models {

// Why a charge that was reckoned is not the invoice's, the likeliest first. `lines` are those of the charge.
std::vector<ReconciliationReason> reasonsFor(const PricedCharge &charge, const std::vector<ReconciledLine> &lines,
                                             const RoundingPolicy &policy);

// Why one could not be reckoned.
ReconciliationReason whyUnpriced(const PricedCharge &charge);

} // namespace denkiroku::models
