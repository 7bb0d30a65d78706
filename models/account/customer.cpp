// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/customer.h"

#include <algorithm>

namespace denkiroku::models {

QString Property::title() const
{
    for (const QString &text : {label, address, postcode}) {
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
    return {};
}

bool Property::isCurrent(Instant at) const
{
    return occupancies.empty() || std::ranges::any_of(occupancies, [at](const Occupancy &occupancy) {
               return (!occupancy.from || *occupancy.from <= at) && (!occupancy.to || at < *occupancy.to);
           });
}

std::optional<Instant> Property::since() const
{
    std::optional<Instant> first;
    for (const Occupancy &occupancy : occupancies) {
        if (!occupancy.from)
            return std::nullopt;
        first = first ? std::min(*first, *occupancy.from) : *occupancy.from;
    }
    return first;
}

std::optional<Instant> Property::until() const
{
    std::optional<Instant> last;
    for (const Occupancy &occupancy : occupancies) {
        if (!occupancy.to)
            return std::nullopt;
        last = last ? std::max(*last, *occupancy.to) : *occupancy.to;
    }
    return last;
}

std::vector<SupplyPoint> Property::pointsOf(Flow flow) const
{
    std::vector<SupplyPoint> matching;
    std::ranges::copy_if(points, std::back_inserter(matching),
                         [flow](const SupplyPoint &point) { return point.flow == flow; });
    return matching;
}

} // namespace denkiroku::models
