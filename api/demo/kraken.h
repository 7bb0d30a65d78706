// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"
#include "api/demo/documentissuer.h"
#include "api/demo/graphql/schema.h"
#include "api/demo/tokenissuer.h"
#include "api/demo/world.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace denkiroku::api::demo {

enum class Server { Api, Auth };

struct GraphQlRequest {
    Server server = Server::Api;
    QByteArray body;
    std::optional<QByteArray> authorization; // the header's value, where there is one
    QString baseUrl;                         // of the server, for the documents' addresses
    Instant now;
};

// 200 whatever the JSON says, as from the real one; 400 for a request that is none.
struct HttpAnswer {
    int status = 200;
    QByteArray body;
};

// The embedded Kraken without its sockets: bytes in, bytes out. Safe across threads.
class Kraken {
public:
    // Reads the schemas and the world out of the program's resources; the error is for a log.
    static tl::expected<std::shared_ptr<Kraken>, QString> fromResources();
    Kraken(std::shared_ptr<const Schema> api, std::shared_ptr<const Schema> auth, std::shared_ptr<const World> world);

    HttpAnswer answer(const GraphQlRequest &request);
    // A bill; nothing where the token does not open it.
    std::optional<QByteArray> document(const QString &id, const QString &token, Instant now);

private:
    tl::expected<const User *, FieldError> userOf(const GraphQlRequest &request) const;

    std::shared_ptr<const Schema> m_apiSchema;
    std::shared_ptr<const Schema> m_authSchema;
    std::shared_ptr<const World> m_world;
    TokenIssuer m_tokens;
    DocumentIssuer m_documents;
};

} // namespace denkiroku::api::demo
