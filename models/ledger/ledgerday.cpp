// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerday.h"

#include "models/ledger/ledgermerge.h"

#include <QVarLengthArray>

namespace denkiroku::models::ledgerday {

namespace {

// The first byte. Another form gets another number.
constexpr std::uint8_t form = 1;

// The second byte of a half-hour: three bits of version, three of source, and these.
constexpr unsigned sourceShift = 3;
constexpr std::uint8_t threeBits = 7;
constexpr std::uint8_t hasEstimate = 0x40;
// When it was seen and how often it was revised is as for the half-hour before, and not said again.
constexpr std::uint8_t isSeenAsBefore = 0x80;

struct Seen {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t revisions = 0;

    bool operator==(const Seen &) const = default;
};

Seen seenOf(const LedgerReading &reading)
{
    return {reading.firstSeen.time_since_epoch().count(), reading.lastSeen.time_since_epoch().count(),
            reading.revisions};
}

class Writer {
public:
    explicit Writer(std::size_t readings)
        : m_bytes(static_cast<qsizetype>(1 + readings * largest)), m_at(m_bytes.data())
    {
    }
    void byte(unsigned value) { *m_at++ = static_cast<char>(value); }
    // Seven bits a byte, the lowest first; the sign is the lowest bit of all.
    void number(std::int64_t value)
    {
        auto rest = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
        for (; rest >= 0x80; rest >>= 7)
            byte(static_cast<unsigned>(rest & 0x7f) | 0x80);
        byte(static_cast<unsigned>(rest));
    }
    QByteArray bytes() const { return {m_bytes.constData(), m_at - m_bytes.constData()}; }

private:
    // Two bytes, and five numbers of at most ten.
    static constexpr std::size_t largest = 52;
    // Room for the greatest, off the heap for a day.
    QVarLengthArray<char, 1 + jst::halfHoursADay * largest> m_bytes;
    char *m_at;
};

class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    bool isAtEnd() const { return m_at == m_end; }
    bool isBroken() const { return m_isBroken; }
    std::uint8_t byte()
    {
        if (isAtEnd()) {
            m_isBroken = true;
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    std::int64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
        }
        m_isBroken = true;
        return 0;
    }

private:
    QByteArrayView::const_iterator m_at;
    QByteArrayView::const_iterator m_end;
    bool m_isBroken = false;
};

Instant instantOf(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

// A clock may be wrong by years, but it counts in seconds from 1970.
constexpr std::chrono::seconds furthest{std::int64_t(1) << 40};

bool isPlausible(const LedgerReading &reading)
{
    const HalfHour &half = reading.halfHour;
    const auto isWithin = [](auto amount, auto largest) { return amount <= largest && -amount <= largest; };
    return isWithin(half.energy, largestLedgerReading) &&
           (!half.estimate || isWithin(*half.estimate, largestLedgerEstimate)) &&
           half.version <= ReadingVersion::Updated && reading.source <= ReadingSource::Imported &&
           isWithin(reading.firstSeen.time_since_epoch(), furthest) &&
           isWithin(reading.lastSeen.time_since_epoch(), furthest);
}

} // namespace

QByteArray packed(const std::vector<LedgerReading> &readings, QDate day)
{
    const Instant midnight = jst::startOfDay(day);
    Writer writer(readings.size());
    writer.byte(form);
    std::optional<Seen> before;
    for (const LedgerReading &reading : readings) {
        const HalfHour &half = reading.halfHour;
        const Seen seen = seenOf(reading);
        writer.byte(static_cast<unsigned>((half.start - midnight) / jst::halfHour));
        writer.byte(static_cast<unsigned>(half.version) | static_cast<unsigned>(reading.source) << sourceShift |
                    (half.estimate ? hasEstimate : 0U) | (seen == before ? isSeenAsBefore : 0U));
        writer.number(half.energy.milliwattHours());
        if (half.estimate)
            writer.number(half.estimate->milliYen());
        if (seen == before)
            continue;
        writer.number(seen.first);
        writer.number(seen.last - seen.first);
        writer.number(seen.revisions);
        before = seen;
    }
    return writer.bytes();
}

std::optional<std::vector<LedgerReading>> unpacked(QByteArrayView bytes, QDate day)
{
    const Instant midnight = jst::startOfDay(day);
    Reader reader(bytes);
    if (reader.byte() != form)
        return std::nullopt;
    std::vector<LedgerReading> readings;
    readings.reserve(jst::halfHoursADay);
    Seen seen;
    int next = 0;
    while (!reader.isAtEnd()) {
        const int slot = reader.byte();
        const std::uint8_t flags = reader.byte();
        LedgerReading &reading = readings.emplace_back();
        reading.halfHour.start = midnight + slot * jst::halfHour;
        reading.halfHour.version = static_cast<ReadingVersion>(flags & threeBits);
        reading.source = static_cast<ReadingSource>(flags >> sourceShift & threeBits);
        reading.halfHour.energy = Energy::fromMilliwattHours(reader.number());
        if (flags & hasEstimate)
            reading.halfHour.estimate = Money::fromMilliYen(reader.number());
        if (!(flags & isSeenAsBefore)) {
            seen.first = reader.number();
            seen.last = saturatingAdd(seen.first, reader.number());
            seen.revisions = reader.number();
        }
        reading.firstSeen = instantOf(seen.first);
        reading.lastSeen = instantOf(seen.last);
        reading.revisions = static_cast<int>(seen.revisions);
        if (reader.isBroken() || slot < next || slot >= jst::halfHoursADay || !isPlausible(reading))
            return std::nullopt;
        next = slot + 1;
    }
    return readings;
}

} // namespace denkiroku::models::ledgerday
