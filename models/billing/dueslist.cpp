// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/dueslist.h"

#include "models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

class DuesWords {
    Q_DECLARE_TR_FUNCTIONS(Dues)
};

bool isUnderWay(const PaymentRow &payment)
{
    return payment.status == PaymentStatus::Scheduled || payment.status == PaymentStatus::Pending ||
           payment.status == PaymentStatus::Requested;
}

std::optional<Money> openAmount(const BillRow &bill)
{
    return bill.remaining ? bill.remaining : bill.amount;
}

// A payment or an expectation that was given to a bill already is not given again.
template <class T, class Fits>
const T *takeFirst(const std::vector<T> &from, std::vector<bool> &taken, Fits fits)
{
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!taken[i] && fits(from[i])) {
            taken[i] = true;
            return &from[i];
        }
    }
    return nullptr;
}

void payBy(DueItem &item, PaymentMethod method, const std::optional<QDate> &date)
{
    item.method = method;
    item.payDate = date;
    item.how = method == PaymentMethod::Konbini                                        ? DueItem::How::Slip
               : method == PaymentMethod::Card || method == PaymentMethod::DirectDebit ? DueItem::How::Collected
                                                                                       : DueItem::How::Unknown;
}

} // namespace

std::vector<DueItem> duesOf(const DuesSources &sources)
{
    std::vector<DueItem> items;
    std::vector<bool> paid(sources.payments.size());
    std::vector<bool> expected(sources.forecast.size());
    bool hasSlip = sources.konbini.has_value();
    for (const BillRow &bill : sources.unpaid) {
        const auto amount = openAmount(bill);
        DueItem item{.billId = bill.id, .issued = bill.issued, .amount = amount, .due = bill.due};
        item.isOverdue = bill.status == BillStatus::Overdue;
        const PaymentRow *payment = takeFirst(sources.payments, paid, [&](const PaymentRow &each) {
            const bool isOfBill = !bill.identifier.isEmpty() && each.billIdentifier == bill.identifier;
            return isUnderWay(each) && (isOfBill || (each.billIdentifier.isEmpty() && each.amount == amount));
        });
        const ExpectedPayment *forecast = takeFirst(
            sources.forecast, expected, [&](const ExpectedPayment &each) { return amount && each.amount == amount; });
        if (payment)
            payBy(item, payment->method, payment->date);
        else if (forecast)
            payBy(item, forecast->method, forecast->date);
        if (hasSlip && item.how == DueItem::How::Slip) {
            item.slip = sources.konbini->url;
            item.payDate = sources.konbini->dueDate ? sources.konbini->dueDate : item.payDate;
            hasSlip = false;
        }
        items.push_back(std::move(item));
    }
    if (hasSlip) {
        DueItem item{.due = sources.konbini->dueDate, .slip = sources.konbini->url};
        item.how = DueItem::How::Slip;
        item.method = PaymentMethod::Konbini;
        item.payDate = sources.konbini->dueDate;
        item.isOverdue = item.due && *item.due < sources.today;
        items.push_back(std::move(item));
    }
    std::ranges::stable_sort(items, {}, [](const DueItem &item) { return item.due.value_or(QDate(9999, 12, 31)); });
    return items;
}

QString dueDistanceText(QDate due, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return DuesWords::tr("today");
    return days > 0 ? DuesWords::tr("in %n day(s)", nullptr, days) : DuesWords::tr("%n day(s) ago", nullptr, -days);
}

QString howToPayText(const DueItem &item, const QLocale &locale)
{
    const QString day = item.payDate ? format::date(*item.payDate, locale) : QString();
    switch (item.how) {
    case DueItem::How::Slip:
        return day.isEmpty() ? DuesWords::tr("At a convenience store, with the payment slip")
                             : DuesWords::tr("At a convenience store, with the payment slip, until %1").arg(day);
    case DueItem::How::Collected:
        return day.isEmpty() ? DuesWords::tr("Will be collected: %1").arg(paymentMethodText(item.method))
                             : DuesWords::tr("Will be collected on %1: %2").arg(day, paymentMethodText(item.method));
    case DueItem::How::Unknown:
        break;
    }
    return DuesWords::tr("How to pay is on the bill");
}

} // namespace denkiroku::models
