// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"

#include "api/core/digits.h"

#include <array>
#include <cstdio>

namespace denkiroku::api {

namespace {

// Reads fixed-width digits; every byte that is no digit leaves a mark in `m_bad`, which is looked at once at the end.
class Digits {
public:
    explicit Digits(const char *text) noexcept : m_text(text) {}

    int two(int at) noexcept { return one(at) * 10 + one(at + 1); }
    int four(int at) noexcept { return two(at) * 100 + two(at + 2); }
    void expect(int at, char c) noexcept { m_bad |= static_cast<unsigned>(m_text[at] ^ c); }
    bool bad() const noexcept { return m_bad != 0; }

private:
    int one(int at) noexcept
    {
        const unsigned digit = static_cast<unsigned char>(m_text[at] - '0');
        m_bad |= (digit + 6) & ~0xfU; // a digit stays below 16
        return static_cast<int>(digit);
    }

    const char *m_text;
    unsigned m_bad = 0;
};

inline std::optional<std::chrono::sys_days> readDay(Digits &digits) noexcept
{
    using namespace std::chrono;
    const year_month_day day{year(digits.four(0)), month(static_cast<unsigned>(digits.two(5))),
                             std::chrono::day(static_cast<unsigned>(digits.two(8)))};
    digits.expect(4, '-');
    digits.expect(7, '-');
    if (digits.bad() || !day.ok())
        return {};
    return sys_days(day);
}

// "Z", "+09:00", "+0900" or "+09"
std::optional<std::chrono::minutes> readOffset(std::string_view text) noexcept
{
    if (text == "Z" || text == "z")
        return std::chrono::minutes(0);
    if ((text.size() != 6 && text.size() != 5 && text.size() != 3) || (text[0] != '+' && text[0] != '-'))
        return {};
    Digits digits(text.data());
    const int hours = digits.two(1);
    int minutes = 0;
    if (text.size() == 6) {
        digits.expect(3, ':');
        minutes = digits.two(4);
    } else if (text.size() == 5) {
        minutes = digits.two(3);
    }
    if (digits.bad() || hours > 23 || minutes > 59)
        return {};
    const std::chrono::minutes offset(hours * 60 + minutes);
    return text[0] == '-' ? -offset : offset;
}

// "2026-06-16T12:30:00+00:00", as the API writes it, eight characters at a time. False means only that the text is not
// of this form.
inline bool readUsualInstant(std::string_view text, Instant &out) noexcept
{
    constexpr std::size_t length = 25;
    constexpr digits::Form yearAndMonth("0000-00-");
    constexpr digits::Form dayAndTime("00T00:00");
    constexpr digits::Form secondAndOffset(":00+00:0");
    if (text.size() != length)
        return false;
    const digits::Eight first = digits::load(text.data());
    const digits::Eight second = digits::load(text.data() + 8);
    const digits::Eight third = digits::load(text.data() + 16);
    const unsigned lastDigit = static_cast<unsigned char>(text[length - 1] - '0');
    if (!yearAndMonth.fits(first) || !dayAndTime.fits(second) || !secondAndOffset.fits(third) || lastDigit > 9)
        return false;
    const digits::Pairs date(yearAndMonth.values(first));
    const digits::Pairs time(dayAndTime.values(second));
    const digits::Pairs rest(secondAndOffset.values(third));
    const int hour = time[3];
    const int minute = time[6];
    const int offsetMinute = rest[7] + static_cast<int>(lastDigit);
    using namespace std::chrono;
    const year_month_day day{year(date[0] * 100 + date[2]), month(static_cast<unsigned>(date[5])),
                             std::chrono::day(static_cast<unsigned>(time[0]))};
    if (!day.ok() || hour > 23 || minute > 59 || rest[1] > 59 || rest[4] > 23 || offsetMinute > 59)
        return false;
    out = sys_days(day) + seconds((hour - rest[4]) * 3600 + (minute - offsetMinute) * 60 + rest[1]);
    return true;
}

std::optional<Instant> instantFromAnyText(std::string_view text) noexcept
{
    constexpr std::size_t timeEnd = 19;
    if (text.size() <= timeEnd)
        return {};
    Digits digits(text.data());
    const std::optional<std::chrono::sys_days> day = readDay(digits);
    const int hour = digits.two(11);
    const int minute = digits.two(14);
    const int second = digits.two(17);
    digits.expect(13, ':');
    digits.expect(16, ':');
    const char separator = text[10];
    if (!day || digits.bad() || (separator != 'T' && separator != ' ' && separator != 't') || hour > 23 ||
        minute > 59 || second > 59)
        return {};

    std::size_t at = timeEnd;
    if (text[at] == '.') {
        const std::size_t end = text.find_first_not_of("0123456789", at + 1);
        if (end == std::string_view::npos || end == at + 1)
            return {};
        at = end;
    }
    const std::optional<std::chrono::minutes> offset = readOffset(text.substr(at));
    if (!offset)
        return {};
    return *day + std::chrono::seconds(hour * 3600 + minute * 60 + second) - *offset;
}

} // namespace

bool readInstant(std::string_view text, Instant &out) noexcept
{
    if (readUsualInstant(text, out)) [[likely]]
        return true;
    const std::optional<Instant> read = instantFromAnyText(text);
    out = read.value_or(out);
    return read.has_value();
}

std::optional<Instant> instantFromText(std::string_view text) noexcept
{
    Instant read{};
    return readInstant(text, read) ? std::optional(read) : std::nullopt;
}

std::optional<QDate> dateFromText(std::string_view text) noexcept
{
    if (text.size() != 10)
        return {};
    Digits digits(text.data());
    const std::optional<std::chrono::sys_days> day = readDay(digits);
    if (!day)
        return {};
    constexpr qint64 epoch = 2440588; // the Julian day of 1970-01-01
    return QDate::fromJulianDay(epoch + day->time_since_epoch().count());
}

QByteArray instantToText(Instant instant)
{
    using namespace std::chrono;
    const sys_days day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);

    std::array<char, 40> text;
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d+00:00", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return QByteArray(text.data(), length);
}

} // namespace denkiroku::api
