// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/invoicelines.h"
#include "models/reconcile/reconcilereasons.h"
#include "models/reconcile/reconciliation.h"

#include <algorithm>
#include <climits>

namespace denkiroku::models {

namespace {

using LineKind = PricedLine::Kind;

class LineTable {
public:
    explicit LineTable(const PricedCharge &charge) : m_charge(charge) {}

    void addComputed(const std::vector<PricedLine> &lines)
    {
        for (const PricedLine &part : lines) {
            ReconciledLine &line = lineFor(part.kind, part.key);
            line.computed = line.computed.value_or(PreciseYen()) + part.amount;
            line.parts.push_back(part);
        }
    }

    void addInvoice(const InvoiceLine &invoiced)
    {
        const LineIdentity identity = identify(invoiced, **m_charge.priced);
        ReconciledLine &line = lineFor(identity.kind, identity.kind ? identity.key : invoiced.code);
        // Units are a sum only while every line has them.
        if (!line.invoice)
            line.invoiceUnits = invoiced.units;
        else if (line.invoiceUnits && invoiced.units)
            line.invoiceUnits = sum(*line.invoiceUnits, *invoiced.units);
        else
            line.invoiceUnits.reset();
        line.invoice = line.invoice.value_or(PreciseYen()) + invoiced.amount;
    }

    std::vector<ReconciledLine> take()
    {
        if (hasUntoldEnergy())
            mergeEnergy();
        for (ReconciledLine &line : m_lines)
            countUnits(line);
        // A step that was not reached has nothing on either side.
        std::erase_if(m_lines, [](const ReconciledLine &line) {
            return line.invoice.value_or(PreciseYen()).isZero() && line.computed.value_or(PreciseYen()).isZero() &&
                   !(line.invoice && line.computed);
        });
        // As on a bill: the standing charge, the steps or bands, what is added per kWh, what is sold, the rest.
        std::ranges::stable_sort(m_lines, {}, [](const ReconciledLine &line) {
            const bool isStep = line.kind == LineKind::Energy && line.key.startsWith(u"STEP");
            return std::pair(line.kind ? static_cast<int>(*line.kind) : INT_MAX,
                             isStep ? line.key.sliced(4).toInt() : 0);
        });
        return std::move(m_lines);
    }

private:
    static bool isEnergyLine(const ReconciledLine &line)
    {
        return line.kind == LineKind::Energy || line.kind == LineKind::FeedIn;
    }

    static std::optional<api::Decimal> sum(const api::Decimal &a, const api::Decimal &b)
    {
        const auto first = a.toUnits(6);
        const auto second = b.toUnits(6);
        if (!first || !second)
            return std::nullopt;
        return api::Decimal::fromUnits(saturatingAdd(*first, *second), 6);
    }

    ReconciledLine &lineFor(std::optional<LineKind> kind, const QString &key)
    {
        const auto found = std::ranges::find_if(
            m_lines, [&](const ReconciledLine &line) { return line.kind == kind && line.key == key; });
        if (found != m_lines.end())
            return *found;
        m_lines.push_back({.kind = kind, .spin = m_charge.invoice.spin, .key = key});
        return m_lines.back();
    }

    bool hasUntoldEnergy() const
    {
        return std::ranges::any_of(
            m_lines, [](const ReconciledLine &line) { return isEnergyLine(line) && line.invoice && !line.computed; });
    }

    // Where one line of energy cannot be told apart, all energy of the point is compared together.
    void mergeEnergy()
    {
        ReconciledLine all{.kind = std::nullopt, .spin = m_charge.invoice.spin, .key = {}};
        bool hasUnits = true;
        for (const ReconciledLine &line : m_lines) {
            if (!isEnergyLine(line))
                continue;
            all.kind = line.kind;
            if (line.invoice) {
                hasUnits = hasUnits && line.invoiceUnits;
                if (hasUnits)
                    all.invoiceUnits = sum(all.invoiceUnits.value_or(api::Decimal()), *line.invoiceUnits);
                all.invoice = all.invoice.value_or(PreciseYen()) + *line.invoice;
            }
            if (line.computed)
                all.computed = all.computed.value_or(PreciseYen()) + *line.computed;
            all.parts.insert(all.parts.end(), line.parts.begin(), line.parts.end());
        }
        if (!hasUnits)
            all.invoiceUnits.reset();
        std::erase_if(m_lines, isEnergyLine);
        m_lines.push_back(std::move(all));
    }

    static void countUnits(ReconciledLine &line)
    {
        if (!line.computed)
            return;
        std::int64_t units = 0;
        for (const PricedLine &part : line.parts)
            units = saturatingAdd(units, part.kind == LineKind::Standing ? part.days * std::int64_t{1'000'000}
                                                                         : part.energy.milliwattHours());
        line.computedUnits = api::Decimal::fromUnits(units, 6);
    }

    const PricedCharge &m_charge;
    std::vector<ReconciledLine> m_lines;
};

PreciseYen magnitude(const PreciseYen &amount)
{
    return amount.isNegative() ? -amount : amount;
}

// Lines of a charge that was not reckoned: the invoice's side alone.
std::vector<ReconciledLine> invoiceAlone(const InvoiceCharge &invoice)
{
    std::vector<ReconciledLine> lines;
    for (const InvoiceLine &line : invoice.lines)
        lines.push_back({.kind = std::nullopt,
                         .spin = invoice.spin,
                         .key = line.code,
                         .invoice = line.amount,
                         .computed = {},
                         .invoiceUnits = line.units});
    return lines;
}

std::optional<std::int64_t> invoiceYen(const PricedBill &bill)
{
    if (bill.amount)
        return bill.amount->yen();
    std::int64_t sum = 0;
    for (const PricedCharge &charge : bill.charges) {
        if (!charge.invoice.yen)
            return std::nullopt;
        sum += *charge.invoice.yen;
    }
    return bill.charges.empty() ? std::nullopt : std::optional(sum);
}

// Whether no line of the document was told: its total is all there is to compare.
bool isTotalAlone(const PricedBill &bill)
{
    return std::ranges::all_of(bill.charges, [](const PricedCharge &charge) { return charge.invoice.lines.empty(); });
}

ReconciliationState stateOf(const Reconciliation &result, bool isTotalAlone)
{
    const auto difference = result.difference();
    if (!difference)
        return ReconciliationState::Unchecked;
    const auto linesDifferBy = [&](const auto &isClose) {
        return isTotalAlone || std::ranges::all_of(result.lines, [&isClose](const ReconciledLine &line) {
                   return isClose(magnitude(line.difference()));
               });
    };
    const PreciseYen oneYen = PreciseYen::fromYen(1);
    if (*difference == 0 && linesDifferBy([&oneYen](const PreciseYen &amount) { return amount < oneYen; }))
        return ReconciliationState::Agrees;
    const bool linesAreClose = linesDifferBy([&oneYen](const PreciseYen &amount) { return amount <= oneYen; });
    const auto most = static_cast<std::int64_t>(result.lines.size());
    return linesAreClose && std::abs(*difference) <= most ? ReconciliationState::Within : ReconciliationState::Differs;
}

// A fee or a credit beside charges that were reckoned: it stands on the invoice alone, and the rest can be compared.
bool isBesideReadings(const PricedCharge &charge, const PricedBill &bill)
{
    const ReconciliationReason why = whyUnpriced(charge);
    // A line without a code may be anything, energy too.
    return why.code == ReconciliationReason::Code::NotFromReadings && !why.item.isEmpty() &&
           std::ranges::any_of(bill.charges, &PricedCharge::isPriced);
}

void takePeriod(Reconciliation &result, const InvoiceCharge &charge)
{
    const auto period = charge.period();
    if (!period)
        return;
    // The last day is that of the last moment.
    const DateRange days{jst::dateOf(period->from), jst::dateOf(period->to - std::chrono::seconds(1)).addDays(1)};
    if (!result.days)
        result.days = days;
    result.days->from = std::min(result.days->from, days.from);
    result.days->to = std::max(result.days->to, days.to);
}

} // namespace

std::optional<std::int64_t> Reconciliation::difference() const
{
    return invoice && computed ? std::optional(*invoice - *computed) : std::nullopt;
}

const RoundingPolicy &explainingPolicy(const std::vector<PricedBill> &bills)
{
    const RoundingPolicy *best = nullptr;
    int most = -1;
    for (const RoundingPolicy &policy : roundingPolicies()) {
        int explained = 0;
        for (const PricedBill &bill : bills) {
            for (const PricedCharge &charge : bill.charges) {
                if (charge.isPriced() && charge.gaps.empty() && charge.invoice.yen &&
                    rounded(**charge.priced, policy).yen == *charge.invoice.yen)
                    ++explained;
            }
        }
        if (explained > most) {
            most = explained;
            best = &policy;
        }
    }
    return *best;
}

Reconciliation reconcile(const PricedBill &bill, const RoundingPolicy &policy)
{
    Reconciliation result{.billId = bill.billId};
    result.invoice = invoiceYen(bill);
    std::int64_t computed = 0;
    bool isWhole = !bill.charges.empty();
    std::vector<std::pair<const PricedCharge *, std::vector<ReconciledLine>>> tables;
    for (const PricedCharge &charge : bill.charges) {
        takePeriod(result, charge.invoice);
        if (!charge.isPriced()) {
            isWhole = isWhole && isBesideReadings(charge, bill);
            result.reasons.push_back(whyUnpriced(charge));
            std::ranges::move(invoiceAlone(charge.invoice), std::back_inserter(result.lines));
            continue;
        }
        const RoundedPeriod sums = rounded(**charge.priced, policy);
        computed += sums.yen;
        result.usesPublishedFacts = result.usesPublishedFacts || (*charge.priced)->usesPublishedFacts;
        LineTable table(charge);
        table.addComputed(sums.lines);
        for (const InvoiceLine &line : charge.invoice.lines)
            table.addInvoice(line);
        tables.emplace_back(&charge, table.take());
        result.lines.insert(result.lines.end(), tables.back().second.begin(), tables.back().second.end());
        if (charge.invoice.yen && *charge.invoice.yen == sums.yen)
            tables.back().first = nullptr;
    }
    if (isWhole)
        result.computed = computed;
    if (bill.charges.empty())
        result.reasons.push_back({.code = ReconciliationReason::Code::NoLines});
    const bool hasTotalAlone = isTotalAlone(bill);
    if (hasTotalAlone && result.difference())
        result.reasons.push_back({.code = ReconciliationReason::Code::TotalAlone});
    result.state = stateOf(result, hasTotalAlone);
    if (result.state == ReconciliationState::Agrees)
        return result;
    for (const auto &[charge, lines] : tables) {
        if (!charge)
            continue;
        auto reasons = reasonsFor(*charge, lines, policy);
        std::ranges::move(reasons, std::back_inserter(result.reasons));
    }
    return result;
}

} // namespace denkiroku::models
