// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"

#include <QByteArray>

namespace denkiroku::api {

// Why a new Authorization header is asked for.
enum class RenewReason {
    Expired, // the server said that the token is no longer good
    Doubted, // the server refused everything with KT-CT-1111, which a stale token can cause; the sign-in stays if no
             // newer token can be had
};

// Who knows the Authorization header. Kept apart from the client, so that sign-in can be done through the client.
class AuthProvider {
public:
    virtual ~AuthProvider() = default;

    // The value of the Authorization header, fetched or refreshed first if need be. SignedOut when there is no sign-in.
    virtual Call<QByteArray> header() = 0;

    // A header newer than the one that the server refused. However many callers ask, one refresh is in flight.
    virtual Call<QByteArray> renew(const QByteArray &refused, RenewReason reason) = 0;
};

} // namespace denkiroku::api
