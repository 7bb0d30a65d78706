// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagebar.h"

#include <QString>

namespace denkiroku::models {

class CustomerModel;
class ReadingsCache;

// The readings of one point, or (with an empty spin) of every point that the customer's selection has. Where the
// properties are not known, these are all points that readings came for.
PointsReadings selectedReadings(const CustomerModel &customer, const ReadingsCache &readings, Flow flow,
                                const QString &spin, Instant now);

} // namespace denkiroku::models
