// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/clock.h"

namespace denkiroku::api {

using namespace std::chrono;

sys_seconds SystemClock::now() const
{
    return floor<seconds>(system_clock::now());
}

ShiftedClock::ShiftedClock(sys_seconds start) : m_start(start), m_startedAt(steady_clock::now()) {}

sys_seconds ShiftedClock::now() const
{
    return m_start + floor<seconds>(steady_clock::now() - m_startedAt);
}

sys_seconds demoToday()
{
    // 14:05 in Tokyo is 05:05 UTC.
    return sys_days{2026y / September / 20} + 5h + 5min;
}

} // namespace denkiroku::api
