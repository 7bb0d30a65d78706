// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"

#include <QString>

// How a reconciliation is written for machines: the same in every language.
namespace denkiroku::app::words {

QString state(models::ReconciliationState state);
// standing, energy, fuel, levy, export; other for a line that the tariff has nothing to do with.
QString lineKind(const std::optional<models::PricedLine::Kind> &kind);
// "missing-readings: 113 half-hours, 2025-03-18T09:00:00+09:00 to 2025-03-20T17:30:00+09:00, 24.5 kWh, explains the
// invoice": a code, a colon, and what is known.
QString reason(const models::ReconciliationReason &reason);

} // namespace denkiroku::app::words
