// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/unit/transport/greeting.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;

namespace {

// Whoever is signed in at the moment.
class Somebody final : public AuthProvider {
public:
    QByteArray name = "JWT hanako";
    QByteArray renewed;

    Call<QByteArray> header() override { return Call<QByteArray>::ready(name); }
    Call<QByteArray> renew(const QByteArray &, RenewReason) override
    {
        if (renewed.isEmpty())
            return Call<QByteArray>::ready(Failure(Error{.kind = ErrorKind::SignedOut}));
        name = renewed;
        return Call<QByteArray>::ready(name);
    }
};

ScriptedAnswer hangs()
{
    return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang);
}

} // namespace

// Which requests go over the wire, and when: one for the same query, background work last.
class TestSharing : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{demoToday()};
    Somebody m_somebody;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<GraphQlClient> m_client;

    auto ask(const char *name, Urgency urgency = Urgency::Waiting)
    {
        return m_client->execute<Greeting>({QString::fromLatin1(name)}, Auth::Required, urgency);
    }
    int asked() const { return static_cast<int>(m_server->requests().size()); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(demoToday());
        m_somebody = Somebody();
        m_server = std::make_unique<ScriptedServer>();
        m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(hello()); });
        m_client = std::make_unique<GraphQlClient>(quick(m_server->url()), m_clock, &m_somebody);
    }

    void theSameQueryIsAskedOnce()
    {
        const auto one = ask("A");
        const auto two = ask("A");
        const auto first = settled(one);
        const auto second = settled(two);
        QVERIFY(first && second);
        QCOMPARE(second->data.greeting, first->data.greeting);
        QCOMPARE(asked(), 1);
        QVERIFY(settled(ask("A")));
        QCOMPARE(asked(), 2);
    }

    void anErrorIsSharedToo()
    {
        m_server->script({ScriptedAnswer::json(refusal("KT-CT-4177"))});
        const auto one = ask("A");
        const auto two = ask("A");
        QCOMPARE(settled(one).error().code, QStringLiteral("KT-CT-4177"));
        QCOMPARE(settled(two).error(), settled(one).error());
        QCOMPARE(asked(), 1);
    }

    void otherVariablesAreAnotherQuery()
    {
        const auto one = ask("A");
        const auto two = ask("B");
        QVERIFY(settled(one) && settled(two));
        QCOMPARE(asked(), 2);
    }

    void somebodyElsesAnswerIsNotShared()
    {
        m_server->script({hangs(), hangs()});
        const auto one = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        m_somebody.name = "JWT taro";
        const auto two = ask("A");
        const auto three = m_client->execute<Greeting>({QStringLiteral("A")}, Auth::None);
        QTRY_COMPARE(asked(), 3);
        m_server->release(ScriptedAnswer::json(hello()));
        QVERIFY(settled(one) && settled(two) && settled(three));
    }

    void aMutationIsNeverShared()
    {
        const auto one = m_client->execute<SetGreeting>({QStringLiteral("A")});
        const auto two = m_client->execute<SetGreeting>({QStringLiteral("A")});
        QVERIFY(settled(one) && settled(two));
        QCOMPARE(asked(), 2);
    }

    void whatWasAskedBeforeAMutationDoesNotAnswerWhatIsAskedAfterIt()
    {
        m_server->script({hangs()});
        const auto before = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        QVERIFY(settled(m_client->execute<SetGreeting>({QStringLiteral("B")})));
        QVERIFY(settled(ask("A")));
        QCOMPARE(asked(), 3);
        QVERIFY(!before.isFinished());
        m_server->release(ScriptedAnswer::json(hello()));
        QVERIFY(settled(before));
    }

    void oneWhoCancelsLeavesTheOthersTheirAnswer()
    {
        m_server->script({hangs()});
        const auto one = ask("A");
        const auto two = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        one.cancel();
        QCOMPARE(settled(one).error().kind, ErrorKind::Cancelled);
        QVERIFY(!two.isFinished());
        m_server->release(ScriptedAnswer::json(hello()));
        QVERIFY(settled(two));
        QCOMPARE(asked(), 1);
        QCOMPARE(m_server->abandoned(), 0);
    }

    void theLastWhoCancelsGivesTheRequestUp()
    {
        m_server->script({hangs()});
        const auto one = ask("A");
        const auto two = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        one.cancel();
        two.cancel();
        QTRY_COMPARE(m_server->abandoned(), 1);
        // Given up is not in flight.
        QVERIFY(settled(ask("A")));
        QCOMPARE(asked(), 2);
    }

    void anExpiredTokenIsRenewedForAll()
    {
        m_somebody.renewed = "JWT newer";
        m_server->script({ScriptedAnswer::json(refusal("KT-CT-1124"))});
        const auto one = ask("A");
        const auto two = ask("A");
        QVERIFY(settled(one) && settled(two));
        QCOMPARE(asked(), 2);
        QCOMPARE(m_server->requests()[1].headers["authorization"], QByteArray("JWT newer"));
    }

    void theClientCanGoWithSharedQueriesInFlight()
    {
        m_server->script({hangs()});
        const auto one = ask("A");
        const auto two = ask("A");
        const auto later = ask("B", Urgency::Background);
        QTRY_COMPARE(m_server->hanging(), 1);
        m_client.reset();
        for (const auto &call : {one, two, later})
            QCOMPARE(settled(call).error().kind, ErrorKind::Cancelled);
    }

    void backgroundWorkWaitsForWhatTheUserAsked()
    {
        m_server->script({hangs()});
        const auto user = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        const auto background = ask("B", Urgency::Background);
        const auto second = ask("C");
        QVERIFY(settled(second));
        QCOMPARE(asked(), 2);
        m_server->release(ScriptedAnswer::json(hello()));
        QVERIFY(settled(user) && settled(background));
        QCOMPARE(asked(), 3);
    }

    void theUserDoesNotWaitBehindTheSameBackgroundWork()
    {
        m_server->script({hangs()});
        const auto user = ask("A");
        QTRY_COMPARE(m_server->hanging(), 1);
        const auto background = ask("B", Urgency::Background);
        QVERIFY(settled(ask("B")));
        QVERIFY(settled(background));
        QCOMPARE(asked(), 2);
        user.cancel();
    }

    void tooManyStopsBackgroundWorkUntilThen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429") << 429 << QByteArray();
        QTest::newRow("KT-CT-1199") << 200 << refusal("KT-CT-1199");
    }

    void tooManyStopsBackgroundWorkUntilThen()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        auto answer = ScriptedAnswer::with(status, "Retry-After", "600");
        answer.body = body;
        m_server->script({answer});
        QSignalSpy slowed(&m_client->budget(), &RateBudget::slowed);
        QCOMPARE(settled(ask("A")).error().kind, ErrorKind::RateLimited);
        QCOMPARE(slowed.size(), 1);
        QCOMPARE(m_client->budget().slowedUntil(), std::optional<Instant>(demoToday() + 10min));
        const auto background = ask("B", Urgency::Background);
        QVERIFY(settled(ask("C")));
        QVERIFY(!background.isFinished());
        m_clock.advance(10min);
        m_client->budget().review();
        QVERIFY(settled(background));
    }

    void costsAreCounted()
    {
        QVERIFY(settled(ask("A")));
        const auto once = m_client->budget().used();
        QVERIFY(once > 0);
        QVERIFY(settled(ask("A")));
        QCOMPARE(m_client->budget().used(), 2 * once);
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("told");
        QTest::addColumn<bool>("whole");
        const QByteArray no = errorJson("KT-CT-4501");
        QTest::newRow("all of it") << "{\"errors\":[" + no + R"(],"data":{"greeting":null}})" << 1 << true;
        QTest::newRow("a part") << "{\"errors\":[" + no + R"(],"data":{"greeting":null,"weather":"rain"}})" << 1
                                << false;
        QTest::newRow("with another failure")
            << "{\"errors\":[" + no + "," + errorJson("KT-CT-3963") + R"(],"data":null})" << 1 << false;
        QTest::newRow("another failure") << refusal("KT-CT-3963") << 0 << false;
        QTest::newRow("expired") << refusal("KT-CT-1124") << 0 << false;
    }

    void refusalsAreTold()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, told);
        QFETCH(bool, whole);
        m_server->otherwise([body](const ScriptedRequest &) { return ScriptedAnswer::json(body); });
        QSignalSpy refused(m_client.get(), &GraphQlClient::refused);
        settled(ask("A"));
        QCOMPARE(refused.size(), told);
        if (told == 0)
            return;
        const auto refusal = refused[0][0].value<Refusal>();
        QCOMPARE(refusal.operation, QStringLiteral("Greeting"));
        QCOMPARE(refusal.error.code, QStringLiteral("KT-CT-4501"));
        QCOMPARE(refusal.error.path, QStringLiteral("greeting"));
        QCOMPARE(refusal.isWhole, whole);
    }

    void aBare403IsNoRefusalOfTheServers()
    {
        m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json("<html>", 403); });
        QSignalSpy refused(m_client.get(), &GraphQlClient::refused);
        QCOMPARE(settled(ask("A")).error().kind, ErrorKind::Forbidden);
        QVERIFY(refused.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
