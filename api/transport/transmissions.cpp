// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/transmissions.h"

#include "api/transport/errorcatalogue.h"
#include "api/transport/exchange.h"
#include "api/transport/graphqlclient.h"
#include "api/transport/httptransfer.h"
#include "api/transport/networkstatus.h"
#include "api/transport/retrying.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace denkiroku::api {

// One request in the line or on the wire.
struct Transmissions::Attempt {
    RateBudget::Place place = 0;
    std::optional<Call<HttpReply>> reply;
};

Call<RawReply> Transmissions::send(const RawRequest &request, const QByteArray &header)
{
    if (request.isMutation) {
        m_shared.clear();
        return repeat(request, header, std::make_shared<Urgency>(request.urgency))
            .mapResult(&m_client, [this](const Result<RawReply> &result) {
                m_shared.clear();
                return result;
            });
    }
    const QByteArray key = keyOf(request, header);
    const auto known = m_shared.value(key);
    if (!known)
        return lead(key, request, header);
    const auto call = join(known);
    if (request.urgency == Urgency::Waiting && *known->urgency == Urgency::Background) {
        *known->urgency = Urgency::Waiting;
        m_budget.review();
    }
    return call;
}

QUrl Transmissions::urlOf(const RawRequest &request) const
{
    return m_client.urlOf(request.endpoint);
}

// The body holds the operation and its variables. A digest, so that no second copy of what it says is kept.
QByteArray Transmissions::keyOf(const RawRequest &request, const QByteArray &header) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {urlOf(request).toEncoded(), header}) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(request.body.utf8());
    return hash.result();
}

Call<RawReply> Transmissions::lead(const QByteArray &key, const RawRequest &request, const QByteArray &header)
{
    const auto urgency = std::make_shared<Urgency>(request.urgency);
    const auto reply = repeat(request, header, urgency);
    const auto shared = std::make_shared<Shared>(Shared{key, reply, urgency, {}});
    m_shared.insert(key, shared);
    reply.then(&m_client, [this, shared](const Result<RawReply> &result) {
        drop(shared);
        const auto askers = std::exchange(shared->askers, {});
        for (const auto &asker : askers)
            asker.finish(result);
    });
    return join(shared);
}

Call<RawReply> Transmissions::join(const std::shared_ptr<Shared> &shared)
{
    CallSource<RawReply> asker;
    const auto call = asker.call();
    asker.onCancel([this, weak = std::weak_ptr(shared)] {
        const auto asked = weak.lock();
        const auto hasLeft = [](const auto &each) { return each.isFinished(); };
        if (!asked || !std::ranges::all_of(asked->askers, hasLeft))
            return;
        drop(asked);
        asked->reply.cancel();
    });
    shared->askers.push_back(std::move(asker));
    return call;
}

void Transmissions::drop(const std::shared_ptr<Shared> &shared)
{
    // Another may have taken its place after a mutation.
    if (m_shared.value(shared->key) == shared)
        m_shared.remove(shared->key);
}

Call<RawReply> Transmissions::repeat(const RawRequest &request, const QByteArray &header,
                                     RateBudget::SharedUrgency urgency)
{
    RetryPolicy policy = m_client.config().retry;
    if (request.isMutation)
        policy.maxAttempts = 1;
    const auto once = [this, request, header, urgency = std::move(urgency)] {
        return attempt(request, header, urgency);
    };
    return retrying<RawReply>(&m_client, policy, once);
}

Call<RawReply> Transmissions::attempt(const RawRequest &request, const QByteArray &header,
                                      const RateBudget::SharedUrgency &urgency)
{
    CallSource<RawReply> source;
    const auto call = source.call();
    const auto self = std::make_shared<Attempt>();
    source.onCancel([this, self] {
        m_budget.leave(self->place);
        if (self->reply)
            self->reply->cancel();
    });
    const auto go = [this, request, header, source, self](RateBudget::Place place) {
        const auto &config = m_client.config();
        const HttpRequest http{
            .url = urlOf(request),
            .body = request.body,
            .authorization = header,
            .timeout = config.timeout,
            .maxBytes = config.maxReplyBytes,
        };
        self->reply = transfer(m_client.network(), m_client.clock(), http);
        self->reply->then(&m_client, [this, source, place](const Result<HttpReply> &answer) {
            m_budget.leave(place);
            if (!source.isFinished())
                source.finish(evaluate(answer));
        });
    };
    self->place = m_budget.enter(request.cost, urgency, go);
    return call;
}

Result<RawReply> Transmissions::evaluate(const Result<HttpReply> &answer)
{
    if (!answer) {
        if (answer.error().kind == ErrorKind::Offline)
            m_client.networkStatus().setOnline(false);
        return Failure(answer.error());
    }
    m_client.networkStatus().setOnline(true);
    const bool ok = answer->status >= 200 && answer->status < 300;
    auto reply = RawReply::read(answer->body, answer->status);
    const auto isTooMany = [](const Error &error) { return error.kind == ErrorKind::RateLimited; };
    if (answer->status == 429 || (reply && std::ranges::any_of(reply->errors(), isTooMany)))
        m_budget.refused(answer->retryAfter);
    if (ok)
        return reply;
    // A status that says "failed" beats data; but where the answer names the reason, that is the better word.
    if (reply && !reply->errors().empty()) {
        Error error = reply->errors().front();
        error.retryAfter = answer->retryAfter;
        return Failure(error);
    }
    return Failure(Error{.kind = kindOfStatus(answer->status),
                         .retryAfter = answer->retryAfter,
                         .httpStatus = answer->status,
                         .detail = QStringLiteral("HTTP %1").arg(answer->status)});
}

} // namespace denkiroku::api
