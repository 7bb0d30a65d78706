// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// Eight characters at once: the digits of times and decimals are read without a branch a character.
namespace denkiroku::api::digits {

using Eight = std::uint64_t;

inline constexpr bool isLittle = std::endian::native == std::endian::little;

inline Eight load(const char *text) noexcept
{
    Eight eight;
    std::memcpy(&eight, text, sizeof eight);
    return eight;
}

constexpr Eight same(unsigned char byte) noexcept
{
    return 0x0101010101010101U * byte;
}

// A form of eight characters, '0' for any digit and each other character for itself.
class Form {
public:
    consteval explicit Form(const char (&form)[9]) noexcept
    {
        std::array<unsigned char, 8> text{};
        std::array<unsigned char, 8> mask{};
        std::array<unsigned char, 8> values{};
        for (std::size_t at = 0; at < 8; ++at) {
            text[at] = static_cast<unsigned char>(form[at]);
            mask[at] = form[at] == '0' ? 0xf0 : 0xff;
            values[at] = form[at] == '0' ? 0x0f : 0;
        }
        m_text = std::bit_cast<Eight>(text);
        m_mask = std::bit_cast<Eight>(mask);
        m_values = std::bit_cast<Eight>(values);
    }

    constexpr bool fits(Eight text) const noexcept
    {
        // A byte from 0x30 to 0x3f that is no digit reaches 16 with six more.
        return ((text & m_mask) ^ m_text) == 0 && ((values(text) + same(6)) & same(0x10)) == 0;
    }

    // The digits' values; nought in the other places.
    constexpr Eight values(Eight text) const noexcept { return text & m_values; }

private:
    Eight m_text = 0;
    Eight m_mask = 0;
    Eight m_values = 0;
};

// The numbers of two digits that begin at each place.
class Pairs {
public:
    constexpr explicit Pairs(Eight values) noexcept
        : m_pairs(std::bit_cast<std::array<unsigned char, 8>>(values * 10 + (isLittle ? values >> 8 : values << 8)))
    {
    }
    constexpr int operator[](std::size_t at) const noexcept { return m_pairs[at]; }

private:
    std::array<unsigned char, 8> m_pairs;
};

// Whether each byte is the value of a digit.
constexpr bool areValues(Eight values) noexcept
{
    return ((values | (values + same(0x76))) & same(0x80)) == 0;
}

// The number that eight digits' values make, where the first of them is the lowest byte.
constexpr std::uint64_t number(Eight values) noexcept
{
    constexpr std::uint64_t pairs = 0x00ff00ff00ff00ffU;
    constexpr std::uint64_t fours = 0x0000ffff0000ffffU;
    values = (values * 10 + (values >> 8)) & pairs;
    values = (values * 100 + (values >> 16)) & fours;
    return (values * 10000 + (values >> 32)) & 0xffffffffU;
}

} // namespace denkiroku::api::digits
