// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// Who the customer is and what they hold. Everything the server may leave out is empty here.
namespace denkiroku::models {

struct Person {
    QString givenName;
    QString familyName;
    QString fullName;
    QString preferredName;

    bool operator==(const Person &) const = default;
};

enum class AccountKind { Unknown, Domestic, Business };

struct AccountEntry {
    QString number;
    // The API's words (ACTIVE, DOMESTIC...), empty where it gave none.
    QString status;
    QString type;
    AccountKind kind = AccountKind::Unknown;
    bool isActive = false;

    bool operator==(const AccountEntry &) const = default;
};

struct Occupancy {
    std::optional<Instant> from;
    std::optional<Instant> to;

    bool operator==(const Occupancy &) const = default;
};

// A point that energy is bought or sold at.
struct SupplyPoint {
    // What readings are kept under and the user sees: the SPIN, or the GPIN of a generation point.
    QString spin;
    QString id;
    Flow flow = Flow::Import;
    // The API's word (ON_SUPPLY, LOST...).
    QString status;
    bool isActive = false;
    std::optional<QDate> nextReadingDate;
    std::optional<QDate> nextNextReadingDate;

    bool operator==(const SupplyPoint &) const = default;
};

struct Property {
    QString id;
    QString address;
    QString postcode;
    QString label;
    std::vector<Occupancy> occupancies;
    std::vector<SupplyPoint> points; // import first, then export

    bool operator==(const Property &) const = default;

    // The label, else the address, else the postcode, else empty.
    QString title() const;
    // Somebody is supplied here at that moment, as far as is known: true too when nothing is said of it.
    bool isCurrent(Instant at) const;
    // From the first day of occupation; nothing when the server does not say.
    std::optional<Instant> since() const;
    // To the end of occupation; nothing while it lasts or when the server does not say.
    std::optional<Instant> until() const;
    std::vector<SupplyPoint> pointsOf(Flow flow) const;
};

} // namespace denkiroku::models
