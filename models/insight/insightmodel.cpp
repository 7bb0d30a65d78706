// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/insightmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/account/supplytariffs.h"
#include "models/insight/shareofpoints.h"
#include "models/usage/readingscache.h"
#include "models/usage/selectedreadings.h"
#include "models/usage/usagemodel.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

namespace {

constexpr int daysOfLastYear = 365;

} // namespace

InsightModel::InsightModel(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, &InsightModel::onAccountChanged);
    connect(&m_sources.customer, &CustomerModel::propertiesChanged, this, &InsightModel::follow);
    connect(&m_sources.usage, &UsageModel::selectionChanged, this, &InsightModel::follow);
    connect(&m_sources.tariffs, &SupplyTariffs::changed, this, [this] {
        if (m_isActive)
            recompute();
    });
    connect(&m_sources.readings, &ReadingsCache::settled, this, &InsightModel::onSettled);
    // A year comes in a dozen windows; what is there is reckoned once at their end. Later changes are few.
    connect(&m_sources.readings, &ReadingsCache::changed, this, [this](Flow flow) {
        if (m_isActive && m_want == 0 && flow == m_sources.usage.flow())
            recompute();
    });
}

InsightModel::~InsightModel()
{
    m_sources.readings.release(m_want);
}

void InsightModel::setSpan(Span span)
{
    if (span == m_span)
        return;
    m_span = span;
    follow();
}

DateRange InsightModel::period() const
{
    const QDate today = jst::dateOf(m_sources.clock.now());
    if (m_span == Span::LastYear)
        return {today.addDays(-daysOfLastYear), today};
    const UsageModel &usage = m_sources.usage;
    const DateRange shown =
        usage.kind() == PeriodKind::Day ? jst::periodOf(Scale::Month, usage.anchor()) : usage.period();
    return {shown.from, std::max(shown.from, std::min(shown.to, today))};
}

DateRange InsightModel::needed() const
{
    const QDate today = jst::dateOf(m_sources.clock.now());
    const DateRange shown = period();
    const UnusualRule rule;
    return {std::min(shown.from.addDays(-rule.seasonDays), shown.to.addDays(-BaseLoad::mostDays)),
            std::min(shown.to.addDays(rule.seasonDays), today)};
}

void InsightModel::load()
{
    if (m_isActive && m_status.state != LoadState::Idle)
        return;
    m_isActive = true;
    m_sources.tariffs.load();
    fetch(false);
}

void InsightModel::reload()
{
    m_isActive = true;
    m_sources.tariffs.reload();
    fetch(true);
}

void InsightModel::follow()
{
    if (!m_isActive)
        return;
    // Another point only looks at other rows of the same answers.
    const bool isAsked = m_asked == needed() && m_askedFlow == m_sources.usage.flow();
    if (isAsked && m_status.state != LoadState::Failed)
        recompute();
    else
        fetch(false);
}

void InsightModel::fetch(bool again)
{
    m_sources.readings.release(std::exchange(m_want, 0));
    m_asked = {};
    if (m_sources.readings.account().isEmpty()) {
        m_status = {};
        recompute();
        Q_EMIT statusChanged();
        return;
    }
    using Freshness = ReadingsCache::Freshness;
    m_asked = needed();
    m_askedFlow = m_sources.usage.flow();
    m_status.start();
    m_want = m_sources.readings.want(m_askedFlow, m_asked, again ? Freshness::Again : Freshness::Cached);
    recompute();
    Q_EMIT statusChanged();
}

void InsightModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (want == 0 || want != m_want)
        return;
    m_want = 0;
    m_status = status;
    recompute();
    Q_EMIT statusChanged();
}

void InsightModel::onAccountChanged()
{
    m_sources.readings.release(std::exchange(m_want, 0));
    m_asked = {};
    m_isActive = false;
    m_status = {};
    m_insights = {};
    Q_EMIT insightsChanged();
    Q_EMIT statusChanged();
}

void InsightModel::recompute()
{
    const auto readings = selectedReadings(m_sources.customer, m_sources.readings, m_sources.usage.flow(),
                                           m_sources.usage.point(), m_sources.clock.now());
    const auto all = sampleDays(readings, needed());
    Insights insights;
    insights.period = period();
    const auto shown = daysWithin(all, insights.period);
    insights.days = static_cast<int>(shown.size());
    insights.baseLoad = baseLoad(daysWithin(all, {needed().from, insights.period.to}));
    insights.peaks = peaks(shown);
    insights.week = weekPattern(shown);
    insights.unusual = unusualDays(all, insights.period);
    recomputeShare(insights);
    m_status.hasData = insights.days > 0;
    m_insights = std::move(insights);
    Q_EMIT insightsChanged();
}

void InsightModel::recomputeShare(Insights &insights) const
{
    const LoadStatus &tariffs = m_sources.tariffs.status();
    if (m_sources.usage.flow() == Flow::Export) {
        insights.noShare = NoShare::Sold;
        return;
    }
    if (!tariffs.hasData) {
        insights.noShare = tariffs.state == LoadState::Failed  ? NoShare::Refused
                           : tariffs.state == LoadState::Ready ? NoShare::NoAgreement
                                                               : NoShare::Loading;
        return;
    }
    const Instant now = m_sources.clock.now();
    // A period of which no day is over has no last day.
    if (insights.period.isEmpty()) {
        insights.noShare = NoShare::TooFewDays;
        return;
    }
    const Instant moment = jst::startOfDay(insights.period.lastDay());
    std::vector<PointOnTariff> points;
    for (const SupplyPoint &point : m_sources.customer.points(Flow::Import)) {
        if (!m_sources.usage.point().isEmpty() && point.spin != m_sources.usage.point())
            continue;
        const auto readings = selectedReadings(m_sources.customer, m_sources.readings, Flow::Import, point.spin, now);
        points.push_back(
            {readings.points().front(), m_sources.tariffs.agreement(point.spin, moment), point.nextReadingDate});
    }
    auto answer = shareOfPoints(points, insights.period);
    insights.share = std::move(answer.share);
    insights.noShare = answer.why;
    insights.product = answer.product;
}

} // namespace denkiroku::models
