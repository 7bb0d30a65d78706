// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"
#include "models/domain/tariff.h"

#include <span>
#include <tl/expected.hpp>
#include <vector>

namespace denkiroku::models {

// One line of what a billing period costs: everything at one price, in the stretch of the period that it held for.
struct PricedLine {
    enum class Kind { Standing, Energy, Fuel, Levy, FeedIn };

    Kind kind = Kind::Energy;
    QString productCode;
    // STEP1, STEP2... of a stepped product, the name of a band, ENERGY for one price, EXPORT for what is sold; empty
    // for the others.
    QString key;
    UnitPrice price;
    bool isPublishedFact = false;
    InstantRange stretch;
    // Of everything but the standing charge.
    Energy energy;
    // Of the standing charge.
    int days = 0;
    // Exact. What is paid for energy sold is negative.
    PreciseYen amount;

    bool operator==(const PricedLine &) const = default;
};

// What a point's readings cost in a period, before anything is rounded.
struct PricedPeriod {
    InstantRange period;
    std::vector<PricedLine> lines;
    Energy energy;
    // Half-hours with a reading, and without.
    int present = 0;
    int missing = 0;
    int provisional = 0;
    int corrected = 0;
    bool usesPublishedFacts = false;

    PreciseYen total() const;
    bool operator==(const PricedPeriod &) const = default;
};

// Why something cannot be priced.
struct PricingRefusal {
    enum class Reason {
        NoAgreement,      // none holds
        UnknownProduct,   // its product was not given, or is of a type that is not known
        NotUnderstood,    // a unit or a price that is not understood; `detail` names it
        NoEnergyPrice,    // no price is given for the time, the step or the band (`detail`)
        UnknownHours,     // the hours of the scheme (`detail`) are not known
        UnknownCapacity,  // the price depends on the contracted capacity, which is not known
        NoStandingCharge, // none is given for the time
        NoFuelPrice,      // the fuel cost adjustment of the time is not known
        NoLevy,           // the levy of the time is not known
    };

    Reason reason = Reason::NoAgreement;
    // The part of the period it is about, as far as it is known.
    InstantRange when;
    QString detail;

    bool operator==(const PricingRefusal &) const = default;
};

struct PricingInput {
    // Of one point, newest last; those that do not hold in the period are not looked at.
    const std::vector<AgreedTariff> &agreements;
    InstantRange period;
    // In order of time, each slot once; others than the period's are not counted.
    std::span<const HalfHour> readings;
    // HIGH or LOW where the agreement has prices for both.
    QString tier{};
};

// What the readings cost. Steps begin anew with the period and with another agreement. Each half-hour has the prices in
// force when it starts; one that passes the end of a step is parted. What cannot be priced is refused as a whole, with
// the first reason met.
tl::expected<PricedPeriod, PricingRefusal> pricePeriod(const PricingInput &input);

} // namespace denkiroku::models
