// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace denkiroku::ui {

/// A mark on an axis of time.
struct TimeTick {
    qint64 second = 0;
    QString label;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Marks where a person looks for them, by the calendar of Tokyo: hours (00, 06, 12, 18), days, the 1st, 8th, 15th and
/// 22nd, months, years. `widthOf` measures a label in pixels; labels never come nearer than a gap to each other.
std::vector<TimeTick> timeTicks(double from, double to, double pixels, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf);

} // namespace denkiroku::ui
