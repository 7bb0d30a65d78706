// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/session.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/unit/auth/answers.h"
#include "tests/unit/auth/scriptedstore.h"
#include "tests/unit/transport/greeting.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;
using State = Session::State;

namespace {

const QString password = QStringLiteral("password");

Credentials typed()
{
    return {{CredentialField::Email, Secret::fromUtf8("hanako@example.com")},
            {CredentialField::Password, Secret::fromUtf8("word-of-hanako")}};
}

bool isSignIn(const ScriptedRequest &request)
{
    return request.body.contains("obtainKrakenToken");
}

bool isRefresh(const ScriptedRequest &request)
{
    return isSignIn(request) && request.body.contains("\"input\":{\"refreshToken\"");
}

} // namespace

// A session with its client, its settings and a scripted server and store.
struct House {
    House() { client.setAuthProvider(&session); }

    int count(bool (*matches)(const ScriptedRequest &)) const
    {
        return static_cast<int>(std::ranges::count_if(server.requests(), matches));
    }

    // Signed in, with the tokens "access-1" and "refresh-1".
    bool signIn(StaySignedIn stay = StaySignedIn::No)
    {
        server.script({ScriptedAnswer::json(tokensJson("access-1", "refresh-1"))});
        return settled(session.signIn(password, typed(), stay)).has_value();
    }

    ProfileRecord record() const { return profiles.record(Profile::standard(server.url())); }
    QByteArray stored(StoreEntry entry) const { return store.text(Profile::standard(server.url()).slot(), entry); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ProfileStore profiles{settings};
    FixedClock clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};
    ScriptedServer server;
    ScriptedStore store;
    GraphQlClient client{quick(server.url()), clock};
    Session session{client, store, profiles, Profile::standard(server.url())};
};

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInAndKeepsTheRefreshTokenAlone()
    {
        House house;
        QSignalSpy states(&house.session, &Session::stateChanged);
        house.server.script({ScriptedAnswer::json(tokensJson("access-1", "refresh-1"))});
        const auto outcome = settled(house.session.signIn(password, typed()));
        QVERIFY(outcome);
        QCOMPARE(outcome->stored.status, StoreStatus::Found);
        QCOMPARE(states.size(), 2);
        QCOMPARE(house.session.state(), State::SignedIn);
        QCOMPARE(house.stored(StoreEntry::RefreshToken), QByteArray("refresh-1"));
        QVERIFY(house.stored(StoreEntry::KeptCredentials).isEmpty());
        QVERIFY(house.record().hasStoredSignIn);
        QVERIFY(!house.record().staysSignedIn);
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-1"));
    }

    void aRefusedSignInLeavesThingsAsTheyWere()
    {
        House house;
        house.server.script({ScriptedAnswer::json(refusalJson("KT-CT-1138"))});
        const auto refused = settled(house.session.signIn(password, typed()));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(house.session.state(), State::SignedOut);
        QVERIFY(house.store.secrets.empty());
        QVERIFY(house.signIn());
        house.server.script({ScriptedAnswer::json(refusalJson("KT-CT-1138"))});
        QVERIFY(!settled(house.session.signIn(password, typed())));
        QCOMPARE(house.session.state(), State::SignedIn);
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-1"));
        QCOMPARE(settled(house.session.signIn(QStringLiteral("magic"), {})).error().code,
                 QStringLiteral("DK-SIGN-IN-METHOD"));
    }

    void cancellingASignInGoesBack()
    {
        House house;
        house.server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        const auto call = house.session.signIn(password, typed());
        const auto waiting = house.session.header();
        QTRY_COMPARE(house.server.hanging(), 1);
        QCOMPARE(house.session.state(), State::SigningIn);
        call.cancel();
        QCOMPARE(house.session.state(), State::SignedOut);
        QCOMPARE(settled(waiting).error().kind, ErrorKind::SignedOut);
        QTRY_COMPARE(house.server.abandoned(), 1);
    }

    void staysSignedInOnlyIfAsked()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        QVERIFY(house.record().staysSignedIn);
        QVERIFY(!house.stored(StoreEntry::KeptCredentials).isEmpty());
        QVERIFY(house.signIn(StaySignedIn::No));
        QVERIFY(!house.record().staysSignedIn);
        QVERIFY(house.stored(StoreEntry::KeptCredentials).isEmpty());
    }

    void restoresWithoutTheNetwork()
    {
        House house;
        QVERIFY(house.signIn());
        Session later(house.client, house.store, house.profiles, Profile::standard(house.server.url()));
        house.client.setAuthProvider(&later);
        later.restore();
        QCOMPARE(later.state(), State::Restoring);
        const auto early = later.header();
        house.server.script({ScriptedAnswer::json(tokensJson("access-2", "refresh-1"))});
        QCOMPARE(settled(early), Result<QByteArray>("JWT access-2"));
        QCOMPARE(later.state(), State::SignedIn);
        QCOMPARE(house.count(isRefresh), 1);
    }

    void restoringTellsWhyItCould_data()
    {
        QTest::addColumn<StoreStatus>("status");
        QTest::addColumn<bool>("problem");
        QTest::newRow("not found") << StoreStatus::NotFound << false;
        QTest::newRow("locked") << StoreStatus::Locked << true;
        QTest::newRow("unavailable") << StoreStatus::Unavailable << true;
        QTest::newRow("failed") << StoreStatus::Failed << true;
    }

    void restoringTellsWhyItCould()
    {
        QFETCH(StoreStatus, status);
        House house;
        house.store.broken = status;
        QSignalSpy problems(&house.session, &Session::storeProblem);
        house.session.restore();
        QTRY_COMPARE(house.session.state(), State::SignedOut);
        QCOMPARE(house.session.storeAnswer()->status, status);
        QTEST(!problems.isEmpty(), "problem");
        // A locked keychain that has been opened.
        house.store.broken.reset();
        house.store.secrets[{house.record().profile.slot(), StoreEntry::RefreshToken}] = Secret::fromUtf8("r");
        house.session.restore();
        QTRY_COMPARE(house.session.state(), State::SignedIn);
    }

    void aWriteThatFailsIsTold_data()
    {
        QTest::addColumn<StoreStatus>("status");
        QTest::newRow("locked") << StoreStatus::Locked;
        QTest::newRow("unavailable") << StoreStatus::Unavailable;
        QTest::newRow("failed") << StoreStatus::Failed;
    }

    void aWriteThatFailsIsTold()
    {
        QFETCH(StoreStatus, status);
        House house;
        house.store.broken = status;
        QSignalSpy problems(&house.session, &Session::storeProblem);
        house.server.script({ScriptedAnswer::json(tokensJson("access-1", "refresh-1"))});
        const auto outcome = settled(house.session.signIn(password, typed(), StaySignedIn::Yes));
        QCOMPARE(outcome->stored.status, status);
        QCOMPARE(house.session.state(), State::SignedIn);
        QCOMPARE(problems.size(), 1);
        QVERIFY(!house.record().hasStoredSignIn);
        QVERIFY(!house.record().staysSignedIn);
    }

    void refreshesAheadOfTheEnd()
    {
        House house;
        QVERIFY(house.signIn());
        house.clock.advance(3539s);
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-1"));
        house.clock.advance(1s);
        house.server.script({ScriptedAnswer::json(tokensJson("access-2", "refresh-1"))});
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-2"));
        QCOMPARE(house.count(isRefresh), 1);
    }

    void aRefreshAheadThatFailsKeepsTheOldTokenWhileItLasts()
    {
        House house;
        QVERIFY(house.signIn());
        QSignalSpy postponed(&house.session, &Session::refreshPostponed);
        house.server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json("", 503); });
        house.clock.advance(3550s);
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-1"));
        house.clock.advance(60s);
        QCOMPARE(settled(house.session.header()).error().httpStatus, 503);
        QCOMPARE(postponed.size(), 2);
        QCOMPARE(house.session.state(), State::SignedIn);
    }

    void manyCallsRefreshOnce()
    {
        House house;
        QVERIFY(house.signIn());
        house.server.otherwise([](const ScriptedRequest &request) {
            if (isRefresh(request))
                return ScriptedAnswer::json(tokensJson("access-2", "refresh-1"));
            const bool renewed = request.headers["authorization"] == "JWT access-2";
            return ScriptedAnswer::json(renewed ? hello() : refusal("KT-CT-1124"));
        });
        std::vector<Call<Response<GreetingBase::Data>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(house.client.execute<Greeting>());
        for (const auto &call : calls)
            QVERIFY(settled(call));
        QCOMPARE(house.count(isRefresh), 1);
        const auto greetings = house.count([](const ScriptedRequest &request) { return !isSignIn(request); });
        QVERIFY2(greetings > 20 && greetings <= 40, qPrintable(QString::number(greetings)));
    }

    void aPassingFailureKeepsTheSession_data()
    {
        QTest::addColumn<ScriptedAnswer::Ending>("ending");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        using Ending = ScriptedAnswer::Ending;
        QTest::newRow("lost") << Ending::Refuse << 0 << QByteArray() << ErrorKind::Offline;
        QTest::newRow("silent") << Ending::Hang << 0 << QByteArray() << ErrorKind::Timeout;
        QTest::newRow("failing") << Ending::Whole << 502 << QByteArray() << ErrorKind::Http;
        QTest::newRow("busy") << Ending::Whole << 429 << QByteArray() << ErrorKind::RateLimited;
        QTest::newRow("somebody else's page") << Ending::Whole << 200 << QByteArray("<html>") << ErrorKind::Malformed;
        QTest::newRow("points") << Ending::Whole << 200 << refusalJson("KT-CT-1199") << ErrorKind::RateLimited;
    }

    void aPassingFailureKeepsTheSession()
    {
        QFETCH(ScriptedAnswer::Ending, ending);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        House house;
        QVERIFY(house.signIn());
        auto config = quick(house.server.url());
        config.timeout = 200ms;
        GraphQlClient impatient(config, house.clock);
        Session session(impatient, house.store, house.profiles, Profile::standard(house.server.url()));
        session.restore();
        house.server.script({{.status = status, .body = body, .ending = ending}});
        const auto result = settled(session.header());
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(kind));
        QCOMPARE(session.state(), State::SignedIn);
        // A refresh is a mutation: asked once.
        QCOMPARE(house.count(isRefresh), 1);
        house.server.script({ScriptedAnswer::json(tokensJson("access-2", "refresh-1"))});
        QCOMPARE(settled(session.header()), Result<QByteArray>("JWT access-2"));
    }

    void aFinalFailureEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"KT-CT-1134", "KT-CT-1135", "KT-CT-1143", "KT-CT-1113", "KT-CT-1138"})
            QTest::newRow(code) << QByteArray(code);
    }

    void aFinalFailureEndsTheSession()
    {
        QFETCH(QByteArray, code);
        House house;
        QVERIFY(house.signIn());
        house.server.otherwise([&](const ScriptedRequest &request) {
            return ScriptedAnswer::json(isSignIn(request) ? refusalJson(code) : refusal("KT-CT-1124"));
        });
        std::vector<Call<Response<GreetingBase::Data>>> calls;
        for (int i = 0; i < 5; ++i)
            calls.push_back(house.client.execute<Greeting>());
        for (const auto &call : calls) {
            const auto result = settled(call);
            QCOMPARE(result.error().kind, ErrorKind::SignedOut);
            QCOMPARE(result.error().code, QString::fromLatin1(code));
        }
        QCOMPARE(house.session.state(), State::Expired);
        QCOMPARE(house.session.reason()->code, QString::fromLatin1(code));
        QCOMPARE(house.count(isRefresh), 1);
        // What comes later is told the same without asking the server again.
        QCOMPARE(settled(house.client.execute<Greeting>()).error().code, QString::fromLatin1(code));
        QCOMPARE(house.count(isRefresh), 1);
        QVERIFY(house.signIn());
        QCOMPARE(house.session.state(), State::SignedIn);
        QVERIFY(!house.session.reason());
    }

    void afterSevenDaysItSignsInAgainIfAsked()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        house.clock.advance(std::chrono::days(8));
        house.server.script({ScriptedAnswer::json(refusalJson("KT-CT-1135")),
                             ScriptedAnswer::json(tokensJson("access-2", "refresh-2"))});
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("JWT access-2"));
        QVERIFY(house.server.requests().back().body.contains("word-of-hanako"));
        QTRY_COMPARE(house.stored(StoreEntry::RefreshToken), QByteArray("refresh-2"));
        QCOMPARE(house.session.state(), State::SignedIn);
    }

    void aKeptPasswordThatIsRefusedIsNotSentTwice()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        house.clock.advance(std::chrono::days(8));
        house.server.script(
            {ScriptedAnswer::json(refusalJson("KT-CT-1135")), ScriptedAnswer::json(refusalJson("KT-CT-1138"))});
        QCOMPARE(settled(house.session.header()).error().code, QStringLiteral("KT-CT-1138"));
        QCOMPARE(house.session.state(), State::Expired);
        QTRY_VERIFY(house.stored(StoreEntry::KeptCredentials).isEmpty());
        QVERIFY(!house.record().staysSignedIn);
        const auto asked = house.server.requests().size();
        house.session.restore();
        house.server.script({ScriptedAnswer::json(refusalJson("KT-CT-1135"))});
        QCOMPARE(settled(house.session.header()).error().code, QStringLiteral("KT-CT-1135"));
        QCOMPARE(house.server.requests().size(), asked + 1);
    }

    void theDayPasswordsStopIsTold()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        house.clock.advance(std::chrono::days(8));
        house.server.script(
            {ScriptedAnswer::json(refusalJson("KT-CT-1135")),
             ScriptedAnswer::json(
                 R"({"errors":[{"message":"Field 'email' is not defined by type 'ObtainJSONWebTokenInput'."}]})")});
        QCOMPARE(settled(house.session.header()).error().code, QString(passwordSignInStopped));
        QCOMPARE(house.session.reason()->kind, ErrorKind::Disabled);
    }

    void signsOutEverywhere()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        QSignalSpy out(&house.session, &Session::signedOut);
        const auto call = house.session.signOut();
        QCOMPARE(house.session.state(), State::SignedOut);
        QCOMPARE(out.size(), 1);
        QVERIFY(!settled(call)->isProblem());
        QVERIFY(house.store.secrets.empty());
        QVERIFY(!house.record().hasStoredSignIn);
        QVERIFY(!house.record().staysSignedIn);
        QCOMPARE(settled(house.session.header()).error().kind, ErrorKind::SignedOut);
    }

    void aSignOutThatCouldNotBeKeptIsMadeUpFor()
    {
        House house;
        QVERIFY(house.signIn());
        house.store.broken = StoreStatus::Locked;
        QSignalSpy problems(&house.session, &Session::storeProblem);
        QCOMPARE(settled(house.session.signOut())->status, StoreStatus::Locked);
        QCOMPARE(problems.size(), 1);
        QVERIFY(house.record().pendingRemoval);
        house.store.broken.reset();
        house.session.restore();
        QTRY_COMPARE(house.session.state(), State::SignedOut);
        QVERIFY(house.store.secrets.empty());
        QVERIFY(!house.record().pendingRemoval);
    }

    void signingOutEndsARefreshInFlight()
    {
        House house;
        QVERIFY(house.signIn());
        house.clock.advance(2h);
        house.server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        const auto waiting = house.session.header();
        QTRY_COMPARE(house.server.hanging(), 1);
        house.session.signOut();
        QCOMPARE(settled(waiting).error().kind, ErrorKind::SignedOut);
        QTRY_COMPARE(house.server.abandoned(), 1);
        QCOMPARE(house.session.state(), State::SignedOut);
    }

    void aCallerThatGivesUpDoesNotEndTheRefresh()
    {
        House house;
        QVERIFY(house.signIn());
        house.clock.advance(2h);
        house.server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        const auto one = house.session.header();
        const auto two = house.session.header();
        QTRY_COMPARE(house.server.hanging(), 1);
        one.cancel();
        house.server.release(ScriptedAnswer::json(tokensJson("access-2", "refresh-1")));
        QCOMPARE(settled(two), Result<QByteArray>("JWT access-2"));
        QCOMPARE(settled(one).error().kind, ErrorKind::Cancelled);
    }

    void aSessionThatGoesEndsWhatWaitsForIt()
    {
        House house;
        QVERIFY(house.signIn());
        auto session =
            std::make_unique<Session>(house.client, house.store, house.profiles, Profile::standard(house.server.url()));
        house.client.setAuthProvider(session.get());
        session->restore();
        QTRY_COMPARE(session->state(), State::SignedIn);
        house.server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        const auto call = house.client.execute<Greeting>();
        QTRY_COMPARE(house.server.hanging(), 1);
        session.reset();
        QVERIFY(!settled(call));
        QCOMPARE(house.client.authProvider(), nullptr);
    }

    void usesATokenThatSomeoneElseLooksAfter()
    {
        House house;
        house.session.signInWithToken(Secret::fromUtf8("given"), HeaderForm::Bearer);
        QCOMPARE(house.session.state(), State::SignedIn);
        QCOMPARE(settled(house.session.header()), Result<QByteArray>("Bearer given"));
        QVERIFY(house.store.secrets.empty());
        house.server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(refusal("KT-CT-1111")); });
        QCOMPARE(settled(house.client.execute<Greeting>()).error().kind, ErrorKind::Forbidden);
        QCOMPARE(house.session.state(), State::SignedIn);
        house.server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(refusal("KT-CT-1124")); });
        QCOMPARE(settled(house.client.execute<Greeting>()).error().kind, ErrorKind::SignedOut);
        QCOMPARE(house.session.state(), State::Expired);
        QCOMPARE(house.count(isSignIn), 0);
    }

    void profilesDoNotShareASignIn()
    {
        House house;
        QVERIFY(house.signIn());
        Session other(house.client, house.store, house.profiles,
                      *Profile::fromName(QStringLiteral("office"), house.server.url()));
        other.restore();
        QTRY_COMPARE(other.state(), State::SignedOut);
        QCOMPARE(settled(other.header()).error().kind, ErrorKind::SignedOut);
    }

    void theSettingsHoldNothingSecretOrPersonal()
    {
        House house;
        QVERIFY(house.signIn(StaySignedIn::Yes));
        house.settings.sync();
        QFile file(house.settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("hasStoredSignIn"));
        for (const char *secret : {"access-1", "refresh-1", "word-of-hanako", "hanako"})
            QVERIFY2(!text.contains(secret) && !text.contains(QByteArray(secret).toBase64()), secret);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
