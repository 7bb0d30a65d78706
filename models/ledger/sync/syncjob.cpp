// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncjob.h"

#include "models/domain/billingperiod.h"

#include <algorithm>

namespace denkiroku::models {

std::vector<SyncPoint> syncPoints(const std::vector<Property> &properties, Flow flow)
{
    std::vector<SyncPoint> points;
    for (const Property &property : properties) {
        for (const SupplyPoint &point : property.pointsOf(flow)) {
            const SupplySpan supply{property.since(), property.until()};
            const auto known = std::ranges::find(points, point.spin, &SyncPoint::spin);
            if (known == points.end()) {
                points.push_back({.spin = point.spin, .propertyId = property.id, .supply = supply});
                continue;
            }
            SupplySpan &whole = known->supply;
            whole.since =
                whole.since && supply.since ? std::optional(std::min(*whole.since, *supply.since)) : std::nullopt;
            whole.until =
                whole.until && supply.until ? std::optional(std::max(*whole.until, *supply.until)) : std::nullopt;
        }
    }
    return points;
}

SyncJob syncJob(const QString &account, const std::vector<Property> &properties, Instant now)
{
    SyncJob job{.account = account, .points = {}, .dailyPeriods = {}};
    BillingPeriodFacts facts;
    for (const Property &property : properties) {
        for (const SupplyPoint &point : property.points) {
            if (point.nextReadingDate)
                facts.nextReadingDates.push_back(*point.nextReadingDate);
        }
    }
    for (const Flow flow : {Flow::Import, Flow::Export})
        job.of(flow) = syncPoints(properties, flow);
    const BillingPeriod open = currentBillingPeriod(jst::dateOf(now), facts);
    job.dailyPeriods = {previousBillingPeriod(open).days, open.days};
    return job;
}

} // namespace denkiroku::models
