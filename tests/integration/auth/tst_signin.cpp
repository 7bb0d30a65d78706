// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/session.h"
#include "api/generated/viewer.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/krakenprocess.h"
#include "tests/support/settled.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;
using State = Session::State;
using ViewerReply = Response<op::Viewer::Data>;

namespace {

const QString byPassword = QStringLiteral("password");

Credentials hanako(const char *password = "denkiroku-demo")
{
    return {{CredentialField::Email, Secret::fromUtf8("Hanako@example.com")},
            {CredentialField::Password, Secret::fromUtf8(password)}};
}

} // namespace

// Signing in to the reference Kraken, which checks every operation against the real schema.
class TestSignIn : public QObject {
    Q_OBJECT

private:
    // The program's side: settings, store, client and session.
    struct House {
        explicit House(const QUrl &endpoint) : url(endpoint) { client.setAuthProvider(&session); }

        EndpointConfig config() const
        {
            EndpointConfig made{.url = url};
            made.retry.scheduler = Delays().scheduler();
            return made;
        }
        auto viewer() { return settled(client.execute<op::Viewer>()); }

        QUrl url;
        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        ProfileStore profiles{settings};
        FixedClock clock{demoToday()};
        MemoryTokenStore store;
        GraphQlClient client{config(), clock};
        Session session{client, store, profiles, Profile::standard(url)};
    };

    KrakenProcess m_kraken;

    void faults(const QByteArray &json)
    {
        QVERIFY2(m_kraken.control(QStringLiteral("/_faults"), json), qPrintable(m_kraken.errorText()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_kraken.start(), qPrintable(m_kraken.errorText())); }
    void init() { QVERIFY(m_kraken.control(QStringLiteral("/_reset"), "{}")); }

    void signsInAndSeesWhoItIs()
    {
        House house(m_kraken.url());
        QCOMPARE(house.viewer().error().kind, ErrorKind::SignedOut);
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        const auto viewer = house.viewer();
        QVERIFY(viewer);
        QVERIFY(viewer->refusals.empty());
        QVERIFY(viewer->data.viewer->accounts);
        QVERIFY(!viewer->data.viewer->accounts->empty());
    }

    void aWrongPasswordIsSaidOnce()
    {
        House house(m_kraken.url());
        const auto result = settled(house.session.signIn(byPassword, hanako("wrong")));
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().code, QStringLiteral("KT-CT-1138"));
        QCOMPARE(house.session.state(), State::SignedOut);
    }

    void theOtherWaysWork()
    {
        House house(m_kraken.url());
        const Credentials key{{CredentialField::ApiKey, Secret::fromUtf8("demo-key-household")}};
        QVERIFY(settled(house.session.signIn(QStringLiteral("api-key"), key)));
        QVERIFY(house.viewer());
        const auto kept = settled(house.store.read(house.session.profile().slot(), StoreEntry::RefreshToken));
        QVERIFY(kept->ok());

        House other(m_kraken.url());
        const Credentials token{{CredentialField::RefreshToken, kept->secret}};
        QVERIFY(settled(other.session.signIn(QStringLiteral("refresh-token"), token)));
        QVERIFY(other.viewer());
        const Credentials bad{{CredentialField::RefreshToken, Secret::fromUtf8("none-of-theirs")}};
        QCOMPARE(settled(other.session.signIn(QStringLiteral("refresh-token"), bad)).error().kind, ErrorKind::Invalid);
        QVERIFY(other.viewer());
    }

    void anExpiredTokenIsRefreshedUnseen()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        const auto before = settled(house.session.header());
        faults(R"({"expireTokens":true})");
        std::vector<Call<ViewerReply>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(house.client.execute<op::Viewer>());
        for (const auto &call : calls)
            QVERIFY(settled(call));
        QVERIFY(settled(house.session.header()) != before);
        QCOMPARE(house.session.state(), State::SignedIn);
    }

    void anHourPassesOnBothSides()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        QVERIFY(m_kraken.control(QStringLiteral("/_clock"), R"({"advance":7200})"));
        house.clock.advance(2h);
        QVERIFY(house.viewer());
    }

    void afterSevenDaysTheReasonIsSaid()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        faults(R"({"expireTokens":true,"refreshTokens":true})");
        const auto result = house.viewer();
        QCOMPARE(result.error().kind, ErrorKind::SignedOut);
        QCOMPARE(result.error().code, QStringLiteral("KT-CT-1135"));
        QCOMPARE(house.session.state(), State::Expired);
    }

    void afterSevenDaysItStaysSignedInIfAsked()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako(), StaySignedIn::Yes)));
        faults(R"({"expireTokens":true,"refreshTokens":true})");
        QVERIFY(house.viewer());
        QCOMPARE(house.session.state(), State::SignedIn);
    }

    void theDayPasswordsStop()
    {
        House house(m_kraken.url());
        faults(R"({"rules":[{"passwordGone":true}]})");
        const auto result = settled(house.session.signIn(byPassword, hanako()));
        QCOMPARE(result.error().kind, ErrorKind::Disabled);
        QCOMPARE(result.error().code, QString(passwordSignInStopped));
        QVERIFY(!result.error().detail.contains(QStringLiteral("denkiroku-demo")));
        QVERIFY(!result.error().detail.contains(QStringLiteral("anako")));
        // The other ways go on.
        const Credentials key{{CredentialField::ApiKey, Secret::fromUtf8("demo-key-household")}};
        QVERIFY(settled(house.session.signIn(QStringLiteral("api-key"), key)));
    }

    void faultsOfTheLine_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const char *rule, ErrorKind kind) {
            QTest::newRow(name)
                << QByteArray("{'rules':[{'operation':'Viewer',").append(rule).append("}]}").replace('\'', '"') << kind;
        };
        row("reset", "'reset':true", ErrorKind::Offline);
        row("cut off", "'truncateAt':40", ErrorKind::Malformed);
        row("html", "'body':'<html>'", ErrorKind::Malformed);
        row("503", "'status':503", ErrorKind::Http);
        row("429", "'status':429,'retryAfter':3600", ErrorKind::RateLimited);
        row("points", "'error':{'code':'KT-CT-1199'}", ErrorKind::RateLimited);
        row("switched off", "'error':{'code':'KT-CT-1113'}", ErrorKind::Disabled);
        row("elsewhere", "'status':307,'location':'https://kraken.example/'", ErrorKind::Http);
    }

    void faultsOfTheLine()
    {
        QFETCH(QByteArray, rule);
        QFETCH(ErrorKind, kind);
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        faults(rule);
        const auto result = house.viewer();
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(kind));
        QCOMPARE(house.session.state(), State::SignedIn);
        faults(R"({"clear":true})");
        QVERIFY(house.viewer());
    }

    void aShortFailureIsNotSeen()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        faults(R"({"rules":[{"operation":"Viewer","status":503,"times":1}]})");
        QVERIFY(house.viewer());
        faults(R"({"rules":[{"operation":"Viewer","reset":true,"times":1}]})");
        QVERIFY(house.viewer());
    }

    void aRefusedFieldLeavesTheRest()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        faults(R"({"rules":[{"operation":"Viewer","refuse":{"path":"viewer.accounts","code":"KT-CT-4501"}}]})");
        const auto result = house.viewer();
        QVERIFY(result);
        QVERIFY(result->data.viewer);
        QVERIFY(!result->data.viewer->accounts);
        QCOMPARE(result->refusals.size(), std::size_t(1));
        QCOMPARE(result->refusals[0].kind, ErrorKind::Forbidden);
        QCOMPARE(result->refusals[0].path, QStringLiteral("viewer.accounts"));
    }

    void aFailingRefreshKeepsTheSession()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako())));
        QSignalSpy postponed(&house.session, &Session::refreshPostponed);
        faults(R"({"expireTokens":true,"rules":[{"operation":"ObtainKrakenToken","status":502,"times":1}]})");
        QCOMPARE(house.viewer().error().httpStatus, 502);
        QCOMPARE(postponed.size(), 1);
        QCOMPARE(house.session.state(), State::SignedIn);
        QVERIFY(house.viewer());
    }

    void signingOutForgets()
    {
        House house(m_kraken.url());
        QVERIFY(settled(house.session.signIn(byPassword, hanako(), StaySignedIn::Yes)));
        QVERIFY(settled(house.session.signOut()));
        QCOMPARE(house.viewer().error().kind, ErrorKind::SignedOut);
        house.session.restore();
        QTRY_COMPARE(house.session.state(), State::SignedOut);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
