// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/preciseyen.h"
#include "models/domain/steps.h"
#include "models/domain/timeofuse.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace denkiroku::models {

// A price and the time it holds for, half-open; open where there is no end.
struct PriceSpan {
    std::optional<Instant> from;
    std::optional<Instant> to;
    UnitPrice price;
    // From the published notices that the program brings along, not from the customer's agreement.
    bool isPublishedFact = false;

    bool holdsAt(Instant moment) const { return (!from || *from <= moment) && (!to || moment < *to); }
    bool operator==(const PriceSpan &) const = default;
};

// The prices of one thing through time. Of several that hold at once an agreement's counts before a published notice, then
// the one that began last, then the first given.
class PriceHistory {
public:
    PriceHistory() = default;
    explicit PriceHistory(std::vector<PriceSpan> spans) : m_spans(std::move(spans)) {}

    void append(const PriceSpan &span) { m_spans.push_back(span); }
    void append(const PriceHistory &other);
    // Null when none holds then.
    const PriceSpan *at(Instant moment) const;
    // The newest of those that have begun by then, even where it has ended; null when none has. What a forecast takes
    // for a price that is not published yet.
    const PriceSpan *lastBefore(Instant moment) const;
    // How long what holds at that moment goes on to be the answer: at most until the next change.
    std::optional<Instant> nextChange(Instant moment) const;

    const std::vector<PriceSpan> &spans() const { return m_spans; }
    bool isEmpty() const { return m_spans.empty(); }
    bool operator==(const PriceHistory &) const = default;

private:
    std::vector<PriceSpan> m_spans;
};

// The prices of a product as one agreement has them. All with tax.
struct Tariff {
    enum class Kind {
        Unknown,   // no product was given, or one of a type that is not known here
        Flat,      // one price at all hours
        Stepped,   // by the energy of the billing period so far
        TimeOfUse, // by the hours of the day, the season too
        FeedIn,    // what is paid for energy sold
    };
    enum class Part { None, Applies, Refused };

    // The price of a step, of a band, or of every kWh.
    struct EnergyPrice {
        std::optional<Step> step{};
        // The slot of a band; empty where it holds at all hours.
        QString band{};
        // HIGH, LOW or empty: which contracted capacities it is for.
        QString tier{};
        PriceSpan span{};

        bool operator==(const EnergyPrice &) const = default;
    };

    Kind kind = Kind::Unknown;
    QString productCode;
    QString productName;
    QString gridOperatorCode;
    std::vector<EnergyPrice> energy;
    // TimeOfUse: the scheme by name, and its hours where they are known.
    QString scheme;
    std::optional<TimeOfUse> hours;
    // Per day, for the contracted capacity. Empty on a product without one.
    PriceHistory standing;
    // It was refused: whether there is one is not known.
    bool isStandingRefused = false;
    // Per kWh. None: the product carries no fuel cost adjustment. Refused: whether it does is not known.
    Part fuelPart = Part::None;
    PriceHistory fuel;
    PriceHistory levy;
    // Why nothing can be reckoned with it: the name of a unit or of a price that is not understood.
    QString notUnderstood;

    // The contracted capacities that it has prices for; none or one in most agreements.
    QStringList tiers() const;
    bool operator==(const Tariff &) const = default;
};

// A tariff and when it holds for a point, half-open.
struct AgreedTariff {
    std::optional<Instant> from;
    std::optional<Instant> to;
    Tariff tariff;

    bool holdsAt(Instant moment) const { return (!from || *from <= moment) && (!to || moment < *to); }
    bool operator==(const AgreedTariff &) const = default;
};

// The one that holds then; of several the one that began last. Null when none does.
const AgreedTariff *agreedAt(const std::vector<AgreedTariff> &agreements, Instant moment);

} // namespace denkiroku::models
