// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledger.h"

#include "models/ledger/ledgererrors.h"
#include "models/ledger/ledgerstore.h"

#include <QHash>
#include <QThread>

#include <atomic>
#include <functional>

namespace denkiroku::models {

// What both threads know. A call's source stays on the thread of the Ledger: work goes over and a result comes back
// under a number, for a source must not end on another thread.
class Ledger::Worker {
public:
    explicit Worker(const LedgerLocation &location) : m_location(location)
    {
        m_thread.setObjectName(QStringLiteral("ledger"));
        m_context.moveToThread(&m_thread);
        // The connection is closed on the thread that opened it.
        QObject::connect(
            &m_thread, &QThread::finished, &m_context, [this] { m_store.reset(); }, Qt::DirectConnection);
        m_thread.start();
    }

    ~Worker()
    {
        m_isStopping = true;
        m_thread.quit();
        m_thread.wait();
    }

    void post(std::function<void()> work)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this, work = std::move(work)] {
                if (!m_isStopping)
                    work();
            },
            Qt::QueuedConnection);
    }

    // On the ledger's thread.
    template <class T, class F>
    api::Result<T> run(F &work)
    {
        if (!m_store) {
            auto opened = LedgerStore::open(m_location);
            if (!opened)
                return api::Failure(opened.error());
            m_store = std::move(*opened);
            m_store->name(m_spins);
        }
        api::Result<T> result = work(*m_store);
        // A lost connection does not come back by itself.
        if (!result && result.error().code == ledgererrors::server)
            m_store.reset();
        return result;
    }

    void name(const QStringList &spins)
    {
        m_spins += spins;
        m_spins.removeDuplicates();
        if (m_store)
            m_store->name(spins);
    }

    quint64 hold(std::shared_ptr<void> source)
    {
        m_sources.insert(++m_last, std::move(source));
        return m_last;
    }
    std::shared_ptr<void> take(quint64 id) { return m_sources.take(id); }

private:
    QThread m_thread;
    QObject m_context;
    std::atomic<bool> m_isStopping = false;
    // Of the ledger's thread.
    const LedgerLocation m_location;
    std::unique_ptr<LedgerStore> m_store;
    QStringList m_spins;
    // Of the Ledger's owner.
    quint64 m_last = 0;
    QHash<quint64, std::shared_ptr<void>> m_sources;
};

template <class T, class F, class Then>
api::Call<T> Ledger::ask(F work, Then then)
{
    const auto source = std::make_shared<api::CallSource<T>>();
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    source->onCancel([isCancelled] { *isCancelled = true; });
    const api::Call<T> call = source->call();
    const quint64 id = m_worker->hold(source);
    m_worker->post([this, id, isCancelled, work = std::move(work), then = std::move(then)]() mutable {
        const auto result = std::make_shared<api::Result<T>>(
            *isCancelled ? api::Result<T>(api::Failure(api::cancelledError())) : m_worker->run<T>(work));
        QMetaObject::invokeMethod(
            this,
            [this, id, result, then] {
                const auto held = std::static_pointer_cast<api::CallSource<T>>(m_worker->take(id));
                if (*result)
                    then();
                held->finish(std::move(*result));
            },
            Qt::QueuedConnection);
    });
    return call;
}

template <class T, class F>
api::Call<T> Ledger::ask(F work)
{
    return ask<T>(std::move(work), [] {});
}

Ledger::Ledger(const LedgerLocation &location, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(location))
{
}

Ledger::~Ledger() = default;

api::Call<LedgerChange> Ledger::store(LedgerAnswer answer)
{
    const auto announce = [this, account = answer.account, flow = answer.flow, range = answer.range] {
        Q_EMIT changed(account, flow, range);
    };
    return ask<LedgerChange>([answer = std::move(answer)](LedgerStore &store) { return store.store(answer); },
                             announce);
}

api::Call<std::vector<LedgerSlice>> Ledger::load(const QString &account, Flow flow, const InstantRange &range)
{
    return ask<std::vector<LedgerSlice>>([=](LedgerStore &store) { return store.load(account, flow, range); });
}

api::Call<std::vector<LedgerSlice>> Ledger::coverage(const QString &account, Flow flow)
{
    return ask<std::vector<LedgerSlice>>([=](LedgerStore &store) { return store.coverage(account, flow); });
}

api::Call<std::vector<LedgerRevision>> Ledger::revisions(const LedgerPoint &point, const InstantRange &range)
{
    return ask<std::vector<LedgerRevision>>([=](LedgerStore &store) { return store.revisions(point, range); });
}

api::Call<api::Done> Ledger::forget(const QString &account)
{
    return ask<api::Done>([=](LedgerStore &store) { return store.forget(account); });
}

void Ledger::name(const QStringList &spins)
{
    m_worker->post([this, spins] { m_worker->name(spins); });
}

} // namespace denkiroku::models
