// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/generation.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using EnergyPrice = Tariff::EnergyPrice;

Energy startOf(const EnergyPrice &price)
{
    return price.step ? price.step->from : Energy();
}

QString stepKey(std::size_t index)
{
    return QStringLiteral("STEP%1").arg(index + 1);
}

// A table may go on at the kWh after the last ("to 120", "from 121"): the price of what lies between is the upper one's.
void closeGaps(std::vector<EnergyPrice> &steps)
{
    constexpr Energy one = Energy::fromKilowattHours(1);
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const auto &end = steps[i - 1].step->to;
        if (end && steps[i].step->from == *end + one)
            steps[i].step->from = *end;
    }
}

} // namespace

Generation::Generation(const Tariff &tariff, const QString &tier, Instant at)
    : m_kind(tariff.kind), m_hours(tariff.hours), m_from(at)
{
    for (const EnergyPrice &price : tariff.energy) {
        if (!price.tier.isEmpty() && !tier.isEmpty() && price.tier != tier)
            continue;
        for (const auto &change : {price.span.from, price.span.to}) {
            if (change && at < *change && (!m_to || *change < *m_to))
                m_to = change;
        }
        if (!price.span.holdsAt(at))
            continue;
        const auto same = std::ranges::find_if(m_prices, [&price](const EnergyPrice &other) {
            return other.band == price.band && startOf(other) == startOf(price);
        });
        if (same == m_prices.end())
            m_prices.push_back(price);
        else if (same->span.from < price.span.from)
            *same = price;
    }
    if (m_kind == Tariff::Kind::Stepped) {
        for (EnergyPrice &price : m_prices)
            price.step = price.step.value_or(Step{});
        std::ranges::sort(m_prices, {}, startOf);
        closeGaps(m_prices);
    }
}

bool Generation::parts(const HalfHour &reading, Energy used, std::vector<Part> &parts, QString &missing) const
{
    switch (m_kind) {
    case Tariff::Kind::Stepped:
        return stepParts(reading.energy, used, parts, missing);
    case Tariff::Kind::TimeOfUse: {
        missing = m_hours->bands().at(m_hours->bandAt(reading.start));
        const auto found = std::ranges::find(m_prices, missing, &EnergyPrice::band);
        if (found == m_prices.end())
            return false;
        parts.push_back({missing, found->span, reading.energy});
        return true;
    }
    case Tariff::Kind::Flat:
    case Tariff::Kind::FeedIn:
        if (m_prices.size() != 1)
            return false;
        parts.push_back({m_kind == Tariff::Kind::FeedIn ? QStringLiteral("EXPORT") : QStringLiteral("ENERGY"),
                         m_prices.front().span, reading.energy});
        return true;
    case Tariff::Kind::Unknown:
        break;
    }
    return false;
}

bool Generation::stepParts(Energy energy, Energy used, std::vector<Part> &parts, QString &missing) const
{
    Energy from = used;
    const Energy to = used + energy;
    for (std::size_t i = 0; i < m_prices.size() && from < to; ++i) {
        const Step &step = *m_prices[i].step;
        if (from < step.from)
            break;
        if (step.to && *step.to <= from)
            continue;
        const Energy end = step.to ? std::min(*step.to, to) : to;
        parts.push_back({stepKey(i), m_prices[i].span, end - from});
        from = end;
    }
    missing = stepKey(m_prices.size());
    // A half-hour of nothing costs nothing, where any price holds at all.
    return from >= to && !m_prices.empty();
}

} // namespace denkiroku::models
