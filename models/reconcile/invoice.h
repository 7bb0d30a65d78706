// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/generated/bill-charges.h"
#include "models/billing/bill.h"
#include "models/domain/halfhour.h"
#include "models/domain/preciseyen.h"
#include "models/domain/tariff.h"

#include <optional>
#include <vector>

namespace denkiroku::models {

// One line as the invoice has it. Amounts are with tax; a credit is negative.
struct InvoiceLine {
    QString code;
    QString spin;
    std::optional<Instant> from;
    std::optional<Instant> to;
    // kWh, or days of a standing charge: the server does not say which.
    std::optional<api::Decimal> units;
    PreciseYen amount;

    bool operator==(const InvoiceLine &) const = default;
};

// What one point has on a bill, or what stands on it without a point.
struct InvoiceCharge {
    // Empty where the invoice names none.
    QString spin;
    // Whole yen as the invoice has it; nothing where it gives lines alone.
    std::optional<std::int64_t> yen;
    std::vector<InvoiceLine> lines;

    // From the start of its first line to the end of its last one; nothing where no line has both.
    std::optional<InstantRange> period() const;
    bool operator==(const InvoiceCharge &) const = default;
};

// The charges of an answer, one for each point that a charge's lines are about.
std::vector<InvoiceCharge> invoiceCharges(const api::op::BillCharges::Data &data);

// A point of the customer's with what was agreed for it.
struct AgreedPoint {
    QString spin;
    Flow flow = Flow::Import;
    std::vector<AgreedTariff> agreements;
};

// Which point a charge is about: the one it names; else the only one whose product its lines name; else the only one
// there is. Null where that is not certain.
const AgreedPoint *pointOf(const InvoiceCharge &charge, const std::vector<AgreedPoint> &points);

} // namespace denkiroku::models
