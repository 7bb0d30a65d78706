// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/clock.h"
#include "api/transport/call.h"
#include "api/transport/secret.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

namespace denkiroku::api {

// Where a redirect may lead.
enum class RedirectRule {
    SameOrigin,        // for requests with credentials: the same scheme, host and port
    SameOriginOrHttps, // for requests without: also from https to https elsewhere
};

struct HttpRequest {
    QUrl url{};
    // A POST of JSON with this body, or a GET where there is none.
    std::optional<Secret> body{};
    // The Authorization header's value; none when empty.
    QByteArray authorization{};
    std::chrono::milliseconds timeout{30000};
    qint64 maxBytes = 0;
    RedirectRule redirects = RedirectRule::SameOrigin;
};

// An answer's body has room behind it for so many bytes more, which are zero.
inline constexpr qsizetype replyPadding = 64;

// Any answer of a server, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body{};
    QByteArray contentType{};
    std::optional<std::chrono::seconds> retryAfter{};
};

// Sends once and reads the answer whole. Errors: Invalid for an address that is not allowed, Offline, Timeout, Tls,
// Http for a redirect that is not followed, Malformed for an answer that is too long or breaks off.
Call<HttpReply> transfer(QNetworkAccessManager &network, const Clock &clock, const HttpRequest &request);

// The value of a Retry-After header, seconds or an HTTP date, as a time from now; never negative.
std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &value, std::chrono::sys_seconds now);

} // namespace denkiroku::api
