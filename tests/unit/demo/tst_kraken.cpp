// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/democredentials.h"
#include "api/demo/kraken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::api::demo;
using namespace std::chrono_literals;

namespace {

const char *const signInText = "mutation($input: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $input) { token "
                               "payload refreshToken refreshExpiresIn } }";

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class KrakenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signsIn_data();
    void signsIn();
    void refusesSignIns_data();
    void refusesSignIns();
    void takesEveryFormOfTheHeader_data();
    void takesEveryFormOfTheHeader();
    void tokensExpire();
    void refusesOthers_data();
    void refusesOthers();
    void keepsTheNewest1488();
    void demandsOffsets_data();
    void demandsOffsets();
    void servesDocuments();
    void chargesForOwnBillsOnly();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void keepsTheLimits();
    void servesTheAuthServer();

private:
    QJsonObject ask(const QByteArray &query, const QJsonObject &variables = {}, Server server = Server::Api);
    QString firstCode(const QJsonObject &answer) const
    {
        return answer.value(u"errors")[0][u"extensions"][u"errorCode"].toString();
    }
    void signInAs(std::string_view email);
    QString accountNumber();

    std::shared_ptr<Kraken> m_kraken;
    Instant m_now;
    std::optional<QByteArray> m_header;
};

void KrakenTest::initTestCase()
{
    const auto kraken = Kraken::fromResources();
    QVERIFY2(kraken.has_value(), kraken.has_value() ? "" : qPrintable(kraken.error()));
    m_kraken = *kraken;
}

void KrakenTest::init()
{
    m_now = instantFromText("2026-09-20T14:05:00+09:00").value();
    m_header.reset();
}

QJsonObject KrakenTest::ask(const QByteArray &query, const QJsonObject &variables, Server server)
{
    const QJsonObject body{{QStringLiteral("query"), QString::fromUtf8(query)},
                           {QStringLiteral("variables"), variables}};
    const HttpAnswer answer =
        m_kraken->answer({server, QJsonDocument(body).toJson(), m_header, QStringLiteral("http://127.0.0.1:1"), m_now});
    return QJsonDocument::fromJson(answer.body).object();
}

void KrakenTest::signInAs(std::string_view email)
{
    const QJsonObject input{{QStringLiteral("email"), QString::fromStdString(std::string(email))},
                            {QStringLiteral("password"), QString::fromStdString(std::string(demoPassword))}};
    const QJsonObject answer = ask(signInText, {{QStringLiteral("input"), input}});
    m_header = "JWT " + answer.value(u"data")[u"obtainKrakenToken"][u"token"].toString().toLatin1();
}

QString KrakenTest::accountNumber()
{
    return ask("{ viewer { accounts { number } } }").value(u"data")[u"viewer"][u"accounts"][0][u"number"].toString();
}

void KrakenTest::signsIn_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("household") << QByteArray(R"({"email":"hanako@example.com","password":"denkiroku-demo"})");
    QTest::newRow("business") << QByteArray(R"({"email":"taro@example.com","password":"denkiroku-demo"})");
    QTest::newRow("in capitals") << QByteArray(R"({"email":" Hanako@EXAMPLE.com","password":"denkiroku-demo"})");
    QTest::newRow("with nulls") << QByteArray(
        R"({"email":"taro@example.com","password":"denkiroku-demo","APIKey":null})");
    QTest::newRow("API key") << QByteArray(R"({"APIKey":"demo-key-household"})");
}

void KrakenTest::signsIn()
{
    QFETCH(QByteArray, input);
    m_header = "JWT nonsense"; // signing in looks at no header
    const QJsonObject answer = ask(signInText, {{QStringLiteral("input"), object(input)}});
    QVERIFY(!answer.contains(u"errors"));
    const QJsonValue given = answer.value(u"data")[u"obtainKrakenToken"];
    QCOMPARE(given[u"refreshExpiresIn"].toInteger(), qint64(1789880700 + 7 * 24 * 3600));
    m_header = given[u"token"].toString().toLatin1();
    QVERIFY(accountNumber().startsWith(u"A-"));
    m_now += 2h;
    const QJsonObject refreshed = ask(
        signInText, {{QStringLiteral("input"), QJsonObject{{QStringLiteral("refreshToken"), given[u"refreshToken"]}}}});
    QCOMPARE(refreshed.value(u"data")[u"obtainKrakenToken"][u"refreshToken"], given[u"refreshToken"]);
    QCOMPARE(refreshed.value(u"data")[u"obtainKrakenToken"][u"refreshExpiresIn"], given[u"refreshExpiresIn"]);
}

void KrakenTest::refusesSignIns_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *input, const char *code) {
        QTest::newRow(input) << QByteArray(input) << QString::fromLatin1(code);
    };
    row(R"({"email":"hanako@example.com","password":"wrong"})", "KT-CT-1138");
    row(R"({"email":"nobody@example.com","password":"denkiroku-demo"})", "KT-CT-1138");
    row(R"({"refreshToken":"wrong"})", "KT-CT-1135");
    row(R"({"APIKey":"wrong"})", "KT-CT-1139");
    row(R"({})", "KT-CT-1134");
    row(R"({"email":"hanako@example.com"})", "KT-CT-1134");
    row(R"({"email":"hanako@example.com","password":"denkiroku-demo","APIKey":"demo-key-household"})", "KT-CT-1134");
    row(R"({"refreshToken":"a","email":"hanako@example.com"})", "KT-CT-1134");
    row(R"({"preSignedKey":"a"})", "KT-CT-1134");
}

void KrakenTest::refusesSignIns()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, code);
    const QJsonObject answer = ask(signInText, {{QStringLiteral("input"), object(input)}});
    QCOMPARE(firstCode(answer), code);
    QVERIFY(answer.value(u"data")[u"obtainKrakenToken"].isNull());
    QCOMPARE(answer.value(u"errors")[0][u"extensions"][u"errorType"], QJsonValue(QStringLiteral("VALIDATION")));
}

void KrakenTest::takesEveryFormOfTheHeader_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("code");
    QTest::newRow("JWT") << QByteArray("JWT %1") << QString();
    QTest::newRow("Bearer") << QByteArray("Bearer %1") << QString();
    QTest::newRow("bare") << QByteArray("%1") << QString();
    QTest::newRow("small letters, spaces") << QByteArray(" jwt   %1 ") << QString();
    QTest::newRow("another scheme") << QByteArray("Basic %1") << QStringLiteral("KT-CT-1111");
    QTest::newRow("two") << QByteArray("JWT %1 %1") << QStringLiteral("KT-CT-1111");
    QTest::newRow("nonsense") << QByteArray("JWT nonsense") << QStringLiteral("KT-CT-1111");
    QTest::newRow("empty") << QByteArray("") << QStringLiteral("KT-CT-1112");
}

void KrakenTest::takesEveryFormOfTheHeader()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, code);
    signInAs(householdEmail);
    m_header = form.replace("%1", m_header->mid(4));
    const QJsonObject answer = ask("{ viewer { id } }");
    QCOMPARE(firstCode(answer), code);
    QCOMPARE(answer.value(u"data")[u"viewer"].isNull(), !code.isEmpty());
}

void KrakenTest::tokensExpire()
{
    QCOMPARE(firstCode(ask("{ viewer { id } }")), QStringLiteral("KT-CT-1112"));
    signInAs(householdEmail);
    m_now += 3599s;
    QCOMPARE(firstCode(ask("{ viewer { id } }")), QString());
    m_now += 1s;
    const QJsonObject answer = ask("{ viewer { id } again: viewer { id } }");
    QCOMPARE(answer.value(u"errors").toArray().size(), 2);
    QCOMPARE(firstCode(answer), QStringLiteral("KT-CT-1124"));
    QCOMPARE(answer.value(u"errors")[0][u"extensions"][u"errorType"], QJsonValue(QStringLiteral("APPLICATION")));
    QCOMPARE(answer.value(u"errors")[1][u"path"].toArray(), QJsonArray{QStringLiteral("again")});
}

void KrakenTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *query, const char *code) {
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(code);
    };
    row("{ account(accountNumber: \"A-00000000\") { id } }", "KT-CT-4177");
    row("{ latestKonbiniPaymentLink(accountNumber: \"A-00000000\") { url } }", "KT-CT-4177");
    row("{ charges(accountNumber: \"A-00000000\", billingDocumentIdentifier: \"1\") { grossAmount } }", "KT-CT-4177");
    row("{ validateGpin(gpin: \"1\") { __typename } }", "KT-CT-1113");
    row("{ call(id: 1) { __typename } }", "KT-CT-11802");
    row("{ inkConversation { id } }", "KT-CT-7617");
    row("{ agreement(id: \"none\") { id } }", "KT-CT-4922");
    row("{ viewer { accounts { ... on Account { bills { totalCount } } } } }", "KT-CT-1201");
    row("{ viewer { accounts { ... on Account { bills(first: 100) { totalCount } } } } }", "KT-CT-1201");
    row("{ viewer { accounts { ... on Account { paymentPlans { totalCount } } } } }", "KT-CT-1201");
    row("mutation { regenerateSecretKey { __typename } }", "KT-CT-1111");
    row("mutation { unlinkUserFromLine { __typename } }", "KT-CT-1111");
    row("{ viewer { accounts { ... on Account { properties(activeFrom: \"2026-01-01T00:00:00\") { id } } } } }",
        "KT-CT-1609");
}

void KrakenTest::refusesOthers()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    signInAs(householdEmail);
    QCOMPARE(firstCode(ask(query)), code);
}

void KrakenTest::keepsTheNewest1488()
{
    signInAs(householdEmail);
    const QJsonObject variables{{QStringLiteral("n"), accountNumber()},
                                {QStringLiteral("from"), QStringLiteral("2025-12-01T00:00:00+09:00")},
                                {QStringLiteral("to"), QStringLiteral("2026-02-01T00:00:00+09:00")}};
    const QJsonObject answer = ask(
        "query($n: String!, $from: DateTime, $to: DateTime) { account(accountNumber: $n) { properties {"
        " electricitySupplyPoints { halfHourlyReadings(fromDatetime: $from, toDatetime: $to) { startAt endAt } } } } }",
        variables);
    const QJsonArray rows =
        answer.value(u"data")[u"account"][u"properties"][0][u"electricitySupplyPoints"][0][u"halfHourlyReadings"]
            .toArray();
    QCOMPARE(rows.size(), 1488);
    QCOMPARE(rows.first()[u"startAt"], QJsonValue(QStringLiteral("2025-12-31T15:00:00+00:00")));
    QCOMPARE(rows.last()[u"endAt"], QJsonValue(QStringLiteral("2026-01-31T15:00:00+00:00")));
}

void KrakenTest::demandsOffsets_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("good");
    QTest::newRow("+09:00") << QStringLiteral("2026-01-01T00:00:00+09:00") << true;
    QTest::newRow("+0900") << QStringLiteral("2026-01-01T00:00:00+0900") << true;
    QTest::newRow("Z") << QStringLiteral("2026-01-01T00:00:00Z") << true;
    QTest::newRow("none") << QStringLiteral("2026-01-01T00:00:00") << false;
    QTest::newRow("a date") << QStringLiteral("2026-01-01") << false;
    QTest::newRow("words") << QStringLiteral("yesterday") << false;
    QTest::newRow("nothing") << QString(QLatin1StringView("")) << false;
}

// The readings cannot be null, so the supply point goes with them; the account stays.
void KrakenTest::demandsOffsets()
{
    QFETCH(QString, from);
    QFETCH(bool, good);
    signInAs(householdEmail);
    const QJsonObject answer =
        ask("query($n: String!, $from: DateTime) { account(accountNumber: $n) { number properties {"
            " electricitySupplyPoints { halfHourlyReadings(fromDatetime: $from, toDatetime: \"2026-01-01T09:00:00Z\") "
            "{ value } } } } }",
            {{QStringLiteral("n"), accountNumber()}, {QStringLiteral("from"), from}});
    QCOMPARE(firstCode(answer), good ? QString() : QStringLiteral("KT-CT-1609"));
    const QJsonValue property = answer.value(u"data")[u"account"][u"properties"][0];
    QCOMPARE(property[u"electricitySupplyPoints"][0].isObject(), good);
    QVERIFY(answer.value(u"data")[u"account"][u"number"].isString());
}

void KrakenTest::servesDocuments()
{
    signInAs(householdEmail);
    const QJsonObject answer =
        ask("query($n: String!) { account(accountNumber: $n) { bills(first: 1) { edges { node { id"
            " attachments(first: 1) { edges { node { temporaryUrl temporaryUrlExpiresAt } } } } } } } }",
            {{QStringLiteral("n"), accountNumber()}});
    const QJsonValue bill = answer.value(u"data")[u"account"][u"bills"][u"edges"][0][u"node"];
    const QJsonValue attachment = bill[u"attachments"][u"edges"][0][u"node"];
    QCOMPARE(attachment[u"temporaryUrlExpiresAt"], QJsonValue(QStringLiteral("2026-09-20T06:05:00+00:00")));
    const QString url = attachment[u"temporaryUrl"].toString();
    QVERIFY(url.startsWith(u"http://127.0.0.1:1/documents/"));
    const QString token = url.section(u'=', 1);
    const auto document = m_kraken->document(bill[u"id"].toString(), token, m_now);
    QVERIFY(document.has_value());
    QVERIFY(document->startsWith("%PDF-"));
    QVERIFY(document->contains(bill[u"id"].toString().toLatin1()));
    QVERIFY(!document->contains("@@"));
    QVERIFY(!m_kraken->document(bill[u"id"].toString(), token, m_now + 1h).has_value());
}

void KrakenTest::chargesForOwnBillsOnly()
{
    const QByteArray query =
        "query($n: String!, $d: String!) { charges(accountNumber: $n, billingDocumentIdentifier: $d) { grossAmount } }";
    signInAs(householdEmail);
    const QString own = accountNumber();
    const QJsonObject none = ask(query, {{QStringLiteral("n"), own}, {QStringLiteral("d"), QStringLiteral("none")}});
    QVERIFY(none.value(u"data")[u"charges"].isArray());
    QVERIFY(none.value(u"data")[u"charges"].toArray().isEmpty());
    signInAs(businessEmail);
    QVERIFY(accountNumber() != own);
    QCOMPARE(firstCode(ask(query, {{QStringLiteral("n"), own}, {QStringLiteral("d"), QStringLiteral("none")}})),
             QStringLiteral("KT-CT-4177"));
}

void KrakenTest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("no JSON") << QByteArray("{") << 400;
    QTest::newRow("a list") << QByteArray("[]") << 400;
    QTest::newRow("no query") << QByteArray("{}") << 400;
    QTest::newRow("a query that is no text") << QByteArray(R"({"query":1})") << 400;
    QTest::newRow("syntax") << QByteArray(R"({"query":"{"})") << 200;
    QTest::newRow("unknown field") << QByteArray(R"({"query":"{ nothing }"})") << 200;
    QTest::newRow("no such operation") << QByteArray(R"({"query":"query A { viewer { id } }","operationName":"B"})")
                                       << 200;
    QTest::newRow("which of two") << QByteArray(R"({"query":"query A { viewer { id } } query B { viewer { id } }"})")
                                  << 200;
    QTest::newRow("a variable lacks") << QByteArray(
                                             R"({"query":"query($n: String!) { account(accountNumber: $n) { id } }"})")
                                      << 200;
}

void KrakenTest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpAnswer answer = m_kraken->answer({Server::Api, body, {}, {}, m_now});
    QCOMPARE(answer.status, status);
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QVERIFY(!json.contains(u"data"));
    QCOMPARE(json.value(u"errors").toArray().size(), 1);
    QVERIFY(!json.value(u"errors")[0][u"message"].toString().isEmpty());
}

void KrakenTest::keepsTheLimits()
{
    signInAs(householdEmail);
    QByteArray fields;
    for (int i = 0; i < 100; ++i)
        fields += " a" + QByteArray::number(i) + ": id";
    QCOMPARE(firstCode(ask("{ viewer {" + fields + " } }")), QString());
    QCOMPARE(firstCode(ask("{ viewer {" + fields + " } v: viewer {" + fields + " } }")), QStringLiteral("KT-CT-1188"));
    QCOMPARE(firstCode(ask("{ viewer { accounts { ... on Account { ledgers { statements(first: 99) { edges { node {"
                           " transactions(first: 99) { edges { node { id } } } } } }"
                           " transactions(first: 99) { edges { node { id } } } } } } } }")),
             QString());
    QCOMPARE(
        firstCode(ask(
            "{ viewer { accounts { ... on Account { ledgers { statements(first: 99) { edges { node {"
            " transactions(first: 99) { edges { node { id } } } } } }"
            " transactions(first: 99) { edges { node { id } } } t: transactions(first: 99) { totalCount } } } } } }")),
        QStringLiteral("KT-CT-1189"));
    const QJsonObject asked = ask("{ queryComplexity(input: {query: \"{ viewer { id } }\"}) { complexityValue } }");
    QCOMPARE(asked.value(u"data")[u"queryComplexity"][u"complexityValue"], QJsonValue(2));
}

void KrakenTest::servesTheAuthServer()
{
    signInAs(householdEmail);
    QVERIFY(!ask("{ krakenVersion { number } mfaDevices { deviceType } }", {}, Server::Auth).contains(u"errors"));
    QVERIFY(ask("{ viewer { id } }", {}, Server::Auth).contains(u"errors"));
    m_header.reset();
    QCOMPARE(firstCode(ask("{ krakenVersion { number } }", {}, Server::Auth)), QStringLiteral("KT-CT-1112"));
}

QTEST_APPLESS_MAIN(KrakenTest)
#include "tst_kraken.moc"
