// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/auth/house.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;
using State = Session::State;

// What a session does when its tokens come to their end.
class TestSessionRefresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        // Each another question: the same one would be asked once.
        for (int i = 0; i < 20; ++i)
            calls.push_back(house.client.execute<Greeting>({QString::number(i)}));
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
};

QTEST_GUILESS_MAIN(TestSessionRefresh)
#include "tst_sessionrefresh.moc"
