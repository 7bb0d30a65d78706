// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageseries.h"
#include "models/usage/usagebar.h"
#include "ui/charts/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace denkiroku::ui {

/// The bars of a period as a chart in kWh, with all that is read on it in one language.
class UsageChart {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::UsageChart)

public:
    struct Input {
        models::Scale scale = models::Scale::Month;
        models::DateRange period;
        std::vector<models::UsageBar> bars;
        models::DateRange comparedPeriod;          ///< invalid where nothing is compared
        std::vector<models::UsageBucket> compared; ///< of that period; the first stands beside the first bar
    };

    static ChartData make(const Input &input, const QLocale &locale);

    /// Half-hours that ought to be there by now and are not; of an unfinished bar none is counted.
    static int missingHalfHours(const std::vector<models::UsageBar> &bars);

private:
    static ChartBar bar(models::Scale scale, const models::UsageBar &source, const QLocale &locale);
};

} // namespace denkiroku::ui
