// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/slotseries.h"

#include <limits>
#include <vector>

namespace denkiroku::ui {

/// What is left of a stretch of slots.
struct LodColumn {
    float lowest = std::numeric_limits<float>::infinity();
    float highest = -std::numeric_limits<float>::infinity();
    double sum = 0;
    int count = 0;          ///< slots with a value
    std::uint8_t flags = 0; ///< of any of the slots, the bits of BarFlag

    [[nodiscard]] bool isEmpty() const { return count == 0; }
    [[nodiscard]] double mean() const { return count > 0 ? sum / count : 0.0; }
    [[nodiscard]] bool has(BarFlag flag) const { return (flags & static_cast<unsigned>(flag)) != 0; }
    void add(const LodColumn &other);
};

/// Sums of every 16, 256, ... slots of a series, made once, so that any stretch of ten years is summed up in some
/// hundred steps instead of thousands.
class LodPyramid {
public:
    LodPyramid() = default;
    /// The series must stay as it is for as long as the pyramid is asked.
    explicit LodPyramid(const SlotSeries &series);

    /// Of the slots from `first` (included) to `end` (excluded); those outside of the series count as nothing.
    [[nodiscard]] LodColumn over(qint64 first, qint64 end) const;

    /// One column for each pixel: column c has every slot that overlaps the time from
    /// from + c * secondsPerPixel to from + (c + 1) * secondsPerPixel.
    void reduce(double from, double secondsPerPixel, int columns, std::vector<LodColumn> *into) const;

private:
    void addSlots(qint64 first, qint64 end, LodColumn *into) const;

    const SlotSeries *m_series = nullptr;
    std::vector<std::vector<LodColumn>> m_levels;
};

} // namespace denkiroku::ui
