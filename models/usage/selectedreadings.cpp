// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/selectedreadings.h"

#include "models/account/customermodel.h"
#include "models/usage/readingscache.h"

namespace denkiroku::models {

namespace {

QStringList selectedSpins(const CustomerModel &customer, const ReadingsCache &readings, Flow flow)
{
    if (customer.properties().empty())
        return readings.points(flow);
    QStringList spins;
    for (const SupplyPoint &point : customer.points(flow)) {
        if (!spins.contains(point.spin))
            spins.append(point.spin);
    }
    return spins;
}

} // namespace

PointsReadings selectedReadings(const CustomerModel &customer, const ReadingsCache &readings, Flow flow,
                                const QString &spin, Instant now)
{
    std::vector<PointReadings> points;
    const QStringList spins = spin.isEmpty() ? selectedSpins(customer, readings, flow) : QStringList{spin};
    for (const QString &each : spins) {
        PointReadings point{.series = &readings.series(flow, each), .since = {}, .until = {}};
        if (const Property *home = customer.propertyOf(each)) {
            point.since = home->since();
            point.until = home->until();
        }
        points.push_back(point);
    }
    return {std::move(points), now};
}

} // namespace denkiroku::models
