// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <optional>

namespace denkiroku::api::demo {

enum class Grant { Password, ApiKey, RefreshToken };

struct IssuedToken {
    QString token; // a JWT
    QJsonObject payload;
    QString refreshToken;
    Instant refreshExpiresAt;
};

enum class TokenState { Valid, Expired, Foreign };

struct CheckedToken {
    TokenState state = TokenState::Foreign;
    QString userId; // where Valid
};

// Makes and checks tokens that live as the real ones do (NOTES 2.1): an hour, and a refresh token of seven days that
// a refresh neither replaces nor prolongs. The key is of this process, so no token outlives it. Safe across threads.
class TokenIssuer {
public:
    static constexpr std::chrono::seconds tokenLife{3600};
    static constexpr std::chrono::seconds refreshLife{7 * 24 * 3600};

    TokenIssuer();

    IssuedToken signIn(const QString &userId, Grant grant, Instant now);
    // Nothing where the refresh token is unknown or past its end.
    std::optional<IssuedToken> refresh(const QString &refreshToken, Instant now);
    CheckedToken check(const QByteArray &token, Instant now) const;

private:
    struct RefreshToken {
        QString userId;
        Instant expiresAt;
    };

    IssuedToken issue(const QString &userId, Grant grant, Instant now) const;
    QByteArray signature(const QByteArray &headAndPayload) const;

    QByteArray m_key;
    QMutex m_mutex; // of m_refreshTokens
    QHash<QString, RefreshToken> m_refreshTokens;
};

} // namespace denkiroku::api::demo
