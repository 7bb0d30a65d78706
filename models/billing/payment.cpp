// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/payment.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

class PaymentWords {
    Q_DECLARE_TR_FUNCTIONS(Payment)

public:
    static QString of(PaymentMethod method)
    {
        switch (method) {
        case PaymentMethod::Card:
            return tr("Card");
        case PaymentMethod::DirectDebit:
            return tr("Direct debit");
        case PaymentMethod::Konbini:
            return tr("Convenience store");
        case PaymentMethod::BankTransfer:
            return tr("Bank transfer");
        case PaymentMethod::PaymentSlip:
            return tr("Payment slip");
        case PaymentMethod::Other:
            return tr("Other", "payment method");
        case PaymentMethod::Unknown:
            break;
        }
        return tr("Unknown", "payment method");
    }

    static QString of(PaymentStatus status)
    {
        switch (status) {
        case PaymentStatus::Scheduled:
            return tr("Scheduled");
        case PaymentStatus::Pending:
            return tr("Being processed");
        case PaymentStatus::Paid:
            return tr("Paid");
        case PaymentStatus::Failed:
            return tr("Failed", "status of a payment");
        case PaymentStatus::Promised:
            return tr("Promised");
        case PaymentStatus::Broken:
            return tr("Promise not kept");
        case PaymentStatus::Requested:
            return tr("Requested");
        case PaymentStatus::Historic:
            return tr("Earlier payment");
        case PaymentStatus::Deleted:
            return tr("Deleted");
        case PaymentStatus::Unknown:
            break;
        }
        return tr("Unknown", "status of a payment");
    }
};

} // namespace

QString paymentMethodText(PaymentMethod method)
{
    return PaymentWords::of(method);
}

QString paymentStatusText(PaymentStatus status)
{
    return PaymentWords::of(status);
}

QString paymentMethodText(const PaymentRow &payment)
{
    const bool isOurs = payment.method != PaymentMethod::Other && payment.method != PaymentMethod::Unknown;
    const QString method =
        isOurs || payment.methodWord.isEmpty() ? PaymentWords::of(payment.method) : payment.methodWord;
    return payment.methodDetail.isEmpty() ? method : method + QStringLiteral(" · ") + payment.methodDetail;
}

PaymentMethod paymentMethodOf(const QString &type)
{
    if (type.contains(QLatin1String("CARD")))
        return PaymentMethod::Card;
    if (type.contains(QLatin1String("DIRECT_DEBIT")))
        return PaymentMethod::DirectDebit;
    return type.contains(QLatin1String("KONBINI")) ? PaymentMethod::Konbini : PaymentMethod::Unknown;
}

QString shortMask(const QString &masked)
{
    const auto isMask = [](QChar c) { return !c.isDigit(); };
    const auto lastMask = std::find_if(masked.crbegin(), masked.crend(), isMask);
    const auto digits = masked.right(std::distance(masked.crbegin(), lastMask));
    return digits.isEmpty() ? QString() : QStringLiteral("•••• ") + digits.right(4);
}

} // namespace denkiroku::models
