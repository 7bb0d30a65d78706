// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/preciseyen.h"

#include <array>

namespace denkiroku::models {

namespace {

constexpr std::int64_t million = 1'000'000;

// The quotient that leaves a remainder from 0 up.
constexpr std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

constexpr std::int64_t timesPrice(std::int64_t price, std::int64_t count)
{
    return count < 0 ? -saturatingMultiply(price, -count) : count == 0 ? 0 : saturatingMultiply(price, count);
}

} // namespace

std::optional<UnitPrice> UnitPrice::fromYen(const api::Decimal &yen)
{
    const auto microYen = yen.toUnits(6);
    if (!microYen || api::Decimal::fromUnits(*microYen, 6) != yen)
        return std::nullopt;
    return fromMicroYen(saturated(*microYen));
}

QString UnitPrice::toDecimalString() const
{
    return api::Decimal::fromUnits(m_microYen, 6).toString();
}

PreciseYen PreciseYen::of(UnitPrice perKilowattHour, Energy energy)
{
    const std::int64_t price = perKilowattHour.microYen();
    const std::int64_t whole = floorDivide(energy.milliwattHours(), million);
    const std::int64_t pico = timesPrice(price, energy.milliwattHours() - whole * million);
    const std::int64_t carried = floorDivide(pico, million);
    return {saturatingAdd(timesPrice(price, whole), carried), pico - carried * million};
}

PreciseYen PreciseYen::ofDays(UnitPrice perDay, int days)
{
    return {timesPrice(perDay.microYen(), days), 0};
}

std::optional<PreciseYen> PreciseYen::fromYen(const api::Decimal &yen)
{
    const auto nearest = yen.toUnits(6);
    if (!nearest)
        return std::nullopt;
    if (api::Decimal::fromUnits(*nearest, 6) == yen)
        return PreciseYen(saturated(*nearest), 0);
    const auto pico = yen.toUnits(12);
    if (!pico || api::Decimal::fromUnits(*pico, 12) != yen)
        return std::nullopt;
    const std::int64_t micro = floorDivide(*pico, million);
    return PreciseYen(micro, *pico - micro * million);
}

PreciseYen PreciseYen::withConsumptionTax() const
{
    // A tenth of each part; what the larger part leaves over goes to the smaller.
    const std::int64_t tenth = floorDivide(m_micro, 10);
    const std::int64_t rest = m_micro - tenth * 10;
    PreciseYen tax(tenth, (rest * million + m_pico) / 10);
    return tax += *this;
}

PreciseYen PreciseYen::rounded(int decimals, Fractions fractions) const
{
    static constexpr std::array<std::int64_t, 7> units{1'000'000, 100'000, 10'000, 1'000, 100, 10, 1};
    if (isNegative())
        return -(-*this).rounded(decimals, fractions);
    const std::int64_t unit = units.at(static_cast<std::size_t>(decimals));
    std::int64_t kept = m_micro / unit;
    const std::int64_t rest = m_micro % unit;
    const bool isHalf = unit == 1 ? m_pico * 2 >= million : rest * 2 >= unit;
    if (fractions == Fractions::Nearest && isHalf)
        ++kept;
    return {saturatingMultiply(kept, unit), 0};
}

QString PreciseYen::toDecimalString() const
{
    if (m_pico == 0 || m_micro >= largestAmount / million || m_micro <= -largestAmount / million)
        return api::Decimal::fromUnits(m_micro, 6).toString();
    return api::Decimal::fromUnits(m_micro * million + m_pico, 12).toString();
}

Money PreciseYen::toMoney() const
{
    return Money::fromMilliYen(rounded(3, Fractions::Nearest).m_micro / 1000);
}

PreciseYen &PreciseYen::operator+=(const PreciseYen &other)
{
    m_pico += other.m_pico;
    const std::int64_t carried = m_pico >= million ? 1 : 0;
    m_pico -= carried * million;
    m_micro = saturatingAdd(saturatingAdd(m_micro, other.m_micro), carried);
    return *this;
}

PreciseYen PreciseYen::operator-() const
{
    return m_pico == 0 ? PreciseYen(-m_micro, 0) : PreciseYen(-m_micro - 1, million - m_pico);
}

} // namespace denkiroku::models
