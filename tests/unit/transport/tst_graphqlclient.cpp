// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/networkstatus.h"
#include "tests/support/scriptedserver.h"
#include "tests/unit/transport/greeting.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;

class TestGraphQlClient : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};

    // What one operation without a sign-in brings.
    template <class Op = Greeting>
    Result<Response<GreetingBase::Data>> ask(const EndpointConfig &config)
    {
        GraphQlClient client(config, m_clock);
        return settled(client.execute<Op>({QStringLiteral("A \"b\"\n漢")}, Auth::None));
    }

private Q_SLOTS:
    void sendsOneJsonObject()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(hello())});
        const auto result = ask(quick(server.url()));
        QVERIFY(result);
        QCOMPARE(result->data.greeting, QStringLiteral("hello"));
        QVERIFY(result->refusals.empty());
        QCOMPARE(server.requests().size(), std::size_t(1));
        const auto &request = server.requests().front();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/v1/graphql/"));
        QCOMPARE(request.headers["content-type"], QByteArray("application/json"));
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(!request.headers.contains("cookie"));
        QCOMPARE(QString::fromUtf8(request.body),
                 QStringLiteral("{\"query\":\"query Greeting($name: String!) {\\n  greeting(name: $name) weather "
                                "\\\"}\\\"\\n}\",\"variables\":{\"name\":\"A \\\"b\\\"\\n漢\"},"
                                "\"operationName\":\"Greeting\"}"));
    }

    void keepsWhatCameBesideRefusals()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(R"({"errors":[)" + errorJson("KT-CT-4501", "AUTHORIZATION") +
                                            R"(],"data":{"greeting":null,"weather":"rain"}})")});
        const auto result = ask(quick(server.url()));
        QVERIFY(result);
        QCOMPARE(result->data.weather, QStringLiteral("rain"));
        QCOMPARE(result->refusals.size(), std::size_t(1));
        QCOMPARE(result->refusals[0].kind, ErrorKind::Forbidden);
        QCOMPARE(result->refusals[0].path, QStringLiteral("greeting"));
    }

    void failsWithTheFirstErrorWhereNothingCame_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray errors = R"("errors":[)" + errorJson("KT-CT-4177") + "," + errorJson("KT-CT-1113") + "]";
        QTest::newRow("no data") << "{" + errors + "}";
        QTest::newRow("null data") << R"({"data":null,)" + errors + "}";
        QTest::newRow("null roots") << "{" + errors + R"(,"data":{"greeting":null}})";
        QTest::newRow("data that break the promise") << R"({"data":{"greeting":[]},)" + errors + "}";
    }

    void failsWithTheFirstErrorWhereNothingCame()
    {
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.script({ScriptedAnswer::json(body)});
        const auto result = ask(quick(server.url()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Forbidden);
        QCOMPARE(result.error().code, QStringLiteral("KT-CT-4177"));
    }

    void aNullWithoutAnErrorIsData()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(R"({"data":{"greeting":null}})")});
        const auto result = ask(quick(server.url()));
        QVERIFY(result);
        QVERIFY(!result->data.greeting);
    }

    void explainsEveryBadAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << status << body << kind;
        };
        row("html", 200, "<html>", ErrorKind::Malformed);
        row("no envelope", 200, "{}", ErrorKind::Malformed);
        row("wrong type", 200, R"({"data":{"greeting":{}}})", ErrorKind::Malformed);
        row("null data, no errors", 200, R"({"data":null})", ErrorKind::Malformed);
        row("400", 400, "{}", ErrorKind::Http);
        row("400 of GraphQL", 400, R"({"errors":[{"message":"Cannot query field"}]})", ErrorKind::Invalid);
        row("401", 401, "", ErrorKind::SignedOut);
        row("403", 403, "<html>", ErrorKind::Forbidden);
        row("404", 404, "", ErrorKind::Http);
        row("429", 429, "", ErrorKind::RateLimited);
        row("500", 500, "", ErrorKind::Http);
        row("500 of GraphQL", 500, refusal("KT-CT-1199"), ErrorKind::RateLimited);
    }

    void explainsEveryBadAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        server.script({ScriptedAnswer::json(body, status)});
        const auto result = ask(quick(server.url()));
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(kind));
        QCOMPARE(server.requests().size(), std::size_t(1));
        if (status != 200)
            QCOMPARE(result.error().httpStatus, status);
    }

    void anAnswerThatBreaksOffIsMalformed()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::CutOff)});
        QCOMPARE(ask(quick(server.url())).error().kind, ErrorKind::Malformed);
    }

    void anAnswerThatIsTooLongIsGivenUp()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(R"({"data":{"greeting":")" + QByteArray(5000, 'x') + R"("}})")});
        auto config = quick(server.url());
        config.maxReplyBytes = 2000;
        const auto result = ask(config);
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QVERIFY(result.error().detail.contains(QStringLiteral("2000")));
    }

    void aQueryIsRepeatedUntilItIsAnswered()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json("", 502), ScriptedAnswer::ends(ScriptedAnswer::Ending::Refuse),
                       ScriptedAnswer::json(hello())});
        const Delays delays;
        const auto result = ask(quick(server.url(), delays));
        QVERIFY(result);
        QCOMPARE(server.requests().size(), std::size_t(3));
        QCOMPARE(*delays.seen, (std::vector{200ms, 400ms}));
        QCOMPARE(server.requests()[2].body, server.requests()[0].body);
    }

    void aQueryIsNotRepeatedForEver()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json("", 503); });
        const auto result = ask(quick(server.url()));
        QCOMPARE(result.error().kind, ErrorKind::Http);
        QCOMPARE(result.error().httpStatus, 503);
        QCOMPARE(server.requests().size(), std::size_t(3));
    }

    void aMutationIsNeverRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("refuse");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("503") << 503 << false << ErrorKind::Http;
        QTest::newRow("429") << 429 << false << ErrorKind::RateLimited;
        // Qt itself sends again on a connection that ends like this, if the body lets it.
        QTest::newRow("connection lost") << 0 << true << ErrorKind::Offline;
    }

    void aMutationIsNeverRepeated()
    {
        QFETCH(int, status);
        QFETCH(bool, refuse);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        server.otherwise([=](const ScriptedRequest &) {
            return refuse ? ScriptedAnswer::ends(ScriptedAnswer::Ending::Refuse)
                          : ScriptedAnswer::with(status, "Retry-After", "1");
        });
        const auto result = ask<SetGreeting>(quick(server.url()));
        QCOMPARE(toString(result.error().kind), toString(kind));
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void aMutationIsNotRepeatedOnAKeptConnection()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(hello()), ScriptedAnswer::ends(ScriptedAnswer::Ending::Refuse)});
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(hello()); });
        GraphQlClient client(quick(server.url()), m_clock);
        QVERIFY(settled(client.execute<Greeting>({}, Auth::None)));
        const auto result = settled(client.execute<SetGreeting>({}, Auth::None));
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    void waitsAsLongAsTheServerAsks_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("delay");
        QTest::newRow("seconds") << QByteArray("3") << 3000;
        QTest::newRow("date") << QByteArray("Sun, 20 Sep 2026 00:00:09 GMT") << 9000;
        QTest::newRow("longer than we care to") << QByteArray("3600") << -1;
        QTest::newRow("not said") << QByteArray() << -1;
    }

    void waitsAsLongAsTheServerAsks()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, delay);
        ScriptedServer server;
        server.script({ScriptedAnswer::with(429, retryAfter.isEmpty() ? "X-Nothing" : "Retry-After", retryAfter),
                       ScriptedAnswer::json(hello())});
        const Delays delays;
        const auto result = ask(quick(server.url(), delays));
        if (delay >= 0) {
            QVERIFY(result);
            QCOMPARE(*delays.seen, std::vector{std::chrono::milliseconds(delay)});
            return;
        }
        QCOMPARE(result.error().kind, ErrorKind::RateLimited);
        QCOMPARE(result.error().retryAfter.has_value(), !retryAfter.isEmpty());
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void silenceIsATimeout()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
        auto config = quick(server.url());
        config.timeout = 100ms;
        config.retry.maxAttempts = 1;
        QCOMPARE(ask(config).error().kind, ErrorKind::Timeout);
    }

    void noServerIsOffline()
    {
        QUrl url;
        {
            ScriptedServer gone;
            url = gone.url();
        }
        GraphQlClient client(quick(url), m_clock);
        QSignalSpy changes(&client.networkStatus(), &NetworkStatus::onlineChanged);
        const auto result = settled(client.execute<Greeting>({}, Auth::None));
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!client.networkStatus().isOnline());
    }

    void anyAnswerIsOnline()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json("", 500)});
        GraphQlClient client(quick(server.url()), m_clock);
        client.networkStatus().setOnline(false);
        QVERIFY(!settled(client.execute<Greeting>({}, Auth::None)));
        QVERIFY(client.networkStatus().isOnline());
    }

    void plainHttpElsewhereIsRefused()
    {
        const auto result = ask(quick(QUrl(QStringLiteral("http://kraken.example/v1/graphql/"))));
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().code, QStringLiteral("DK-ADDRESS"));
    }

    void anUntrustedServerIsATlsError()
    {
        // No certificate at all: the handshake is answered with plain HTTP.
        QTcpServer plain;
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            auto *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad\r\n\r\n"); });
        });
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()));
        QCOMPARE(toString(ask(quick(url)).error().kind), "Tls");
    }
};

QTEST_GUILESS_MAIN(TestGraphQlClient)
#include "tst_graphqlclient.moc"
