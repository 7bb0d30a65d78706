// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ledgerplace.h"

#include "program/version.h"

#include <QStandardPaths>

namespace denkiroku::app {

namespace {

constexpr int usualPort = 5432;

QString setting(const QSettings &settings, const char *name)
{
    return settings.value(QStringLiteral("ledger/") + QLatin1String(name)).toString().trimmed();
}

// A server's address may hold what no file's name can.
QString fileName(QString slot)
{
    for (const QChar each : QStringLiteral(":[]<>|?*\\/\""))
        slot.replace(each, u'-');
    return slot + QStringLiteral(".ledger");
}

} // namespace

models::LedgerLocation ledgerPlace(const QSettings &settings, const SettingsScope &scope, const api::Profile &profile)
{
    const QString host = setting(settings, "host");
    if (!host.isEmpty()) {
        bool isNumber = false;
        const int port = setting(settings, "port").toInt(&isNumber);
        return {.kind = models::LedgerLocation::Kind::PostgreSql,
                .host = host,
                .port = isNumber && port > 0 && port < 65536 ? port : usualPort,
                .database = setting(settings, "database"),
                .user = setting(settings, "user")};
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return models::LedgerLocation::file(data + u'/' + QString::fromLatin1(program::organisation) + u'/' +
                                        scope.applicationName() + u'/' + fileName(profile.slot()));
}

} // namespace denkiroku::app
