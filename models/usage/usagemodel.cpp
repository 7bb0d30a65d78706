// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagemodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/usage/readingscache.h"
#include "models/usage/selectedreadings.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

UsageModel::UsageModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_anchor(jst::dateOf(sources.clock.now()))
{
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, &UsageModel::onAccountChanged);
    connect(&m_sources.customer, &CustomerModel::propertiesChanged, this, &UsageModel::onPointsChanged);
    connect(&m_sources.customer, &CustomerModel::propertyChanged, this, &UsageModel::onPointsChanged);
    connect(&m_sources.readings, &ReadingsCache::settled, this, &UsageModel::onSettled);
    connect(&m_sources.readings, &ReadingsCache::changed, this, [this](Flow flow) {
        if (m_isActive && flow == m_flow)
            recompute();
    });
}

UsageModel::~UsageModel()
{
    release();
}

DateRange UsageModel::period() const
{
    return jst::periodOf(m_scale, m_anchor);
}

std::vector<SupplyPoint> UsageModel::points() const
{
    auto points = m_sources.customer.points(Flow::Import);
    const auto generation = m_sources.customer.points(Flow::Export);
    points.insert(points.end(), generation.begin(), generation.end());
    return points;
}

void UsageModel::setPoint(const QString &spin)
{
    const SupplyPoint *point = m_sources.customer.point(spin);
    if (!point || spin == m_point)
        return;
    m_point = spin;
    m_flow = point->flow;
    selectionMoved();
}

void UsageModel::setAllPoints(Flow flow)
{
    if (m_point.isEmpty() && m_flow == flow)
        return;
    m_point.clear();
    m_flow = flow;
    selectionMoved();
}

void UsageModel::setScale(Scale scale)
{
    if (scale == m_scale)
        return;
    // From a month to a day: the newest day that has begun.
    const QDate today = jst::dateOf(m_sources.clock.now());
    if (scale < m_scale && period().contains(today))
        m_anchor = today;
    m_scale = scale;
    m_anchor = period().from;
    selectionMoved();
}

void UsageModel::setAnchor(QDate day)
{
    if (!day.isValid())
        return;
    const QDate begun = std::min(day, jst::dateOf(m_sources.clock.now()));
    const QDate first = jst::periodOf(m_scale, begun).from;
    if (first == period().from)
        return;
    m_anchor = first;
    selectionMoved();
}

void UsageModel::setCompareWith(CompareWith with)
{
    if (m_compareWith == with)
        return;
    m_compareWith = with;
    if (m_isActive)
        fetch(false);
}

bool UsageModel::canGoNext() const
{
    return period().to <= jst::dateOf(m_sources.clock.now());
}

void UsageModel::goPrevious()
{
    setAnchor(jst::step(m_scale, m_anchor, -1));
}

void UsageModel::goNext()
{
    if (canGoNext())
        setAnchor(jst::step(m_scale, m_anchor, 1));
}

void UsageModel::goToday()
{
    setAnchor(jst::dateOf(m_sources.clock.now()));
}

void UsageModel::goInto(const UsageBar &bar)
{
    if (m_scale == Scale::Day || bar.days.from > jst::dateOf(m_sources.clock.now()))
        return;
    m_scale = m_scale == Scale::Year ? Scale::Month : Scale::Day;
    m_anchor = bar.days.from;
    selectionMoved();
}

std::optional<Instant> UsageModel::readingsTo() const
{
    return shown().end();
}

void UsageModel::load()
{
    if (m_isActive && m_status.state != LoadState::Idle)
        return;
    m_isActive = true;
    fetch(false);
}

void UsageModel::reload()
{
    m_isActive = true;
    fetch(true);
}

PointsReadings UsageModel::shown() const
{
    return selectedReadings(m_sources.customer, m_sources.readings, m_flow, m_point, m_sources.clock.now());
}

void UsageModel::selectionMoved()
{
    if (m_isActive)
        fetch(false);
    else
        recompute();
    Q_EMIT selectionChanged();
}

// The newest want is served first: what is shown before what it is compared with.
void UsageModel::fetch(bool again)
{
    release();
    if (m_sources.readings.account().isEmpty()) {
        m_status = {};
        recompute();
        Q_EMIT statusChanged();
        return;
    }
    using Freshness = ReadingsCache::Freshness;
    m_compareWant = m_sources.readings.want(m_flow, comparedPeriod());
    m_want = m_sources.readings.want(m_flow, period(), again ? Freshness::Again : Freshness::Cached);
    m_status.start();
    m_status.refusals.clear();
    recompute();
    m_status.asOf = m_sources.readings.asOf(m_flow, period());
    Q_EMIT statusChanged();
}

void UsageModel::release()
{
    m_sources.readings.release(std::exchange(m_want, 0));
    m_sources.readings.release(std::exchange(m_compareWant, 0));
}

void UsageModel::recompute()
{
    const auto readings = shown();
    const auto isLoaded = [this](const DateRange &days) { return m_sources.readings.isCovered(m_flow, days); };
    m_bars = readings.bars(m_scale, period(), isLoaded);
    m_total = readings.total(period());
    m_status.hasData = !m_total.isEmpty();
    recomputeComparison(readings);
    Q_EMIT barsChanged();
}

void UsageModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (want == 0 || (want != m_want && want != m_compareWant))
        return;
    if (want == m_compareWant) {
        m_compareWant = 0;
        recompute();
        return;
    }
    m_want = 0;
    m_status = status;
    recompute();
    Q_EMIT statusChanged();
}

void UsageModel::onAccountChanged()
{
    release();
    m_point.clear();
    m_flow = Flow::Import;
    m_status = {};
    m_isActive = false;
    recompute();
    Q_EMIT selectionChanged();
    Q_EMIT statusChanged();
}

void UsageModel::onPointsChanged()
{
    const auto choice = points();
    const auto isChosen = [this](const SupplyPoint &point) { return point.spin == m_point; };
    const bool isGone = !m_point.isEmpty() && std::ranges::none_of(choice, isChosen);
    // A selection without any point that sells cannot be shown selling.
    const auto hasFlow = [this](const SupplyPoint &point) { return point.flow == m_flow; };
    const bool hasNone = m_flow == Flow::Export && std::ranges::none_of(choice, hasFlow);
    if (isGone || hasNone) {
        m_point.clear();
        m_flow = Flow::Import;
        selectionMoved();
    } else {
        recompute();
    }
    Q_EMIT pointsChanged();
}

CompareWith UsageModel::compareWith() const
{
    if (m_compareWith)
        return *m_compareWith;
    return m_scale == Scale::Month ? CompareWith::YearEarlier : CompareWith::PreviousPeriod;
}

DateRange UsageModel::comparedPeriod() const
{
    const QDate first = period().from;
    const bool isYearEarlier = compareWith() == CompareWith::YearEarlier;
    return jst::periodOf(m_scale, isYearEarlier ? first.addYears(-1) : jst::step(m_scale, first, -1));
}

void UsageModel::recomputeComparison(const PointsReadings &readings)
{
    m_comparison.reset();
    const DateRange other = comparedPeriod();
    const auto end = readings.endWithin(jst::instantsOf(period()));
    if (!end || !m_sources.readings.isCovered(m_flow, other))
        return;
    InstantRange now = jst::instantsOf(period());
    InstantRange before = jst::instantsOf(other);
    const bool isPartial = m_sources.clock.now() < now.to || *end > m_sources.clock.now() - std::chrono::hours(48);
    if (isPartial && *end < now.to) {
        now.to = m_scale == Scale::Day ? *end : jst::startOfDay(jst::dateOf(*end));
        before.to = m_scale == Scale::Year ? jst::startOfDay(sameDayIn(other, jst::dateOf(now.to)))
                                           : std::min(before.to, before.from + (now.to - now.from));
        now.to = m_scale == Scale::Month ? std::min(now.to, now.from + (before.to - before.from)) : now.to;
    }
    UsageComparison comparison{.with = compareWith(),
                               .period = other,
                               .current = readings.total(now),
                               .before = readings.total(before),
                               .isPartial = now != jst::instantsOf(period())};
    if (!comparison.current.isEmpty() && !comparison.before.isEmpty())
        m_comparison = comparison;
}

QDate UsageModel::sameDayIn(const DateRange &year, QDate day)
{
    return day.addYears(year.from.year() - day.year());
}

} // namespace denkiroku::models
