// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"
#include "api/transport/call.h"

#include <QObject>

#include <optional>

namespace denkiroku::api {
class GraphQlClient;
} // namespace denkiroku::api

namespace denkiroku::models {

// Our own count of points is an estimate, and other programs spend of the same allowance. So whenever the client begins
// to ask less, the server is asked once how much is left, and its figure replaces ours (rateLimitInfo, NOTES 3).
class AllowanceWatch : public QObject {
    Q_OBJECT

public:
    // The client must outlive the watch.
    explicit AllowanceWatch(api::GraphQlClient &client, QObject *parent = nullptr);

private:
    void ask(api::Instant until);

    api::GraphQlClient &m_client;
    api::CallScope m_calls;
    // The rest that the server was asked about: its answer may move the rest, which is no reason to ask again.
    std::optional<api::Instant> m_askedUntil;
};

} // namespace denkiroku::models
