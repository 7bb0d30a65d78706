// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"
#include "models/domain/tariff.h"

#include <QString>

#include <optional>
#include <vector>

namespace denkiroku::models {

// The energy prices of a tariff that hold at one moment, laid out for pricing half-hour after half-hour: prices are
// published in versions, and this is one of them. Of several rows for the same step or band the newest counts.
class Generation {
public:
    // A part of a half-hour: it has more than one where the energy passes the end of a step.
    struct Part {
        QString key;
        PriceSpan span;
        Energy energy;
    };

    Generation() = default;
    Generation(const Tariff &tariff, const QString &tier, Instant at);

    bool holdsAt(Instant moment) const { return m_from && *m_from <= moment && (!m_to || moment < *m_to); }
    // When the next version begins, as far as is known.
    std::optional<Instant> end() const { return m_to; }

    // Appends what the half-hour consists of, after `used` in the billing period. False where there is no price for some
    // of it; `missing` then names the step or the band.
    bool parts(const HalfHour &reading, Energy used, std::vector<Part> &parts, QString &missing) const;

    // The prices, steps in order: for tables.
    const std::vector<Tariff::EnergyPrice> &prices() const { return m_prices; }

private:
    bool stepParts(Energy energy, Energy used, std::vector<Part> &parts, QString &missing) const;

    Tariff::Kind m_kind = Tariff::Kind::Unknown;
    std::optional<TimeOfUse> m_hours;
    std::vector<Tariff::EnergyPrice> m_prices;
    std::optional<Instant> m_from;
    std::optional<Instant> m_to;
};

} // namespace denkiroku::models
