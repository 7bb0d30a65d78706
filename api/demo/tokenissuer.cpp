// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/tokenissuer.h"

#include "api/demo/randomtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QMutexLocker>

namespace denkiroku::api::demo {

namespace {

constexpr QLatin1StringView subjectPrefix("kraken|account-user:");

QString nameOf(Grant grant)
{
    switch (grant) {
    case Grant::Password:
        return QStringLiteral("EMAIL-AND-PASSWORD");
    case Grant::ApiKey:
        return QStringLiteral("API-KEY");
    case Grant::RefreshToken:
        break;
    }
    return QStringLiteral("REFRESH-TOKEN");
}

qint64 unixSeconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

} // namespace

TokenIssuer::TokenIssuer() : m_key(randomBytes(32)) {}

QByteArray TokenIssuer::signature(const QByteArray &headAndPayload) const
{
    return urlSafe(QMessageAuthenticationCode::hash(headAndPayload, m_key, QCryptographicHash::Sha256));
}

IssuedToken TokenIssuer::issue(const QString &userId, Grant grant, Instant now) const
{
    IssuedToken issued;
    issued.payload = {{QStringLiteral("sub"), QString(subjectPrefix + userId)},
                      {QStringLiteral("gty"), nameOf(grant)},
                      {QStringLiteral("iat"), unixSeconds(now)},
                      {QStringLiteral("exp"), unixSeconds(now + tokenLife)}};
    const QByteArray text = urlSafe(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                            urlSafe(QJsonDocument(issued.payload).toJson(QJsonDocument::Compact));
    issued.token = QString::fromLatin1(text + '.' + signature(text));
    return issued;
}

IssuedToken TokenIssuer::signIn(const QString &userId, Grant grant, Instant now)
{
    IssuedToken issued = issue(userId, grant, now);
    issued.refreshToken = QString::fromLatin1(randomText(32));
    issued.refreshExpiresAt = now + refreshLife;
    const QMutexLocker lock(&m_mutex);
    m_refreshTokens.insert(issued.refreshToken, {userId, issued.refreshExpiresAt});
    return issued;
}

std::optional<IssuedToken> TokenIssuer::refresh(const QString &refreshToken, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_refreshTokens.constFind(refreshToken);
    if (found == m_refreshTokens.constEnd() || now >= found->expiresAt)
        return std::nullopt;
    IssuedToken issued = issue(found->userId, Grant::RefreshToken, now);
    issued.refreshToken = refreshToken;
    issued.refreshExpiresAt = found->expiresAt;
    return issued;
}

CheckedToken TokenIssuer::check(const QByteArray &token, Instant now) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3 || parts.at(2) != signature(parts.at(0) + '.' + parts.at(1)))
        return {};
    const QJsonObject payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    if (unixSeconds(now) >= payload.value(u"exp").toInteger())
        return {TokenState::Expired, {}};
    return {TokenState::Valid, payload.value(u"sub").toString().mid(subjectPrefix.size())};
}

} // namespace denkiroku::api::demo
