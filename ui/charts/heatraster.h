// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"
#include "ui/charts/slotseries.h"

#include <QDate>
#include <QImage>

#include <array>

namespace denkiroku::ui {

/// Half-hours of days one below the other.
struct HeatMapData {
    QString title{}; ///< what a screen reader calls the chart
    QString unit{};  ///< "kWh"
    QDate firstDay{};
    std::vector<float> values{};       ///< 48 a day, not-a-number where nothing is known
    std::vector<std::uint8_t> flags{}; ///< as SlotSeries::flags
    SlotTexts texts{};

    [[nodiscard]] int days() const { return static_cast<int>((values.size() + 47) / 48); }
    /// Not-a-number outside.
    [[nodiscard]] float value(int day, int slot) const;
    [[nodiscard]] BarFlags flagsAt(int day, int slot) const;
    /// Readings ought to be there; what is not yet published is not missing.
    [[nodiscard]] bool isMissing(int day, int slot) const;
};

/// From a value to a colour, in 256 perceptually even steps.
struct HeatScale {
    double low = 0;
    double high = 1;
    bool capped = false; ///< there are values above `high`, drawn in its colour
    std::array<QRgb, 256> colours{};

    /// From zero (or the lowest, when it is below) to the 99th percentile, so that one odd reading does not take the
    /// colours from all others.
    static HeatScale covering(const std::vector<float> &values, bool dark);
    [[nodiscard]] QRgb of(double value) const;
};

/// The cells of a heat map as a picture of 48 pixels across.
namespace HeatRaster {

/// One row of pixels for each day, or `rows` of them when there are more days: each then has the mean of the days below
/// it, each day counted by how much of it lies there. Missing cells are transparent; what is not yet published has
/// `empty`'s colour.
QImage cells(const HeatMapData &data, const HeatScale &scale, int rows, QRgb empty);

/// The mean that a row of pixels shows, and what holds of any of its days.
struct Cell {
    double mean = 0; ///< not-a-number when nothing is known
    BarFlags flags;
};
Cell cell(const HeatMapData &data, int row, int rows, int slot);

/// The days that a row of pixels shows, the last excluded.
std::pair<int, int> daysOf(int days, int row, int rows);

} // namespace HeatRaster

} // namespace denkiroku::ui
