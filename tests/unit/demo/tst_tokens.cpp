// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/documentissuer.h"
#include "api/demo/tokenissuer.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace denkiroku::api;
using namespace denkiroku::api::demo;
using namespace std::chrono_literals;

namespace {

const Instant now = instantFromText("2026-09-20T14:05:00+09:00").value();

} // namespace

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuesAJwt();
    void livesAnHour();
    void knowsItsOwnTokensOnly();
    void refreshesForSevenDays();
    void opensDocumentsForAnHour();
    void fillsTheTemplate();
};

void TokensTest::issuesAJwt()
{
    TokenIssuer issuer;
    const IssuedToken issued = issuer.signIn(QStringLiteral("42"), Grant::Password, now);
    const QList<QByteArray> parts = issued.token.toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(payload, issued.payload);
    QCOMPARE(payload.value(u"sub"), QJsonValue(QStringLiteral("kraken|account-user:42")));
    QCOMPARE(payload.value(u"gty"), QJsonValue(QStringLiteral("EMAIL-AND-PASSWORD")));
    QCOMPARE(payload.value(u"iat").toInteger(), qint64(1789880700));
    QCOMPARE(payload.value(u"exp").toInteger() - payload.value(u"iat").toInteger(), qint64(3600));
    QCOMPARE(issued.refreshExpiresAt, now + std::chrono::days(7));
    const IssuedToken byKey = issuer.signIn(QStringLiteral("42"), Grant::ApiKey, now);
    QCOMPARE(byKey.payload.value(u"gty"), QJsonValue(QStringLiteral("API-KEY")));
    QVERIFY(byKey.refreshToken != issued.refreshToken);
}

void TokensTest::livesAnHour()
{
    TokenIssuer issuer;
    const QByteArray token = issuer.signIn(QStringLiteral("42"), Grant::Password, now).token.toLatin1();
    QCOMPARE(issuer.check(token, now).state, TokenState::Valid);
    QCOMPARE(issuer.check(token, now).userId, QStringLiteral("42"));
    QCOMPARE(issuer.check(token, now + 3599s).state, TokenState::Valid);
    QCOMPARE(issuer.check(token, now + 3600s).state, TokenState::Expired);
}

void TokensTest::knowsItsOwnTokensOnly()
{
    TokenIssuer issuer;
    TokenIssuer other;
    const QByteArray token = issuer.signIn(QStringLiteral("42"), Grant::Password, now).token.toLatin1();
    QCOMPARE(other.check(token, now).state, TokenState::Foreign);
    QList<QByteArray> parts = token.split('.');
    QByteArray forged =
        QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding).replace("user:42", "user:43");
    parts[1] = forged.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QCOMPARE(issuer.check(parts.join('.'), now).state, TokenState::Foreign);
    for (const char *nonsense : {"", ".", "..", "a.b", "a.b.c", "a.b.c.d"})
        QCOMPARE(issuer.check(nonsense, now).state, TokenState::Foreign);
}

void TokensTest::refreshesForSevenDays()
{
    TokenIssuer issuer;
    const IssuedToken first = issuer.signIn(QStringLiteral("42"), Grant::Password, now);
    const auto later = issuer.refresh(first.refreshToken, now + 6h);
    QVERIFY(later.has_value());
    QCOMPARE(later->refreshToken, first.refreshToken);
    QCOMPARE(later->refreshExpiresAt, first.refreshExpiresAt);
    QCOMPARE(later->payload.value(u"gty"), QJsonValue(QStringLiteral("REFRESH-TOKEN")));
    QCOMPARE(issuer.check(later->token.toLatin1(), now + 6h + 3599s).state, TokenState::Valid);
    QVERIFY(issuer.refresh(first.refreshToken, first.refreshExpiresAt - 1s).has_value());
    QVERIFY(!issuer.refresh(first.refreshToken, first.refreshExpiresAt).has_value());
    QVERIFY(!issuer.refresh(QStringLiteral("nobody's"), now).has_value());
    QVERIFY(!issuer.refresh(QString(), now).has_value());
}

void TokensTest::opensDocumentsForAnHour()
{
    DocumentIssuer documents;
    const QJsonObject bill{{QStringLiteral("id"), QStringLiteral("77")}};
    const QUrl address(documents.issue(bill, now));
    QCOMPARE(address.path(), QStringLiteral("/documents/77.pdf"));
    const QString token = QUrlQuery(address).queryItemValue(QStringLiteral("token"));
    QVERIFY(!token.isEmpty());
    const QString id = QStringLiteral("77");
    QCOMPARE(documents.find(id, token, now + 3599s), std::optional(bill));
    QVERIFY(!documents.find(id, token, now + 3600s).has_value());
    QVERIFY(!documents.find(QStringLiteral("78"), token, now).has_value());
    QVERIFY(!documents.find(id, token + u'0', now).has_value());
    QVERIFY(documents.issue(bill, now) != documents.issue(bill, now));
}

void TokensTest::fillsTheTemplate()
{
    const QByteArray marks = "(@@ID@@@@@@@@@@@@)(@@FROM@@@@)(@@TO@@@@@@)(@@AMOUNT@@@@@@@@)";
    const QJsonObject texts{{QStringLiteral("id"), QStringLiteral("610001")},
                            {QStringLiteral("from"), QStringLiteral("2026-01-01")},
                            {QStringLiteral("to"), QStringLiteral("2026-01-31")},
                            {QStringLiteral("amount"), QStringLiteral("JPY 12,345,678,901,234")}};
    const QByteArray filled = filledDocument(marks, texts);
    QCOMPARE(filled, QByteArray("(610001          )(2026-01-01)(2026-01-31)(JPY 12,345,678,9)"));
    QCOMPARE(filled.size(), marks.size());
}

QTEST_APPLESS_MAIN(TokensTest)
#include "tst_tokens.moc"
