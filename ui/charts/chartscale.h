// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QValueAxis;

namespace denkiroku::ui {

/// A value axis that holds zero, with round steps and at most five grid lines.
struct ChartScale {
    double from = 0;
    double to = 1;
    double step = 0.5;
    int decimals = 1; ///< digits after the point that the steps need

    /// For values between lowest and highest, in the axis' unit. Not-a-number and infinities count as zero.
    static ChartScale covering(double lowest, double highest);
    [[nodiscard]] int lines() const;
    /// Gives an axis with dynamic ticks this range and these steps.
    void applyTo(QValueAxis *axis) const;

    friend bool operator==(const ChartScale &, const ChartScale &) = default;
};

} // namespace denkiroku::ui
