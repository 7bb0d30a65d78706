// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"
#include "api/core/operation.h"
#include "api/transport/authprovider.h"
#include "api/transport/call.h"
#include "api/transport/decodereply.h"
#include "api/transport/endpoint.h"
#include "api/transport/exchange.h"
#include "api/transport/ratebudget.h"
#include "api/transport/rawanswer.h"
#include "api/transport/rawreply.h"
#include "api/transport/refusal.h"
#include "api/transport/response.h"
#include "api/transport/retrypolicy.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace denkiroku::api {

class NetworkStatus;
class Transmissions;

struct EndpointConfig {
    QUrl url = supplierEndpoint();
    // The auth server that takes the same sign-in. Empty for the supplier's own, if `url` is the supplier's, and else for
    // none: another server's token is not sent to the supplier.
    QUrl authUrl{};
    // Without a byte moving for so long, a request ends with Timeout.
    std::chrono::milliseconds timeout{30000};
    // An answer that grows beyond this is given up.
    qint64 maxReplyBytes = 64LL * 1024 * 1024;
    qint64 maxDownloadBytes = 64LL * 1024 * 1024;
    RetryPolicy retry{};
    RateLimits limits{};
};

// Sends the operations of api/operations to a Kraken and reads its answers. Every call ends with exactly one result;
// destroying the client ends what is in flight with Cancelled.
class GraphQlClient : public QObject {
    Q_OBJECT

public:
    // `auth` may be null for a client that only signs in; clock and auth must outlive the client, or be replaced.
    GraphQlClient(EndpointConfig config, const Clock &clock, AuthProvider *auth = nullptr, QObject *parent = nullptr);
    ~GraphQlClient() override;

    void setAuthProvider(AuthProvider *auth) { m_auth = auth; }
    const EndpointConfig &config() const { return m_config; }
    const Clock &clock() const { return m_clock; }
    NetworkStatus &networkStatus() const { return *m_status; }
    AuthProvider *authProvider() const { return m_auth; }
    // The points that the requests cost, and whether background work rests.
    RateBudget &budget() const { return *m_budget; }

    // Runs one operation. Errors: every kind of ErrorKind. Queries are repeated as RetryPolicy says, mutations never;
    // an expired token is renewed once and the operation sent again (the server did nothing for a refused token).
    // When the answer has data, what was refused of it stands in Response::refusals.
    // Data whose every root is null beside errors hold nothing to keep: then the first error is the result.
    // The same query on its way is asked once and each asker has a handle of its own.
    template <class Op>
    Call<Response<typename Op::Data>> execute(const typename Op::Variables &variables = {}, Auth auth = Auth::Required,
                                              Urgency urgency = Urgency::Waiting)
    {
        QByteArray written;
        written.reserve(1024);
        variables.appendJson(written);
        RawRequest request{
            .operationName = Op::operationName,
            .isMutation = Op::kind == OperationKind::Mutation,
            .endpoint = endpointOf<Op>(),
            .auth = auth,
            .body = requestBody(Op::document(), Op::operationName, written),
            .urgency = urgency,
        };
        if constexpr (requires { Op::complexity; })
            request.cost = Op::complexity;
        if constexpr (requires { QString(variables.accountNumber); })
            request.account = variables.accountNumber;
        wipe(written);
        return Exchange::start(*this, std::move(request)).map(this, [](const RawReply &reply) {
            return decodeReply<Op>(reply);
        });
    }

    // Runs a registered operation of any kind but a mutation, with its variables as a JSON object. Errors: those of
    // execute(), and Invalid before anything is sent for a mutation or an operation that is not registered
    // (DK-OPERATION) and for variables that do not fit its arguments (DK-VARIABLES).
    Call<RawAnswer> run(const OperationInfo &operation, const QByteArray &variablesJson);

    // The address that an operation goes to; empty where there is none.
    QUrl urlOf(OperationEndpoint endpoint) const;

    // Fetches a document that the API gave a temporary address of, without any credentials: https, or http to this
    // computer. Redirects are followed to the same host or from https to https.
    Call<QByteArray> download(const QUrl &url);

    // The body of the POST. `variables` is a JSON object.
    static Secret requestBody(std::string_view document, std::string_view operationName, const QByteArray &variables);

Q_SIGNALS:
    // Each part of a query that this sign-in may not see or that is switched off, before the call ends.
    void refused(const denkiroku::api::Refusal &refusal);

private:
    template <class Op>
    static constexpr OperationEndpoint endpointOf()
    {
        if constexpr (requires { Op::endpoint; })
            return Op::endpoint;
        else
            return OperationEndpoint::Main;
    }

    friend class Exchange;
    friend class Transmissions;

    QNetworkAccessManager &network() const { return *m_network; }
    Transmissions &transmissions() const { return *m_transmissions; }
    // A header that was renewed because of KT-CT-1111 and is refused again is not doubted twice.
    bool mayDoubt(const QByteArray &header) const { return header != m_notDoubted; }
    void doubted(const QByteArray &header) { m_notDoubted = header; }

    EndpointConfig m_config;
    const Clock &m_clock;
    AuthProvider *m_auth;
    QNetworkAccessManager *m_network;
    NetworkStatus *m_status;
    RateBudget *m_budget;
    std::unique_ptr<Transmissions> m_transmissions;
    QByteArray m_notDoubted;
};

} // namespace denkiroku::api
