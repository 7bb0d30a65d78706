// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/ratebudget.h"

#include <algorithm>
#include <utility>

namespace denkiroku::api {

namespace {

using namespace std::chrono;

constexpr hours window{1};

} // namespace

RateBudget::RateBudget(const Clock &clock, RateLimits limits, QObject *parent)
    : QObject(parent), m_clock(clock), m_limits(std::move(limits))
{
}

RateBudget::Place RateBudget::enter(int cost, SharedUrgency urgency, std::function<void(Place)> go)
{
    const Place place = ++m_lastPlace;
    m_line.push_back({place, std::max(cost, 1), std::move(urgency), std::move(go), std::nullopt});
    review();
    return place;
}

void RateBudget::leave(Place place)
{
    if (std::erase_if(m_line, [place](const Entry &entry) { return entry.place == place; }) > 0)
        review();
}

void RateBudget::review()
{
    rollWindow();
    // Each that goes may change the line.
    while (Entry *ready = nextReady()) {
        ready->running = *ready->urgency;
        m_used += ready->cost;
        if (!m_windowEnd)
            m_windowEnd = m_clock.now() + window;
        const auto go = std::exchange(ready->go, nullptr);
        go(ready->place);
    }
    settle();
}

RateBudget::Entry *RateBudget::nextReady()
{
    for (const Urgency urgency : {Urgency::Waiting, Urgency::Background}) {
        const auto ready = std::ranges::find_if(m_line, [this, urgency](const Entry &entry) {
            return !entry.running && *entry.urgency == urgency && mayGo(entry);
        });
        if (ready != m_line.end())
            return &*ready;
    }
    return nullptr;
}

bool RateBudget::mayGo(const Entry &entry) const
{
    if (*entry.urgency == Urgency::Waiting)
        return true;
    const auto isWaitedFor = [](const Entry &other) { return other.running == Urgency::Waiting; };
    if (std::ranges::any_of(m_line, isWaitedFor))
        return false;
    const auto running = std::ranges::count_if(m_line, [](const Entry &other) { return other.running.has_value(); });
    return running < m_limits.backgroundAtOnce && !slowedUntil();
}

void RateBudget::correct(qint64 limit, qint64 used, Instant ttl)
{
    if (limit <= 0)
        return;
    m_limits.pointsPerHour = limit;
    m_used = std::max<qint64>(used, 0);
    m_isCorrected = ttl > m_clock.now();
    m_windowEnd = m_isCorrected ? ttl : m_clock.now() + window;
    review();
}

void RateBudget::refused(std::optional<seconds> retryAfter)
{
    rollWindow();
    const Instant now = m_clock.now();
    Instant until = now + retryAfter.value_or(m_limits.restUnlessTold);
    if (!retryAfter && m_isCorrected && m_windowEnd)
        until = *m_windowEnd;
    m_blockedUntil = std::max(m_blockedUntil.value_or(until), until);
    review();
}

qint64 RateBudget::used() const
{
    return m_windowEnd && m_clock.now() >= *m_windowEnd ? 0 : m_used;
}

std::optional<Instant> RateBudget::slowedUntil() const
{
    const Instant now = m_clock.now();
    std::optional<Instant> until;
    if (m_blockedUntil && *m_blockedUntil > now)
        until = m_blockedUntil;
    const auto slowFrom = static_cast<double>(m_limits.pointsPerHour) * m_limits.slowFrom;
    const bool isNearTheLimit = static_cast<double>(used()) >= slowFrom;
    if (isNearTheLimit && m_windowEnd)
        until = std::max(until.value_or(*m_windowEnd), *m_windowEnd);
    return until;
}

void RateBudget::rollWindow()
{
    if (!m_windowEnd || m_clock.now() < *m_windowEnd)
        return;
    m_used = 0;
    m_windowEnd.reset();
    m_isCorrected = false;
}

void RateBudget::settle()
{
    const auto until = slowedUntil();
    if (until == m_announced)
        return;
    m_announced = until;
    if (until) {
        wakeAt(*until);
        Q_EMIT slowed(*until);
    } else {
        Q_EMIT resumed();
    }
}

void RateBudget::wakeAt(Instant moment)
{
    const auto delay = std::max(milliseconds(moment - m_clock.now()), milliseconds(1));
    (m_limits.scheduler ? m_limits.scheduler : timerScheduler())(delay, this, [this, number = ++m_wakeup] {
        if (number != m_wakeup)
            return;
        review();
        // A timer that was early, or a clock that was set back.
        if (m_announced && number == m_wakeup)
            wakeAt(*m_announced);
    });
}

} // namespace denkiroku::api
