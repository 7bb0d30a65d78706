// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QObject>
#include <QUrl>

#include <memory>

namespace denkiroku::api::demo {

class Kraken;

// The embedded Kraken on 127.0.0.1: the demo's two customers over real HTTP. Requests are answered on the global
// thread pool, so a long answer holds up no window. It lives as long as this object.
class DemoServer : public QObject {
    Q_OBJECT

public:
    // The clock rules the life of tokens and documents and what "active" means; it must outlive the server.
    explicit DemoServer(const Clock &clock, QObject *parent = nullptr);
    ~DemoServer() override;

    // Port 0 takes a free one. False with a sentence for the user in `error` (which may be null) where the port is
    // taken or the world does not read.
    bool start(quint16 port, QString *error);

    QUrl graphqlUrl() const; // http://127.0.0.1:PORT/v1/graphql/
    QUrl authUrl() const;    // the auth server's counterpart
    QUrl baseUrl() const;

private:
    void addRoutes();

    const Clock &m_clock;
    std::shared_ptr<Kraken> m_kraken;
    QHttpServer m_http;
    quint16 m_port = 0;
};

} // namespace denkiroku::api::demo
