// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagecompared.h"

#include "models/usage/readingscache.h"
#include "models/usage/usagemodel.h"

namespace denkiroku::ui {

namespace {

QStringList shownPoints(const models::UsageModel &usage)
{
    if (!usage.point().isEmpty())
        return {usage.point()};
    QStringList spins;
    for (const models::SupplyPoint &point : usage.points()) {
        if (point.flow == usage.flow())
            spins << point.spin;
    }
    return spins;
}

std::vector<models::UsageBucket> bucketsOf(const models::UsageSeries &series, models::Scale scale,
                                           const models::DateRange &days)
{
    switch (scale) {
    case models::Scale::Day:
        return series.byHalfHour(days);
    case models::Scale::Month:
        return series.byDay(days);
    case models::Scale::Year:
        return series.byMonth(days);
    }
    return {};
}

} // namespace

UsageCompared::UsageCompared(const models::UsageModel &usage, const models::ReadingsCache &readings)
{
    if (!usage.comparison())
        return;
    m_period = usage.comparison()->period;
    for (const QString &spin : shownPoints(usage))
        add(bucketsOf(readings.series(usage.flow(), spin), usage.scale(), m_period));
}

void UsageCompared::add(std::vector<models::UsageBucket> more)
{
    if (m_buckets.empty()) {
        m_buckets = std::move(more);
        return;
    }
    for (std::size_t index = 0; index < m_buckets.size() && index < more.size(); ++index)
        m_buckets[index].total += more[index].total;
}

} // namespace denkiroku::ui
