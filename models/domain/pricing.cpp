// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pricing.h"

#include "models/domain/generation.h"

#include <algorithm>
#include <limits>

namespace denkiroku::models {

namespace {

using RefusalReason = PricingRefusal::Reason;

// The lines of a period, in the order in which they are first used. Half-hours come in runs on the same line.
class LineSums {
public:
    explicit LineSums(const InstantRange &period) : m_period(period) {}

    PricedLine &line(PricedLine::Kind kind, const AgreedTariff &agreed, const QString &key, const PriceSpan &span)
    {
        const InstantRange stretch = clipped(agreed, span);
        for (auto each = m_lines.rbegin(); each != m_lines.rend(); ++each) {
            if (each->kind == kind && each->price == span.price && each->stretch == stretch && each->key == key &&
                each->productCode == agreed.tariff.productCode)
                return *each;
        }
        m_lines.push_back({.kind = kind,
                           .productCode = agreed.tariff.productCode,
                           .key = key,
                           .price = span.price,
                           .isPublishedFact = span.isPublishedFact,
                           .stretch = stretch,
                           .energy = {},
                           .days = 0,
                           .amount = {}});
        return m_lines.back();
    }

    std::vector<PricedLine> take() { return std::move(m_lines); }

private:
    InstantRange clipped(const AgreedTariff &agreed, const PriceSpan &span) const
    {
        InstantRange range = m_period;
        for (const auto &from : {agreed.from, span.from})
            range.from = std::max(range.from, from.value_or(range.from));
        for (const auto &to : {agreed.to, span.to})
            range.to = std::min(range.to, to.value_or(range.to));
        return range;
    }

    InstantRange m_period;
    std::vector<PricedLine> m_lines;
};

class PeriodPricer {
public:
    explicit PeriodPricer(const PricingInput &input) : m_input(input), m_sums(input.period) {}

    tl::expected<PricedPeriod, PricingRefusal> price()
    {
        m_result.period = m_input.period;
        for (QDate day = jst::dateOf(m_input.period.from); jst::startOfDay(day) < m_input.period.to && !m_refusal;
             day = day.addDays(1))
            addDay(std::max(jst::startOfDay(day), m_input.period.from));
        for (const HalfHour &reading : m_input.readings) {
            if (m_refusal)
                break;
            if (m_input.period.contains(reading.start))
                addReading(reading);
        }
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        m_result.missing = m_input.period.halfHours() - m_result.present;
        m_result.lines = m_sums.take();
        for (PricedLine &line : m_result.lines)
            finish(line);
        return std::move(m_result);
    }

private:
    void refuse(RefusalReason reason, Instant at, const QString &detail = {}, std::optional<Instant> until = {})
    {
        const InstantRange when{at, std::min(until.value_or(m_input.period.to), m_input.period.to)};
        m_refusal = PricingRefusal{reason, when, detail};
    }

    // The agreement that holds then, and whether anything can be reckoned with it at all.
    const AgreedTariff *agreement(Instant at)
    {
        if (m_agreed && m_agreedFor.contains(at))
            return m_agreed;
        const AgreedTariff *agreed = agreedAt(m_input.agreements, at);
        if (!agreed) {
            refuse(RefusalReason::NoAgreement, at);
            return nullptr;
        }
        const Tariff &tariff = agreed->tariff;
        if (!tariff.notUnderstood.isEmpty())
            refuse(RefusalReason::NotUnderstood, at, tariff.notUnderstood, agreed->to);
        else if (tariff.kind == Tariff::Kind::Unknown)
            refuse(RefusalReason::UnknownProduct, at, tariff.productCode, agreed->to);
        else if (tariff.kind == Tariff::Kind::TimeOfUse && !tariff.hours)
            refuse(RefusalReason::UnknownHours, at, tariff.scheme, agreed->to);
        else if (tariff.tiers().size() > 1 && m_input.tier.isEmpty())
            refuse(RefusalReason::UnknownCapacity, at, {}, agreed->to);
        if (m_refusal)
            return nullptr;
        // A price revision can come as another agreement on the same product: the steps go on.
        if (!m_agreed || m_agreed->tariff.productCode != tariff.productCode)
            m_used = {};
        m_agreed = agreed;
        m_agreedFor = {at, nextAgreement(at)};
        m_generation = {};
        return agreed;
    }

    Instant nextAgreement(Instant at) const
    {
        Instant next = m_input.period.to;
        for (const AgreedTariff &each : m_input.agreements) {
            for (const auto &change : {each.from, each.to}) {
                if (change && at < *change)
                    next = std::min(next, *change);
            }
        }
        return next;
    }

    void addDay(Instant at)
    {
        const AgreedTariff *agreed = agreement(at);
        if (!agreed || (agreed->tariff.standing.isEmpty() && !agreed->tariff.isStandingRefused))
            return;
        const PriceSpan *span = agreed->tariff.standing.at(at);
        if (!span)
            return refuse(RefusalReason::NoStandingCharge, at, {}, agreed->tariff.standing.nextChange(at));
        ++m_sums.line(PricedLine::Kind::Standing, *agreed, {}, *span).days;
    }

    void addReading(const HalfHour &reading)
    {
        const AgreedTariff *agreed = agreement(reading.start);
        if (!agreed)
            return;
        const Tariff &tariff = agreed->tariff;
        if (!m_generation.holdsAt(reading.start))
            m_generation = Generation(tariff, m_input.tier, reading.start);
        addEnergy(*agreed, reading);
        if (tariff.kind != Tariff::Kind::FeedIn) {
            if (tariff.fuelPart != Tariff::Part::None)
                addPerKilowattHour(PricedLine::Kind::Fuel, RefusalReason::NoFuelPrice, *agreed, tariff.fuel, reading);
            addPerKilowattHour(PricedLine::Kind::Levy, RefusalReason::NoLevy, *agreed, tariff.levy, reading);
        }
        m_used += reading.energy;
        m_result.energy += reading.energy;
        ++m_result.present;
        m_result.provisional += reading.version == ReadingVersion::Daily ? 1 : 0;
        m_result.corrected += reading.version == ReadingVersion::Updated ? 1 : 0;
    }

    void addEnergy(const AgreedTariff &agreed, const HalfHour &reading)
    {
        const auto kind =
            agreed.tariff.kind == Tariff::Kind::FeedIn ? PricedLine::Kind::FeedIn : PricedLine::Kind::Energy;
        m_parts.clear();
        QString missing;
        if (!m_generation.parts(reading, m_used, m_parts, missing))
            return refuse(RefusalReason::NoEnergyPrice, reading.start, missing, m_generation.end());
        for (const Generation::Part &part : m_parts)
            m_sums.line(kind, agreed, part.key, part.span).energy += part.energy;
    }

    void addPerKilowattHour(PricedLine::Kind kind, RefusalReason lacking, const AgreedTariff &agreed,
                            const PriceHistory &prices, const HalfHour &reading)
    {
        if (m_refusal)
            return;
        const PriceSpan *span = prices.at(reading.start);
        if (!span)
            return refuse(lacking, reading.start, {}, prices.nextChange(reading.start));
        m_sums.line(kind, agreed, {}, *span).energy += reading.energy;
    }

    void finish(PricedLine &line)
    {
        const bool isStanding = line.kind == PricedLine::Kind::Standing;
        const PreciseYen amount =
            isStanding ? PreciseYen::ofDays(line.price, line.days) : PreciseYen::of(line.price, line.energy);
        line.amount = line.kind == PricedLine::Kind::FeedIn ? -amount : amount;
        m_result.usesPublishedFacts = m_result.usesPublishedFacts || line.isPublishedFact;
    }

    const PricingInput &m_input;
    LineSums m_sums;
    PricedPeriod m_result;
    std::optional<PricingRefusal> m_refusal;
    const AgreedTariff *m_agreed = nullptr;
    InstantRange m_agreedFor;
    Generation m_generation;
    std::vector<Generation::Part> m_parts;
    // Of the billing period, on this product.
    Energy m_used;
};

} // namespace

PreciseYen PricedPeriod::total() const
{
    PreciseYen sum;
    for (const PricedLine &line : lines)
        sum += line.amount;
    return sum;
}

tl::expected<PricedPeriod, PricingRefusal> pricePeriod(const PricingInput &input)
{
    return PeriodPricer(input).price();
}

} // namespace denkiroku::models
