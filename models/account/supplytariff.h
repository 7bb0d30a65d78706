// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"
#include "models/domain/steps.h"
#include "models/domain/tariff.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace denkiroku::models {

// What a point is supplied on for a time, or paid by for what it sells. `tariff` has the prices; the rest says how the
// energy is told apart.
struct TariffAgreement {
    enum class Kind {
        Unknown,   // the server gave no product, or one of a type not known here
        Flat,      // one price at all hours
        Stepped,   // by the energy of the billing period
        TimeOfUse, // by the hours of the day
    };

    // The SPIN, or the GPIN of a generation point.
    QString spin;
    Flow flow = Flow::Import;
    // The agreement's number, where the server gave one.
    std::optional<qint64> id;
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
    Tariff tariff;

    bool holdsAt(Instant moment) const { return (!from || *from <= moment) && (!to || moment < *to); }
    bool operator==(const TariffAgreement &) const = default;
};

} // namespace denkiroku::models
