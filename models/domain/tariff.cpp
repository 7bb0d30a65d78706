// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tariff.h"

#include <algorithm>

namespace denkiroku::models {

void PriceHistory::append(const PriceHistory &other)
{
    m_spans.insert(m_spans.end(), other.m_spans.begin(), other.m_spans.end());
}

const PriceSpan *PriceHistory::at(Instant moment) const
{
    const PriceSpan *best = nullptr;
    for (const PriceSpan &span : m_spans) {
        const bool isNewer = best && best->from < span.from;
        const bool isCloser = best && best->isPublishedFact && !span.isPublishedFact;
        const bool isFurther = best && !best->isPublishedFact && span.isPublishedFact;
        if (span.holdsAt(moment) && (!best || isCloser || (isNewer && !isFurther)))
            best = &span;
    }
    return best;
}

const PriceSpan *PriceHistory::lastBefore(Instant moment) const
{
    const PriceSpan *last = nullptr;
    for (const PriceSpan &span : m_spans) {
        if ((!span.from || *span.from <= moment) && (!last || last->from < span.from))
            last = &span;
    }
    return last;
}

std::optional<Instant> PriceHistory::nextChange(Instant moment) const
{
    std::optional<Instant> next;
    const auto consider = [&](const std::optional<Instant> &change) {
        if (change && moment < *change && (!next || *change < *next))
            next = change;
    };
    for (const PriceSpan &span : m_spans) {
        consider(span.from);
        consider(span.to);
    }
    return next;
}

QStringList Tariff::tiers() const
{
    QStringList tiers;
    for (const EnergyPrice &price : energy) {
        if (!price.tier.isEmpty() && !tiers.contains(price.tier))
            tiers.append(price.tier);
    }
    return tiers;
}

const AgreedTariff *agreedAt(const std::vector<AgreedTariff> &agreements, Instant moment)
{
    const AgreedTariff *newest = nullptr;
    for (const AgreedTariff &each : agreements) {
        if (each.holdsAt(moment) && (!newest || newest->from < each.from))
            newest = &each;
    }
    return newest;
}

} // namespace denkiroku::models
