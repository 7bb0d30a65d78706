// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagemodel.h"
#include "ui/pages/usagechart.h"

#include <QLocale>

#include <cstdint>
#include <vector>

namespace denkiroku::ui {

/// The half-hours of a stretch of days one after the other, of all points shown together, for the charts that draw each
/// of them. Made in one pass over each point's readings.
class UsageSlots {
public:
    /// What the model shows of its period.
    static UsageSlots shown(const models::UsageModel &usage, UsageUnit unit);
    /// What it is compared with, moved to where it is compared: slot by slot beside the above. Empty where nothing is.
    static UsageSlots compared(const models::UsageModel &usage, UsageUnit unit);

    /// Start of the first slot, seconds since 1970 UTC.
    qint64 firstSecond() const { return m_first; }
    bool isEmpty() const { return m_values.empty(); }
    /// In the unit, not-a-number where nothing is known.
    const std::vector<float> &values() const { return m_values; }
    /// Bits of BarFlag. A slot without a value and without Missing is not published yet, or before the supply.
    const std::vector<std::uint8_t> &flags() const { return m_flags; }
    /// The supplier's estimate of a stretch of time; empty where there is none.
    QString costText(qint64 from, qint64 to, const QLocale &locale) const;

private:
    explicit UsageSlots(const models::DateRange &days);

    void add(const models::PointsReadings &readings, int sign);
    void addPoint(const models::PointsReadings &readings, const models::PointReadings &point, int sign);
    void finish(UsageUnit unit, bool hasEstimates);
    std::size_t slotAt(qint64 second) const;

    qint64 m_first = 0;
    std::vector<float> m_values;
    std::vector<std::uint8_t> m_flags;
    // Sums up to each slot, in 1/1000 yen, and how many estimates they hold.
    std::vector<std::int64_t> m_costs;
    std::vector<int> m_costed;
    // While it is made: milliwatt-hours, and how many points have or ought to have the slot.
    std::vector<std::int64_t> m_energy;
    std::vector<std::int64_t> m_estimate;
    std::vector<std::uint16_t> m_estimated;
    std::vector<std::uint16_t> m_present;
    std::vector<std::uint16_t> m_due;
};

} // namespace denkiroku::ui
