// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/unit/transport/greeting.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;

namespace {

const Error noNewToken{.kind = ErrorKind::SignedOut, .code = QStringLiteral("NO")};

// Hands out what the test says and counts how often it was asked.
class ScriptedProvider final : public AuthProvider {
public:
    Result<QByteArray> current = QByteArray("JWT old-secret");
    Result<QByteArray> newer = QByteArray("JWT new-secret");
    int renewals = 0;
    RenewReason reason{};

    Call<QByteArray> header() override { return Call<QByteArray>::ready(current); }
    Call<QByteArray> renew(const QByteArray &, RenewReason why) override
    {
        ++renewals;
        reason = why;
        if (newer)
            current = newer;
        return Call<QByteArray>::ready(newer);
    }
};

QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text;
}

} // namespace

class TestRenewal : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};
    ScriptedProvider m_provider;

private Q_SLOTS:
    void init() { m_provider = ScriptedProvider(); }

    void sendsTheHeader()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(hello())});
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        QVERIFY(settled(client.execute<Greeting>()));
        QCOMPARE(server.requests()[0].headers["authorization"], QByteArray("JWT old-secret"));
        QCOMPARE(m_provider.renewals, 0);
    }

    void withoutASignInNothingIsSent()
    {
        ScriptedServer server;
        m_provider.current = Failure(noNewToken);
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        QCOMPARE(settled(client.execute<Greeting>()).error(), noNewToken);
        client.setAuthProvider(nullptr);
        QCOMPARE(settled(client.execute<Greeting>()).error().kind, ErrorKind::SignedOut);
        QVERIFY(server.requests().empty());
    }

    void anExpiredTokenIsRenewedAndTheCallSentAgain_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("KT-CT-1124") << refusal("KT-CT-1124") << 200;
        QTest::newRow("KT-CT-1120") << refusal("KT-CT-1120", "AUTHORIZATION") << 200;
        QTest::newRow("KT-CT-1112") << refusal("KT-CT-1112", "AUTHORIZATION") << 200;
        QTest::newRow("KT-CT-1124 with 401") << refusal("KT-CT-1124") << 401;
        QTest::newRow("401 alone") << QByteArray("<html>") << 401;
        QTest::newRow("beside data") << R"({"data":{"weather":"rain"},"errors":[)" + errorJson("KT-CT-1124") + "]}"
                                     << 200;
    }

    void anExpiredTokenIsRenewedAndTheCallSentAgain()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        for (const bool mutation : {false, true}) {
            init();
            ScriptedServer server;
            server.script({ScriptedAnswer::json(body, status), ScriptedAnswer::json(hello())});
            GraphQlClient client(quick(server.url()), m_clock, &m_provider);
            QVERIFY(mutation ? settled(client.execute<SetGreeting>()) : settled(client.execute<Greeting>()));
            QCOMPARE(m_provider.renewals, 1);
            QCOMPARE(m_provider.reason, RenewReason::Expired);
            QCOMPARE(server.requests().size(), std::size_t(2));
            QCOMPARE(server.requests()[1].headers["authorization"], QByteArray("JWT new-secret"));
        }
    }

    void aTokenIsRenewedOnce()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(refusal("KT-CT-1124")); });
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        const auto result = settled(client.execute<Greeting>());
        QCOMPARE(result.error().kind, ErrorKind::SignedOut);
        QCOMPARE(result.error().code, QStringLiteral("KT-CT-1124"));
        QCOMPARE(m_provider.renewals, 1);
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    void aRenewalThatFailsIsTheResult()
    {
        ScriptedServer server;
        m_provider.newer = Failure(noNewToken);
        server.script({ScriptedAnswer::json(refusal("KT-CT-1124"))});
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        QCOMPARE(settled(client.execute<Greeting>()).error(), noNewToken);
    }

    void notPermittedIsDoubtedOncePerToken()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(refusal("KT-CT-1111")); });
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(settled(client.execute<Greeting>()).error().kind, ErrorKind::Forbidden);
        QCOMPARE(m_provider.renewals, 1);
        QCOMPARE(m_provider.reason, RenewReason::Doubted);
        QCOMPARE(server.requests().size(), std::size_t(4));
    }

    void notPermittedStaysThatWhereNoNewerTokenIs()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(refusal("KT-CT-1111")); });
        m_provider.newer = Failure(noNewToken);
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(settled(client.execute<Greeting>()).error().code, QStringLiteral("KT-CT-1111"));
        QCOMPARE(m_provider.renewals, 1);
    }

    void notPermittedBesideDataIsARefusal()
    {
        ScriptedServer server;
        server.script(
            {ScriptedAnswer::json(R"({"data":{"weather":"rain"},"errors":[)" + errorJson("KT-CT-1111") + "]}")});
        GraphQlClient client(quick(server.url()), m_clock, &m_provider);
        const auto result = settled(client.execute<Greeting>());
        QCOMPARE(result->refusals.size(), std::size_t(1));
        QCOMPARE(m_provider.renewals, 0);
    }

    void theLogHoldsNoSecret()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        logged.clear();
        const auto before = qInstallMessageHandler(collect);
        {
            ScriptedServer server;
            server.script({ScriptedAnswer::json(refusal("KT-CT-1124")),
                           ScriptedAnswer::json(R"({"data":{"greeting":"answer-secret"}})"),
                           ScriptedAnswer::json(R"({"errors":[{"message":"message-secret"}]})"),
                           ScriptedAnswer::json("body-secret", 500)});
            GraphQlClient client(quick(server.url()), m_clock, &m_provider);
            for (int i = 0; i < 3; ++i)
                settled(client.execute<Greeting>({QStringLiteral("variable-secret")}));
            settled(client.download(server.url(QStringLiteral("/bill?signature=url-secret"))));
        }
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        const auto text = logged.join(u'\n');
        QVERIFY2(!text.contains(QStringLiteral("secret")), qPrintable(text));
        // What it does hold: operation, status, time, kind and code.
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Greeting 200 \\d+ ms ok"))), qPrintable(text));
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Greeting 200 \\d+ ms Invalid"))), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
