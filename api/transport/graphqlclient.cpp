// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/graphqlclient.h"

#include "api/core/jsonwriter.h"
#include "api/json/variables.h"
#include "api/transport/errorcatalogue.h"
#include "api/transport/httptransfer.h"
#include "api/transport/networkstatus.h"
#include "api/transport/retrying.h"
#include "api/transport/transmissions.h"

#include <QNetworkAccessManager>

namespace denkiroku::api {

namespace {

ErrorKind kindOfDownloadStatus(int status)
{
    // A temporary address is no account: a refusal there means that it has run out.
    if (status == 401 || status == 403)
        return ErrorKind::Forbidden;
    if (status == 404 || status == 410)
        return ErrorKind::NotFound;
    return kindOfStatus(status);
}

Result<QByteArray> fileOf(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return reply.body;
    return Failure(Error{.kind = kindOfDownloadStatus(reply.status),
                         .retryAfter = reply.retryAfter,
                         .httpStatus = reply.status,
                         .detail = QStringLiteral("HTTP %1").arg(reply.status)});
}

} // namespace

GraphQlClient::GraphQlClient(EndpointConfig config, const Clock &clock, AuthProvider *auth, QObject *parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_clock(clock),
      m_auth(auth),
      m_network(new QNetworkAccessManager(this)),
      m_status(new NetworkStatus(this)),
      m_budget(new RateBudget(clock, m_config.limits, this)),
      m_transmissions(std::make_unique<Transmissions>(*this, *m_budget))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

GraphQlClient::~GraphQlClient()
{
    // What is in flight goes before the network manager that carries it.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

Secret GraphQlClient::requestBody(std::string_view document, std::string_view operationName,
                                  const QByteArray &variables)
{
    QByteArray body;
    // Reserved at once, so that no half-grown copy of what may hold a password is left behind.
    body.reserve(static_cast<qsizetype>(document.size() * 2 + operationName.size()) + variables.size() + 64);
    body += "{\"query\":";
    appendJson(body, document);
    body += ",\"variables\":";
    body += variables;
    body += ",\"operationName\":";
    appendJson(body, operationName);
    body += '}';
    const auto secret = Secret::fromUtf8(body);
    wipe(body);
    return secret;
}

QUrl GraphQlClient::urlOf(OperationEndpoint endpoint) const
{
    if (endpoint == OperationEndpoint::Main)
        return m_config.url;
    if (m_config.authUrl.isEmpty() && m_config.url == supplierEndpoint())
        return supplierAuthEndpoint();
    return m_config.authUrl;
}

Call<RawAnswer> GraphQlClient::run(const OperationInfo &operation, const QByteArray &variablesJson)
{
    const auto refuse = [](const Error &error) { return Call<RawAnswer>::ready(Failure(error)); };
    const auto *known = findOperation(operation.name);
    // The document is compared too: only what the files contain is sent.
    if (!known || known->document != operation.document || known->kind == OperationKind::Mutation)
        return refuse({.kind = ErrorKind::Invalid,
                       .code = QStringLiteral("DK-OPERATION"),
                       .detail = QStringLiteral("Not an operation that can be run.")});
    const auto variables = JsonValue::parse(variablesJson);
    const auto problem = problemOf(*known, variables.value_or(JsonValue()));
    if (problem)
        return refuse(toError(*problem));
    RawRequest request{
        .operationName = known->name,
        .endpoint = known->endpoint,
        .body = requestBody(known->document, known->name, variables->toJson()),
        .cost = known->complexity,
    };
    request.account = variables->value(u"accountNumber").text();
    return Exchange::start(*this, std::move(request)).map(this, readRawAnswer);
}

Call<QByteArray> GraphQlClient::download(const QUrl &url)
{
    const HttpRequest request{
        .url = url,
        .timeout = m_config.timeout,
        .maxBytes = m_config.maxDownloadBytes,
        .redirects = RedirectRule::SameOriginOrHttps,
    };
    const auto once = [this, request] { return transfer(*m_network, m_clock, request).map(this, fileOf); };
    return retrying<QByteArray>(this, m_config.retry, once);
}

} // namespace denkiroku::api
