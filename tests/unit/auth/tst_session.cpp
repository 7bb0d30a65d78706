// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/auth/house.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;
using State = Session::State;

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

    void remembersTheCustomerBesideAKeptSignInOnly()
    {
        House house;
        const auto who = Secret::fromUtf8("who");
        QCOMPARE(settled(house.session.rememberCustomer(who))->status, StoreStatus::NotFound);
        QVERIFY(house.store.secrets.empty());
        QVERIFY(house.signIn());
        QCOMPARE(settled(house.session.rememberCustomer(who))->status, StoreStatus::Found);
        QCOMPARE(house.stored(StoreEntry::Customer), QByteArray("who"));
        QCOMPARE(settled(house.session.recallCustomer())->secret, who);
        // The next to sign in may be somebody else.
        QVERIFY(house.signIn());
        QCOMPARE(settled(house.session.recallCustomer())->status, StoreStatus::NotFound);
        settled(house.session.rememberCustomer(who));
        settled(house.session.signOut());
        QVERIFY(house.store.secrets.empty());
        // A token that someone else looks after leaves nothing behind.
        house.session.signInWithToken(Secret::fromUtf8("foreign"));
        settled(house.session.rememberCustomer(who));
        QVERIFY(house.store.secrets.empty());
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
