// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"
#include "models/account/supplytariff.h"
#include "models/insight/insightmodel.h"

namespace denkiroku::models {

// The readings of one point with what it is supplied on; null where that is not known.
struct PointOnTariff {
    PointReadings readings;
    const TariffAgreement *agreement = nullptr;
    // Of the point: its billing periods follow from it.
    std::optional<QDate> nextReadingDate;
};

struct ShareAnswer {
    TariffShare share;
    NoShare why = NoShare::None;
    QString product;

    bool operator==(const ShareAnswer &) const = default;
};

// The shares of points that are all supplied on the same bands or steps, over the days of the range on which the
// agreement holds that holds at its end. Points that nothing ever came for, or without supply in the range, do not count.
ShareAnswer shareOfPoints(const std::vector<PointOnTariff> &points, const DateRange &days);

// The billing periods that touch the range, oldest first. Without a reading date they are calendar months.
std::vector<DateRange> billingPeriodsIn(const DateRange &days, std::optional<QDate> nextReadingDate);

} // namespace denkiroku::models
