// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/call.h"
#include "tests/support/settled.h"

#include <QTest>

using namespace denkiroku::api;
using denkiroku::test::settled;

namespace {

const Error broken{.kind = ErrorKind::Http, .code = QStringLiteral("X")};

} // namespace

class TestCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void continuesFromTheEventLoop()
    {
        int got = 0;
        Call<int>::ready(3).then(this, [&](const Result<int> &result) { got = *result; });
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 3);
    }

    void whatElseIsToBeDoneGoesFirst()
    {
        QStringList order;
        Call<int>::ready(1).then(this, [&](const Result<int> &) { order += QStringLiteral("continuation"); });
        QMetaObject::invokeMethod(
            this, [&] { order += QStringLiteral("event"); }, Qt::QueuedConnection);
        QTRY_COMPARE(order, QStringList({QStringLiteral("event"), QStringLiteral("continuation")}));
    }

    void everyContinuationGetsTheResult()
    {
        CallSource<int> source;
        int sum = 0;
        source.call().then(this, [&](const Result<int> &result) { sum += *result; });
        source.call().then(this, [&](const Result<int> &result) { sum += *result; });
        source.finish(5);
        QTRY_COMPARE(sum, 10);
    }

    void onlyTheFirstResultCounts()
    {
        CallSource<int> source;
        source.finish(1);
        source.finish(2);
        QCOMPARE(source.call().result(), Result<int>(1));
    }

    void cancellingStopsTheWorkAndEndsWithCancelled()
    {
        CallSource<int> source;
        int stopped = 0;
        source.onCancel([&] { ++stopped; });
        const auto call = source.call();
        call.cancel();
        call.cancel();
        QCOMPARE(stopped, 1);
        source.finish(1);
        QCOMPARE(call.result().error().kind, ErrorKind::Cancelled);
    }

    void nothingButCancelledArrivesAfterCancel()
    {
        CallSource<int> source;
        const auto call = source.call();
        std::vector<Result<int>> got;
        call.then(this, [&](const Result<int> &result) { got.push_back(result); });
        source.finish(1);
        call.cancel();
        QTRY_COMPARE(got.size(), std::size_t(1));
        QCOMPARE(got.front().error().kind, ErrorKind::Cancelled);
    }

    void aMakerThatGoesEndsTheCall()
    {
        auto source = std::make_unique<CallSource<int>>();
        const auto call = source->call();
        QVERIFY(!call.isFinished());
        source.reset();
        QCOMPARE(call.result().error().kind, ErrorKind::Cancelled);
    }

    void aContextThatGoesHearsNothing()
    {
        CallSource<int> source;
        int got = 0;
        auto context = std::make_unique<QObject>();
        source.call().then(context.get(), [&](const Result<int> &) { ++got; });
        source.call().then(this, [&](const Result<int> &) { got += 10; });
        source.finish(1);
        context.reset();
        QTRY_COMPARE(got, 10);
        QCoreApplication::processEvents();
        QCOMPARE(got, 10);
    }

    void aContinuationMayDeleteItsContext()
    {
        auto *context = new QObject;
        bool done = false;
        Call<int>::ready(1).then(context, [context, &done](const Result<int> &) {
            delete context;
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void mapsValuesAndPassesErrorsOn()
    {
        const auto doubled = [](int value) { return value * 2.5; };
        QCOMPARE(settled(Call<int>::ready(2).map(this, doubled)), Result<double>(5.0));
        QCOMPARE(settled(Call<int>::ready(Failure(broken)).map(this, doubled)), Result<double>(Failure(broken)));
        const auto failing = [](int) -> Result<QString> { return Failure(broken); };
        QCOMPARE(settled(Call<int>::ready(2).map(this, failing)).error(), broken);
    }

    void mapResultSeesErrors()
    {
        const auto toZero = [](const Result<int> &result) -> Result<int> { return result.value_or(0); };
        QCOMPARE(settled(Call<int>::ready(Failure(broken)).mapResult(this, toZero)), Result<int>(0));
    }

    void chainsCalls()
    {
        CallSource<QString> second;
        const auto chained = Call<int>::ready(2).andThen(this, [&](int) { return second.call(); });
        QCoreApplication::processEvents();
        QVERIFY(!chained.isFinished());
        second.finish(QStringLiteral("end"));
        QCOMPARE(settled(chained), Result<QString>(QStringLiteral("end")));
    }

    void cancellingAChainReachesTheOneInFlight()
    {
        CallSource<int> first;
        bool firstStopped = false;
        first.onCancel([&] { firstStopped = true; });
        first.call().andThen(this, [](int value) { return Call<int>::ready(value); }).cancel();
        QVERIFY(firstStopped);

        CallSource<int> second;
        bool secondStopped = false;
        second.onCancel([&] { secondStopped = true; });
        bool reached = false;
        const auto chained = Call<int>::ready(1).andThen(this, [&](int) {
            reached = true;
            return second.call();
        });
        QTRY_VERIFY(reached);
        chained.cancel();
        QVERIFY(secondStopped);
        QCOMPARE(chained.result().error().kind, ErrorKind::Cancelled);
    }

    void aChainEndsWithItsContext()
    {
        CallSource<int> first;
        auto context = std::make_unique<QObject>();
        const auto chained = first.call().map(context.get(), [](int value) { return value; });
        context.reset();
        QCOMPARE(chained.result().error().kind, ErrorKind::Cancelled);
    }

    void aScopeCancelsWhatItHolds()
    {
        CallSource<int> one;
        CallSource<QString> two;
        CallSource<int> other;
        {
            CallScope scope;
            scope.hold(one.call());
            scope.hold(two.call());
            one.finish(1);
        }
        QCOMPARE(one.call().result(), Result<int>(1));
        QCOMPARE(two.call().result().error().kind, ErrorKind::Cancelled);
        QVERIFY(!other.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
