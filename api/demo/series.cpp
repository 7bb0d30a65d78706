// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/series.h"

#include <QJsonArray>

#include <algorithm>

namespace denkiroku::api::demo {

std::optional<Series> Series::read(const QJsonObject &description, const QByteArray &bytes)
{
    const auto start = instantFromText(description.value(u"start").toString().toStdString());
    const qint64 offset = description.value(u"offset").toInteger(-1);
    const qint64 size = description.value(u"count").toInteger(-1);
    if (!start || offset < 0 || size < 0 || size > bytes.size() / 4 || offset > bytes.size() - 4 * size)
        return std::nullopt;
    Series series;
    series.m_bytes = bytes;
    series.m_offset = static_cast<std::size_t>(offset);
    series.m_size = static_cast<std::size_t>(size);
    series.m_start = *start;
    for (const QJsonValue band : description.value(u"bands").toArray())
        series.m_bands.push_back(band.toString().toStdString());
    for (const QJsonValue rate : description.value(u"rates").toArray())
        series.m_rates.push_back(rate.toInteger());
    if (!series.isWhole())
        return std::nullopt;
    return series;
}

bool Series::isWhole() const
{
    for (std::size_t slot = 0; slot < m_size; ++slot) {
        if (hasReading(slot) &&
            ((mark(slot) >> 5U) >= m_bands.size() || byte(m_offset + 3 * m_size + slot) >= m_rates.size()))
            return false;
    }
    return true;
}

std::uint16_t Series::energy(std::size_t slot) const
{
    const std::size_t at = m_offset + 2 * slot;
    return static_cast<std::uint16_t>(byte(at) | (byte(at + 1) << 8U));
}

const std::string &Series::band(std::size_t slot) const
{
    return m_bands[mark(slot) >> 5U];
}

std::int64_t Series::rate(std::size_t slot) const
{
    return m_rates[byte(m_offset + 3 * m_size + slot)];
}

std::vector<std::uint32_t> Series::slotsWithin(std::optional<Instant> from, std::optional<Instant> to) const
{
    // The first slot that starts at the bound or after it.
    const auto slotAt = [this](Instant bound) {
        const auto after = (bound - m_start).count();
        const auto slot = after <= 0 ? 0 : (after + slotLength.count() - 1) / slotLength.count();
        return std::min(static_cast<std::size_t>(slot), m_size);
    };
    const std::size_t first = from ? slotAt(*from) : 0;
    const std::size_t end = to ? slotAt(*to) : m_size;
    std::vector<std::uint32_t> slots;
    slots.reserve(end > first ? end - first : 0);
    for (std::size_t slot = first; slot < end; ++slot) {
        if (hasReading(slot))
            slots.push_back(static_cast<std::uint32_t>(slot));
    }
    return slots;
}

} // namespace denkiroku::api::demo
