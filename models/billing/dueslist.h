// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/duessummary.h"
#include "models/billing/bill.h"
#include "models/billing/payment.h"

#include <QLocale>
#include <QUrl>

#include <vector>

namespace denkiroku::models {

// One thing that is owed.
struct DueItem {
    enum class How {
        Unknown,   // the supplier does not say here
        Slip,      // to be paid at a convenience store; `slip` opens it
        Collected, // will be taken by card or from the bank account; nothing to do
    };

    QString billId{};
    // The bill's issue date and period, where a bill stands behind it.
    std::optional<QDate> issued{};
    std::optional<Money> amount{};
    std::optional<QDate> due{};
    bool isOverdue = false;
    How how = How::Unknown;
    PaymentMethod method = PaymentMethod::Unknown;
    // When it will be collected, or the slip's last day.
    std::optional<QDate> payDate{};
    QUrl slip{};

    bool operator==(const DueItem &) const = default;
};

struct DuesSources {
    const std::vector<BillRow> &unpaid;
    const std::vector<PaymentRow> &payments;
    const std::optional<KonbiniLink> &konbini;
    const std::vector<ExpectedPayment> &forecast;
    QDate today;
};

// What is owed, the first due first, each yen once: a payment that is under way belongs to its bill (by the document's
// identifier, else by the amount), and so does the slip. What is expected without a bill stands for itself.
std::vector<DueItem> duesOf(const DuesSources &sources);

// "in 7 days", "3 days ago", "today".
QString dueDistanceText(QDate due, QDate today);
QString howToPayText(const DueItem &item, const QLocale &locale);

} // namespace denkiroku::models
