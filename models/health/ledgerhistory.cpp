// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/ledgerhistory.h"

#include "models/ledger/ledger.h"
#include "models/usage/readingscache.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

LedgerHistory::LedgerHistory(Ledger &ledger, ReadingsCache &readings, QObject *parent)
    : HealthHistory(parent), m_ledger(ledger), m_readings(readings)
{
    connect(&readings, &ReadingsCache::settled, this, &LedgerHistory::onSettled);
    connect(&ledger, &Ledger::changed, this, [this](const QString &account, Flow flow, const InstantRange &range) {
        const bool isOurs = account == m_stretch.account && flow == m_stretch.flow && !m_stretch.days.isEmpty();
        if (!isOurs || range.intersected(jst::instantsOf(m_stretch.days)).isEmpty())
            return;
        if (m_isReading)
            m_isStale = true;
        else
            read();
    });
}

LedgerHistory::~LedgerHistory()
{
    m_readings.release(m_want);
}

void LedgerHistory::follow(const Stretch &stretch)
{
    leave();
    m_stretch = stretch;
    m_status.start();
    m_want = m_readings.want(stretch.flow, stretch.days);
    read();
}

void LedgerHistory::leave()
{
    m_calls.clear();
    m_readings.release(std::exchange(m_want, 0));
    m_stretch = {};
    m_status = {};
    m_points.clear();
    m_coming.clear();
    m_awaited = 0;
    m_isReading = false;
    m_isUnusable = false;
    m_isStale = false;
}

// What was refused or failed; the ledger itself is read for what came.
void LedgerHistory::onSettled(quint64 want, const LoadStatus &status)
{
    if (want == 0 || want != m_want)
        return;
    m_want = 0;
    const bool hasData = m_status.hasData;
    m_status = status;
    m_status.hasData = hasData;
    // Once more behind whatever was stored last, so that settled means that all of it is here.
    if (m_isReading)
        m_isStale = true;
    else
        read();
}

void LedgerHistory::read()
{
    m_isReading = true;
    m_isStale = false;
    m_calls.hold(m_ledger.load(m_stretch.account, m_stretch.flow, jst::instantsOf(m_stretch.days)))
        .then(this, [this](const api::Result<std::vector<LedgerSlice>> &result) {
            if (result) {
                take(*result);
            } else if (result.error().kind != api::ErrorKind::Cancelled) {
                m_isReading = false;
                m_isUnusable = true;
                m_status.fail(result.error());
                Q_EMIT changed();
            }
        });
}

void LedgerHistory::take(std::vector<LedgerSlice> slices)
{
    m_coming.clear();
    m_awaited = 0;
    std::vector<LedgerPoint> revised;
    for (LedgerSlice &slice : slices) {
        const auto hasRevisions = [](const LedgerReading &reading) { return reading.revisions > 0; };
        if (std::ranges::any_of(slice.readings, hasRevisions))
            revised.push_back(slice.point);
        m_coming.push_back({.spin = slice.point.spin,
                            .since = {},
                            .until = {},
                            .readings = std::move(slice.readings),
                            .coverage = std::move(slice.coverage),
                            .revisions = {}});
    }
    m_awaited = static_cast<int>(revised.size());
    for (const LedgerPoint &point : revised) {
        m_calls.hold(m_ledger.revisions(point, jst::instantsOf(m_stretch.days)))
            .then(this, [this, spin = point.spin](const api::Result<std::vector<LedgerRevision>> &result) {
                if (!result && result.error().kind == api::ErrorKind::Cancelled)
                    return;
                // Without its revisions a corrected half-hour is still known to be one.
                takeRevisions(spin, result.value_or(std::vector<LedgerRevision>()));
            });
    }
    readOn();
}

void LedgerHistory::takeRevisions(const QString &spin, std::vector<LedgerRevision> revisions)
{
    const auto point = std::ranges::find(m_coming, spin, &PointHistory::spin);
    if (point != m_coming.end())
        point->revisions = std::move(revisions);
    --m_awaited;
    readOn();
}

void LedgerHistory::readOn()
{
    if (m_awaited > 0)
        return;
    m_points = std::exchange(m_coming, {});
    m_isReading = false;
    const auto hasReadings = [](const PointHistory &point) { return !point.readings.empty(); };
    m_status.hasData = std::ranges::any_of(m_points, hasReadings);
    if (m_isStale)
        read();
    Q_EMIT changed();
}

LoadStatus LedgerHistory::status() const
{
    LoadStatus now = m_status;
    // Asked and answered, but not read yet.
    if (m_isReading && now.state == LoadState::Ready)
        now.state = LoadState::Loading;
    return now;
}

} // namespace denkiroku::models
