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

// An amount of energy, exact: a whole number of milliwatt-hours.
class Energy {
public:
    constexpr Energy() = default;

    static constexpr Energy fromMilliwattHours(std::int64_t mwh) { return Energy(mwh); }
    static constexpr Energy fromKilowattHours(std::int64_t kwh) { return Energy(saturatingMultiply(kwh, 1'000'000)); }

    // From kWh as the API sends them ("0.200000000000000000"): exact to six decimals, rounded half away from zero beyond.
    // Nothing when the value does not fit.
    static std::optional<Energy> fromKilowattHours(const api::Decimal &kwh)
    {
        const auto mwh = kwh.toUnits(6);
        return mwh ? std::optional(fromMilliwattHours(*mwh)) : std::nullopt;
    }

    constexpr std::int64_t milliwattHours() const { return m_mwh; }
    // For charts and ratios only; sums are made on the exact value.
    constexpr double kilowattHours() const { return static_cast<double>(m_mwh) / 1e6; }
    // kWh as a plain decimal with a point and no needless zeros ("0.35", "12", "-0.000001"), for machines.
    QString toDecimalString() const;

    constexpr auto operator<=>(const Energy &) const = default;
    constexpr Energy &operator+=(Energy other)
    {
        m_mwh = saturatingAdd(m_mwh, other.m_mwh);
        return *this;
    }
    friend constexpr Energy operator+(Energy a, Energy b) { return Energy(saturatingAdd(a.m_mwh, b.m_mwh)); }
    friend constexpr Energy operator-(Energy a, Energy b) { return Energy(saturatingAdd(a.m_mwh, -b.m_mwh)); }
    friend constexpr Energy operator-(Energy a) { return Energy(-a.m_mwh); }

private:
    constexpr explicit Energy(std::int64_t mwh) : m_mwh(saturated(mwh)) {}
    std::int64_t m_mwh = 0;
};

} // namespace denkiroku::models
