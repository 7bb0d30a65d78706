// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace denkiroku::ui {

/// The points a reader walks along a chart of time: single slots when they are wide enough to be told apart, else days,
/// months or years of the calendar of Tokyo.
struct TimeBucket {
    qint64 from = 0; ///< seconds since 1970 UTC
    qint64 to = 0;   ///< excluded

    [[nodiscard]] bool isEmpty() const { return to <= from; }
    friend bool operator==(const TimeBucket &, const TimeBucket &) = default;
};

class BucketGrid {
public:
    enum class Unit { Slot, Day, Month, Year };

    BucketGrid() = default;
    /// Slots of `stepSeconds`, one of which starts at `origin`.
    BucketGrid(qint64 origin, int stepSeconds, double secondsPerPixel);

    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] TimeBucket at(qint64 second) const;
    [[nodiscard]] TimeBucket after(const TimeBucket &bucket) const { return at(bucket.to); }
    [[nodiscard]] TimeBucket before(const TimeBucket &bucket) const { return at(bucket.from - 1); }

private:
    qint64 m_origin = 0;
    int m_step = 1800;
    Unit m_unit = Unit::Slot;
};

} // namespace denkiroku::ui
