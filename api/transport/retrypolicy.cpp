// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/retrypolicy.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace denkiroku::api {

namespace {

using namespace std::chrono;

bool isRepeatable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::Http:
        return error.httpStatus == 502 || error.httpStatus == 503;
    case ErrorKind::RateLimited:
        return error.httpStatus == 429 && error.retryAfter.has_value();
    default:
        return false;
    }
}

} // namespace

Scheduler timerScheduler()
{
    return [](milliseconds delay, QObject *context, std::function<void()> f) {
        QTimer::singleShot(delay, context, std::move(f));
    };
}

std::optional<milliseconds> RetryPolicy::delayAfter(int attempt, const Error &error) const
{
    if (attempt >= maxAttempts || !isRepeatable(error))
        return std::nullopt;
    if (error.retryAfter) {
        if (*error.retryAfter > longestRetryAfter)
            return std::nullopt;
        return duration_cast<milliseconds>(*error.retryAfter);
    }
    const double ceiling = std::min(static_cast<double>(cap.count()), base.count() * std::pow(2.0, attempt - 1));
    const double share = random ? random() : QRandomGenerator::global()->generateDouble();
    return milliseconds(std::llround(ceiling * share));
}

} // namespace denkiroku::api
