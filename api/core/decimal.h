// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace denkiroku::api {

// An exact decimal number of up to 28 significant digits (96 bits of coefficient), as the API's `Decimal` is. It never
// goes through a double. Equal numbers are equal values, however many zeros they were written with.
class Decimal {
public:
    constexpr Decimal() noexcept = default;
    constexpr Decimal(std::int64_t integer) noexcept
        : m_low(integer < 0 ? 0 - static_cast<std::uint64_t>(integer) : static_cast<std::uint64_t>(integer)),
          m_negative(integer < 0)
    {
    }

    // "0.200000000000000000", "-5", "1.5E+3", "0E-20"; no spaces, no grouping, a point for the decimals whatever the
    // locale. Nothing when the text is no number, or has more digits than fit.
    static std::optional<Decimal> fromText(std::string_view text) noexcept;
    // The same into `out`, which has no certain value when the text is no number. Faster where there are many.
    static bool read(std::string_view text, Decimal &out) noexcept;

    // coefficient / 10^decimals, e.g. milliwatt-hours as kilowatt-hours with decimals = 6. decimals is 0 to 60.
    static Decimal fromUnits(std::int64_t coefficient, int decimals) noexcept;

    // The number times 10^decimals, rounded half away from zero: yen in thousandths with decimals = 3.
    // Nothing when that does not fit 64 bits. decimals is 0 to 60.
    std::optional<std::int64_t> toUnits(int decimals) const noexcept
    {
        // What energy and money are, without a loop: 19 digits fit 64 bits.
        if (m_high == 0 && m_low < powersOfTen[9] && m_scale <= decimals && decimals - m_scale <= 9) [[likely]] {
            const auto units = static_cast<std::int64_t>(m_low * powersOfTen[decimals - m_scale]);
            return m_negative ? -units : units;
        }
        return toUnitsByDigit(decimals);
    }

    bool isZero() const noexcept { return m_low == 0 && m_high == 0; }
    bool isNegative() const noexcept { return m_negative; }
    Decimal operator-() const noexcept;

    // Plain digits with a point and without superfluous zeros, for machines; a person reads QLocale's form.
    QString toString() const;

    // Decimals that are not superfluous: 2 for 5.19.
    int decimals() const noexcept { return m_scale; }

    friend bool operator==(const Decimal &, const Decimal &) noexcept = default;
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) noexcept;

private:
    static constexpr std::uint64_t powersOfTen[] = {1,       10,        100,        1'000,       10'000,
                                                    100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

    bool readLong(std::string_view text) noexcept;
    bool readUsual(std::string_view text) noexcept;
    bool readAny(std::string_view text) noexcept;
    std::optional<std::int64_t> toUnitsByDigit(int decimals) const noexcept;
    bool multiplyAdd(std::uint32_t factor, std::uint32_t addend) noexcept;
    std::uint32_t divide(std::uint32_t divisor) noexcept;
    bool shift(int decimals) noexcept;
    int writeDigits(char *digits) const noexcept;

    // In the normal form the coefficient has no factor ten while there are decimals, and zero is positive.
    std::uint64_t m_low = 0;
    std::uint32_t m_high = 0;
    std::uint8_t m_scale = 0;
    bool m_negative = false;
};

} // namespace denkiroku::api
