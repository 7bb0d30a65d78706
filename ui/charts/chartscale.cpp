// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include <QString>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace denkiroku::ui {

namespace {

constexpr int kMostLines = 5;

ChartScale scaleWith(double step, double lowest, double highest)
{
    // A hair of slack, so that 0.3 over a step of 0.1 does not become four steps.
    constexpr double kSlack = 1e-9;
    ChartScale scale;
    scale.step = step;
    scale.from = std::floor(lowest / step + kSlack) * step;
    scale.to = std::ceil(highest / step - kSlack) * step;
    scale.decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - kSlack)));
    return scale;
}

} // namespace

ChartScale ChartScale::covering(double lowest, double highest)
{
    lowest = std::isfinite(lowest) ? std::min(lowest, 0.0) : 0.0;
    highest = std::isfinite(highest) ? std::max(highest, 0.0) : 0.0;
    const double span = highest - lowest;
    if (span <= 0)
        return {};
    const double magnitude = std::pow(10.0, std::floor(std::log10(span)) - 1);
    for (const double factor : std::array{1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
        const ChartScale scale = scaleWith(magnitude * factor, lowest, highest);
        if (scale.lines() <= kMostLines)
            return scale;
    }
    return scaleWith(magnitude * 100, lowest, highest);
}

void ChartScale::applyTo(QValueAxis *axis) const
{
    // The wider of the two goes first: between the calls Qt Charts makes a tick for each of its old, perhaps tiny, steps
    // over the whole of the new range, which may be more than there is memory for.
    const bool wider = step > axis->tickInterval();
    if (wider)
        axis->setTickInterval(step);
    axis->setRange(from, to);
    axis->setTickAnchor(0);
    if (!wider)
        axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
}

int ChartScale::lines() const
{
    return static_cast<int>(std::lround((to - from) / step)) + 1;
}

} // namespace denkiroku::ui
