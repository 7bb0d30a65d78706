// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/settled.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace denkiroku::test {

using models::Workspace;

class OpenDoor : public api::AuthProvider {
public:
    api::Call<QByteArray> header() override { return api::Call<QByteArray>::ready(QByteArray("JWT t")); }
    api::Call<QByteArray> renew(const QByteArray &, api::RenewReason) override
    {
        return api::Call<QByteArray>::ready(api::Failure(api::Error{.kind = api::ErrorKind::SignedOut}));
    }
};

inline QByteArray operationOf(const ScriptedRequest &request)
{
    static const QByteArray key = "\"operationName\":\"";
    const auto start = request.body.indexOf(key) + key.size();
    return request.body.mid(start, request.body.indexOf('"', start) - start);
}

inline QByteArray refusal(const QByteArray &path, const QByteArray &code, const QByteArray &data)
{
    return R"({"errors":[{"message":"no","path":[)" + path + R"(],"extensions":{"errorCode":")" + code +
           R"("}}],"data":)" + data + "}";
}

// A server that this project did not write, and a customer of it: it answers what the test says, operation by
// operation, and {"account": null} to the rest.
class ForeignServer : public QObject {
protected:
    void start()
    {
        m_answers.clear();
        m_server = std::make_unique<ScriptedServer>();
        m_server->otherwise([this](const ScriptedRequest &request) {
            return ScriptedAnswer::json(m_answers.value(operationOf(request), R"({"data":{"account":null}})"));
        });
        m_client = std::make_unique<api::GraphQlClient>(
            api::EndpointConfig{.url = m_server->url(), .retry = {.maxAttempts = 1}}, m_clock, &m_door);
        m_workspace = std::make_unique<Workspace>(Workspace::Parts{*m_client});
        answer("Viewer", R"({"viewer":{"id":"1","number":null,"givenName":"","familyName":"","fullName":null,
            "preferredName":null,"accounts":[{"number":"A-1","status":null,"brand":null,"accountType":null}]}})");
    }

    void stop()
    {
        m_workspace.reset();
        m_client.reset();
        m_server.reset();
    }

    void answer(const char *operation, const QByteArray &data) { m_answers[operation] = R"({"data":)" + data + "}"; }
    void answerWhole(const char *operation, const QByteArray &body) { m_answers[operation] = body; }
    void openAccount()
    {
        m_workspace->customer().load();
        QVERIFY(waitFor([this] { return m_workspace->customer().propertiesStatus().isSettled(); }));
        QCOMPARE(m_workspace->customer().accountNumber(), QStringLiteral("A-1"));
    }
    int asked(const QByteArray &operation) const
    {
        const auto isOf = [&](const ScriptedRequest &request) { return operationOf(request) == operation; };
        return static_cast<int>(std::ranges::count_if(m_server->requests(), isOf));
    }
    static bool waitFor(const std::function<bool()> &done) { return QTest::qWaitFor(done, 10000); }

    api::FixedClock m_clock{api::demoToday()};
    OpenDoor m_door;
    QMap<QByteArray, QByteArray> m_answers;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<api::GraphQlClient> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace denkiroku::test
