// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <QString>

#include <string_view>

namespace denkiroku::api {

// What an error's `extensions` say.
struct ErrorSigns {
    std::string_view code;       // errorCode
    std::string_view type;       // errorType
    std::string_view errorClass; // errorClass
    bool hasPath = false;
};

// The kind of a GraphQL error: by code first, since types mislead (an expired token is APPLICATION, a wrong password
// VALIDATION); by type and class for a code that the table does not know. Source: NOTES.md 9.
ErrorKind kindOf(const ErrorSigns &signs);

// The server says that the token it was sent is no longer good: a newer one may do.
bool isExpiredToken(const QString &code);

// Not permitted, which a stale token can cause too.
bool isDoubtfulToken(const QString &code);

// The kind for an HTTP status that came without a GraphQL error.
ErrorKind kindOfStatus(int status);

} // namespace denkiroku::api
