// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdata.h"

#include <algorithm>

namespace denkiroku::ui {

bool ChartData::hasComparison() const
{
    return std::ranges::any_of(bars, [](const ChartBar &bar) { return bar.comparison.has_value(); });
}

bool ChartData::has(BarFlag flag) const
{
    return std::ranges::any_of(bars, [flag](const ChartBar &bar) { return bar.flags.testFlag(flag); });
}

int ChartData::firstKnown() const
{
    const auto found = std::ranges::find_if(bars, [](const ChartBar &bar) { return bar.value.has_value(); });
    return found == bars.end() ? 0 : static_cast<int>(std::distance(bars.begin(), found));
}

} // namespace denkiroku::ui
