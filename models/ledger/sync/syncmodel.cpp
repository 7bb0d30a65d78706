// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncmodel.h"

#include "api/transport/graphqlclient.h"
#include "models/account/customermodel.h"
#include "models/usage/readingscache.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr std::chrono::minutes refreshEvery(30);

} // namespace

SyncModel::SyncModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_engine(new SyncEngine(sources.client, sources.ledger, this))
{
    connect(m_engine, &SyncEngine::progressed, this, &SyncModel::changed);
    connect(m_engine, &SyncEngine::finished, this, &SyncModel::onFinished);
    connect(&m_sources.customer, &CustomerModel::propertiesStatusChanged, this, &SyncModel::onPropertiesStatus);
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, [this] { m_isUnwanted = false; });
    connect(&m_sources.readings, &ReadingsCache::becameIdle, this, &SyncModel::startIfDue);
    connect(&m_sources.readings, &ReadingsCache::wantedAgain, this, &SyncModel::onWantedAgain);
}

SyncModel::~SyncModel() = default;

void SyncModel::setAutomatic(bool automatic)
{
    m_isAutomatic = automatic;
    onPropertiesStatus();
}

void SyncModel::start()
{
    m_isUnwanted = false;
    begin(jobOfSelection());
}

void SyncModel::cancel()
{
    m_isUnwanted = true;
    m_isDue = false;
    m_next.reset();
    m_waiting.clear();
    m_engine->cancel();
}

void SyncModel::clear()
{
    cancel();
    m_isUnwanted = false;
    if (m_engine->isRunning() || m_state == State::Idle)
        return;
    m_state = State::Idle;
    Q_EMIT changed();
}

SyncJob SyncModel::jobOfSelection() const
{
    const CustomerModel &customer = m_sources.customer;
    return syncJob(customer.accountNumber(), customer.properties(), m_sources.client.clock().now());
}

void SyncModel::onPropertiesStatus()
{
    const LoadStatus &status = m_sources.customer.propertiesStatus();
    if (!m_isAutomatic || m_isUnwanted || status.state != LoadState::Ready)
        return;
    m_isDue = true;
    // The page that is shown says what it wants first.
    QMetaObject::invokeMethod(this, &SyncModel::startIfDue, Qt::QueuedConnection);
}

void SyncModel::onWantedAgain()
{
    if (!m_isAutomatic)
        return;
    m_isUnwanted = false;
    m_isDue = true;
}

void SyncModel::startIfDue()
{
    if (!m_isDue || !m_sources.readings.isIdle())
        return;
    m_isDue = false;
    begin(jobOfSelection());
}

void SyncModel::begin(const SyncJob &job)
{
    if (job.account.isEmpty() || job.isEmpty())
        return;
    if (m_engine->isRunning() || m_isStopping) {
        if (m_engine->isRunning() && m_engine->job().account == job.account)
            return;
        m_next = job;
        if (m_engine->isRunning()) {
            m_waiting.push_front(m_engine->job());
            m_isStopping = true;
            m_engine->cancel();
        }
        return;
    }
    std::erase_if(m_waiting, [&job](const SyncJob &waiting) { return waiting.account == job.account; });
    m_state = State::Running;
    m_engine->start(job);
    Q_EMIT changed();
}

void SyncModel::onFinished(const SyncReport &report)
{
    m_isStopping = false;
    if (m_next) {
        const SyncJob next = *std::exchange(m_next, std::nullopt);
        begin(next);
        return;
    }
    m_report = report;
    if (!report.error)
        m_state = State::Done;
    else
        m_state = report.error->kind == api::ErrorKind::Cancelled ? State::Cancelled : State::Failed;
    Q_EMIT finished(report);
    Q_EMIT changed();
    if (m_state == State::Done && !m_waiting.empty()) {
        const SyncJob next = m_waiting.front();
        m_waiting.pop_front();
        begin(next);
        return;
    }
    startLater();
}

void SyncModel::startLater()
{
    if (!m_isAutomatic || m_isTimed)
        return;
    m_isTimed = true;
    const auto again = [this] {
        m_isTimed = false;
        if (m_isUnwanted) {
            startLater();
            return;
        }
        m_isDue = true;
        startIfDue();
    };
    (m_sources.scheduler ? m_sources.scheduler : api::timerScheduler())(refreshEvery, this, again);
}

} // namespace denkiroku::models
