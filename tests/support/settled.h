// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/retrypolicy.h"

#include <QFutureWatcher>
#include <QSignalSpy>

#include <chrono>
#include <memory>
#include <vector>

namespace denkiroku::test {

// Lets the events run until the call has ended, and gives its result; a call that does not end in time is Cancelled,
// which fails whatever the test expects of it.
template <class T>
api::Result<T> settled(const api::Call<T> &call, int timeoutMs = 10000)
{
    // By a signal, since QTest's own waiting sleeps ten milliseconds between looks.
    QFutureWatcher<api::Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(call.future());
    if (!call.isFinished() && !finished.wait(timeoutMs))
        return tl::unexpected(api::Error{.kind = api::ErrorKind::Cancelled, .detail = QStringLiteral("not settled")});
    return call.result();
}

// A scheduler that does not wait but remembers for how long it was asked to.
struct Delays {
    std::shared_ptr<std::vector<std::chrono::milliseconds>> seen =
        std::make_shared<std::vector<std::chrono::milliseconds>>();

    api::Scheduler scheduler() const
    {
        return [seen = seen](std::chrono::milliseconds delay, QObject *context, std::function<void()> f) {
            seen->push_back(delay);
            QMetaObject::invokeMethod(context, std::move(f), Qt::QueuedConnection);
        };
    }
};

} // namespace denkiroku::test
