// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"
#include "models/domain/rounding.h"
#include "models/reconcile/invoice.h"
#include "models/reconcile/reconciliationstate.h"

#include <optional>
#include <vector>

// A bill rebuilt from the readings and the tariff, and compared with the invoice line by line.
namespace denkiroku::models {

// One item of one point on both sides: a step, a band, the standing charge... An item of several prices is one line.
struct ReconciledLine {
    // Nothing for a line of the invoice that the tariff has nothing to do with.
    std::optional<PricedLine::Kind> kind{};
    QString spin{};
    // As PricedLine::key; empty where all energy stands together. Of a line without kind, the invoice's code.
    QString key{};
    std::optional<PreciseYen> invoice{};
    std::optional<PreciseYen> computed{};
    // kWh, or days of a standing charge.
    std::optional<api::Decimal> invoiceUnits{};
    std::optional<api::Decimal> computedUnits{};
    // The prices reckoned with, in the order of the stretches they held for.
    std::vector<PricedLine> parts{};

    PreciseYen difference() const { return invoice.value_or(PreciseYen()) - computed.value_or(PreciseYen()); }
    bool operator==(const ReconciledLine &) const = default;
};

struct ReconciliationReason {
    enum class Code {
        MissingReadings,     // half-hours without a reading
        CorrectedReadings,   // corrected after the invoice, as it seems
        ProvisionalReadings, // not final yet
        OtherUsage,          // the invoice counts other kWh, with every reading there
        OtherPrice,          // the invoice has another price
        InvoiceOnly,         // a line that the tariff does not have
        ComputedOnly,        // a line that the invoice does not have
        Rounding,            // fractions of a yen
        CannotPrice,         // `refusal` says why
        NotFromReadings,     // a document that is not made of readings
        NoLines,             // the invoice gives no lines
        TotalAlone,          // nor does it here, but its total was compared
        NoPeriod,            // its lines do not say which days they are about
        UnknownPoint,        // a charge of a point that is not known
    };

    Code code = Code::NoLines;
    QString spin{};
    // What it is about, where it is about a stretch.
    std::optional<InstantRange> when{};
    int halfHours = 0;
    // What the invoice counts more (or less) than the readings: what missing ones would have to be.
    std::optional<Energy> energy{};
    // With that, the invoice comes out to the yen.
    bool explains = false;
    // The line's key or code.
    QString item{};
    std::optional<UnitPrice> invoicePrice{};
    std::optional<UnitPrice> tariffPrice{};
    std::optional<PricingRefusal> refusal{};

    bool operator==(const ReconciliationReason &) const = default;
};

struct Reconciliation {
    QString billId{};
    // The days that the lines are about; nothing where none says.
    std::optional<DateRange> days{};
    ReconciliationState state = ReconciliationState::Unchecked;
    // Whole yen.
    std::optional<std::int64_t> invoice{};
    std::optional<std::int64_t> computed{};
    std::vector<ReconciledLine> lines{};
    std::vector<ReconciliationReason> reasons{};
    // Some price is from the published notices, not from the agreement.
    bool usesPublishedFacts = false;

    // What the invoice asks for more than was reckoned; nothing where nothing was.
    std::optional<std::int64_t> difference() const;
    bool operator==(const Reconciliation &) const = default;
};

// What one charge of an invoice is compared with.
struct PricedCharge {
    InvoiceCharge invoice{};
    const AgreedPoint *point = nullptr;
    InstantRange period{};
    QString tier{};
    std::optional<tl::expected<PricedPeriod, PricingRefusal>> priced{};
    // Half-hours without a reading, and those that were corrected.
    std::vector<InstantRange> gaps{};
    std::vector<InstantRange> corrections{};
    // The same with the gaps filled evenly by what the invoice counts more.
    std::optional<Energy> missingEnergy{};
    std::optional<PricedPeriod> filled{};

    bool isPriced() const { return priced && priced->has_value(); }
    // Nothing that could be held against an invoice, whatever the prices.
    bool hasNoReadings() const { return priced == std::nullopt && !gaps.empty(); }
};

struct PricedBill {
    QString billId{};
    std::optional<Money> amount{};
    std::vector<PricedCharge> charges{};
};

// `readings` are the point's, in order, at least those of the charge's period. `point` may be null.
PricedCharge priceCharge(const InvoiceCharge &invoice, const AgreedPoint *point, std::span<const HalfHour> readings);

// The policy that explains the most charges to the yen; of equals the likeliest. Charges with gaps or without a price
// say nothing of it.
const RoundingPolicy &explainingPolicy(const std::vector<PricedBill> &bills);

Reconciliation reconcile(const PricedBill &bill, const RoundingPolicy &policy);

} // namespace denkiroku::models
