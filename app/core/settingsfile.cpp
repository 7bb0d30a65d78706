// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settingsfile.h"

#include "api/transport/endpoint.h"
#include "program/version.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace denkiroku::app {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// QSettings keeps the permissions of a file that is there, and makes a new one readable by all.
void makePrivate(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!file.open(QIODevice::WriteOnly))
            return;
    }
    file.setPermissions(ownerOnly);
}

} // namespace

QString SettingsScope::applicationName() const
{
    const QString id = QString::fromLatin1(program::appId);
    if (demo)
        return id + QStringLiteral(".demo");
    if (!endpoint || *endpoint == api::supplierEndpoint())
        return id;
    const QByteArray hash =
        QCryptographicHash::hash(endpoint->toEncoded(), QCryptographicHash::Sha256).toHex().first(12);
    return id + QStringLiteral(".at-") + QString::fromLatin1(hash);
}

std::unique_ptr<QSettings> openSettings(const SettingsScope &scope)
{
    auto settings = std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                QString::fromLatin1(program::organisation), scope.applicationName());
    settings->setFallbacksEnabled(false);
    makePrivate(settings->fileName());
    return settings;
}

} // namespace denkiroku::app
