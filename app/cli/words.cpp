// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include <QTime>

namespace denkiroku::app::words {

namespace {

QString latin(const char *word)
{
    return QString::fromLatin1(word);
}

const char *methodWord(models::PaymentMethod method)
{
    switch (method) {
    case models::PaymentMethod::Card:
        return "card";
    case models::PaymentMethod::DirectDebit:
        return "direct-debit";
    case models::PaymentMethod::Konbini:
        return "konbini";
    case models::PaymentMethod::BankTransfer:
        return "bank-transfer";
    case models::PaymentMethod::PaymentSlip:
        return "payment-slip";
    case models::PaymentMethod::Other:
        return "other";
    case models::PaymentMethod::Unknown:
        break;
    }
    return "unknown";
}

const char *statusWord(models::PaymentStatus status)
{
    switch (status) {
    case models::PaymentStatus::Scheduled:
        return "scheduled";
    case models::PaymentStatus::Pending:
        return "pending";
    case models::PaymentStatus::Paid:
        return "paid";
    case models::PaymentStatus::Failed:
        return "failed";
    case models::PaymentStatus::Promised:
        return "promised";
    case models::PaymentStatus::Broken:
        return "broken";
    case models::PaymentStatus::Requested:
        return "requested";
    case models::PaymentStatus::Historic:
        return "historic";
    case models::PaymentStatus::Deleted:
        return "deleted";
    case models::PaymentStatus::Unknown:
        break;
    }
    return "unknown";
}

} // namespace

json::Value orNull(const QString &text)
{
    return text.isEmpty() ? json::Value() : json::Value(text);
}

json::Value date(const std::optional<QDate> &day)
{
    return day ? json::Value(day->toString(Qt::ISODate)) : json::Value();
}

QString moment(models::Instant at)
{
    return QStringLiteral("%1T%2+09:00")
        .arg(models::jst::dateOf(at).toString(Qt::ISODate), models::jst::timeOf(at).toString(Qt::ISODate));
}

json::Value yen(const std::optional<models::Money> &amount)
{
    return amount ? json::Value(amount->toDecimalString()) : json::Value();
}

QString flow(models::Flow flow)
{
    return latin(flow == models::Flow::Import ? "import" : "export");
}

json::Value version(models::ReadingVersion version)
{
    switch (version) {
    case models::ReadingVersion::Daily:
        return latin("DAILY");
    case models::ReadingVersion::Monthly:
        return latin("MONTHLY");
    case models::ReadingVersion::Updated:
        return latin("UPDATED");
    case models::ReadingVersion::Unknown:
        break;
    }
    return {};
}

QString billKind(models::BillKind kind)
{
    switch (kind) {
    case models::BillKind::Statement:
        return latin("statement");
    case models::BillKind::Invoice:
        return latin("invoice");
    case models::BillKind::CreditNote:
        return latin("credit-note");
    case models::BillKind::PreKraken:
        return latin("pre-kraken");
    case models::BillKind::Collective:
        return latin("collective");
    case models::BillKind::Unknown:
        break;
    }
    return latin("unknown");
}

QString billStatus(models::BillStatus status)
{
    switch (status) {
    case models::BillStatus::Paid:
        return latin("paid");
    case models::BillStatus::Due:
        return latin("due");
    case models::BillStatus::Overdue:
        return latin("overdue");
    case models::BillStatus::Open:
        return latin("open");
    case models::BillStatus::Held:
        return latin("held");
    case models::BillStatus::Annulled:
        return latin("annulled");
    case models::BillStatus::Unknown:
        break;
    }
    return latin("unknown");
}

QString paymentMethod(const models::PaymentRow &payment)
{
    const bool unknown = payment.method == models::PaymentMethod::Unknown && !payment.methodWord.isEmpty();
    return unknown ? payment.methodWord : latin(methodWord(payment.method));
}

QString paymentStatus(const models::PaymentRow &payment)
{
    const bool unknown = payment.status == models::PaymentStatus::Unknown && !payment.statusWord.isEmpty();
    return unknown ? payment.statusWord : latin(statusWord(payment.status));
}

} // namespace denkiroku::app::words
