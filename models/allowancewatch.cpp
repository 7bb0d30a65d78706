// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allowancewatch.h"

#include "api/generated/rate-limit-info.h"
#include "api/transport/graphqlclient.h"

#include <algorithm>

namespace denkiroku::models {

using api::op::RateLimitInfo;

AllowanceWatch::AllowanceWatch(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    connect(&client.budget(), &api::RateBudget::slowed, this, &AllowanceWatch::ask);
}

void AllowanceWatch::ask(api::Instant until)
{
    const api::Instant now = m_client.clock().now();
    if (m_askedUntil && *m_askedUntil > now)
        return;
    m_askedUntil = until;
    const auto call = m_calls.hold(m_client.execute<RateLimitInfo>({.first = api::PageSize::of<1>()}));
    call.then(this, [this](const api::Result<api::Response<RateLimitInfo::Data>> &result) {
        // Without an answer our own count stands.
        if (!result || !result->data.rateLimitInfo || !result->data.rateLimitInfo->pointsAllowanceRateLimit)
            return;
        const auto &points = *result->data.rateLimitInfo->pointsAllowanceRateLimit;
        if (!points.limit || !points.usedPoints || !points.ttl)
            return;
        const api::Instant refill{std::chrono::seconds(*points.ttl)};
        m_client.budget().correct(*points.limit, *points.usedPoints, refill);
        m_askedUntil = std::max(*m_askedUntil, refill);
    });
}

} // namespace denkiroku::models
