// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatraster.h"

#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace denkiroku::ui {

namespace {

constexpr int kSlots = 48;
constexpr double kTopPart = 0.99;

QRgb between(QRgb from, QRgb to, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

/// Of a day in a row of pixels: the whole of it, or the part that lies there.
double shareOf(int days, int rows, int row, int day)
{
    const double from = static_cast<double>(row) * days / rows;
    const double to = static_cast<double>(row + 1) * days / rows;
    return std::min(to, day + 1.0) - std::max(from, static_cast<double>(day));
}

struct RowSums {
    std::array<double, kSlots> sum{};
    std::array<double, kSlots> weight{};
    std::array<bool, kSlots> missing{};
};

void addDay(const HeatMapData &data, int day, double share, RowSums *sums)
{
    for (int slot = 0; slot < kSlots; ++slot) {
        const auto at = static_cast<std::size_t>(slot);
        const auto value = static_cast<double>(data.value(day, slot));
        if (std::isfinite(value)) {
            sums->sum[at] += value * share;
            sums->weight[at] += share;
        } else if (data.isMissing(day, slot)) {
            sums->missing[at] = true;
        }
    }
}

} // namespace

float HeatMapData::value(int day, int slot) const
{
    const auto index = static_cast<std::size_t>(day) * kSlots + static_cast<std::size_t>(slot);
    return day >= 0 && index < values.size() ? values[index] : std::numeric_limits<float>::quiet_NaN();
}

BarFlags HeatMapData::flagsAt(int day, int slot) const
{
    const auto index = static_cast<std::size_t>(day) * kSlots + static_cast<std::size_t>(slot);
    return day >= 0 && index < flags.size() ? BarFlags::fromInt(flags[index]) : BarFlags();
}

bool HeatMapData::isMissing(int day, int slot) const
{
    if (std::isfinite(value(day, slot)))
        return false;
    return flags.empty() || flagsAt(day, slot).testFlag(BarFlag::Missing);
}

HeatScale HeatScale::covering(const std::vector<float> &values, bool dark)
{
    HeatScale scale;
    constexpr std::size_t anchors = heatScale.size();
    for (std::size_t index = 0; index < scale.colours.size(); ++index) {
        const double place = static_cast<double>(index) / 255 * (anchors - 1);
        const auto below = std::min(static_cast<std::size_t>(place), anchors - 2);
        const auto anchor = [dark](std::size_t at) { return heatScale[dark ? anchors - 1 - at : at]; };
        scale.colours[index] = between(anchor(below), anchor(below + 1), place - static_cast<double>(below));
    }
    std::vector<float> known;
    known.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(known), [](float value) { return std::isfinite(value); });
    if (known.empty())
        return scale;
    const auto lowest = static_cast<double>(*std::ranges::min_element(known));
    const auto rank = static_cast<std::ptrdiff_t>(kTopPart * static_cast<double>(known.size() - 1));
    std::ranges::nth_element(known, known.begin() + rank);
    const auto top = static_cast<double>(known[static_cast<std::size_t>(rank)]);
    const auto highest = static_cast<double>(*std::max_element(known.begin() + rank, known.end()));
    scale.low = std::min(0.0, lowest);
    scale.high = top > scale.low ? top : highest > scale.low ? highest : scale.low + 1;
    scale.capped = highest > scale.high;
    return scale;
}

QRgb HeatScale::of(double value) const
{
    const double part = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return colours[static_cast<std::size_t>(part * 255 + 0.5)];
}

namespace HeatRaster {

std::pair<int, int> daysOf(int days, int row, int rows)
{
    if (days <= 0 || rows <= 0)
        return {0, 0};
    const auto first = static_cast<qint64>(row) * days / rows;
    const auto end = (static_cast<qint64>(row + 1) * days + rows - 1) / rows;
    return {static_cast<int>(first), static_cast<int>(std::min<qint64>(end, days))};
}

QImage cells(const HeatMapData &data, const HeatScale &scale, int rows, QRgb empty)
{
    rows = std::clamp(rows, 0, data.days());
    if (rows == 0)
        return {};
    QImage image(kSlots, rows, QImage::Format_ARGB32_Premultiplied);
    for (int row = 0; row < rows; ++row) {
        RowSums sums;
        const auto [first, end] = daysOf(data.days(), row, rows);
        for (int day = first; day < end; ++day)
            addDay(data, day, shareOf(data.days(), rows, row, day), &sums);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (std::size_t slot = 0; slot < kSlots; ++slot) {
            if (sums.weight[slot] > 0)
                line[slot] = scale.of(sums.sum[slot] / sums.weight[slot]);
            else
                line[slot] = sums.missing[slot] ? qRgba(0, 0, 0, 0) : empty;
        }
    }
    return image;
}

Cell cell(const HeatMapData &data, int row, int rows, int slot)
{
    const auto [first, end] = daysOf(data.days(), row, rows);
    double sum = 0;
    double weight = 0;
    Cell result;
    bool missing = false;
    for (int day = first; day < end; ++day) {
        const auto value = static_cast<double>(data.value(day, slot));
        result.flags |= data.flagsAt(day, slot);
        missing = missing || data.isMissing(day, slot);
        if (!std::isfinite(value))
            continue;
        const double share = shareOf(data.days(), rows, row, day);
        sum += value * share;
        weight += share;
    }
    result.mean = weight > 0 ? sum / weight : std::nan("");
    result.flags.setFlag(BarFlag::Missing, missing && !(weight > 0));
    result.flags.setFlag(BarFlag::Incomplete, missing && weight > 0);
    return result;
}

} // namespace HeatRaster

} // namespace denkiroku::ui
