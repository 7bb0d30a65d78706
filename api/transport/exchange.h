// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/transport/call.h"
#include "api/transport/rawreply.h"
#include "api/transport/secret.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <string_view>

namespace denkiroku::api {

class GraphQlClient;
struct HttpReply;

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
};

// One operation on its way: asks for the header, sends, repeats what may be repeated, has an expired token renewed once
// and sends again. A child of its client; deletes itself when done.
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
    Result<RawReply> evaluate(const Result<HttpReply> &reply);

    GraphQlClient &m_client;
    RawRequest m_request;
    CallSource<RawReply> m_source;
    CallScope m_scope;
    QElapsedTimer m_elapsed;
    int m_status = 0;
    bool m_renewed = false;
};

} // namespace denkiroku::api
