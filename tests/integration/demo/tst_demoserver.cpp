// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/democredentials.h"
#include "api/demo/demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::api::demo;
using namespace std::chrono_literals;

namespace {

struct Reply {
    int status = 0;
    QByteArray type;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

} // namespace

class DemoServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listensOnLoopbackAlone();
    void refusesATakenPort();
    void answersByPathAndMethod_data();
    void answersByPathAndMethod();
    void servesACustomer();
    void servesDocuments();
    void followsTheClock();
    void answersSeveralAtOnce();
    void goesWithRequestsInFlight();

private:
    Reply send(const QByteArray &method, const QUrl &url, const QByteArray &body = {});
    Reply ask(const char *query, const QJsonObject &variables = {});
    QNetworkRequest request(const QUrl &url) const;
    void signIn(std::string_view email);
    QString accountNumber();

    FixedClock m_clock{demoToday()};
    std::unique_ptr<DemoServer> m_server;
    QNetworkAccessManager m_network;
    QByteArray m_header;
};

void DemoServerTest::init()
{
    m_clock.set(demoToday());
    m_header.clear();
    m_server = std::make_unique<DemoServer>(m_clock);
    QString error;
    QVERIFY2(m_server->start(0, &error), qPrintable(error));
}

void DemoServerTest::cleanup()
{
    m_server.reset();
    m_network.clearConnectionCache();
}

QNetworkRequest DemoServerTest::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    if (!m_header.isEmpty())
        request.setRawHeader("Authorization", m_header);
    return request;
}

Reply DemoServerTest::send(const QByteArray &method, const QUrl &url, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request(url), method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll()};
}

Reply DemoServerTest::ask(const char *query, const QJsonObject &variables)
{
    const QJsonObject body{{QStringLiteral("query"), QString::fromUtf8(query)},
                           {QStringLiteral("variables"), variables}};
    return send("POST", m_server->graphqlUrl(), QJsonDocument(body).toJson());
}

void DemoServerTest::signIn(std::string_view email)
{
    const QJsonObject input{{QStringLiteral("email"), QString::fromStdString(std::string(email))},
                            {QStringLiteral("password"), QString::fromStdString(std::string(demoPassword))}};
    const Reply reply = ask("mutation($i: ObtainJSONWebTokenInput!) { obtainKrakenToken(input: $i) { token } }",
                            {{QStringLiteral("i"), input}});
    m_header = "JWT " + reply.json().value(u"data")[u"obtainKrakenToken"][u"token"].toString().toLatin1();
}

QString DemoServerTest::accountNumber()
{
    const Reply reply = ask("{ viewer { accounts { number } } }");
    return reply.json().value(u"data")[u"viewer"][u"accounts"][0][u"number"].toString();
}

void DemoServerTest::listensOnLoopbackAlone()
{
    QCOMPARE(m_server->graphqlUrl().host(), QStringLiteral("127.0.0.1"));
    QVERIFY(m_server->graphqlUrl().port() > 0);
    QCOMPARE(m_server->graphqlUrl().path(), QStringLiteral("/v1/graphql/"));
    QCOMPARE(m_server->authUrl().path(), QStringLiteral("/auth/graphql/"));
    QCOMPARE(m_server->authUrl().port(), m_server->graphqlUrl().port());
}

void DemoServerTest::refusesATakenPort()
{
    DemoServer second(m_clock);
    QString error;
    QVERIFY(!second.start(static_cast<quint16>(m_server->graphqlUrl().port()), &error));
    QVERIFY(!error.isEmpty());
    QVERIFY(!second.start(static_cast<quint16>(m_server->graphqlUrl().port()), nullptr));
}

void DemoServerTest::answersByPathAndMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const char *body, int status) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body) << status;
    };
    row("query", "POST", "/v1/graphql/", R"({"query":"{ viewer { id } }"})", 200);
    row("query of the auth server", "POST", "/auth/graphql/", R"({"query":"{ krakenVersion { number } }"})", 200);
    row("no JSON", "POST", "/v1/graphql/", "{", 400);
    row("nothing", "POST", "/v1/graphql/", "", 400);
    row("GET", "GET", "/v1/graphql/", "", 405);
    row("PUT", "PUT", "/v1/graphql/", "{}", 405);
    row("GET of the auth server", "GET", "/auth/graphql/", "", 405);
    row("another path", "POST", "/v2/graphql/", "{}", 404);
    row("root", "GET", "/", "", 404);
    row("no such document", "GET", "/documents/1.pdf?token=x", "", 403);
    row("document without a token", "GET", "/documents/1.pdf", "", 403);
    row("POST of a document", "POST", "/documents/1.pdf", "", 405);
}

void DemoServerTest::answersByPathAndMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(send(method, m_server->graphqlUrl().resolved(QUrl(path)), body).status, status);
}

void DemoServerTest::servesACustomer()
{
    signIn(businessEmail);
    const Reply reply =
        ask("query($n: String!, $from: DateTime, $to: DateTime) { account(accountNumber: $n) { number properties {"
            " electricitySupplyPoints { spin halfHourlyReadings(fromDatetime: $from, toDatetime: $to) {"
            " startAt endAt value costEstimate version } } } } }",
            {{QStringLiteral("n"), accountNumber()},
             {QStringLiteral("from"), QStringLiteral("2026-08-01T00:00:00+09:00")},
             {QStringLiteral("to"), QStringLiteral("2026-08-29T00:00:00+09:00")}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.type, QByteArray("application/json"));
    QVERIFY(!reply.json().contains(u"errors"));
    int points = 0;
    for (const QJsonValue property : reply.json().value(u"data")[u"account"][u"properties"].toArray()) {
        for (const QJsonValue point : property[u"electricitySupplyPoints"].toArray()) {
            QCOMPARE(point[u"halfHourlyReadings"].toArray().size(), 28 * 48);
            ++points;
        }
    }
    QCOMPARE(points, 12);
}

void DemoServerTest::servesDocuments()
{
    signIn(householdEmail);
    const Reply reply = ask("query($n: String!) { account(accountNumber: $n) { bills(first: 1) { edges { node { id"
                            " attachments(first: 1) { edges { node { temporaryUrl filename } } } } } } } }",
                            {{QStringLiteral("n"), accountNumber()}});
    const QJsonValue bill = reply.json().value(u"data")[u"account"][u"bills"][u"edges"][0][u"node"];
    const QUrl url(bill[u"attachments"][u"edges"][0][u"node"][u"temporaryUrl"].toString());
    m_header.clear(); // the address is all that it takes
    const Reply document = send("GET", url);
    QCOMPARE(document.status, 200);
    QCOMPARE(document.type, QByteArray("application/pdf"));
    QVERIFY(document.body.startsWith("%PDF-"));
    m_clock.advance(1h);
    QCOMPARE(send("GET", url).status, 403);
}

void DemoServerTest::followsTheClock()
{
    signIn(householdEmail);
    m_clock.advance(3599s);
    QVERIFY(!ask("{ viewer { id } }").json().contains(u"errors"));
    m_clock.advance(1s);
    QCOMPARE(ask("{ viewer { id } }").json().value(u"errors")[0][u"extensions"][u"errorCode"],
             QJsonValue(QStringLiteral("KT-CT-1124")));
}

void DemoServerTest::answersSeveralAtOnce()
{
    signIn(householdEmail);
    constexpr int count = 200;
    int answered = 0;
    for (int i = 0; i < count; ++i) {
        QNetworkReply *reply =
            m_network.post(request(m_server->graphqlUrl()), QByteArrayLiteral(R"({"query":"{ viewer { id } }"})"));
        connect(reply, &QNetworkReply::finished, this, [reply, &answered] {
            if (!QJsonDocument::fromJson(reply->readAll())[u"data"][u"viewer"][u"id"].toString().isEmpty())
                ++answered;
            reply->deleteLater();
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, count, 20000);
}

// Whatever is being answered when the server goes, nothing is left behind that would answer later.
void DemoServerTest::goesWithRequestsInFlight()
{
    for (int round = 0; round < 5; ++round) {
        QList<QNetworkReply *> replies;
        int finished = 0;
        for (int i = 0; i < 6; ++i) {
            QNetworkReply *reply =
                m_network.post(request(m_server->graphqlUrl()), QByteArrayLiteral(R"({"query":"{ viewer { id } }"})"));
            connect(reply, &QNetworkReply::finished, this, [&finished] { ++finished; });
            replies.append(reply);
        }
        QTRY_VERIFY(finished > 0 || round % 2 == 0);
        m_server.reset();
        QTRY_COMPARE(finished, 6);
        qDeleteAll(replies);
        init();
    }
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "tst_demoserver.moc"
