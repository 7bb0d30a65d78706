// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generated/operations.h"
#include "api/json/pages.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/settled.h"

#include <QTest>

using namespace denkiroku::api;
using namespace denkiroku::test;
using namespace std::string_view_literals;

namespace {

struct KnownHeader final : AuthProvider {
    Call<QByteArray> header() override { return Call<QByteArray>::ready(QByteArray("JWT known")); }
    Call<QByteArray> renew(const QByteArray &, RenewReason) override { return header(); }
};

const QByteArray billsVariables = "{\"accountNumber\":\"A-1\",\"first\":2}";

QByteArray page(const QByteArray &ids, const QByteArray &cursor, bool more)
{
    QByteArray edges;
    for (const auto &id : ids.split(',')) {
        edges += edges.isEmpty() ? "" : ",";
        edges += "{\"node\":{\"id\":\"" + id + "\"}}";
    }
    return "{\"data\":{\"account\":{\"bills\":{\"pageInfo\":{\"hasNextPage\":" + QByteArray(more ? "true" : "false") +
           ",\"endCursor\":\"" + cursor + "\"},\"edges\":[" + edges + "]}}}}";
}

QStringList idsOf(const JsonValue &data)
{
    QStringList ids;
    for (const auto &edge : data.at(u"account.bills.edges").array())
        ids << edge.at(u"node.id").text();
    return ids;
}

JsonValue variablesOf(const ScriptedRequest &request)
{
    return JsonValue::parse(request.body)->value(u"variables");
}

} // namespace

class RawAnswersTest : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};
    KnownHeader m_header;

    static EndpointConfig config(const ScriptedServer &main, const QUrl &authUrl = {})
    {
        EndpointConfig made{.url = main.url(), .authUrl = authUrl};
        made.retry.scheduler = Delays().scheduler();
        return made;
    }

    Result<RawAnswer> run(const ScriptedServer &server, const OperationInfo &operation, const QByteArray &variables,
                          const QUrl &authUrl = {})
    {
        GraphQlClient client(config(server, authUrl), m_clock, &m_header);
        return settled(client.run(operation, variables));
    }

    Result<RawAnswer> allPages(const ScriptedServer &server, const OperationInfo &operation,
                               const QByteArray &variables)
    {
        GraphQlClient client(config(server), m_clock, &m_header);
        return settled(runAllPages(client, operation, *JsonValue::parse(variables)));
    }

private Q_SLOTS:
    void bringsDataAndRefusals()
    {
        ScriptedServer server;
        const QByteArray body =
            "{\"data\":{\"account\":{\"number\":\"A-1\",\"bills\":null}},\"errors\":[{\"message\":\"no\""
            ",\"path\":[\"account\",\"bills\"],\"extensions\":{\"errorCode\":\"KT-CT-4501\"}}]}";
        server.script({ScriptedAnswer::json(body)});
        const auto answer = run(server, *findOperation("Bills"sv), billsVariables);
        QVERIFY(answer);
        QCOMPARE(answer->raw, body);
        QCOMPARE(answer->data.at(u"account.number").text(), QStringLiteral("A-1"));
        QCOMPARE(answer->errors.size(), std::size_t(1));
        QCOMPARE(answer->errors.front().path, QStringLiteral("account.bills"));
        QCOMPARE(answer->errors.front().code, QStringLiteral("KT-CT-4501"));
        const auto sent = *JsonValue::parse(server.requests().front().body);
        QCOMPARE(sent.value(u"operationName").text(), QStringLiteral("Bills"));
        QCOMPARE(sent.value(u"variables").toJson(), billsVariables);
        QCOMPARE(server.requests().front().headers["authorization"], QByteArray("JWT known"));
    }

    void sendsNothingThatIsNotRegisteredOrDoesNotFit()
    {
        ScriptedServer server;
        const auto refused = [&](const OperationInfo &operation, const QByteArray &variables, const char *code) {
            const auto answer = run(server, operation, variables);
            return !answer && answer.error().kind == ErrorKind::Invalid && answer.error().code == QLatin1String(code) &&
                   server.requests().empty();
        };
        OperationInfo changed = *findOperation("Bills"sv);
        changed.document = "query Bills { viewer { id } }";
        QVERIFY(refused(changed, billsVariables, "DK-OPERATION"));
        QVERIFY(refused({.name = "Strange"}, "{}", "DK-OPERATION"));
        for (const auto &operation : operations()) {
            if (operation.kind == OperationKind::Mutation)
                QVERIFY(refused(operation, "{}", "DK-OPERATION"));
        }
        for (const char *variables : {"", "[]", "{}", "{\"accountNumber\":\"A-1\",\"first\":2,\"more\":1}"})
            QVERIFY(refused(*findOperation("Bills"sv), variables, "DK-VARIABLES"));
    }

    void theAuthServerAnswersItsOwn()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json("{\"data\":{\"mfaDevices\":[]}}")});
        const auto &operation = *findOperation("MfaDevices"sv);
        // Without an auth server of its own, another server's token goes nowhere.
        const auto nowhere = run(server, operation, "{}");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, QStringLiteral("DK-NO-AUTH-SERVER"));
        QVERIFY(server.requests().empty());
        QVERIFY(run(server, operation, "{}", server.url(QStringLiteral("/auth/graphql/"))));
        QCOMPARE(server.requests().front().path, QByteArray("/auth/graphql/"));
        QCOMPARE(server.requests().front().headers["authorization"], QByteArray("JWT known"));
        const GraphQlClient supplier(EndpointConfig{}, m_clock);
        QCOMPARE(supplier.urlOf(OperationEndpoint::Auth), supplierAuthEndpoint());
    }

    void goesOnToTheLastPage()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(page("1,2", "b", true)), ScriptedAnswer::json(page("3,4", "d", true)),
                       ScriptedAnswer::json(page("5", "e", false))});
        const auto answer = allPages(server, *findOperation("Bills"sv), billsVariables);
        QVERIFY(answer);
        QVERIFY(answer->errors.empty());
        QCOMPARE(idsOf(answer->data), QStringLiteral("1 2 3 4 5").split(u' '));
        QCOMPARE(answer->data.at(u"account.bills.pageInfo.hasNextPage").toBool(), false);
        QCOMPARE(server.requests().size(), std::size_t(3));
        QVERIFY(!variablesOf(server.requests()[0]).contains(u"after"));
        QCOMPARE(variablesOf(server.requests()[1]).value(u"after").text(), QStringLiteral("b"));
        QCOMPARE(variablesOf(server.requests()[2]).value(u"after").text(), QStringLiteral("d"));
    }

    void stopsAtARepeatedCursor()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(page("1", "same", true)); });
        const auto answer = allPages(server, *findOperation("Bills"sv), billsVariables);
        QVERIFY(answer);
        QCOMPARE(server.requests().size(), std::size_t(2));
    }

    void keepsThePagesBeforeAFailure()
    {
        ScriptedServer server;
        server.script({ScriptedAnswer::json(page("1,2", "b", true)),
                       ScriptedAnswer::json("{\"data\":null,\"errors\":[{\"message\":\"no\""
                                            ",\"extensions\":{\"errorCode\":\"KT-CT-4501\"}}]}")});
        const auto answer = allPages(server, *findOperation("Bills"sv), billsVariables);
        QVERIFY(answer);
        QCOMPARE(idsOf(answer->data), QStringLiteral("1 2").split(u' '));
        QCOMPARE(answer->errors.size(), std::size_t(1));
    }

    // Each ledger's connection has a cursor of its own.
    void goesAlongEveryItemsConnection()
    {
        const auto &operation = *findOperation("StatementDueDates"sv);
        QCOMPARE(operation.page.path, std::string_view("account.ledgers[].statements"));
        const auto connection = [](const QByteArray &id, const QByteArray &cursor, bool more) {
            return "{\"statements\":{\"pageInfo\":{\"hasNextPage\":" + QByteArray(more ? "true" : "false") +
                   ",\"endCursor\":\"" + cursor + "\"},\"edges\":[{\"node\":{\"id\":\"" + id + "\"}}]}}";
        };
        const auto ledgers = [](const QByteArray &a, const QByteArray &b) {
            return ScriptedAnswer::json("{\"data\":{\"account\":{\"ledgers\":[" + a + "," + b + "]}}}");
        };
        ScriptedServer server;
        server.script({ledgers(connection("a1", "x", true), connection("b1", "y", true)),
                       ledgers(connection("a2", "", false), connection("wrong", "", false)),
                       ledgers(connection("wrong", "", false), connection("b2", "", false))});
        const auto answer = allPages(server, operation, billsVariables);
        QVERIFY(answer);
        const auto node = [&](const char *path) { return answer->data.at(QString::fromLatin1(path)).text(); };
        QCOMPARE(node("account.ledgers.0.statements.edges.1.node.id"), QStringLiteral("a2"));
        QCOMPARE(node("account.ledgers.1.statements.edges.1.node.id"), QStringLiteral("b2"));
        QCOMPARE(variablesOf(server.requests()[1]).value(u"after").text(), QStringLiteral("x"));
        QCOMPARE(variablesOf(server.requests()[2]).value(u"after").text(), QStringLiteral("y"));
        QCOMPARE(server.requests().size(), std::size_t(3));
    }

    void canBeCancelled()
    {
        ScriptedServer server;
        server.otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
        GraphQlClient client(config(server), m_clock, &m_header);
        const auto call = runAllPages(client, *findOperation("Bills"sv), *JsonValue::parse(billsVariables));
        QTRY_COMPARE(server.hanging(), 1);
        call.cancel();
        const auto result = settled(call);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.abandoned(), 1);
    }
};

QTEST_GUILESS_MAIN(RawAnswersTest)
#include "tst_rawanswers.moc"
