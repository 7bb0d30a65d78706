// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"
#include "api/core/instant.h"
#include "api/transport/retrypolicy.h"
#include "api/transport/urgency.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace denkiroku::api {

// How much may be asked of the server, and what to do when it is nearly used up.
struct RateLimits {
    // Points an hour for an account user (NOTES 3). The server's own figure replaces it, see RateBudget::correct().
    qint64 pointsPerHour = 50000;
    // From this share of the points on, background work waits for the next hour.
    double slowFrom = 0.8;
    // So many requests of background work are under way at once, and none while the user waits for one.
    int backgroundAtOnce = 3;
    // How long background work rests when the server says "too many" and not for how long.
    std::chrono::seconds restUnlessTold{300};
    // Null means a timer.
    Scheduler scheduler{};
};

// Counts the points that requests cost against the hourly allowance, and lets them go in the order of who waits.
// What the user waits for goes at once, always: the server has the last word on it. Background work goes a few at a
// time, when nothing that the user waits for is under way, and rests near the limit and after the server's "too many"
// (KT-CT-1199, 429).
class RateBudget : public QObject {
    Q_OBJECT

public:
    // A request's place in the line, until leave().
    using Place = quint64;
    // Shared with whoever may find out that the user waits for it after all; see review().
    using SharedUrgency = std::shared_ptr<const Urgency>;

    // The clock must outlive the budget.
    RateBudget(const Clock &clock, RateLimits limits, QObject *parent = nullptr);

    // Calls go(place) when the request may be sent: within this call, or later. `cost` is an estimate in points.
    Place enter(int cost, SharedUrgency urgency, std::function<void(Place)> go);
    // The request was answered, or is no longer wanted. A place that is gone already is no error.
    void leave(Place place);
    // To be called when a shared urgency was raised.
    void review();

    // What the server's rateLimitInfo says: points an hour, those used, and when they are given anew (`ttl` is a
    // moment, not a duration: NOTES 3). A limit that is not positive is not believed.
    void correct(qint64 limit, qint64 used, Instant ttl);
    // The server has had too many requests; background work rests so long.
    void refused(std::optional<std::chrono::seconds> retryAfter);

    qint64 limit() const { return m_limits.pointsPerHour; }
    // Points used in the running hour, as far as known.
    qint64 used() const;
    // Until when background work rests; empty when it does not.
    std::optional<Instant> slowedUntil() const;

Q_SIGNALS:
    // Background work rests until then. Said again when that moment is another.
    void slowed(denkiroku::api::Instant until);
    void resumed();

private:
    struct Entry {
        Place place;
        int cost;
        SharedUrgency urgency;
        std::function<void(Place)> go;
        // What it was when it was sent.
        std::optional<Urgency> running;
    };

    Entry *nextReady();
    bool mayGo(const Entry &entry) const;
    void rollWindow();
    void settle();
    void wakeAt(Instant moment);

    const Clock &m_clock;
    RateLimits m_limits;
    std::vector<Entry> m_line;
    Place m_lastPlace = 0;
    qint64 m_used = 0;
    std::optional<Instant> m_windowEnd;
    // The end of the window is the server's word, not our own counting from the first request.
    bool m_isCorrected = false;
    std::optional<Instant> m_blockedUntil;
    std::optional<Instant> m_announced;
    int m_wakeup = 0;
};

} // namespace denkiroku::api
