// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace denkiroku::ui {

/// What a series means, and so how it is drawn: import and export as a filled step, a comparison as a grey line, the
/// typical household as a dashed one, a forecast hatched.
enum class SeriesRole { Import, Export, Comparison, Typical, Forecast };

/// Amounts of even slots of time, one after the other, in the chart's unit.
struct SlotSeries {
    QString name{}; ///< "2026", "typical household": for the legend and the tooltip
    SeriesRole role = SeriesRole::Import;
    qint64 firstSecond = 0; ///< start of the first slot, seconds since 1970 UTC
    int stepSeconds = 1800;
    std::vector<float> values{}; ///< not-a-number where nothing is known
    /// The bits of BarFlag, one byte a slot; empty when nothing is to be said. A slot without a value counts as missing
    /// when there are no flags or its Missing bit is set, and else as not yet published.
    std::vector<std::uint8_t> flags{};

    [[nodiscard]] qint64 endSecond() const;
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(values.size()); }
    /// The slot that holds a moment, which may lie outside of 0 to size().
    [[nodiscard]] qint64 slotAt(qint64 second) const;
    [[nodiscard]] qint64 startOf(qint64 slot) const { return firstSecond + slot * stepSeconds; }
    [[nodiscard]] BarFlags flagsAt(qint64 slot) const;
};

/// How the chart says what it shows, asked anew each time so that a change of language needs nothing else. Whatever is
/// left out is said in the program's usual way.
struct SlotTexts {
    /// A stretch of time, seconds since 1970 UTC: "20 Sep 2026 08:00–08:30".
    std::function<QString(qint64 from, qint64 to)> range{};
    /// An amount in the chart's unit: "0.35 kWh".
    std::function<QString(double value)> amount{};
    /// What a series cost in a stretch of time, "¥12", or nothing. No words of "estimate": the chart adds them.
    std::function<QString(int series, qint64 from, qint64 to)> cost{};

    [[nodiscard]] QString rangeText(qint64 from, qint64 to) const;
    [[nodiscard]] QString amountText(double value, const QString &unit) const;
    [[nodiscard]] QString costText(int series, qint64 from, qint64 to) const;
};

/// Stretches of time in words, by the calendar of Tokyo: a half-hour, a day, a month, a year, or anything else.
QString slotRangeText(qint64 from, qint64 to);

struct TimeChartData {
    QString title{}; ///< what a screen reader calls the chart
    QString unit{};  ///< "kWh": shown once, at the axis
    std::vector<SlotSeries> series{};
    SlotTexts texts{};
    /// The widest view, seconds since 1970 UTC; the reach of the series when left alone.
    qint64 from = 0;
    qint64 to = 0;

    /// `from` and `to`, or what the series reach from and to.
    [[nodiscard]] std::pair<qint64, qint64> reach() const;
};

} // namespace denkiroku::ui
