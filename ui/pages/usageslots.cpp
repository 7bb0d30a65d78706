// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usageslots.h"

#include "models/format.h"
#include "ui/charts/chartdata.h"

#include <algorithm>
#include <limits>

namespace denkiroku::ui {

using models::Instant;
using models::InstantRange;
namespace jst = models::jst;

namespace {

constexpr float kNothing = std::numeric_limits<float>::quiet_NaN();
constexpr double kSlotMilliwattHours = 1e6;
constexpr double kSlotsAnHour = 2.0;
constexpr double kSlotMilliYen = 1000.0;
constexpr qint64 kSlotSeconds = 1800;

qint64 secondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

std::uint8_t bit(BarFlag flag)
{
    return static_cast<std::uint8_t>(flag);
}

double inUnit(UsageUnit unit, std::int64_t milliwattHours, std::int64_t milliYen)
{
    const double kilowattHours = static_cast<double>(milliwattHours) / kSlotMilliwattHours;
    switch (unit) {
    case UsageUnit::Energy:
        return kilowattHours;
    case UsageUnit::Power:
        return kilowattHours * kSlotsAnHour;
    case UsageUnit::Yen:
        break;
    }
    return static_cast<double>(milliYen) / kSlotMilliYen;
}

} // namespace

UsageSlots::UsageSlots(const models::DateRange &days)
{
    if (days.isEmpty())
        return;
    const InstantRange range = jst::instantsOf(days);
    const auto count = static_cast<std::size_t>(range.halfHours());
    m_first = secondsOf(range.from);
    m_flags.assign(count, 0);
    m_energy.assign(count, 0);
    m_estimate.assign(count, 0);
    m_estimated.assign(count, 0);
    m_present.assign(count, 0);
    m_due.assign(count, 0);
}

std::size_t UsageSlots::slotAt(qint64 second) const
{
    const qint64 slot = (second - m_first) / kSlotSeconds;
    return static_cast<std::size_t>(std::clamp<qint64>(slot, 0, static_cast<qint64>(m_flags.size())));
}

void UsageSlots::addPoint(const models::PointsReadings &readings, const models::PointReadings &point, int sign)
{
    const Instant begin = Instant(std::chrono::seconds(m_first));
    const Instant end = begin + static_cast<int>(m_flags.size()) * jst::halfHour;
    const models::UsageColumns columns = point.series->columns();
    // The series' slots, counted from our first one.
    const qint64 shift = (secondsOf(columns.first) - m_first) / kSlotSeconds;
    const auto count = static_cast<qint64>(m_flags.size());
    const auto there = static_cast<qint64>(columns.states.size());
    for (qint64 at = std::max<qint64>(0, -shift); at < there && at + shift < count; ++at) {
        const auto from = static_cast<std::size_t>(at);
        const auto slot = static_cast<std::size_t>(at + shift);
        const std::uint8_t state = columns.states[from];
        if (!(state & models::usagestate::present))
            continue;
        m_energy[slot] += sign * columns.milliwattHours[from];
        ++m_present[slot];
        if (state & models::usagestate::estimated) {
            m_estimate[slot] += columns.milliYen[from];
            ++m_estimated[slot];
        }
        if (state & models::usagestate::daily)
            m_flags[slot] |= bit(BarFlag::Provisional);
        if (state & models::usagestate::updated)
            m_flags[slot] |= bit(BarFlag::Corrected);
    }
    const InstantRange supplied{point.since.value_or(begin), point.until.value_or(end)};
    const InstantRange due = supplied.intersected({begin, std::min(end, readings.publishedUntil(point))});
    if (due.isEmpty())
        return;
    for (std::size_t slot = slotAt(secondsOf(due.from)); slot < slotAt(secondsOf(due.to)); ++slot)
        ++m_due[slot];
}

void UsageSlots::add(const models::PointsReadings &readings, int sign)
{
    for (const models::PointReadings &point : readings.points())
        addPoint(readings, point, sign);
}

void UsageSlots::finish(UsageUnit unit, bool hasEstimates)
{
    m_values.assign(m_flags.size(), kNothing);
    m_costs.assign(m_flags.size() + 1, 0);
    m_costed.assign(m_flags.size() + 1, 0);
    for (std::size_t slot = 0; slot < m_flags.size(); ++slot) {
        const bool isThere = m_present[slot] > 0 && (unit != UsageUnit::Yen || m_estimated[slot] > 0);
        if (isThere)
            m_values[slot] = static_cast<float>(inUnit(unit, m_energy[slot], m_estimate[slot]));
        if (m_present[slot] < m_due[slot])
            m_flags[slot] |= bit(m_present[slot] > 0 ? BarFlag::Incomplete : BarFlag::Missing);
        m_costs[slot + 1] = m_costs[slot] + (hasEstimates ? m_estimate[slot] : 0);
        m_costed[slot + 1] = m_costed[slot] + (hasEstimates ? m_estimated[slot] : 0);
    }
    for (auto *done : {&m_energy, &m_estimate})
        *done = {};
    for (auto *done : {&m_estimated, &m_present, &m_due})
        *done = {};
}

UsageSlots UsageSlots::shown(const models::UsageModel &usage, UsageUnit unit)
{
    UsageSlots row(usage.period());
    row.add(usage.shownReadings(), 1);
    row.add(usage.subtractedReadings(), -1);
    row.finish(unit, !usage.isNet());
    return row;
}

UsageSlots UsageSlots::compared(const models::UsageModel &usage, UsageUnit unit)
{
    const models::UsageAlignment beside = usage.alignment();
    UsageSlots row(beside.with() == models::CompareWith::None ? models::DateRange() : usage.period());
    if (row.m_flags.empty())
        return row;
    UsageSlots other(beside.other());
    const bool isTypical = beside.with() == models::CompareWith::Typical;
    if (!isTypical) {
        other.add(usage.shownReadings(), 1);
        other.add(usage.subtractedReadings(), -1);
    }
    other.finish(unit, false);
    const models::TypicalDays typical = usage.typicalDays();
    row.m_values.assign(row.m_flags.size(), kNothing);
    row.m_costs.assign(row.m_flags.size() + 1, 0);
    row.m_costed.assign(row.m_flags.size() + 1, 0);
    const auto daySlots = static_cast<std::size_t>(jst::halfHoursADay);
    std::size_t at = 0;
    for (QDate day = usage.period().from; day < usage.period().to; day = day.addDays(1), at += daySlots) {
        const auto counterpart = beside.counterpart(day);
        const auto typicalDay = isTypical && unit != UsageUnit::Yen ? typical(day.month()) : std::nullopt;
        for (std::size_t slot = 0; counterpart && slot < daySlots; ++slot) {
            if (typicalDay)
                row.m_values[at + slot] = static_cast<float>(inUnit(unit, (*typicalDay)[slot].milliwattHours(), 0));
            else if (!isTypical)
                row.m_values[at + slot] =
                    other
                        .m_values[static_cast<std::size_t>(beside.other().from.daysTo(*counterpart)) * daySlots + slot];
        }
    }
    return row;
}

QString UsageSlots::costText(qint64 from, qint64 to, const QLocale &locale) const
{
    if (m_costs.empty())
        return {};
    const std::size_t first = slotAt(from);
    const std::size_t last = std::max(first, slotAt(to));
    if (m_costed[last] == m_costed[first])
        return {};
    return models::format::yen(models::Money::fromMilliYen(m_costs[last] - m_costs[first]), locale);
}

} // namespace denkiroku::ui
