// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace denkiroku::api {

// What went wrong, in the few kinds that a person can do something different about.
enum class ErrorKind {
    Offline,     // no connection to the server
    Timeout,     // the server did not answer in time
    Tls,         // the connection could not be trusted
    Http,        // the server failed, or answered as no Kraken does (httpStatus says how)
    RateLimited, // points used up or too many requests; retryAfter says how long to wait, where known
    SignedOut,   // no sign-in, or one that the server no longer takes
    Forbidden,   // this sign-in may not see this
    Disabled,    // the supplier has switched it off
    NotFound,    // there is no such thing
    Invalid,     // the request, or something the user typed, was refused
    Malformed,   // the answer could not be read
    Cancelled,   // we gave up on it ourselves
};

// A failed call, or one refused part of a call that otherwise went well.
struct Error {
    ErrorKind kind = ErrorKind::Malformed;
    // The supplier's code ("KT-CT-1138"), one of ours ("DK-..."), or empty.
    QString code{};
    // Where in the answer ("account.bills.edges.0"), or empty when it is about the whole of it.
    QString path{};
    // How long to wait before trying again.
    std::optional<std::chrono::seconds> retryAfter{};
    // The HTTP status where an answer came, else 0.
    int httpStatus = 0;
    // Technical detail or the server's own words. Plain text, to be shown as such. It may hold customer data: never
    // log it.
    QString detail{};

    bool operator==(const Error &) const = default;
};

// The kind's name in English, for logs and tests.
const char *toString(ErrorKind kind);

// True for what may be gone by itself the next time: no connection, a time-out, a failing or busy server, an answer
// that was not the server's own (a captive portal's page).
bool isPassing(const Error &error);

inline Error cancelledError()
{
    return {.kind = ErrorKind::Cancelled};
}

} // namespace denkiroku::api

Q_DECLARE_METATYPE(denkiroku::api::Error)
