// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "models/domain/energy.h"
#include "models/domain/money.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace denkiroku::models {

// What a kWh or a day costs, tax included, exact to a millionth of a yen.
class UnitPrice {
public:
    constexpr UnitPrice() = default;
    static constexpr UnitPrice fromMicroYen(std::int64_t microYen) { return UnitPrice(microYen); }
    // Nothing when it has more than six decimals or does not fit: a price is never rounded.
    static std::optional<UnitPrice> fromYen(const api::Decimal &yen);

    constexpr std::int64_t microYen() const { return m_microYen; }
    // Yen as a plain decimal ("31.29", "-3.5"), for machines.
    QString toDecimalString() const;

    constexpr auto operator<=>(const UnitPrice &) const = default;

private:
    constexpr explicit UnitPrice(std::int64_t microYen) : m_microYen(microYen) {}
    std::int64_t m_microYen = 0;
};

// What becomes of the fractions that an amount has beyond some place. Both look at the amount without its sign.
enum class Fractions { Dropped, Nearest };

// An amount of yen that holds every product of a price and an energy exactly: a whole number of 10^-12 yen. Pricing
// reckons with it; only the result becomes Money.
class PreciseYen {
public:
    constexpr PreciseYen() = default;
    static PreciseYen of(UnitPrice perKilowattHour, Energy energy);
    static PreciseYen ofDays(UnitPrice perDay, int days);
    static constexpr PreciseYen fromYen(std::int64_t yen) { return PreciseYen(saturatingMultiply(yen, perYen), 0); }
    // Nothing when it has more than twelve decimals that matter or does not fit.
    static std::optional<PreciseYen> fromYen(const api::Decimal &yen);

    // Kept to so many decimals of a yen, 0 to 6.
    PreciseYen rounded(int decimals, Fractions fractions) const;
    // Whole yen.
    std::int64_t yen(Fractions fractions) const { return rounded(0, fractions).m_micro / perYen; }
    // Yen as a plain decimal, all of it ("-12.3456"), for machines. Amounts beyond 64 bits of 10^-12 yen (nine million
    // yen) are given to a millionth.
    QString toDecimalString() const;
    // To 1/1000 yen, the nearest.
    Money toMoney() const;

    bool isNegative() const { return m_micro < 0; }
    bool isZero() const { return m_micro == 0 && m_pico == 0; }
    constexpr auto operator<=>(const PreciseYen &) const = default;
    PreciseYen &operator+=(const PreciseYen &other);
    friend PreciseYen operator+(PreciseYen a, const PreciseYen &b) { return a += b; }
    friend PreciseYen operator-(const PreciseYen &a, const PreciseYen &b) { return a + -b; }
    PreciseYen operator-() const;
    // The same with ten per cent added, to 10^-12 yen.
    PreciseYen withConsumptionTax() const;

private:
    static constexpr std::int64_t perYen = 1'000'000;
    constexpr PreciseYen(std::int64_t micro, std::int64_t pico) : m_micro(micro), m_pico(pico) {}

    // Millionths of a yen, and millionths of these, the latter from 0 up: -0.000001 pico-yen is (-1, 999'999).
    std::int64_t m_micro = 0;
    std::int64_t m_pico = 0;
};

} // namespace denkiroku::models
