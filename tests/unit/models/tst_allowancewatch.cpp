// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/models/foreignserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::test;
using namespace std::chrono_literals;

class TestAllowanceWatch : public ForeignServer {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void theServersFigureReplacesOurs();
    void noFigureLeavesOurs();

private:
    static QByteArray allowance(qint64 used, api::Instant refill)
    {
        return R"({"rateLimitInfo":{"pointsAllowanceRateLimit":{"limit":60000,"remainingPoints":1,"usedPoints":)" +
               QByteArray::number(used) + R"(,"ttl":)" + QByteArray::number(refill.time_since_epoch().count()) +
               R"(,"isBlocked":false},"fieldSpecificRateLimits":{"pageInfo":{"hasNextPage":false,"endCursor":null},)"
               R"("totalCount":0,"edges":[]}}})";
    }
};

void TestAllowanceWatch::theServersFigureReplacesOurs()
{
    const api::Instant refill = m_clock.now() + 20min;
    answer("RateLimitInfo", allowance(59000, refill));
    m_client->budget().refused(5min);
    QVERIFY(waitFor([this] { return m_client->budget().limit() == 60000; }));
    QVERIFY(m_client->budget().used() >= 59000);
    QCOMPARE(m_client->budget().slowedUntil(), std::optional(refill));
    // What the answer itself moves is no reason to ask again, nor is one more refusal meanwhile.
    m_client->budget().refused(6min);
    openAccount();
    QCOMPARE(asked("RateLimitInfo"), 1);

    m_clock.set(refill + 1s);
    m_client->budget().refused(5min);
    QVERIFY(waitFor([this] { return asked("RateLimitInfo") == 2; }));
}

void TestAllowanceWatch::noFigureLeavesOurs()
{
    const qint64 before = m_client->budget().limit();
    answer("RateLimitInfo", R"({"rateLimitInfo":null})");
    m_client->budget().refused(5min);
    QVERIFY(waitFor([this] { return asked("RateLimitInfo") == 1; }));
    openAccount();
    QCOMPARE(m_client->budget().limit(), before);
    QCOMPARE(m_client->budget().slowedUntil(), std::optional(m_clock.now() + 5min));
}

QTEST_GUILESS_MAIN(TestAllowanceWatch)
#include "tst_allowancewatch.moc"
