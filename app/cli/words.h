// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "models/billing/bill.h"
#include "models/billing/payment.h"
#include "models/domain/halfhour.h"
#include "models/domain/jst.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

// How values are written for machines: the same in every language and release.
namespace denkiroku::app::words {

// null for an empty text.
json::Value orNull(const QString &text);
// "2026-01-31", or null.
json::Value date(const std::optional<QDate> &day);
// "2026-01-31T00:30:00+09:00": the customer's own clock, with its offset.
QString moment(models::Instant at);
// Yen as a decimal string ("5.19"), because it may have decimals; null where there is none.
json::Value yen(const std::optional<models::Money> &amount);

QString flow(models::Flow flow);
// The API's own words; null for one this program does not know.
json::Value version(models::ReadingVersion version);

QString billKind(models::BillKind kind);
QString billStatus(models::BillStatus status);
// Where the program knows no word, the API's own.
QString paymentMethod(const models::PaymentRow &payment);
QString paymentStatus(const models::PaymentRow &payment);

} // namespace denkiroku::app::words
