// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/profilestore.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku::api;

class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesSafeIds()
    {
        const auto home = Profile::fromName(QStringLiteral("  home2 "));
        QCOMPARE(home->id, QStringLiteral("home2"));
        const auto tokyo = Profile::fromName(QStringLiteral("東京/../etc"));
        const auto kyoto = Profile::fromName(QStringLiteral("京都/../etc"));
        QVERIFY(tokyo->id != kyoto->id);
        for (const QChar c : tokyo->id)
            QVERIFY(QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789-").contains(c));
        QVERIFY(Profile::fromName(QStringLiteral("Home2"))->id != home->id);
    }

    void refusesNamesThatSayWhoItIs()
    {
        for (const char *name : {"", "   ", "hanako@example.com"})
            QCOMPARE(Profile::fromName(QString::fromLatin1(name)).error().code, QStringLiteral("DK-PROFILE-NAME"));
    }

    void oneServersSlotIsNotAnothers()
    {
        const auto supplier = Profile::standard();
        QCOMPARE(supplier.slot(), QStringLiteral("default"));
        const auto local = Profile::standard(QUrl(QStringLiteral("http://127.0.0.1:8080/v1/graphql/")));
        const auto local2 = Profile::standard(QUrl(QStringLiteral("http://127.0.0.1:8081/v1/graphql/")));
        QVERIFY(local.slot() != supplier.slot());
        QVERIFY(local.slot() != local2.slot());
        QVERIFY(!local.slot().contains(u'/'));
    }

    void keepsRecordsAcrossRuns()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("settings.ini"));
        const auto home = *Profile::fromName(QStringLiteral("家"));
        const auto work = Profile::standard(QUrl(QStringLiteral("https://user:pw-secret@kraken.example/graphql/")));
        {
            QSettings settings(file, QSettings::IniFormat);
            ProfileStore store(settings);
            QVERIFY(store.records().empty());
            QCOMPARE(store.record(home), (ProfileRecord{.profile = home}));
            store.save({.profile = home, .methodId = QStringLiteral("password"), .hasStoredSignIn = true});
            store.save({.profile = work, .staysSignedIn = true, .pendingRemoval = true});
        }
        QSettings settings(file, QSettings::IniFormat);
        ProfileStore store(settings);
        QCOMPARE(store.records().size(), std::size_t(2));
        QCOMPARE(store.record(home),
                 (ProfileRecord{.profile = home, .methodId = QStringLiteral("password"), .hasStoredSignIn = true}));
        QVERIFY(store.record(work).pendingRemoval);
        QVERIFY(store.record(work.slot())->staysSignedIn);
        store.remove(home);
        QCOMPARE(store.records().size(), std::size_t(1));
        settings.sync();
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("pw-secret"));
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
