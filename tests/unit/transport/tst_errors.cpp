// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/endpoint.h"
#include "api/transport/errorcatalogue.h"
#include "api/transport/httptransfer.h"
#include "api/transport/rawreply.h"
#include "api/transport/retrypolicy.h"

#include <QTest>

using namespace denkiroku::api;
using namespace std::chrono_literals;

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesByCodeFirstThenByType_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("errorClass");
        QTest::addColumn<bool>("hasPath");
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char *name, const char *code, const char *type, const char *errorClass, bool hasPath,
                            const char *kind) {
            QTest::newRow(name) << QByteArray(code) << QByteArray(type) << QByteArray(errorClass) << hasPath
                                << QByteArray(kind);
        };
        row("expired token, type misleads", "KT-CT-1124", "APPLICATION", "", true, "SignedOut");
        row("expired Kraken token", "KT-CT-1120", "AUTHORIZATION", "", true, "SignedOut");
        row("no header", "KT-CT-1112", "AUTHORIZATION", "", true, "SignedOut");
        row("wrong password", "KT-CT-1138", "VALIDATION", "", true, "Invalid");
        row("switched off", "KT-CT-1113", "APPLICATION", "", true, "Disabled");
        row("not permitted", "KT-CT-1111", "AUTHORIZATION", "", true, "Forbidden");
        row("contract details", "KT-CT-4501", "AUTHORIZATION", "", true, "Forbidden");
        row("contract details, later number", "KT-JP-4501", "", "", true, "Forbidden");
        row("not your account", "KT-CT-4177", "AUTHORIZATION", "", true, "Forbidden");
        row("points used up", "KT-CT-1199", "APPLICATION", "", true, "RateLimited");
        row("no first", "KT-CT-1201", "VALIDATION", "", true, "Invalid");
        row("a prefix is no match", "KT-CT-11", "NOT_FOUND", "", true, "NotFound");
        row("unknown code, type", "KT-CT-99999", "NOT_FOUND", "", true, "NotFound");
        row("unknown code, class", "KT-CT-99999", "WHAT", "AUTHORIZATION", true, "Forbidden");
        row("unknown all", "KT-CT-99999", "APPLICATION", "", true, "Http");
        row("a field failed", "", "", "", true, "Http");
        row("the schema refuses the query", "", "", "", false, "Invalid");
    }

    void decidesByCodeFirstThenByType()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, errorClass);
        QFETCH(bool, hasPath);
        QFETCH(QByteArray, kind);
        const auto got = kindOf({.code = code.toStdString(),
                                 .type = type.toStdString(),
                                 .errorClass = errorClass.toStdString(),
                                 .hasPath = hasPath});
        QCOMPARE(QByteArray(toString(got)), kind);
    }

    void readsErrorsInAnyOrder()
    {
        const auto reply = RawReply::read(R"( {"errors":[{"extensions":{"validationErrors":[{"message":"too short",
            "inputPath":["input"]}],"errorDescription":"Bad input","errorCode":"KT-CT-5450"},
            "path":["account","bills", "edges" , 0,"node"],"locations":[{"line":1,"column":2}],"message":"Nope"},
            {"message":"second"}],"extensions":{"cost":[1,{}]},"data":{"account":{"a":[1]},"b":null}} )",
                                          200);
        QVERIFY(reply);
        QVERIFY(reply->hasData());
        QCOMPARE(reply->errors().size(), std::size_t(2));
        const auto &first = reply->errors().front();
        QCOMPARE(first.kind, ErrorKind::Invalid);
        QCOMPARE(first.code, QStringLiteral("KT-CT-5450"));
        QCOMPARE(first.path, QStringLiteral("account.bills.edges.0.node"));
        QCOMPARE(first.detail, QStringLiteral("Nope; too short; Bad input"));
        QCOMPARE(reply->errors().back().detail, QStringLiteral("second"));
    }

    void tellsDataFromNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("object");
        QTest::addColumn<bool>("data");
        QTest::newRow("data") << QByteArray(R"({"data":{"a":null,"b":0}})") << true << true;
        QTest::newRow("all null") << QByteArray(R"({"data":{"a":null}})") << true << false;
        QTest::newRow("null") << QByteArray(R"({"data":null,"errors":null})") << false << false;
        QTest::newRow("errors only") << QByteArray(R"({"errors":[]})") << false << false;
    }

    void tellsDataFromNone()
    {
        QFETCH(QByteArray, body);
        const auto reply = RawReply::read(body, 200);
        QVERIFY(reply);
        QTEST(reply->hasDataObject(), "object");
        QTEST(reply->hasData(), "data");
    }

    void refusesWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<!doctype html><html></html>");
        QTest::newRow("other json") << QByteArray(R"({"detail":"x"})");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("cut off in data") << QByteArray(R"({"data":{"a":[1,2)");
        QTest::newRow("cut off in a string") << QByteArray("{\"data\":{\"a\":\"xy");
        QTest::newRow("cut off at the end") << QByteArray(R"({"data":{"a":1})");
        QTest::newRow("more behind") << QByteArray(R"({"data":{"a":1}}{})");
        QTest::newRow("not UTF-8") << QByteArray("{\"data\":{\"a\":\"\xff\"}}");
        QTest::newRow("data no object") << QByteArray(R"({"data":[1]})");
        QTest::newRow("errors no list") << QByteArray(R"({"errors":{}})");
    }

    void refusesWhatIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        const auto reply = RawReply::read(body, 203);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Malformed);
        QCOMPARE(reply.error().httpStatus, 203);
    }

    void readsRetryAfter()
    {
        using namespace std::chrono;
        const sys_seconds now = sys_days{2026y / 9 / 20} + 5h;
        QCOMPARE(readRetryAfter("120", now), std::optional(120s));
        QCOMPARE(readRetryAfter("Sun, 20 Sep 2026 05:00:30 GMT", now), std::optional(30s));
        QCOMPARE(readRetryAfter("Sun, 20 Sep 2026 04:00:00 GMT", now), std::optional(0s));
        for (const char *none : {"", "-1", "soon", "1.5"})
            QCOMPARE(readRetryAfter(none, now), std::nullopt);
    }

    void backsOffWithFullJitterUnderACap()
    {
        RetryPolicy policy{.maxAttempts = 10, .base = 400ms, .cap = 3000ms, .random = [] { return 0.5; }};
        const Error offline{.kind = ErrorKind::Offline};
        QCOMPARE(policy.delayAfter(1, offline), std::optional(200ms));
        QCOMPARE(policy.delayAfter(2, offline), std::optional(400ms));
        QCOMPARE(policy.delayAfter(3, offline), std::optional(800ms));
        QCOMPARE(policy.delayAfter(4, offline), std::optional(1500ms));
        QCOMPARE(policy.delayAfter(9, offline), std::optional(1500ms));
        QCOMPARE(policy.delayAfter(10, offline), std::nullopt);
        policy.random = [] { return 0.0; };
        QCOMPARE(policy.delayAfter(5, offline), std::optional(0ms));
    }

    void repeatsOnlyWhatMayPass_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("delay");
        const auto row = [](const char *kind, int status, int retryAfter, int delay) {
            QTest::addRow("%s %d %d", kind, status, retryAfter) << QByteArray(kind) << status << retryAfter << delay;
        };
        row("Offline", 0, -1, 200);
        row("Timeout", 0, -1, 200);
        row("Timeout", 504, -1, 200);
        row("Http", 502, -1, 200);
        row("Http", 503, -1, 200);
        row("Http", 503, 7, 7000);
        row("Http", 500, -1, -1);
        row("Http", 404, -1, -1);
        row("RateLimited", 429, 20, 20000);
        row("RateLimited", 429, 21, -1);
        row("RateLimited", 429, -1, -1);
        row("RateLimited", 200, -1, -1);
        row("Tls", 0, -1, -1);
        row("Malformed", 200, -1, -1);
        row("SignedOut", 401, -1, -1);
        row("Cancelled", 0, -1, -1);
    }

    void repeatsOnlyWhatMayPass()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        QFETCH(int, delay);
        Error error{.httpStatus = status};
        for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
            if (kind == toString(static_cast<ErrorKind>(i)))
                error.kind = static_cast<ErrorKind>(i);
        }
        if (retryAfter >= 0)
            error.retryAfter = std::chrono::seconds(retryAfter);
        const RetryPolicy policy{.random = [] { return 0.5; }};
        const auto got = policy.delayAfter(1, error);
        QCOMPARE(got ? static_cast<int>(got->count()) : -1, delay);
    }

    void allowsHttpsAndLoopbackAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *url, bool allowed) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed;
        };
        row("https://api.oejp-kraken.energy/v1/graphql/", true);
        row("http://127.0.0.1:8080/", true);
        row("http://127.8.9.10/", true);
        row("http://[::1]:8080/", true);
        row("http://localhost:1/", true);
        row("http://localhost.example.com/", false);
        row("http://127.0.0.1.example.com/", false);
        row("http://example.com/", false);
        row("http://192.168.0.1/", false);
        row("ftp://127.0.0.1/", false);
        row("file:///etc/passwd", false);
        row("https:///nohost", false);
        row("", false);
    }

    void allowsHttpsAndLoopbackAlone()
    {
        QFETCH(QString, url);
        QTEST(isAllowedUrl(QUrl(url)), "allowed");
    }

    void comparesOrigins()
    {
        const auto same = [](const char *a, const char *b) {
            return isSameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(same("https://a.example/x", "https://a.example:443/y"));
        QVERIFY(!same("https://a.example", "http://a.example"));
        QVERIFY(!same("https://a.example", "https://b.example"));
        QVERIFY(!same("http://127.0.0.1:1", "http://127.0.0.1:2"));
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
