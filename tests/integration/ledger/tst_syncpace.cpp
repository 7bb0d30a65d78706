// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/graphqlclient.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sync/syncengine.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::test;

namespace {

class SignedIn final : public api::AuthProvider {
public:
    api::Call<QByteArray> header() override { return api::Call<QByteArray>::ready(QByteArrayLiteral("JWT hanako")); }
    api::Call<QByteArray> renew(const QByteArray &, api::RenewReason) override { return header(); }
};

const char *const nothing = R"({"data":{"account":{"number":"A-1","properties":[]}}})";
const char *const tooBig =
    R"({"errors":[{"message":"no","extensions":{"errorCode":"KT-CT-1188","errorType":"VALIDATION"}}],"data":null})";

InstantRange windowOf(const ScriptedRequest &request)
{
    const QJsonObject variables = QJsonDocument::fromJson(request.body)[u"variables"].toObject();
    const auto instant = [&variables](QStringView name) {
        return api::instantFromText(variables.value(name).toString().toStdString()).value_or(Instant());
    };
    return {instant(u"from"), instant(u"to")};
}

} // namespace

// How many windows are under way at a time, with a server that answers when it is told to.
class TestSyncPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneUntilTheServerHasAnsweredThenThree();
    void oneAgainAfterFailures();

private:
    bool hangs(int requests)
    {
        return QTest::qWaitFor([&] { return m_server->hanging() >= requests; });
    }
    std::size_t asked() const { return m_server->requests().size(); }

    api::FixedClock m_clock{api::demoToday()};
    SignedIn m_auth;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<api::GraphQlClient> m_client;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<SyncEngine> m_engine;
};

void TestSyncPace::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::ends(ScriptedAnswer::Ending::Hang); });
    m_client = std::make_unique<api::GraphQlClient>(api::EndpointConfig{.url = m_server->url()}, m_clock, &m_auth);
    m_ledger = std::make_unique<Ledger>(LedgerLocation::memory());
    m_engine = std::make_unique<SyncEngine>(*m_client, *m_ledger);
    SyncJob job{.account = QStringLiteral("A-1"), .points = {}, .dailyPeriods = {}};
    const Instant since = jst::startOfDay(jst::dateOf(m_clock.now()).addYears(-5));
    job.of(Flow::Import) = {{.spin = QStringLiteral("0300000000000000000001"), .supply = {.since = since}}};
    m_engine->start(job);
}

void TestSyncPace::cleanup()
{
    m_engine.reset();
    m_ledger.reset();
    m_client.reset();
    m_server.reset();
}

void TestSyncPace::oneUntilTheServerHasAnsweredThenThree()
{
    QVERIFY(hangs(1));
    QCOMPARE(asked(), std::size_t(1));
    m_server->release(ScriptedAnswer::json(nothing));
    QVERIFY(hangs(3));
    QCOMPARE(asked(), std::size_t(4));
    // The newest first, and none twice.
    for (std::size_t i = 1; i < asked(); ++i)
        QCOMPARE(windowOf(m_server->requests()[i]).to, windowOf(m_server->requests()[i - 1]).from);
    for (int three = 0; three < 3; ++three) {
        m_server->release(ScriptedAnswer::json(nothing));
        QVERIFY(hangs(3));
    }
    QCOMPARE(asked(), std::size_t(13));
}

void TestSyncPace::oneAgainAfterFailures()
{
    QVERIFY(hangs(1));
    m_server->release(ScriptedAnswer::json(nothing));
    QVERIFY(hangs(3));
    m_server->release(ScriptedAnswer::json(tooBig));
    // The one that stood in the line already.
    QVERIFY(hangs(1));
    m_server->release(ScriptedAnswer::json(tooBig));
    QVERIFY(hangs(1));
    QCOMPARE(asked(), std::size_t(6));
    m_server->release(ScriptedAnswer::json(nothing));
    QVERIFY(hangs(3));
    QCOMPARE(asked(), std::size_t(9));
    // What was refused comes again, in smaller windows.
    const auto sizeOf = [this](std::size_t i) { return windowOf(m_server->requests()[i]).halfHours(); };
    QCOMPARE(sizeOf(5), sizeOf(1) / 2);
    QCOMPARE(windowOf(m_server->requests()[5]).to, windowOf(m_server->requests()[1]).to);

    // What was given up half-way is not forgotten: it ends when everything has come.
    QSignalSpy finished(m_engine.get(), &SyncEngine::finished);
    m_server->otherwise([](const ScriptedRequest &) { return ScriptedAnswer::json(nothing); });
    m_server->release(ScriptedAnswer::json(nothing));
    QVERIFY(finished.wait(30000));
    QVERIFY(finished.front().front().value<SyncReport>().isComplete());
    InstantRanges covered;
    for (std::size_t i = 0; i < asked(); ++i) {
        if (i < 1 || i > 4)
            covered.add(windowOf(m_server->requests()[i]));
    }
    QCOMPARE(covered.ranges().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestSyncPace)
#include "tst_syncpace.moc"
