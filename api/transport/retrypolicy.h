// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace denkiroku::api {

// Calls f after a delay, unless the context goes first. Tests hand in one that does not wait.
using Scheduler = std::function<void(std::chrono::milliseconds delay, QObject *context, std::function<void()> f)>;

// The scheduler of the real program: a timer.
Scheduler timerScheduler();

// When to send again what failed: capped exponential back-off with full jitter. Asked only for what is safe to repeat.
struct RetryPolicy {
    int maxAttempts = 3;
    std::chrono::milliseconds base{400};
    std::chrono::milliseconds cap{8000};
    // A server that asks for a longer pause than this is not waited for: the caller gets its error.
    std::chrono::seconds longestRetryAfter{20};
    // A number in [0, 1); null means Qt's generator.
    std::function<double()> random{};
    Scheduler scheduler{};

    // How long to wait after the given attempt (1 is the first) failed so, or nothing if it should not be repeated.
    // Repeated are: no connection, time-outs, 502, 503, 504, and 429 that comes with Retry-After.
    std::optional<std::chrono::milliseconds> delayAfter(int attempt, const Error &error) const;
};

} // namespace denkiroku::api
