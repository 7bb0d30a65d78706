// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/unit/transport/greeting.h"

#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;

namespace {

// "deflate" is the stream that qCompress() makes, without the length that it puts before it.
ScriptedAnswer packed(const QByteArray &body)
{
    ScriptedAnswer answer = ScriptedAnswer::json(qCompress(body).mid(4));
    answer.headers.emplace_back("Content-Encoding", "deflate");
    return answer;
}

} // namespace

// Redirects, what is given up half-way, and downloads.
class TestTransfers : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};

    Result<Response<GreetingBase::Data>> ask(const EndpointConfig &config)
    {
        GraphQlClient client(config, m_clock);
        return settled(client.execute<Greeting>({}, Auth::None));
    }

private Q_SLOTS:
    void followsARedirectWithinTheServer()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::with(308, "Location", "/v2/graphql/"), ScriptedAnswer::json(hello())});
        QVERIFY(ask(quick(server.url())));
        QCOMPARE(server.requests()[1].method, QByteArray("POST"));
        QCOMPARE(server.requests()[1].path, QByteArray("/v2/graphql/"));
        QCOMPARE(server.requests()[1].body, server.requests()[0].body);
    }

    void readsAnAnswerThatComesCompressed()
    {
        ScriptedServer server;
        const QByteArray text(100'000, 'h');
        server.script({packed(R"({"data":{"greeting":")" + text + R"("}})")});
        const auto result = ask(quick(server.url()));
        QVERIFY(result);
        QCOMPARE(result->data.greeting->toUtf8(), text);
    }

    void refusesWhatIsTooLongOnlyWhenUnpacked()
    {
        ScriptedServer server;
        server.script({packed(R"({"data":{"greeting":")" + QByteArray(100'000, 'h') + R"("}})")});
        EndpointConfig config = quick(server.url());
        config.maxReplyBytes = 10'000;
        config.retry.maxAttempts = 1;
        const auto result = ask(config);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QVERIFY(result.error().detail.contains(QLatin1String("10000")));
    }

    void doesNotFollowARedirectElsewhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("other port") << 307 << QByteArray();
        QTest::newRow("other host") << 307 << QByteArray("https://kraken.example/");
        QTest::newRow("other scheme") << 302 << QByteArray("file:///etc/passwd");
        QTest::newRow("nowhere") << 301 << QByteArray("http://");
    }

    void doesNotFollowARedirectElsewhere()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        ScriptedServer server;
        ScriptedServer other;
        other.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(hello()); });
        const auto to = location.isEmpty() ? other.url().toEncoded() : location;
        server.script({ScriptedAnswer::with(status, "Location", to)});
        const auto result = ask(quick(server.url()));
        QCOMPARE(result.error().kind, ErrorKind::Http);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(other.requests().empty());
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void doesNotFollowRedirectsInACircle()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::with(307, "Location", "/round"); });
        QCOMPARE(ask(quick(server.url())).error().kind, ErrorKind::Http);
        QCOMPARE(server.requests().size(), std::size_t(4));
    }

    void cancellingEndsTheRequest()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        GraphQlClient client(quick(server.url()), m_clock);
        const auto call = client.execute<Greeting>({}, Auth::None);
        std::vector<ErrorKind> heard;
        call.then(this, [&](const auto &result) { heard.push_back(result.error().kind); });
        QTRY_COMPARE(server.hanging(), 1);
        call.cancel();
        QVERIFY(call.isFinished());
        QTRY_COMPARE(server.abandoned(), 1);
        QCOMPARE(heard, std::vector{ErrorKind::Cancelled});
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void cancellingBetweenAttemptsEndsThem()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json("", 503); });
        std::function<void()> again;
        auto config = quick(server.url());
        config.retry.scheduler = [&](auto, QObject *, std::function<void()> f) { again = std::move(f); };
        GraphQlClient client(config, m_clock);
        const auto call = client.execute<Greeting>({}, Auth::None);
        QTRY_VERIFY(again);
        call.cancel();
        again();
        QCOMPARE(settled(call).error().kind, ErrorKind::Cancelled);
        QCoreApplication::processEvents();
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void destroyingTheClientEndsWhatIsInFlight()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
        auto client = std::make_unique<GraphQlClient>(quick(server.url()), m_clock);
        const auto call = client->execute<Greeting>({}, Auth::None);
        const auto file = client->download(server.url(QStringLiteral("/file")));
        QTRY_COMPARE(server.hanging(), 2);
        client.reset();
        QCOMPARE(call.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(file.result().error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.abandoned(), 2);
    }

    void aLateAnswerIsNotHeardByAContextThatIsGone()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang)});
        GraphQlClient client(quick(server.url()), m_clock);
        int heard = 0;
        auto context = std::make_unique<QObject>();
        const auto call = client.execute<Greeting>({}, Auth::None);
        call.then(context.get(), [&](const auto &) { ++heard; });
        QTRY_COMPARE(server.hanging(), 1);
        context.reset();
        server.release(ScriptedAnswer::json(hello()));
        QVERIFY(settled(call));
        QCoreApplication::processEvents();
        QCOMPARE(heard, 0);
    }

    void manyAtOnce()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(hello()); });
        GraphQlClient client(quick(server.url()), m_clock);
        std::vector<Call<Response<GreetingBase::Data>>> calls;
        for (int i = 0; i < 50; ++i)
            calls.push_back(client.execute<Greeting>({}, Auth::None));
        for (const auto &call : calls)
            QVERIFY(settled(call));
    }

    void downloadsWithoutCredentials()
    {
        ScriptedServer server;
        ScriptedAnswer pdf = ScriptedAnswer::json("%PDF-1.7");
        server.script({ScriptedAnswer::with(302, "Location", "/b"), pdf});
        GraphQlClient client(quick(server.url()), m_clock);
        QCOMPARE(settled(client.download(server.url(QStringLiteral("/a?sig=1")))), Result<QByteArray>("%PDF-1.7"));
        QCOMPARE(server.requests()[0].path, QByteArray("/a?sig=1"));
        QCOMPARE(server.requests()[1].path, QByteArray("/b"));
        for (const auto &request : server.requests()) {
            QCOMPARE(request.method, QByteArray("GET"));
            QVERIFY(!request.headers.contains("authorization"));
        }
    }

    void downloadErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("address run out") << 403 << ErrorKind::Forbidden;
        QTest::newRow("gone") << 404 << ErrorKind::NotFound;
        QTest::newRow("gone for good") << 410 << ErrorKind::NotFound;
        QTest::newRow("failing") << 500 << ErrorKind::Http;
    }

    void downloadErrors()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        server.script({ScriptedAnswer::json("no", status)});
        GraphQlClient client(quick(server.url()), m_clock);
        const auto result = settled(client.download(server.url(QStringLiteral("/a"))));
        QCOMPARE(toString(result.error().kind), toString(kind));
    }

    void downloadsOnlyFromWhereItMay()
    {
        ScriptedServer server;
        ScriptedServer other;
        auto config = quick(server.url());
        config.maxDownloadBytes = 10;
        GraphQlClient client(config, m_clock);
        const auto plain = settled(client.download(QUrl(QStringLiteral("http://files.example/a"))));
        QCOMPARE(plain.error().kind, ErrorKind::Invalid);
        server.script({ScriptedAnswer::with(302, "Location", other.url().toEncoded()),
                       ScriptedAnswer::json("longer than ten bytes")});
        QCOMPARE(settled(client.download(server.url())).error().kind, ErrorKind::Http);
        QVERIFY(other.requests().empty());
        QCOMPARE(settled(client.download(server.url())).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
