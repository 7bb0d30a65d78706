// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagebar.h"
#include "models/usage/usageperiod.h"
#include "ui/charts/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>
#include <vector>

namespace denkiroku::ui {

/// What a chart counts in: kWh, yen by the supplier's estimate, or kW on average.
enum class UsageUnit { Energy, Yen, Power };

/// The bars of a period as a chart, with all that is read on it in one language.
class UsageChart {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::UsageChart)

public:
    struct Input {
        models::UsagePeriod period;
        UsageUnit unit = UsageUnit::Energy;
        std::vector<models::UsageBar> bars;
        QString comparedName;                     ///< empty where nothing is compared
        std::vector<models::UsageBar> compared{}; ///< each beside its bar; may be empty
    };

    static ChartData make(const Input &input, const QLocale &locale);

    /// "Usage, September 2026", with the unit's own word.
    static QString title(UsageUnit unit, const models::UsagePeriod &period, const QLocale &locale);
    /// "kWh", "¥", "kW".
    static QString unitText(UsageUnit unit);
    /// The value of a bar in the unit, empty where it is not known.
    static std::optional<double> value(UsageUnit unit, const models::UsageBar &bar);
    /// An amount in the unit, as a half-hour or as something longer.
    static QString amountText(UsageUnit unit, double amount, bool isHalfHour, const QLocale &locale);

    /// Half-hours that ought to be there by now and are not; of an unfinished bar none is counted.
    static int missingHalfHours(const std::vector<models::UsageBar> &bars);
    static int lateHalfHours(const std::vector<models::UsageBar> &bars);

private:
    static ChartBar bar(const Input &input, std::size_t index, const QLocale &locale);
};

} // namespace denkiroku::ui
