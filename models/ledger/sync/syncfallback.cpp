// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync does when a window does not come: waiting, giving up, and the other ways to a point's readings.
#include "api/transport/graphqlclient.h"
#include "models/ledger/sync/syncengine.h"

namespace denkiroku::models {

namespace {

// A server that fails so often in a row fails every window.
constexpr int mostFailures = 3;
// "Too many" so often in a row, with the rest that follows each: another time.
constexpr int mostTooMany = 12;

// No other window is worth a try after one of these.
bool endsAtOnce(const api::Error &error)
{
    using enum api::ErrorKind;
    switch (error.kind) {
    case Http:
    case Malformed:
    case Invalid:
    case Timeout:
    case RateLimited:
        return false;
    default:
        return true;
    }
}

} // namespace

// "Too many": the budget lets the same window go when the rest that the server wants is over.
bool SyncEngine::isToBeWaitedFor(const api::Error &error)
{
    return error.kind == api::ErrorKind::RateLimited && ++m_tooManyInARow < mostTooMany;
}

bool SyncEngine::endsTheSync(const api::Error &error)
{
    return error.kind == api::ErrorKind::RateLimited || endsAtOnce(error) || ++m_failuresInARow >= mostFailures;
}

void SyncEngine::sendToGeneric(Part &part, const InstantRange &window, const std::vector<SyncPoint> &points)
{
    for (const SyncPoint &point : points) {
        const InstantRange supplied{point.supply.since.value_or(window.from), point.supply.until.value_or(window.to)};
        const InstantRange wanted = window.intersected(supplied);
        if (part.generic.at(point.spin) && !wanted.isEmpty())
            m_generic.push_back({part.flow, wanted, point.spin});
    }
}

void SyncEngine::askGenericNext()
{
    const GenericWindow next = m_generic.front();
    m_generic.pop_front();
    const auto source = partOf(next.flow)->generic.at(next.spin);
    const SyncPoint *point = pointOf(next.flow, next.spin);
    if (!source || !point) {
        goOn();
        return;
    }
    ++m_asking;
    const Instant asked = m_client.clock().now();
    const GenericQuestion question{
        .spin = next.spin, .propertyId = point->propertyId, .flow = next.flow, .range = next.window};
    m_calls.hold(askGeneric(m_client, this, question, *source, api::Urgency::Background))
        .then(this, [this, next, asked, run = m_run](const api::Result<GenericAnswer> &result) {
            if (run != m_run || !m_isRunning)
                return;
            --m_asking;
            genericAnswered(next, asked, result);
            if (m_isRunning)
                goOn();
        });
}

void SyncEngine::genericAnswered(const GenericWindow &what, Instant asked, const api::Result<GenericAnswer> &result)
{
    Part &part = *partOf(what.flow);
    if (!result) {
        m_isSteady = false;
        const api::Error &error = result.error();
        if (isToBeWaitedFor(error)) {
            m_generic.push_front(what);
        } else if (isRefusedForGood(error)) {
            refused(error);
            part.generic.insert_or_assign(what.spin, std::nullopt);
        } else if (endsTheSync(error)) {
            end(error);
        }
        return;
    }
    m_failuresInARow = 0;
    m_tooManyInARow = 0;
    const Instant now = m_client.clock().now();
    part.generic.insert_or_assign(what.spin, result->source);
    served(what.flow, what.spin, result->source);
    LedgerAnswer answer{.account = m_job.account,
                        .flow = what.flow,
                        .range = answeredPart(what.window, now),
                        .asked = asked,
                        .answered = now,
                        .source = result->source,
                        .points = {}};
    answer.points.push_back(
        {what.spin, result->halfHours,
         incompleteDays(what.window, result->halfHours, pointOf(what.flow, what.spin)->supply, now)});
    store(part, std::move(answer));
}

} // namespace denkiroku::models
