// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace denkiroku::api {

// What time it is, handed in wherever it matters, so that the demo and the tests have a today of their own.
class Clock {
public:
    virtual ~Clock() = default;
    // The present moment in UTC, whole seconds.
    virtual std::chrono::sys_seconds now() const = 0;
};

// The computer's own clock.
class SystemClock final : public Clock {
public:
    std::chrono::sys_seconds now() const override;
};

// Starts at a given moment and runs on from there at the computer's pace, whatever the computer's clock says.
class ShiftedClock final : public Clock {
public:
    explicit ShiftedClock(std::chrono::sys_seconds start);
    std::chrono::sys_seconds now() const override;

private:
    std::chrono::sys_seconds m_start;
    std::chrono::steady_clock::time_point m_startedAt;
};

// Stands still until it is moved by hand.
class FixedClock final : public Clock {
public:
    explicit FixedClock(std::chrono::sys_seconds now) : m_now(now) {}
    std::chrono::sys_seconds now() const override { return m_now; }
    void set(std::chrono::sys_seconds now) { m_now = now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    std::chrono::sys_seconds m_now;
};

// The fixed today of the demo world: 2026-09-20 14:05 in Tokyo.
std::chrono::sys_seconds demoToday();

} // namespace denkiroku::api
