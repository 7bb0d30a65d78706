// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace denkiroku::ui {

/// What is known of a bar beside its height. Several may hold at once.
enum class BarFlag : unsigned {
    None = 0,
    Missing = 1 << 0,     ///< readings were expected and are not there: drawn as a gap, never a zero
    Incomplete = 1 << 1,  ///< a sum some readings of which are missing
    Provisional = 1 << 2, ///< may still change: drawn lighter
    Corrected = 1 << 3,   ///< was changed after the fact: drawn with a mark
    Unfinished = 1 << 4,  ///< its time is not over: drawn open
};
Q_DECLARE_FLAGS(BarFlags, BarFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(BarFlags)

/// One slot of time. The texts are ready to be read (already in the reader's language); the numbers only give heights.
struct ChartBar {
    std::optional<double> value;      ///< in ChartData::unit; nothing where nothing is known
    std::optional<double> comparison; ///< the same slot of the period compared with
    BarFlags flags;
    QString tick;           ///< label at the axis; empty for no tick here
    QString range;          ///< "08:00–08:30"
    QString valueText;      ///< "0.35 kWh"
    QString comparisonText; ///< "0.31 kWh"
    QString costText;       ///< "¥12": the supplier's estimate, and named so where it is shown

    friend bool operator==(const ChartBar &, const ChartBar &) = default;
};

/// Where the tick of a bar stands: hours at the left edge of their slot, days and months below its middle.
enum class TickPlace { Edge, Middle };

struct ChartData {
    QString title;          ///< what a screen reader calls the chart
    QString unit;           ///< "kWh": shown once, at the axis
    QString valueName;      ///< "20 Sep 2026"
    QString comparisonName; ///< empty where nothing is compared
    TickPlace tickPlace = TickPlace::Middle;
    std::vector<ChartBar> bars;

    [[nodiscard]] bool hasComparison() const;
    [[nodiscard]] bool has(BarFlag flag) const;
    /// Index of the first bar with a value, or 0.
    [[nodiscard]] int firstKnown() const;

    friend bool operator==(const ChartData &, const ChartData &) = default;
};

} // namespace denkiroku::ui
