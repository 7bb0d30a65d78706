// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/health.h"

namespace denkiroku::models {

// How long after its end a half-hour can be read at the supplier.
struct UsualDelay {
    // What the readings are documented to take, sometimes longer (NOTES 4).
    static constexpr std::chrono::seconds documented = std::chrono::hours(5);

    std::chrono::seconds delay = documented;
    // Readings whose coming was watched: an answer shortly before did not have them yet. History that was fetched long
    // after the fact says nothing.
    int samples = 0;
    // There are enough of them: the delay is their median. Else it is the documented one.
    bool isMeasured = false;

    bool operator==(const UsualDelay &) const = default;
};

UsualDelay usualDelay(const std::vector<PointHistory> &points);

} // namespace denkiroku::models
