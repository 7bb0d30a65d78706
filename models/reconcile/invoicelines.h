// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"
#include "models/reconcile/invoice.h"

#include <optional>

namespace denkiroku::models {

// What a line of an invoice is. The supplier's codes are free text: the words that are known in them count first, then the
// price (amount by units), which says as much.
struct LineIdentity {
    std::optional<PricedLine::Kind> kind;
    // Of energy; empty where it cannot be told.
    QString key;

    bool operator==(const LineIdentity &) const = default;
};

// Whether the line's words name a part of what electricity costs.
bool saysEnergyPart(const InvoiceLine &line);

LineIdentity identify(const InvoiceLine &line, const PricedPeriod &priced);

// The kWh that the invoice counts; nothing where a line of energy does not say.
std::optional<Energy> invoiceEnergy(const InvoiceCharge &invoice, const PricedPeriod &priced);

// amount / units, exact to 1/10000 yen; nothing where it does not divide so, or there are no units.
std::optional<UnitPrice> priceOf(const InvoiceLine &line);

} // namespace denkiroku::models
