// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keychainstatus.h"
#include "api/auth/keychaintokenstore.h"
#include "api/auth/profilestore.h"
#include "tests/support/settled.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;

namespace {

const QString slot = QStringLiteral("default");
constexpr char probe[] = "--probe";

const char *nameOf(StoreStatus status)
{
    switch (status) {
    case StoreStatus::Found:
        return "Found";
    case StoreStatus::NotFound:
        return "NotFound";
    case StoreStatus::Locked:
        return "Locked";
    case StoreStatus::Unavailable:
        return "Unavailable";
    case StoreStatus::Failed:
        return "Failed";
    }
    return "?";
}

// Runs a program to its end and gives its standard output.
QByteArray run(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
        return "did not end";
    return process.readAllStandardOutput() + process.readAllStandardError();
}

QByteArray lookUp(const QString &key)
{
    return run(QStringLiteral("secret-tool"), {QStringLiteral("lookup"), QStringLiteral("user"), key,
                                               QStringLiteral("server"), KeychainTokenStore::serviceName()});
}

// Locking needs no password; unlocking is a question to the user, so the tests do not go that way.
void lockKeyring()
{
    run(QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
         QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
         QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
}

// Folders of its own, so that no key ring of the session around is seen.
QProcessEnvironment emptyHome(const QTemporaryDir &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.remove(QStringLiteral("GNOME_KEYRING_CONTROL"));
    return environment;
}

// What a process of its own hears from the keychain that it finds: "read write".
int runProbe()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    ProfileStore profiles(settings);
    KeychainTokenStore store(profiles);
    const auto read = settled(store.read(slot, StoreEntry::RefreshToken), 20000);
    const auto written = settled(store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("x")), 20000);
    QTextStream(stdout) << nameOf(read->status) << ' ' << nameOf(written->status) << ' ' << read->detail << '|'
                        << written->detail;
    return 0;
}

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ProfileStore m_profiles{m_settings};
    KeychainTokenStore m_store{m_profiles};

    StoreStatus status(const Call<StoreAnswer> &call)
    {
        const auto answer = settled(call, 20000);
        if (answer && !answer->detail.isEmpty())
            qInfo("%s: %s", nameOf(answer->status), qPrintable(answer->detail));
        return answer ? answer->status : StoreStatus::Failed;
    }

private Q_SLOTS:
    void understandsTheKeychain_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("shouldHold");
        QTest::addColumn<StoreStatus>("status");
        const auto row = [](const char *name, QKeychain::Error error, const char *text, bool shouldHold,
                            StoreStatus status) {
            QTest::newRow(name) << static_cast<int>(error) << QString::fromLatin1(text) << shouldHold << status;
        };
        row("fine", QKeychain::NoError, "", false, StoreStatus::Found);
        row("nothing", QKeychain::EntryNotFound, "Entry not found", false, StoreStatus::NotFound);
        row("nothing where something was", QKeychain::EntryNotFound, "Entry not found", true, StoreStatus::Locked);
        row("refused by the user", QKeychain::AccessDeniedByUser, "", false, StoreStatus::Locked);
        row("no backend", QKeychain::NoBackendAvailable, "", true, StoreStatus::Unavailable);
        row("no service", QKeychain::OtherError,
            "The name org.freedesktop.secrets was not provided by any .service files", true, StoreStatus::Unavailable);
        row("never unlocked", QKeychain::OtherError,
            "Object does not exist at path /org/freedesktop/secrets/collection/login", false, StoreStatus::Locked);
        row("anything else", QKeychain::OtherError, "Disk full", true, StoreStatus::Failed);
    }

    void understandsTheKeychain()
    {
        QFETCH(int, error);
        QFETCH(QString, text);
        QFETCH(bool, shouldHold);
        QFETCH(StoreStatus, status);
        QCOMPARE(nameOf(statusOf(static_cast<QKeychain::Error>(error), text, shouldHold)), nameOf(status));
    }

    void readsWritesAndRemoves()
    {
        QCOMPARE(status(m_store.read(slot, StoreEntry::RefreshToken)), StoreStatus::NotFound);
        QCOMPARE(status(m_store.remove(slot, StoreEntry::RefreshToken)), StoreStatus::NotFound);
        const auto secret = Secret::fromString(QStringLiteral("refresh-トークン"));
        QCOMPARE(status(m_store.write(slot, StoreEntry::RefreshToken, secret)), StoreStatus::Found);
        const auto read = settled(m_store.read(slot, StoreEntry::RefreshToken));
        QCOMPARE(read->status, StoreStatus::Found);
        QVERIFY(read->secret == secret);
        QCOMPARE(status(m_store.read(slot, StoreEntry::KeptCredentials)), StoreStatus::NotFound);
        QCOMPARE(status(m_store.read(QStringLiteral("other"), StoreEntry::RefreshToken)), StoreStatus::NotFound);
        QCOMPARE(status(m_store.remove(slot, StoreEntry::RefreshToken)), StoreStatus::Found);
        QCOMPARE(status(m_store.read(slot, StoreEntry::RefreshToken)), StoreStatus::NotFound);
    }

    void othersFindIt()
    {
        QCOMPARE(KeychainTokenStore::serviceName(), QStringLiteral("io.github.denkiroku.Denkiroku"));
        QCOMPARE(status(m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("refresh-1"))),
                 StoreStatus::Found);
        QCOMPARE(lookUp(QStringLiteral("default/refresh-token")).trimmed(), QByteArray("refresh-1"));
    }

    void nothingOfItIsInAnyFile()
    {
        QCOMPARE(status(m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("needle-refresh"))),
                 StoreStatus::Found);
        const auto found = run(QStringLiteral("grep"), {QStringLiteral("-rl"), QStringLiteral("needle-refresh"),
                                                        QDir::homePath(), m_folder.path()});
        QCOMPARE(found, QByteArray());
    }

    void aTimeLimitIsOurs()
    {
        KeychainTokenStore hasty(m_profiles, KeychainTokenStore::serviceName(), 0ms);
        const auto answer = settled(hasty.read(slot, StoreEntry::RefreshToken));
        QCOMPARE(answer->status, StoreStatus::Failed);
        QVERIFY(answer->detail.contains(QStringLiteral("0 ms")));
    }

    void aSilentKeychainThatShouldHoldItIsLocked()
    {
        const auto profile = *Profile::fromName(QStringLiteral("asked"));
        m_profiles.save({.profile = profile, .hasStoredSignIn = true});
        KeychainTokenStore hasty(m_profiles, KeychainTokenStore::serviceName(), 0ms);
        QCOMPARE(settled(hasty.read(profile.slot(), StoreEntry::RefreshToken))->status, StoreStatus::Locked);
    }

    void callsAreDoneInTurn()
    {
        const auto write = m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("first"));
        const auto remove = m_store.remove(slot, StoreEntry::RefreshToken);
        const auto rewrite = m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("second"));
        const auto read = m_store.read(slot, StoreEntry::RefreshToken);
        QCOMPARE(settled(read)->secret.utf8(), QByteArrayView("second"));
        for (const auto &call : {write, remove, rewrite})
            QCOMPARE(status(call), StoreStatus::Found);
    }

    void aStoreMayGoWhileTheKeychainWorks()
    {
        auto store = std::make_unique<KeychainTokenStore>(m_profiles);
        const auto call = store->read(slot, StoreEntry::RefreshToken);
        store.reset();
        QCOMPARE(settled(call).error().kind, ErrorKind::Cancelled);
        // The job it started ends by itself, and the next one is served.
        QCOMPARE(status(m_store.read(slot, StoreEntry::RefreshToken)), StoreStatus::Found);
    }

    void withoutAServiceItIsUnavailable()
    {
        QTemporaryDir home;
        QFile config(home.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + home.path().toUtf8() +
                     "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        const auto answer = run(QStringLiteral("dbus-run-session"),
                                {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--"),
                                 QCoreApplication::applicationFilePath(), QString::fromLatin1(probe)},
                                emptyHome(home));
        QVERIFY2(answer.startsWith("Unavailable Unavailable"), answer.constData());
    }

    void withoutABusItIsUnavailable()
    {
        QTemporaryDir home;
        auto environment = emptyHome(home);
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        const auto answer = run(QCoreApplication::applicationFilePath(), {QString::fromLatin1(probe)}, environment);
        QVERIFY2(answer.startsWith("Unavailable Unavailable"), answer.constData());
    }

    void neverUnlockedIsNoProofOfAnything()
    {
        QTemporaryDir home;
        const auto answer =
            run(QStringLiteral("dbus-run-session"),
                {QStringLiteral("--"), QCoreApplication::applicationFilePath(), QString::fromLatin1(probe)},
                emptyHome(home));
        QVERIFY2(answer.startsWith("NotFound Locked"), answer.constData());
    }

    // Last: nothing unlocks the key ring again.
    void lockedIsNotNotFound()
    {
        QCOMPARE(status(m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("refresh-1"))),
                 StoreStatus::Found);
        lockKeyring();
        QCOMPARE(status(m_store.read(slot, StoreEntry::RefreshToken)), StoreStatus::NotFound);
        m_profiles.save({.profile = Profile::standard(), .hasStoredSignIn = true});
        QCOMPARE(status(m_store.read(slot, StoreEntry::RefreshToken)), StoreStatus::Locked);
        QCOMPARE(status(m_store.remove(slot, StoreEntry::RefreshToken)), StoreStatus::Locked);
        QCOMPARE(status(m_store.write(slot, StoreEntry::RefreshToken, Secret::fromUtf8("x"))), StoreStatus::Locked);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QString::fromLatin1(probe)))
        return runProbe();
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
