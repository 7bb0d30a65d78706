// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace denkiroku::models {

// Runs work(promise) on a thread of the pool, where the promise takes its progress (0 to 100), and hands what it gives to
// then(value) on this thread, unless `context` goes first. `work` must hold all it needs by value.
template <class T, class Work, class Progress, class Then>
void inBackground(QObject *context, Work work, Progress progress, Then then)
{
    using Watcher = QFutureWatcher<T>;
    auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::progressValueChanged, context, std::move(progress));
    QObject::connect(watcher, &Watcher::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        then(watcher->future().takeResult());
    });
    promise->setProgressRange(0, 100);
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work(*promise));
        promise->finish();
    });
}

} // namespace denkiroku::models
