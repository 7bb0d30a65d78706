// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconcilereasons.h"

#include "models/reconcile/invoicelines.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using ReasonCode = ReconciliationReason::Code;

constexpr std::int64_t oneYen = 1;

int halfHoursIn(const std::vector<InstantRange> &ranges)
{
    int count = 0;
    for (const InstantRange &range : ranges)
        count += range.halfHours();
    return count;
}

InstantRange wholeOf(const std::vector<InstantRange> &ranges)
{
    return {ranges.front().from, ranges.back().to};
}

bool isOverAYen(const PreciseYen &amount)
{
    return PreciseYen::fromYen(oneYen) < amount || PreciseYen::fromYen(oneYen) < -amount;
}

void addMissing(std::vector<ReconciliationReason> &reasons, const PricedCharge &charge, const RoundingPolicy &policy)
{
    if (charge.gaps.empty())
        return;
    ReconciliationReason reason{.code = ReasonCode::MissingReadings, .spin = charge.invoice.spin};
    reason.when = wholeOf(charge.gaps);
    reason.halfHours = halfHoursIn(charge.gaps);
    reason.energy = charge.missingEnergy;
    reason.explains = charge.filled && charge.invoice.yen && rounded(*charge.filled, policy).yen == *charge.invoice.yen;
    reasons.push_back(reason);
}

void addUsage(std::vector<ReconciliationReason> &reasons, const PricedCharge &charge)
{
    const PricedPeriod &priced = **charge.priced;
    const auto counted = invoiceEnergy(charge.invoice, priced);
    const auto more = counted ? std::optional(*counted - priced.energy) : std::nullopt;
    const bool isOther = !more || *more != Energy();
    if (isOther && !charge.corrections.empty()) {
        ReconciliationReason reason{.code = ReasonCode::CorrectedReadings, .spin = charge.invoice.spin};
        reason.when = wholeOf(charge.corrections);
        reason.halfHours = halfHoursIn(charge.corrections);
        reason.energy = more;
        reasons.push_back(reason);
    }
    if (priced.provisional > 0) {
        ReconciliationReason reason{.code = ReasonCode::ProvisionalReadings, .spin = charge.invoice.spin};
        reason.halfHours = priced.provisional;
        reason.energy = more;
        reasons.push_back(reason);
    }
    if (more && *more != Energy() && reasons.empty()) {
        ReconciliationReason reason{.code = ReasonCode::OtherUsage, .spin = charge.invoice.spin};
        reason.energy = more;
        reasons.push_back(reason);
    }
}

// Amount by units of a line's invoice side.
std::optional<UnitPrice> invoicePriceOf(const ReconciledLine &line)
{
    if (!line.invoice || !line.invoiceUnits)
        return std::nullopt;
    return priceOf({.code = {}, .spin = {}, .from = {}, .to = {}, .units = line.invoiceUnits, .amount = *line.invoice});
}

void addLines(std::vector<ReconciliationReason> &reasons, const PricedCharge &charge,
              const std::vector<ReconciledLine> &lines)
{
    for (const ReconciledLine &line : lines) {
        if (!isOverAYen(line.difference()))
            continue;
        ReconciliationReason reason{.code = ReasonCode::InvoiceOnly, .spin = charge.invoice.spin};
        reason.item = line.key;
        if (line.invoice && line.computed) {
            const auto invoiced = invoicePriceOf(line);
            const bool isSamePrice =
                !invoiced || std::ranges::any_of(line.parts, [&](const auto &part) { return part.price == *invoiced; });
            if (isSamePrice || line.parts.size() != 1)
                continue;
            reason.code = ReasonCode::OtherPrice;
            reason.invoicePrice = invoiced;
            reason.tariffPrice = line.parts.front().price;
        } else if (line.computed) {
            reason.code = ReasonCode::ComputedOnly;
        }
        reasons.push_back(reason);
    }
}

} // namespace

std::vector<ReconciliationReason> reasonsFor(const PricedCharge &charge, const std::vector<ReconciledLine> &lines,
                                             const RoundingPolicy &policy)
{
    std::vector<ReconciliationReason> reasons;
    addMissing(reasons, charge, policy);
    addUsage(reasons, charge);
    if (charge.invoice.lines.empty())
        return reasons;
    addLines(reasons, charge, lines);
    if (reasons.empty())
        reasons.push_back({.code = ReasonCode::Rounding, .spin = charge.invoice.spin});
    return reasons;
}

ReconciliationReason whyUnpriced(const PricedCharge &charge)
{
    ReconciliationReason reason{.spin = charge.invoice.spin};
    if (charge.priced && !*charge.priced) {
        reason.code = ReasonCode::CannotPrice;
        reason.refusal = charge.priced->error();
        reason.when = reason.refusal->when;
    } else if (charge.hasNoReadings()) {
        reason.code = ReasonCode::MissingReadings;
        reason.when = wholeOf(charge.gaps);
        reason.halfHours = halfHoursIn(charge.gaps);
    } else if (charge.invoice.lines.empty()) {
        reason.code = ReasonCode::NoLines;
    } else if (!charge.invoice.spin.isEmpty()) {
        reason.code = charge.invoice.period() ? ReasonCode::UnknownPoint : ReasonCode::NoPeriod;
    } else {
        reason.code = ReasonCode::NotFromReadings;
        reason.item = charge.invoice.lines.front().code;
    }
    return reason;
}

} // namespace denkiroku::models
