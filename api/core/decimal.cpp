// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/decimal.h"

#include "api/core/digits.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

namespace denkiroku::api {

namespace {

constexpr int mostDecimals = 60;
constexpr int mostDigits = 29;

bool isDigit(char c) noexcept
{
    return static_cast<unsigned char>(c - '0') < 10;
}

std::string_view leadingDigits(const char *at, const char *end) noexcept
{
    const char *last = at;
    while (last != end && isDigit(*last))
        ++last;
    return {at, static_cast<std::size_t>(last - at)};
}

// The exponent behind `e`, or nothing; far beyond what a number can use it only says "much".
std::optional<int> readExponent(const char *at, const char *end) noexcept
{
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    if (at == end)
        return {};
    int value = 0;
    for (; at != end; ++at) {
        if (!isDigit(*at))
            return {};
        value = std::min(value * 10 + (*at - '0'), 9999);
    }
    return negative ? -value : value;
}

// Whether what is left of a fraction is 0 or 8 to 16 zeros.
bool isZerosAlone(const char *at, const char *end) noexcept
{
    constexpr digits::Eight zeros = digits::same('0');
    const std::ptrdiff_t length = end - at;
    if (length == 0)
        return true;
    return length >= 8 && length <= 16 && digits::load(at) == zeros && digits::load(end - 8) == zeros;
}

} // namespace

bool Decimal::multiplyAdd(std::uint32_t factor, std::uint32_t addend) noexcept
{
    const std::uint64_t first = (m_low & 0xffffffffU) * factor + addend;
    const std::uint64_t second = (m_low >> 32) * factor + (first >> 32);
    const std::uint64_t third = std::uint64_t(m_high) * factor + (second >> 32);
    if (third >> 32)
        return false;
    m_low = (second << 32) | (first & 0xffffffffU);
    m_high = static_cast<std::uint32_t>(third);
    return true;
}

std::uint32_t Decimal::divide(std::uint32_t divisor) noexcept
{
    const std::uint64_t third = m_high;
    const std::uint64_t second = ((third % divisor) << 32) | (m_low >> 32);
    const std::uint64_t first = ((second % divisor) << 32) | (m_low & 0xffffffffU);
    m_high = static_cast<std::uint32_t>(third / divisor);
    m_low = ((second / divisor) << 32) | (first / divisor);
    return static_cast<std::uint32_t>(first % divisor);
}

// The usual form: up to 18 digits that count, no exponent, perhaps many zeros at the end. False means only that the
// number is not of this form.
bool Decimal::readUsual(std::string_view text) noexcept
{
    const char *at = text.data();
    const char *end = at + text.size();
    const bool negative = at != end && *at == '-';
    at += negative;

    const char *const integer = at;
    std::uint64_t coefficient = 0;
    for (; at != end && isDigit(*at); ++at)
        coefficient = coefficient * 10 + static_cast<std::uint64_t>(*at - '0');
    std::ptrdiff_t digits = at - integer;
    std::ptrdiff_t scale = 0;
    if (digits == 0 || digits > 18)
        return false;
    if (at != end) {
        const char *const fraction = at + 1;
        if (*at != '.' || fraction == end)
            return false;
        while (end - fraction >= 8 && std::memcmp(end - 8, "00000000", 8) == 0)
            end -= 8;
        while (end != fraction && end[-1] == '0')
            --end;
        scale = end - fraction;
        digits += scale;
        if (digits > 18)
            return false;
        for (at = fraction; at != end; ++at) {
            if (!isDigit(*at))
                return false;
            coefficient = coefficient * 10 + static_cast<std::uint64_t>(*at - '0');
        }
    }
    m_low = coefficient;
    m_high = 0;
    m_scale = static_cast<std::uint8_t>(scale);
    m_negative = negative && coefficient != 0;
    return true;
}

// The form in which the API writes energy and money: one to seven digits, a point, and eighteen decimals or so, of which
// the last ten are zeros. False means only that the number is not of this form.
bool Decimal::readLong(std::string_view text) noexcept
{
    constexpr digits::Eight zeros = digits::same('0');
    if (!digits::isLittle || text.size() < 10)
        return false;
    const digits::Eight head = digits::load(text.data());
    const digits::Eight points = head ^ digits::same('.');
    const digits::Eight point = (points - digits::same(1)) & ~points & digits::same(0x80);
    const int wholeDigits = std::countr_zero(point) / 8;
    const char *const fraction = text.data() + wholeDigits + 1;
    const char *const end = text.data() + text.size();
    if (point == 0 || wholeDigits == 0 || end - fraction < 8 || !isZerosAlone(fraction + 8, end))
        return false;
    const digits::Eight whole = (head ^ zeros) << (64 - 8 * wholeDigits);
    const digits::Eight decimals = digits::load(fraction) ^ zeros;
    if (!digits::areValues(whole) || !digits::areValues(decimals))
        return false;
    const int scale = 8 - std::countl_zero(decimals) / 8;
    // Without decimals there is nothing to shift, so how far does not matter.
    m_low = digits::number(whole) * powersOfTen[scale] + digits::number(decimals << ((64 - 8 * scale) & 63));
    m_high = 0;
    m_scale = static_cast<std::uint8_t>(scale);
    m_negative = false;
    return true;
}

bool Decimal::read(std::string_view text, Decimal &out) noexcept
{
    return out.readLong(text) || out.readUsual(text) || out.readAny(text);
}

std::optional<Decimal> Decimal::fromText(std::string_view text) noexcept
{
    Decimal number;
    return read(text, number) ? std::optional(number) : std::nullopt;
}

bool Decimal::readAny(std::string_view text) noexcept
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    const std::string_view integer = leadingDigits(at, end);
    at += integer.size();
    std::string_view fraction;
    if (at != end && *at == '.') {
        fraction = leadingDigits(at + 1, end);
        at += fraction.size() + 1;
        if (fraction.empty())
            return false;
        // npos + 1 is 0: nothing but zeros carries nothing
        fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    }
    std::optional<int> exponent = 0;
    if (at != end)
        exponent = *at == 'e' || *at == 'E' ? readExponent(at + 1, end) : std::nullopt;
    if (integer.empty() || !exponent)
        return false;

    *this = Decimal();
    for (const std::string_view part : {integer, fraction}) {
        for (const char digit : part) {
            if (!multiplyAdd(10, static_cast<std::uint32_t>(digit - '0')))
                return false;
        }
    }
    if (!shift(static_cast<int>(fraction.size()) - *exponent))
        return false;
    m_negative = negative && !isZero();
    return true;
}

// Divides an integer by 10^decimals, into the normal form.
bool Decimal::shift(int decimals) noexcept
{
    if (isZero())
        return true;
    for (; decimals < 0; ++decimals) {
        if (!multiplyAdd(10, 0))
            return false;
    }
    for (; decimals > 0; --decimals) {
        Decimal shorter = *this;
        if (shorter.divide(10) != 0)
            break;
        *this = shorter;
    }
    m_scale = static_cast<std::uint8_t>(std::min(decimals, mostDecimals));
    return decimals <= mostDecimals;
}

Decimal Decimal::fromUnits(std::int64_t coefficient, int decimals) noexcept
{
    Decimal result(coefficient);
    if (result.isZero())
        return result;
    result.shift(std::clamp(decimals, 0, mostDecimals));
    return result;
}

std::optional<std::int64_t> Decimal::toUnitsByDigit(int decimals) const noexcept
{
    Decimal scaled = *this;
    std::uint32_t dropped = 0;
    for (int shift = decimals - m_scale; shift < 0; ++shift)
        dropped = scaled.divide(10);
    for (int shift = decimals - m_scale; shift > 0 && !scaled.isZero(); --shift) {
        if (!scaled.multiplyAdd(10, 0))
            return {};
    }
    if (dropped >= 5 && !scaled.multiplyAdd(1, 1))
        return {};
    const std::uint64_t limit = (std::uint64_t(1) << 63) - (m_negative ? 0 : 1);
    if (scaled.m_high != 0 || scaled.m_low > limit)
        return {};
    return static_cast<std::int64_t>(m_negative ? 0 - scaled.m_low : scaled.m_low);
}

Decimal Decimal::operator-() const noexcept
{
    Decimal result = *this;
    result.m_negative = !m_negative && !isZero();
    return result;
}

// Writes the coefficient's digits, most significant first, and returns how many (at least one).
int Decimal::writeDigits(char *digits) const noexcept
{
    Decimal rest = *this;
    int count = 0;
    do {
        digits[count++] = static_cast<char>('0' + rest.divide(10));
    } while (!rest.isZero());
    std::reverse(digits, digits + count);
    return count;
}

QString Decimal::toString() const
{
    char digits[mostDigits + 1];
    const int count = writeDigits(digits);
    QString text;
    text.reserve(count + m_scale + 3);
    if (m_negative)
        text += QLatin1Char('-');
    if (count <= m_scale) {
        text += QLatin1String("0.");
        text += QString(m_scale - count, QLatin1Char('0'));
        return text += QLatin1String(digits, count);
    }
    text += QLatin1String(digits, count - m_scale);
    if (m_scale > 0) {
        text += QLatin1Char('.');
        text += QLatin1String(digits + count - m_scale, m_scale);
    }
    return text;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) noexcept
{
    if (a.m_negative != b.m_negative)
        return a.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;

    char left[mostDigits + 1];
    char right[mostDigits + 1];
    const int leftCount = a.writeDigits(left);
    const int rightCount = b.writeDigits(right);
    const int leftWhole = leftCount - a.m_scale;
    const int rightWhole = rightCount - b.m_scale;
    std::strong_ordering order = leftWhole <=> rightWhole;
    if (a.isZero() || b.isZero())
        order = b.isZero() <=> a.isZero();
    else if (order == 0)
        order = std::string_view(left, leftCount) <=> std::string_view(right, rightCount);
    return a.m_negative ? 0 <=> order : order;
}

} // namespace denkiroku::api
