// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace denkiroku::api {

// The supplier's server. Source: NOTES.md 1 (the last slash matters).
inline QUrl supplierEndpoint()
{
    return QUrl(QStringLiteral("https://api.oejp-kraken.energy/v1/graphql/"));
}

// The supplier's auth server, which answers the operations of OperationEndpoint::Auth. Source: NOTES.md 1.
inline QUrl supplierAuthEndpoint()
{
    return QUrl(QStringLiteral("https://auth.oejp-kraken.energy/graphql/"));
}

// True for https anywhere and for http to this computer alone.
bool isAllowedUrl(const QUrl &url);

// True when both have scheme, host and port in common.
bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace denkiroku::api
