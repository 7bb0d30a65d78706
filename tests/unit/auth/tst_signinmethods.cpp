// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keptcredentials.h"
#include "api/auth/signinmethod.h"
#include "api/auth/tokenlifetime.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/settled.h"
#include "tests/unit/auth/answers.h"

#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::chrono_literals;

namespace {

const QByteArray email = "hanako@example.com";
const QByteArray password = "correct horse \"battery\"";

Credentials typed()
{
    return {{CredentialField::Email, Secret::fromUtf8(email)}, {CredentialField::Password, Secret::fromUtf8(password)}};
}

} // namespace

class TestSignInMethods : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};

    Result<Tokens> obtain(const QString &id, const Credentials &credentials, ScriptedServer &server)
    {
        GraphQlClient client({.url = server.url()}, m_clock);
        const auto methods = SignInMethods::standard();
        return settled(methods.find(id)->obtain(client, credentials));
    }

private Q_SLOTS:
    void passwordIsTheOneShownAtOnce()
    {
        const auto methods = SignInMethods::standard();
        QCOMPARE(methods.primary().size(), std::size_t(1));
        QCOMPARE(methods.primary()[0]->id(), QStringLiteral("password"));
        QCOMPARE(methods.otherWays().size(), std::size_t(2));
        QCOMPARE(methods.find(QStringLiteral("nothing")), nullptr);
    }

    void writesTheHeaderInEveryForm()
    {
        const auto token = Secret::fromUtf8("abc");
        QCOMPARE(authorizationHeader(HeaderForm::Jwt, token), QByteArray("JWT abc"));
        QCOMPARE(authorizationHeader(HeaderForm::Bearer, token), QByteArray("Bearer abc"));
        QCOMPARE(authorizationHeader(HeaderForm::Bare, token), QByteArray("abc"));
    }

    void sendsEmailAndPasswordWithoutAHeader()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(tokensJson("access", "refresh", 1800))});
        const auto tokens = obtain(QStringLiteral("password"), typed(), server);
        QVERIFY(tokens);
        QCOMPARE(tokens->access.utf8(), QByteArrayView("access"));
        QCOMPARE(tokens->refresh.utf8(), QByteArrayView("refresh"));
        QCOMPARE(tokens->lifetime, std::optional(1800s));
        const auto &request = server.requests()[0];
        QVERIFY(!request.headers.contains("authorization"));
        QVERIFY(request.body.contains("\"email\":\"hanako@example.com\""));
        QVERIFY(request.body.contains("\"password\":\"correct horse \\\"battery\\\"\""));
        QVERIFY(!request.body.contains("\"refreshToken\":"));
    }

    void sendsAnApiKeyOrARefreshToken()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(tokensJson("a", "r")); });
        QVERIFY(obtain(QStringLiteral("api-key"), {{CredentialField::ApiKey, Secret::fromUtf8("k1")}}, server));
        QVERIFY(
            obtain(QStringLiteral("refresh-token"), {{CredentialField::RefreshToken, Secret::fromUtf8("r1")}}, server));
        QVERIFY(server.requests()[0].body.contains("\"variables\":{\"input\":{\"APIKey\":\"k1\"}}"));
        QVERIFY(server.requests()[1].body.contains("\"variables\":{\"input\":{\"refreshToken\":\"r1\"}}"));
    }

    void asksForEveryField()
    {
        ScriptedServer server;
        for (const char *id : {"password", "api-key", "refresh-token"}) {
            const auto result =
                obtain(QString::fromLatin1(id), {{CredentialField::Email, Secret::fromUtf8("x")}}, server);
            QCOMPARE(result.error().code, QStringLiteral("DK-CREDENTIALS"));
        }
        QVERIFY(server.requests().empty());
    }

    void explainsRefusals_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const QString stopped = passwordSignInStopped;
        const auto row = [](const char *name, const char *method, const QByteArray &body, ErrorKind kind,
                            const QString &code) { QTest::newRow(name) << QByteArray(method) << body << kind << code; };
        row("wrong password", "password", refusalJson("KT-CT-1138"), ErrorKind::Invalid, QStringLiteral("KT-CT-1138"));
        row("invalid input", "password", refusalJson("KT-CT-1134"), ErrorKind::Disabled, stopped);
        row("invalid input 2", "password", refusalJson("KT-CT-1135"), ErrorKind::Disabled, stopped);
        row("refused", "password", refusalJson("KT-CT-1143"), ErrorKind::Disabled, stopped);
        row("switched off", "password", refusalJson("KT-CT-1113"), ErrorKind::Disabled, stopped);
        row("input gone", "password",
            R"({"errors":[{"message":"Field 'email' is not defined by type 'ObtainJSONWebTokenInput'."}]})",
            ErrorKind::Disabled, stopped);
        row("too many", "password", refusalJson("KT-CT-1199"), ErrorKind::RateLimited, QStringLiteral("KT-CT-1199"));
        row("wrong key", "api-key", refusalJson("KT-CT-1139"), ErrorKind::Invalid, QStringLiteral("KT-CT-1139"));
        row("no keys", "api-key", refusalJson("KT-CT-11100"), ErrorKind::Disabled, QStringLiteral("KT-CT-11100"));
        row("old refresh token", "refresh-token", refusalJson("KT-CT-1135"), ErrorKind::Invalid,
            QStringLiteral("KT-CT-1135"));
        row("no token", "password", R"({"data":{"obtainKrakenToken":null}})", ErrorKind::Malformed, {});
    }

    void explainsRefusals()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        server.script({ScriptedAnswer::json(body)});
        auto credentials = typed();
        credentials[CredentialField::ApiKey] = Secret::fromUtf8("k1");
        credentials[CredentialField::RefreshToken] = Secret::fromUtf8("r1");
        const auto result = obtain(QString::fromLatin1(method), credentials, server);
        QVERIFY(!result);
        QCOMPARE(toString(result.error().kind), toString(kind));
        QTEST(result.error().code, "code");
        QCOMPARE(server.requests().size(), std::size_t(1));
    }

    void strikesOutWhatWasTyped()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(
            R"({"errors":[{"message":"Variable '$input' got invalid value {'email': 'hanako@example.com', 'password': 'correct horse \"battery\"'}; Field 'email' is not defined by type 'ObtainJSONWebTokenInput'."}]})",
            400)});
        const auto result = obtain(QStringLiteral("password"), typed(), server);
        QCOMPARE(result.error().code, QString(passwordSignInStopped));
        QVERIFY(result.error().detail.contains(QStringLiteral("not defined by type")));
        QVERIFY(!result.error().detail.contains(QStringLiteral("hanako")));
        QVERIFY(!result.error().detail.contains(QStringLiteral("horse")));
    }

    void readsTheLifetime()
    {
        QCOMPARE(tokenLifetime(R"({"iat":100,"exp":3700,"sub":"x"})", "no-jwt"), std::optional(3600s));
        const auto claims = QByteArray(R"({"exp":200,"iat":100})").toBase64(QByteArray::Base64UrlEncoding);
        QCOMPARE(tokenLifetime("null", "h." + claims + ".s"), std::optional(100s));
        QCOMPARE(tokenLifetime(R"({"exp":100})", "opaque"), std::nullopt);
        QCOMPARE(tokenLifetime(R"({"iat":200,"exp":100})", "a.b.c"), std::nullopt);
    }

    void keptCredentialsComeBack()
    {
        const KeptCredentials kept{.methodId = QStringLiteral("password"), .credentials = typed()};
        const auto back = KeptCredentials::fromText(kept.toText());
        QVERIFY(back);
        QCOMPARE(back->methodId, kept.methodId);
        QCOMPARE(back->credentials, kept.credentials);
        QVERIFY(!KeptCredentials::fromText(Secret::fromUtf8("something else")));
        QVERIFY(!KeptCredentials::fromText({}));
    }

    void copiesOfASecretShareItsBytes()
    {
        const QByteArray typedBytes = "very secret";
        const auto one = Secret::fromUtf8(typedBytes);
        const auto two = one;
        QVERIFY(one.utf8().data() != typedBytes.data());
        QCOMPARE(two.utf8().data(), one.utf8().data());
        QVERIFY(one == Secret::fromString(QStringLiteral("very secret")));
        QVERIFY(Secret().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSignInMethods)
#include "tst_signinmethods.moc"
