// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/ratebudget.h"

#include <QSignalSpy>
#include <QTest>

using namespace denkiroku::api;
using namespace std::chrono_literals;

namespace {

// A timer that goes off when the test says so.
struct HandTimer {
    std::vector<std::chrono::milliseconds> delays;
    std::function<void()> last;

    Scheduler scheduler()
    {
        return [this](std::chrono::milliseconds delay, QObject *, std::function<void()> f) {
            delays.push_back(delay);
            last = std::move(f);
        };
    }
    void fire()
    {
        if (const auto f = std::exchange(last, nullptr))
            f();
    }
};

} // namespace

class TestRateBudget : public QObject {
    Q_OBJECT

private:
    using Shared = std::shared_ptr<Urgency>;

    FixedClock m_clock{demoToday()};
    HandTimer m_timer;
    std::unique_ptr<RateBudget> m_budget;
    QStringList m_gone;

    RateBudget::Place enter(const char *name, Urgency urgency, int cost = 10)
    {
        return enterShared(name, std::make_shared<Urgency>(urgency), cost);
    }
    RateBudget::Place enterShared(const char *name, const Shared &urgency, int cost = 10)
    {
        return m_budget->enter(cost, urgency,
                               [this, name = QString::fromLatin1(name)](RateBudget::Place) { m_gone += name; });
    }
    QString gone() const { return m_gone.join(QStringLiteral(", ")); }
    // Uses so many points, as one request that was answered.
    void use(int points) { m_budget->leave(enter("use", Urgency::Waiting, points)); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(demoToday());
        m_timer = {};
        m_budget =
            std::make_unique<RateBudget>(m_clock, RateLimits{.pointsPerHour = 1000, .scheduler = m_timer.scheduler()});
        m_gone.clear();
    }

    void whatTheUserWaitsForGoesAtOnce()
    {
        enter("one", Urgency::Waiting);
        enter("two", Urgency::Waiting);
        QCOMPARE(gone(), QStringLiteral("one, two"));
        QCOMPARE(m_budget->used(), 20);
    }

    void backgroundWorkYields()
    {
        const auto asked = enter("asked", Urgency::Waiting);
        const auto first = enter("first", Urgency::Background);
        const auto second = enter("second", Urgency::Background);
        const auto third = enter("third", Urgency::Background);
        enter("fourth", Urgency::Background);
        QCOMPARE(gone(), QStringLiteral("asked"));
        QCOMPARE(m_budget->used(), 10);
        m_budget->leave(asked);
        QCOMPARE(gone(), QStringLiteral("asked, first, second, third"));
        const auto again = enter("asked again", Urgency::Waiting);
        for (const auto place : {first, second, third})
            m_budget->leave(place);
        QCOMPARE(gone(), QStringLiteral("asked, first, second, third, asked again"));
        m_budget->leave(again);
        QCOMPARE(gone(), QStringLiteral("asked, first, second, third, asked again, fourth"));
    }

    void backgroundWorkGoesThreeAtATime()
    {
        enter("first", Urgency::Background);
        const auto second = enter("second", Urgency::Background);
        enter("third", Urgency::Background);
        enter("fourth", Urgency::Background);
        QCOMPARE(gone(), QStringLiteral("first, second, third"));
        m_budget->leave(second);
        QCOMPARE(gone(), QStringLiteral("first, second, third, fourth"));
    }

    void aPlaceThatIsGivenUpIsNeverSent()
    {
        const auto asked = enter("asked", Urgency::Waiting);
        const auto waiting = enter("waiting", Urgency::Background);
        m_budget->leave(waiting);
        m_budget->leave(waiting);
        m_budget->leave(asked);
        QCOMPARE(gone(), QStringLiteral("asked"));
        QCOMPARE(m_budget->used(), 10);
    }

    void whatTheUserComesToWaitForGoesToo()
    {
        enter("asked", Urgency::Waiting);
        const auto urgency = std::make_shared<Urgency>(Urgency::Background);
        enterShared("prepared", urgency);
        *urgency = Urgency::Waiting;
        m_budget->review();
        QCOMPARE(gone(), QStringLiteral("asked, prepared"));
    }

    void nearTheLimitBackgroundWorkRestsUntilTheHourIsOver()
    {
        QSignalSpy slowed(m_budget.get(), &RateBudget::slowed);
        QSignalSpy resumed(m_budget.get(), &RateBudget::resumed);
        use(799);
        QVERIFY(!m_budget->slowedUntil());
        use(1);
        QCOMPARE(slowed.size(), 1);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 1h));
        QCOMPARE(m_timer.delays, std::vector<std::chrono::milliseconds>{1h});
        enter("background", Urgency::Background);
        m_budget->leave(enter("user", Urgency::Waiting));
        QCOMPARE(m_gone.last(), QStringLiteral("user"));
        QCOMPARE(slowed.size(), 1);

        m_clock.advance(1h);
        m_timer.fire();
        QCOMPARE(m_gone.last(), QStringLiteral("background"));
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(m_budget->used(), 10);
    }

    void aTimerThatIsEarlyIsSetAgain()
    {
        use(900);
        m_clock.advance(59min);
        m_timer.fire();
        QCOMPARE(m_timer.delays, (std::vector<std::chrono::milliseconds>{1h, 1min}));
        QVERIFY(m_budget->slowedUntil());
    }

    void theServersCountIsBelieved()
    {
        use(10);
        QSignalSpy slowed(m_budget.get(), &RateBudget::slowed);
        m_budget->correct(2000, 1600, demoToday() + 20min);
        QCOMPARE(m_budget->limit(), 2000);
        QCOMPARE(m_budget->used(), 1600);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 20min));
        QCOMPARE(slowed.size(), 1);
        // And the other way: we had counted too much.
        QSignalSpy resumed(m_budget.get(), &RateBudget::resumed);
        m_budget->correct(2000, 100, demoToday() + 20min);
        QCOMPARE(resumed.size(), 1);
        QVERIFY(!m_budget->slowedUntil());
        m_clock.advance(20min);
        QCOMPARE(m_budget->used(), 0);
    }

    void nonsenseIsNotBelieved()
    {
        use(10);
        m_budget->correct(0, 5, demoToday() + 20min);
        m_budget->correct(-1, 5, demoToday() + 20min);
        QCOMPARE(m_budget->limit(), 1000);
        QCOMPARE(m_budget->used(), 10);
        // A reset that is past says nothing of the hour to come.
        m_budget->correct(1000, 900, demoToday() - 1min);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 1h));
    }

    void afterTooManyBackgroundWorkRestsAsLongAsTheServerAsks()
    {
        QSignalSpy slowed(m_budget.get(), &RateBudget::slowed);
        m_budget->refused(90s);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 90s));
        m_budget->refused(30s);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 90s));
        QCOMPARE(slowed.size(), 1);
        m_budget->refused(120s);
        QCOMPARE(slowed.size(), 2);
        enter("background", Urgency::Background);
        QVERIFY(m_gone.isEmpty());
        m_clock.advance(120s);
        m_timer.fire();
        QCOMPARE(gone(), QStringLiteral("background"));
    }

    void tooManyWithoutATimeRestsUntilTheResetWhereItIsKnown()
    {
        m_budget->refused(std::nullopt);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 5min));
        m_budget->correct(1000, 500, demoToday() + 40min);
        m_budget->refused(std::nullopt);
        QCOMPARE(m_budget->slowedUntil(), std::optional<Instant>(demoToday() + 40min));
    }
};

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
