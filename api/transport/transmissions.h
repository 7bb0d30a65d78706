// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/ratebudget.h"
#include "api/transport/rawreply.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <memory>
#include <vector>

namespace denkiroku::api {

class GraphQlClient;
struct HttpReply;
struct RawRequest;

// What is on the wire for one client. The same query with the same header that is on its way already is not sent again:
// whoever asks shares the answer, and the request is given up when the last of them does. A mutation is never shared,
// and what was asked before it does not answer what is asked after it.
class Transmissions {
public:
    // Both outlive this; the client's network manager too.
    Transmissions(GraphQlClient &client, RateBudget &budget) : m_client(client), m_budget(budget) {}

    // Sends, and repeats what may be repeated. `header` is the Authorization's value, none when empty.
    Call<RawReply> send(const RawRequest &request, const QByteArray &header);

private:
    // One query on its way and all who wait for it.
    struct Shared {
        QByteArray key;
        Call<RawReply> reply;
        std::shared_ptr<Urgency> urgency;
        std::vector<CallSource<RawReply>> askers;
    };
    struct Attempt;

    Call<RawReply> lead(const QByteArray &key, const RawRequest &request, const QByteArray &header);
    Call<RawReply> join(const std::shared_ptr<Shared> &shared);
    void drop(const std::shared_ptr<Shared> &shared);
    Call<RawReply> repeat(const RawRequest &request, const QByteArray &header, RateBudget::SharedUrgency urgency);
    Call<RawReply> attempt(const RawRequest &request, const QByteArray &header,
                           const RateBudget::SharedUrgency &urgency);
    Result<RawReply> evaluate(const Result<HttpReply> &reply);
    QUrl urlOf(const RawRequest &request) const;
    QByteArray keyOf(const RawRequest &request, const QByteArray &header) const;

    GraphQlClient &m_client;
    RateBudget &m_budget;
    QHash<QByteArray, std::shared_ptr<Shared>> m_shared;
};

} // namespace denkiroku::api
