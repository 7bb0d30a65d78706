// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importfile.h"

#include <QDate>

namespace denkiroku::models {

namespace {

// Takes numbers and signs off the front of a text.
class MomentScanner {
public:
    explicit MomentScanner(QStringView text) : m_rest(text.trimmed()) {}

    // Of `least` to `most` digits.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        while (digits < most && digits < m_rest.size() && m_rest[digits] >= u'0' && m_rest[digits] <= u'9')
            value = value * 10 + m_rest[digits++].unicode() - u'0';
        if (digits < least)
            return std::nullopt;
        m_rest = m_rest.sliced(digits);
        return value;
    }

    // Any one of the characters; which one it was, or null.
    QChar sign(QStringView any)
    {
        if (m_rest.isEmpty() || !any.contains(m_rest.front()))
            return {};
        const QChar found = m_rest.front();
        m_rest = m_rest.sliced(1);
        return found;
    }

    void skipSpaces() { m_rest = m_rest.trimmed(); }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

std::optional<QDate> scanDay(MomentScanner &scanner)
{
    const auto year = scanner.number(4, 4);
    const QChar first = scanner.sign(u"-/");
    const auto month = scanner.number(1, 2);
    const QChar second = scanner.sign(u"-/");
    const auto day = scanner.number(1, 2);
    if (!year || !month || !day || first.isNull() || first != second || *year < 2000 || *year > 2100)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// Seconds since midnight; parts of a second must be zero.
std::optional<std::chrono::seconds> scanClock(MomentScanner &scanner)
{
    const auto hours = scanner.number(1, 2);
    const bool hasColon = !scanner.sign(u":").isNull();
    const auto minutes = scanner.number(2, 2);
    if (!hours || !hasColon || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    int seconds = 0;
    if (!scanner.sign(u":").isNull()) {
        seconds = scanner.number(2, 2).value_or(60);
        if (!scanner.sign(u".").isNull() && scanner.number(1, 9) != 0)
            return std::nullopt;
    }
    if (seconds > 59)
        return std::nullopt;
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) + std::chrono::seconds(seconds);
}

// Nothing for one that cannot be read; `withoutOffset` where there is none.
std::optional<std::chrono::seconds> scanOffset(MomentScanner &scanner, bool &withoutOffset)
{
    scanner.skipSpaces();
    if (scanner.isAtEnd()) {
        withoutOffset = true;
        return jst::offset;
    }
    if (!scanner.sign(u"Zz").isNull())
        return std::chrono::seconds(0);
    const QChar sign = scanner.sign(u"+-");
    const auto hours = scanner.number(2, 2);
    scanner.sign(u":");
    const auto minutes = scanner.number(2, 2);
    if (sign.isNull() || !hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const std::chrono::seconds offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
    return sign == u'-' ? -offset : offset;
}

} // namespace

std::optional<Instant> importMoment(QStringView text, bool &withoutOffset)
{
    MomentScanner scanner(text);
    const auto day = scanDay(scanner);
    if (!day || scanner.sign(u"T ").isNull())
        return std::nullopt;
    scanner.skipSpaces();
    const auto clock = scanClock(scanner);
    if (!clock)
        return std::nullopt;
    bool isTokyo = false;
    const auto offset = scanOffset(scanner, isTokyo);
    if (!offset || !scanner.isAtEnd())
        return std::nullopt;
    withoutOffset = withoutOffset || isTokyo;
    return jst::startOfDay(*day) + jst::offset + *clock - *offset;
}

} // namespace denkiroku::models
