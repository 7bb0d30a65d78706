// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/steps.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace denkiroku::models {

// What a supply point is supplied on for a time. Prices are left to those who reckon with them; this says how the energy
// is told apart.
struct TariffAgreement {
    enum class Kind {
        Unknown,   // the server gave no product, or one of a type not known here
        Flat,      // one price at all hours
        Stepped,   // by the energy of the billing period
        TimeOfUse, // by the hours of the day
    };

    QString spin;
    // Half-open; empty ends are open.
    std::optional<Instant> from;
    std::optional<Instant> to;
    Kind kind = Kind::Unknown;
    QString productCode;
    QString productName;
    QString gridOperatorCode;
    // Stepped.
    StepTable steps;
    // TimeOfUse: the bands that have a price, and the scheme of their hours; empty where the supplier does not name one.
    QStringList bands;
    QString scheme;

    bool holdsAt(Instant moment) const { return (!from || *from <= moment) && (!to || moment < *to); }
    bool operator==(const TariffAgreement &) const = default;
};

} // namespace denkiroku::models
