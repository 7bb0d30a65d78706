// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "models/domain/saturating.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace denkiroku::models {

// An amount of yen, exact to 1/1000 yen. Amounts the API types as Int or BigInt are whole yen (NOTES 7).
class Money {
public:
    constexpr Money() = default;

    static constexpr Money fromMilliYen(std::int64_t milliYen) { return Money(milliYen); }
    static constexpr Money fromYen(std::int64_t yen) { return Money(saturatingMultiply(yen, 1000)); }

    // From yen with decimals ("5.19"): exact to three, rounded half away from zero beyond. Nothing when it does not fit.
    static std::optional<Money> fromYen(const api::Decimal &yen)
    {
        const auto milliYen = yen.toUnits(3);
        return milliYen ? std::optional(fromMilliYen(*milliYen)) : std::nullopt;
    }

    constexpr std::int64_t milliYen() const { return m_milliYen; }
    // Whole yen, rounded half away from zero.
    constexpr std::int64_t yen() const { return saturatingAdd(m_milliYen, m_milliYen < 0 ? -500 : 500) / 1000; }
    // Yen as a plain decimal with a point and no needless zeros ("12345", "5.19"), for machines.
    QString toDecimalString() const;

    constexpr bool isNegative() const { return m_milliYen < 0; }
    constexpr bool isZero() const { return m_milliYen == 0; }

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money &operator+=(Money other)
    {
        m_milliYen = saturatingAdd(m_milliYen, other.m_milliYen);
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money(saturatingAdd(a.m_milliYen, b.m_milliYen)); }
    friend constexpr Money operator-(Money a, Money b) { return Money(saturatingAdd(a.m_milliYen, -b.m_milliYen)); }
    friend constexpr Money operator-(Money a) { return Money(-a.m_milliYen); }

private:
    constexpr explicit Money(std::int64_t milliYen) : m_milliYen(saturated(milliYen)) {}
    std::int64_t m_milliYen = 0;
};

} // namespace denkiroku::models
