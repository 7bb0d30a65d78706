// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/transport/call.h"
#include "api/transport/rawreply.h"
#include "api/transport/secret.h"
#include "api/transport/urgency.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <string_view>

namespace denkiroku::api {

class GraphQlClient;

enum class Auth {
    Required, // with the provider's header
    None,     // without: signing in and refreshing
};

// One operation, ready to be sent.
struct RawRequest {
    std::string_view operationName;
    bool isMutation = false;
    OperationEndpoint endpoint = OperationEndpoint::Main;
    Auth auth = Auth::Required;
    Secret body{};
    // The account asked about; empty where the operation names none.
    QString account{};
    // An estimate in points (NOTES 3: rateLimitInfo with its seven fields cost 5, a page of readings 17).
    int cost = 20;
    Urgency urgency = Urgency::Waiting;
};

// One operation on its way: asks for the header, sends, has an expired token renewed once and sends again, tells what was
// refused. A child of its client; deletes itself when done.
class Exchange final : public QObject {
    Q_OBJECT

public:
    static Call<RawReply> start(GraphQlClient &client, RawRequest request);

private:
    Exchange(GraphQlClient &client, RawRequest request, CallSource<RawReply> source);

    void begin();
    void send(const QByteArray &header);
    void received(const QByteArray &header, const Result<RawReply> &result);
    bool renewIfExpired(const QByteArray &header, const Result<RawReply> &result);
    void finish(const Result<RawReply> &result);
    void tellRefusals(const Result<RawReply> &result);

    GraphQlClient &m_client;
    RawRequest m_request;
    CallSource<RawReply> m_source;
    CallScope m_scope;
    QElapsedTimer m_elapsed;
    bool m_renewed = false;
};

} // namespace denkiroku::api
