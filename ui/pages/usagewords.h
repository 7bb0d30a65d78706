// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagemodel.h"
#include "ui/pages/usagechart.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace denkiroku::ui {

/// The sentences of the usage page, in the language of the moment.
class UsageWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::UsageWords)

public:
    /// What the usage is compared with: "September 2025", "a typical household". Empty where nothing is.
    static QString comparedName(const models::UsageModel &usage, const QLocale &locale);
    /// One sentence: the difference in percent, both amounts, and what was compared; or why there is none.
    static QString comparison(const models::UsageModel &usage, const QLocale &locale);
    /// Until when readings came, how many are missing, provisional or corrected, and where a billing period's dates come
    /// from.
    static QString notes(const models::UsageModel &usage, const QLocale &locale);
    /// Why the unit says nothing here; empty where it does.
    static QString whyNoValues(const models::UsageModel &usage, UsageUnit unit);

private:
    static QString difference(const models::UsageModel &usage, const models::UsageComparison &comparison,
                              const QLocale &locale);
    static QString basis(const models::UsageModel &usage, const models::UsageComparison &comparison);
    static QString typical(const models::UsageModel &usage);
    static QString billingDates(const models::UsageModel &usage);
};

} // namespace denkiroku::ui
