// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/demoserver.h"

#include "api/demo/kraken.h"

#include <QFuture>
#include <QFutureInterface>
#include <QFutureWatcher>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QPromise>
#include <QThreadPool>
#include <QUrlQuery>

#include <utility>

namespace denkiroku::api::demo {

namespace {

using Status = QHttpServerResponse::StatusCode;
using Answer = QFuture<QHttpServerResponse>;

constexpr auto graphqlPath = "/v1/graphql/";
constexpr auto authPath = "/auth/graphql/";

// The server takes the response out of the future, which resets it. A QPromise would then believe that it was never
// finished and run the server's continuation once more; the interface below it does not.
using Promised = QFutureInterface<QHttpServerResponse>;

void finish(Promised &promised, QHttpServerResponse &&response)
{
    promised.reportResult(std::move(response));
    promised.reportFinished();
}

Answer ready(QHttpServerResponse &&response)
{
    Promised promised(QFutureInterfaceBase::Started);
    finish(promised, std::move(response));
    return promised.future();
}

std::optional<QByteArray> header(const QHttpServerRequest &request, const char *name)
{
    for (const auto &[key, value] : request.headers()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

// Runs on the global pool; the future is finished there.
QFuture<HttpAnswer> inBackground(std::shared_ptr<Kraken> kraken, GraphQlRequest request)
{
    auto promise = std::make_shared<QPromise<HttpAnswer>>();
    promise->start();
    QFuture<HttpAnswer> future = promise->future();
    QThreadPool::globalInstance()->start([kraken = std::move(kraken), request = std::move(request), promise] {
        promise->addResult(kraken->answer(request));
        promise->finish();
    });
    return future;
}

// The server continues its future with then(), which in Qt 6.4 may run twice when another thread finishes the future
// meanwhile. A watcher has no such race, so the response is finished from here.
Answer answerLater(const QFuture<HttpAnswer> &answer, QObject *owner)
{
    auto promised = std::make_shared<Promised>(QFutureInterfaceBase::Started);
    auto *watcher = new QFutureWatcher<HttpAnswer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promised] {
        const HttpAnswer done = watcher->result();
        finish(*promised, QHttpServerResponse(QByteArrayLiteral("application/json"), done.body, Status(done.status)));
        watcher->deleteLater();
    });
    watcher->setFuture(answer);
    return promised->future();
}

} // namespace

DemoServer::DemoServer(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

DemoServer::~DemoServer() = default;

bool DemoServer::start(quint16 port, QString *error)
{
    auto kraken = Kraken::fromResources();
    if (!kraken) {
        if (error)
            *error = tr("The demo data cannot be read (%1).").arg(kraken.error());
        return false;
    }
    m_kraken = std::move(*kraken);
    addRoutes();
    m_port = m_http.listen(QHostAddress::LocalHost, port);
    if (m_port == 0 && error)
        *error = tr("The demo server cannot listen on port %1 of this computer.").arg(port);
    return m_port != 0;
}

void DemoServer::addRoutes()
{
    const auto graphql = [this](Server server) {
        return [this, server](const QHttpServerRequest &request) {
            if (request.method() != QHttpServerRequest::Method::Post)
                return ready(QHttpServerResponse(Status::MethodNotAllowed));
            return answerLater(inBackground(m_kraken, {server, request.body(), header(request, "Authorization"),
                                                       baseUrl().toString(QUrl::StripTrailingSlash), m_clock.now()}),
                               this);
        };
    };
    m_http.route(QString::fromLatin1(graphqlPath), graphql(Server::Api));
    m_http.route(QString::fromLatin1(authPath), graphql(Server::Auth));
    m_http.route(QStringLiteral("/documents/<arg>"), [this](const QString &name, const QHttpServerRequest &request) {
        if (request.method() != QHttpServerRequest::Method::Get)
            return QHttpServerResponse(Status::MethodNotAllowed);
        const QString id = name.endsWith(u".pdf") ? name.chopped(4) : QString();
        const auto document =
            m_kraken->document(id, request.query().queryItemValue(QStringLiteral("token")), m_clock.now());
        return document ? QHttpServerResponse(QByteArrayLiteral("application/pdf"), *document)
                        : QHttpServerResponse(Status::Forbidden);
    });
}

QUrl DemoServer::baseUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

QUrl DemoServer::graphqlUrl() const
{
    QUrl url = baseUrl();
    url.setPath(QString::fromLatin1(graphqlPath));
    return url;
}

QUrl DemoServer::authUrl() const
{
    QUrl url = baseUrl();
    url.setPath(QString::fromLatin1(authPath));
    return url;
}

} // namespace denkiroku::api::demo
