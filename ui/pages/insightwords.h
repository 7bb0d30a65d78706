// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/insight/insightmodel.h"
#include "ui/widgets/insighttile.h"

#include <QCoreApplication>
#include <QLocale>

namespace denkiroku::ui {

/// What the insights say, tile by tile, in the language of the moment.
class InsightWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::InsightWords)

public:
    static InsightTile::Content baseLoad(const models::Insights &insights, const QLocale &locale);
    static InsightTile::Content peaks(const models::Insights &insights, const QLocale &locale);
    static InsightTile::Content week(const models::Insights &insights, const QLocale &locale);
    static InsightTile::Content share(const models::Insights &insights, const QLocale &locale);
    static InsightTile::Content unusual(const models::Insights &insights, const QLocale &locale);

    /// "12 Sep 2025 – 11 Sep 2026 · 362 of 365 days complete".
    static QString span(const models::Insights &insights, const QLocale &locale);
    /// A band's name in words; the supplier's own code where it is not known.
    static QString band(const QString &code);
    static QString step(const models::Step &step, const QLocale &locale);

private:
    static QString whyNoShare(const models::Insights &insights);
    static QString kilowatts(double amount, const QLocale &locale);
};

} // namespace denkiroku::ui
