// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"

#include <QLocale>
#include <QString>

namespace denkiroku::models {

// What the customer reads. Amounts and days in the locale's form.
// "Energy charge, step 1"; the invoice's own code for what is not known.
QString reconciledLineText(const ReconciledLine &line);
// The same for a line of the pricing alone.
QString pricedItemText(PricedLine::Kind kind, const QString &key);
// A sentence.
QString reasonText(const ReconciliationReason &reason, const QLocale &locale);
QString pricingRefusalText(const PricingRefusal &refusal, const QLocale &locale);

} // namespace denkiroku::models
