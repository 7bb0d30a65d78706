// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/endpoint.h"
#include "app/core/settingsfile.h"

#include <QFile>
#include <QTest>

using namespace denkiroku;
using app::SettingsScope;

class TestSettingsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScopeHasItsOwnFile();
    void onlyTheOwnerReadsIt();
};

void TestSettingsFile::everyScopeHasItsOwnFile()
{
    const QUrl here(QStringLiteral("http://127.0.0.1:5000/v1/graphql/"));
    const QUrl there(QStringLiteral("https://example.com/v1/graphql/"));
    const QStringList names{
        SettingsScope{}.applicationName(),
        SettingsScope{.demo = true}.applicationName(),
        SettingsScope{.endpoint = here}.applicationName(),
        SettingsScope{.endpoint = there}.applicationName(),
    };
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(SettingsScope{.endpoint = api::supplierEndpoint()}.applicationName(), names[0]);
    // The address may say where somebody works.
    QVERIFY(!names[3].contains(QStringLiteral("example")));
}

void TestSettingsFile::onlyTheOwnerReadsIt()
{
    const SettingsScope scope{.endpoint = QUrl(QStringLiteral("http://127.0.0.1:5001/v1/graphql/"))};
    QString path;
    {
        const auto settings = app::openSettings(scope);
        path = settings->fileName();
        settings->setValue(QStringLiteral("window/page"), QStringLiteral("bills"));
    }
    // After QSettings has replaced the file by its own.
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    QCOMPARE(app::openSettings(scope)->value(QStringLiteral("window/page")).toString(), QStringLiteral("bills"));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
