// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ledgerplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;
using models::LedgerLocation;

class TestLedgerPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileOfTheProfilesOwn();
    void anotherServerIsAnotherFile();
    void aServerThatTheSettingsName();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

void TestLedgerPlace::aFileOfTheProfilesOwn()
{
    const auto place = app::ledgerPlace(m_settings, {}, api::Profile::standard());
    QCOMPARE(place.kind, LedgerLocation::Kind::File);
    QVERIFY(QDir::isAbsolutePath(place.path));
    QVERIFY(place.path.endsWith(QStringLiteral("/denkiroku/io.github.denkiroku.Denkiroku/default.ledger")));
    const auto second = app::ledgerPlace(m_settings, {}, *api::Profile::fromName(QStringLiteral("office")));
    QVERIFY(second.path != place.path);
}

void TestLedgerPlace::anotherServerIsAnotherFile()
{
    const QUrl url(QStringLiteral("http://[::1]:8080/v1/graphql/"));
    const auto place = app::ledgerPlace(m_settings, {.endpoint = url}, api::Profile::standard(url));
    const auto usual = app::ledgerPlace(m_settings, {}, api::Profile::standard());
    QVERIFY(place.path != usual.path);
    const QString name = place.path.section(u'/', -1);
    for (const QChar each : QStringLiteral(":[]<>|?*\\\""))
        QVERIFY2(!name.contains(each), qPrintable(name));
}

void TestLedgerPlace::aServerThatTheSettingsName()
{
    m_settings.setValue(QStringLiteral("ledger/host"), QStringLiteral("db.example.com"));
    m_settings.setValue(QStringLiteral("ledger/database"), QStringLiteral("energy"));
    m_settings.setValue(QStringLiteral("ledger/user"), QStringLiteral("reader"));
    m_settings.setValue(QStringLiteral("ledger/password"), QStringLiteral("never read"));
    auto place = app::ledgerPlace(m_settings, {}, api::Profile::standard());
    QCOMPARE(place.kind, LedgerLocation::Kind::PostgreSql);
    QCOMPARE(place.host, QStringLiteral("db.example.com"));
    QCOMPARE(place.port, 5432);
    QCOMPARE(place.database, QStringLiteral("energy"));
    QCOMPARE(place.user, QStringLiteral("reader"));
    QVERIFY(place.password.isEmpty());
    m_settings.setValue(QStringLiteral("ledger/port"), 6000);
    place = app::ledgerPlace(m_settings, {}, api::Profile::standard());
    QCOMPARE(place.port, 6000);
}

QTEST_GUILESS_MAIN(TestLedgerPlace)
#include "tst_ledgerplace.moc"
