// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/profile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace denkiroku::api {

namespace {

QString safeId(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool safe = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        id += safe ? c : u'-';
    }
    if (id == name)
        return id;
    // Names that differ only in what was replaced must not meet.
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return id.left(24) + u'-' + QString::fromLatin1(hash);
}

} // namespace

Result<Profile> Profile::fromName(const QString &name, const QUrl &endpoint)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.contains(u'@')) {
        return Failure(Error{.kind = ErrorKind::Invalid,
                             .code = QStringLiteral("DK-PROFILE-NAME"),
                             .detail = QStringLiteral("A profile's name must not be empty or an e-mail address.")});
    }
    return Profile{.name = trimmed, .id = safeId(trimmed), .endpoint = endpoint};
}

Profile Profile::standard(const QUrl &endpoint)
{
    return {.name = QStringLiteral("default"), .id = QStringLiteral("default"), .endpoint = endpoint};
}

QString Profile::slot() const
{
    if (isSameOrigin(endpoint, supplierEndpoint()))
        return id;
    QString server = endpoint.scheme() + u'-' + endpoint.host();
    if (endpoint.port() != -1)
        server += u'-' + QString::number(endpoint.port());
    // No slash may come in: settings and keychain keys use it to divide.
    server.replace(u'/', u'-');
    return id + u'@' + server;
}

} // namespace denkiroku::api
