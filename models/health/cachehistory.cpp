// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/cachehistory.h"

#include "models/usage/readingscache.h"

#include <utility>

namespace denkiroku::models {

CacheHistory::CacheHistory(ReadingsCache &readings, QObject *parent) : HealthHistory(parent), m_readings(readings)
{
    connect(&readings, &ReadingsCache::settled, this, [this](quint64 want, const LoadStatus &status) {
        if (want == 0 || want != m_want)
            return;
        m_want = 0;
        m_status = status;
        Q_EMIT changed();
    });
    connect(&readings, &ReadingsCache::changed, this, [this](Flow flow, const DateRange &days) {
        if (flow == m_stretch.flow && !days.intersected(m_stretch.days).isEmpty())
            Q_EMIT changed();
    });
}

CacheHistory::~CacheHistory()
{
    m_readings.release(m_want);
}

void CacheHistory::follow(const Stretch &stretch)
{
    m_readings.release(std::exchange(m_want, 0));
    m_stretch = stretch;
    m_status.start();
    m_want = m_readings.want(stretch.flow, stretch.days);
    Q_EMIT changed();
}

void CacheHistory::leave()
{
    m_readings.release(std::exchange(m_want, 0));
    m_stretch = {};
    m_status = {};
}

std::vector<PointHistory> CacheHistory::points() const
{
    std::vector<LedgerCoverage> coverage;
    for (QDate day = m_stretch.days.from; !m_stretch.days.isEmpty() && day < m_stretch.days.to; day = day.addDays(1)) {
        const DateRange one{day, day.addDays(1)};
        if (const auto answered = m_readings.asOf(m_stretch.flow, one))
            coverage.push_back({.range = jst::instantsOf(one),
                                .asked = *answered,
                                .answered = *answered,
                                .source = ReadingSource::HalfHourly,
                                .rows = 0});
    }
    std::vector<PointHistory> points;
    for (const QString &spin : m_readings.points(m_stretch.flow)) {
        PointHistory point;
        point.spin = spin;
        point.coverage = coverage;
        for (const HalfHour &halfHour :
             m_readings.series(m_stretch.flow, spin).halfHours(jst::instantsOf(m_stretch.days)))
            point.readings.push_back({.halfHour = halfHour,
                                      .source = ReadingSource::HalfHourly,
                                      .firstSeen = {},
                                      .lastSeen = {},
                                      .revisions = 0});
        points.push_back(std::move(point));
    }
    return points;
}

} // namespace denkiroku::models
