// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace denkiroku::models {

enum class PaymentMethod { Unknown, Card, DirectDebit, Konbini, BankTransfer, PaymentSlip, Other };

enum class PaymentStatus {
    Unknown,
    Scheduled,
    Pending,
    Paid,
    Failed,
    Promised,
    Broken, // a promise that was not kept
    Requested,
    Historic,
    Deleted,
};

struct PaymentRow {
    QString id;
    std::optional<QDate> date;
    std::optional<Money> amount;
    PaymentMethod method = PaymentMethod::Unknown;
    // "VISA", "•••• 1234": from the payment instruction, where it is given.
    QString methodDetail;
    PaymentStatus status = PaymentStatus::Unknown;
    // The API's own words, for what this program does not know.
    QString methodWord;
    QString statusWord;
    QString billIdentifier;

    bool operator==(const PaymentRow &) const = default;
};

// The words a person reads.
QString paymentMethodText(PaymentMethod method);
QString paymentStatusText(PaymentStatus status);
// Method with its detail, or the API's word where the method is none we know.
QString paymentMethodText(const PaymentRow &payment);

// By the word of a payment instruction (CREDIT_CARD, DIRECT_DEBIT...).
PaymentMethod paymentMethodOf(const QString &instructionType);
// "************4242" as "•••• 4242"; empty where there are no digits.
QString shortMask(const QString &masked);

} // namespace denkiroku::models
