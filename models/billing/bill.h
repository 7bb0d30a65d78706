// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "models/domain/jst.h"
#include "models/domain/money.h"
#include "models/reconcile/reconciliationstate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace denkiroku::models {

enum class BillKind { Unknown, Statement, Invoice, CreditNote, PreKraken, Collective };

enum class BillStatus {
    Unknown, // the ledger does not say
    Paid,
    Due,
    Overdue,
    Open, // not closed yet
    Held,
    Annulled,
};

struct BillRow {
    QString id;
    // What `charges` asks for; empty where the bill has none and the ledger did not tell it either.
    QString identifier;
    BillKind kind = BillKind::Unknown;
    std::optional<QDate> issued;
    // The document's dates, both included; not always the reading period (NOTES 7).
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<Money> amount;
    // The days whose consumption it is about, where the document says so itself.
    std::optional<DateRange> consumption{};
    std::optional<QDate> due;
    // What of it is still to be paid, from the ledger; empty when the ledger does not say.
    std::optional<Money> remaining;
    BillStatus status = BillStatus::Unknown;
    // Nothing while it has not been held against the readings.
    std::optional<ReconciliationState> check{};

    bool operator==(const BillRow &) const = default;
};

// The words a person reads.
QString billKindText(BillKind kind);
QString billStatusText(BillStatus status);

// One line of a bill.
struct BillLine {
    enum class Kind { Charge, Transaction };

    Kind kind = Kind::Charge;
    // The transaction's title, or the product's code; empty for charges without one.
    QString title;
    // Half-open; empty when the server gave none.
    std::optional<QDate> from;
    std::optional<QDate> to;
    // As the server counts them: kWh for energy, days for a standing charge. It does not say which.
    std::optional<api::Decimal> units;
    // With tax; negative is a credit. Net stands in where the server gave no gross.
    std::optional<Money> amount;
    QString spin;
    // Why it was charged or credited: the supplier's code.
    QString reasonCode{};

    bool operator==(const BillLine &) const = default;
};

// What the line's units are, as far as its code says; empty where it does not.
enum class BillUnit { Unknown, Days, KilowattHours };
BillUnit billLineUnit(const BillLine &line);
// The line's name as a person reads it.
QString billLineText(const BillLine &line);

} // namespace denkiroku::models
