// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace denkiroku::bench {

inline constexpr int halfHoursAYear = 365 * 48;

// The body of an answer to HalfHourlyReadings with a year of every point, as the server writes it: times with +00:00,
// decimals as strings with as many zeros as it likes, provisional rows at the end.
QByteArray yearAnswer(int points);

} // namespace denkiroku::bench
