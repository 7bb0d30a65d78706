// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"

#include <QByteArray>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace denkiroku::api::demo {

// The half-hours of one supply point in columns, as resources/demo/FORMAT.md lays them out ("Readings"). The bytes
// are shared with every other series of the world.
class Series {
public:
    static constexpr std::chrono::seconds slotLength{1800};

    // Nothing when the description and the bytes do not agree.
    static std::optional<Series> read(const QJsonObject &description, const QByteArray &bytes);

    std::size_t size() const { return m_size; }
    Instant startOf(std::size_t slot) const { return m_start + slot * slotLength; }
    bool hasReading(std::size_t slot) const { return energy(slot) != noReading; }
    std::uint16_t energy(std::size_t slot) const; // in 10 Wh
    int version(std::size_t slot) const { return mark(slot) & 3U; }
    int step(std::size_t slot) const { return (mark(slot) >> 2U) & 7U; }
    const std::string &band(std::size_t slot) const;
    std::int64_t rate(std::size_t slot) const; // in 1/100 yen per kWh

    // The slots with a reading whose start is in [from, to), oldest first. An absent bound is open.
    std::vector<std::uint32_t> slotsWithin(std::optional<Instant> from, std::optional<Instant> to) const;

private:
    static constexpr std::uint16_t noReading = 65535;

    std::uint8_t byte(std::size_t at) const
    {
        return static_cast<std::uint8_t>(m_bytes.at(static_cast<qsizetype>(at)));
    }
    std::uint8_t mark(std::size_t slot) const { return byte(m_offset + 2 * m_size + slot); }
    bool isWhole() const;

    QByteArray m_bytes;
    std::size_t m_offset = 0;
    std::size_t m_size = 0;
    Instant m_start;
    std::vector<std::string> m_bands;
    std::vector<std::int64_t> m_rates;
};

} // namespace denkiroku::api::demo
