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
    // What the document itself says, for lines that say no time.
    std::optional<InstantRange> told{};

    // From the start of its first line to the end of its last one; where no line has both, what
    // the document says.
    std::optional<InstantRange> period() const;
    bool operator==(const InvoiceCharge &) const = default;
};

// A point of the customer's with what was agreed for it.
struct AgreedPoint {
    QString spin;
    Flow flow = Flow::Import;
    std::vector<AgreedTariff> agreements;
};

// For a document without lines: what each point with an agreement in that time would have on it.
std::vector<InvoiceCharge> chargesWithoutLines(const std::vector<AgreedPoint> &points, const InstantRange &told,
                                               const std::optional<Money> &amount);

// The charges of an answer, one for each point that a charge's lines are about.
std::vector<InvoiceCharge> invoiceCharges(const api::op::BillCharges::Data &data);

// Which point a charge is about: the one it names; else, of those with an agreement in the charge's time, the only one
// whose product its lines name, or the only one there is where no line names a product but some are of energy. Null where
// that is not certain.
const AgreedPoint *pointOf(const InvoiceCharge &charge, const std::vector<AgreedPoint> &points);

} // namespace denkiroku::models
