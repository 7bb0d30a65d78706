// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace denkiroku::models {

// Arithmetic on amounts that a server may make absurdly large: it stops at the ends instead of running over. The ends
// are symmetrical, so that every value can be negated.
inline constexpr std::int64_t largestAmount = std::numeric_limits<std::int64_t>::max();

constexpr std::int64_t saturated(std::int64_t a)
{
    return a < -largestAmount ? -largestAmount : a;
}

constexpr std::int64_t saturatingAdd(std::int64_t a, std::int64_t b)
{
    if (b > 0 && a > largestAmount - b)
        return largestAmount;
    if (b < 0 && a < -largestAmount - b)
        return -largestAmount;
    return a + b;
}

// For a factor above zero.
constexpr std::int64_t saturatingMultiply(std::int64_t a, std::int64_t factor)
{
    if (a > largestAmount / factor)
        return largestAmount;
    if (a < -(largestAmount / factor))
        return -largestAmount;
    return a * factor;
}

} // namespace denkiroku::models
