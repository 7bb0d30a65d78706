// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/readingrows.h"

#include "api/demo/graphql/jsontext.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

namespace denkiroku::api::demo {

namespace {

void appendPadded(std::string &out, std::int64_t number, std::size_t digits)
{
    std::array<char, 24> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    const auto length = static_cast<std::size_t>(end - text.data());
    if (length < digits)
        out.append(digits - length, '0');
    out.append(text.data(), length);
}

void appendInstant(std::string &out, Instant instant)
{
    using namespace std::chrono;
    const sys_days day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(instant - day);
    const auto part = [&out](char before, std::int64_t number, std::size_t digits) {
        out.push_back(before);
        appendPadded(out, number, digits);
    };
    part('"', static_cast<int>(date.year()), 4);
    part('-', static_cast<unsigned>(date.month()), 2);
    part('-', static_cast<unsigned>(date.day()), 2);
    part('T', time.hours().count(), 2);
    part(':', time.minutes().count(), 2);
    part(':', time.seconds().count(), 2);
    out += "+00:00\"";
}

// The real API writes decimals in more than one way: so does this, by the slot's number.
void appendEnergy(std::string &out, std::int64_t units, std::size_t slot)
{
    const std::int64_t fraction = units % 100;
    out.push_back('"');
    appendPadded(out, units / 100, 1);
    const bool shortest = slot % 4 > 1;
    if (!shortest || fraction != 0) {
        out.push_back('.');
        if (shortest && fraction % 10 == 0)
            appendPadded(out, fraction / 10, 1);
        else
            appendPadded(out, fraction, 2);
    }
    if (slot % 4 == 0)
        out.append(16, '0');
    out.push_back('"');
}

void appendCost(std::string &out, std::int64_t tenThousandths)
{
    out += tenThousandths < 0 ? "\"-" : "\"";
    const std::int64_t size = std::abs(tenThousandths);
    appendPadded(out, size / 10000, 1);
    out.push_back('.');
    appendPadded(out, size % 10000, 4);
    out.push_back('"');
}

} // namespace

ReadingRows::ReadingRows(const Series &series, std::vector<std::uint32_t> slots)
    : m_series(series), m_slots(std::move(slots))
{
}

std::string_view ReadingRows::typeName() const
{
    return "ElectricityHalfHourReading";
}

bool ReadingRows::append(std::string &out, std::size_t row, std::string_view field) const
{
    constexpr std::array<std::string_view, 4> versions{"\"DAILY\"", "\"MONTHLY\"", "\"UPDATED\"", "\"UPDATED\""};
    const std::size_t slot = m_slots[row];
    if (field == "startAt")
        appendInstant(out, m_series.startOf(slot));
    else if (field == "endAt")
        appendInstant(out, m_series.startOf(slot + 1));
    else if (field == "value")
        appendEnergy(out, m_series.energy(slot), slot);
    else if (field == "costEstimate")
        appendCost(out, m_series.energy(slot) * m_series.rate(slot));
    else if (field == "version")
        out += versions[static_cast<std::size_t>(m_series.version(slot))];
    else if (field == "consumptionStep")
        appendPadded(out, m_series.step(slot), 1);
    else if (field == "consumptionRateBand")
        appendString(out, std::string_view(m_series.band(slot)));
    else
        return false;
    return true;
}

} // namespace denkiroku::api::demo
