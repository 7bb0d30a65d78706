// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/usagemodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/usage/billingdates.h"
#include "models/usage/readingscache.h"
#include "models/usage/selectedreadings.h"
#include "models/usage/typicalhousehold.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

namespace {

PeriodKind kindOfScale(Scale scale)
{
    switch (scale) {
    case Scale::Day:
        return PeriodKind::Day;
    case Scale::Month:
        return PeriodKind::Month;
    case Scale::Year:
        break;
    }
    return PeriodKind::Year;
}

} // namespace

UsageModel::UsageModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_day(jst::dateOf(sources.clock.now()))
{
    m_period.kind = PeriodKind::Day;
    updatePeriod();
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, &UsageModel::onAccountChanged);
    connect(&m_sources.customer, &CustomerModel::propertiesChanged, this, &UsageModel::onPointsChanged);
    connect(&m_sources.customer, &CustomerModel::propertyChanged, this, &UsageModel::onPointsChanged);
    connect(&m_sources.readings, &ReadingsCache::settled, this, &UsageModel::onSettled);
    connect(&m_sources.readings, &ReadingsCache::changed, this, [this](Flow flow) {
        if (m_isActive && (flow == m_flow || m_isNet))
            recompute();
    });
    connect(&m_sources.billing, &BillingDates::changed, this, &UsageModel::onDatesChanged);
    connect(&m_sources.typical, &TypicalHousehold::changed, this, [this] {
        if (m_isActive && compareWith() == CompareWith::Typical)
            recompute();
    });
}

UsageModel::~UsageModel()
{
    release();
}

bool UsageModel::hasNet() const
{
    const CustomerModel &customer = m_sources.customer;
    return !customer.points(Flow::Import).empty() && !customer.points(Flow::Export).empty();
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
    if (!point || (spin == m_point && !m_isNet))
        return;
    m_isNet = false;
    m_point = spin;
    m_flow = point->flow;
    selectionMoved();
}

void UsageModel::setAllPoints(Flow flow)
{
    if (m_point.isEmpty() && m_flow == flow && !m_isNet)
        return;
    m_isNet = false;
    m_point.clear();
    m_flow = flow;
    selectionMoved();
}

void UsageModel::setNet()
{
    if (m_isNet || !hasNet())
        return;
    m_isNet = true;
    m_point.clear();
    m_flow = Flow::Import;
    selectionMoved();
}

void UsageModel::setKind(PeriodKind kind)
{
    if (kind == m_period.kind)
        return;
    // From a month to a day: the newest day that has begun. From a day to a month: the one it lies in.
    const QDate today = jst::dateOf(m_sources.clock.now());
    if (m_period.days.contains(today))
        m_day = today;
    else if (kind < m_period.kind)
        m_day = m_period.days.from;
    m_period.kind = kind;
    selectionMoved();
}

void UsageModel::setScale(Scale scale)
{
    setKind(kindOfScale(scale));
}

void UsageModel::setAnchor(QDate day)
{
    if (!day.isValid())
        return;
    const QDate begun = std::min(day, jst::dateOf(m_sources.clock.now()));
    if (m_period.days.contains(begun))
        return;
    m_day = begun;
    selectionMoved();
}

void UsageModel::setCompareWith(CompareWith with)
{
    if (m_compareWith == with)
        return;
    m_compareWith = with;
    if (m_isActive)
        fetch(false);
    else
        recompute();
}

bool UsageModel::canGoNext() const
{
    return m_period.days.to <= jst::dateOf(m_sources.clock.now());
}

void UsageModel::goPrevious()
{
    setAnchor(calendar().previous(m_period).days.from);
}

void UsageModel::goNext()
{
    if (canGoNext())
        setAnchor(calendar().next(m_period).days.from);
}

void UsageModel::goToday()
{
    setAnchor(jst::dateOf(m_sources.clock.now()));
}

void UsageModel::goInto(const UsageBar &bar)
{
    if (scale() == Scale::Day || bar.days.from > jst::dateOf(m_sources.clock.now()))
        return;
    m_day = bar.days.from;
    m_period.kind = scale() == Scale::Year ? PeriodKind::Month : PeriodKind::Day;
    selectionMoved();
}

std::optional<Instant> UsageModel::readingsTo() const
{
    return shown(m_flow).end();
}

PointsReadings UsageModel::shownReadings() const
{
    return shown(m_flow);
}

PointsReadings UsageModel::subtractedReadings() const
{
    return m_isNet ? shown(Flow::Export) : PointsReadings({}, m_sources.clock.now());
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

PointsReadings UsageModel::shown(Flow flow) const
{
    return selectedReadings(m_sources.customer, m_sources.readings, flow, m_point, m_sources.clock.now());
}

QDate UsageModel::firstDay() const
{
    std::optional<Instant> first;
    const auto readings = shown(m_flow);
    for (const PointReadings &point : readings.points()) {
        if (point.since)
            first = first ? std::min(*first, *point.since) : *point.since;
    }
    if (const auto begin = readings.begin())
        first = first ? std::min(*first, *begin) : *begin;
    return first ? jst::dateOf(*first) : jst::firstOfYear(jst::dateOf(m_sources.clock.now()));
}

PeriodCalendar UsageModel::calendar() const
{
    return {.readingDays = m_period.kind == PeriodKind::Billing ? m_sources.billing.days(m_point) : ReadingDays(),
            .first = m_period.kind == PeriodKind::All ? firstDay() : QDate(),
            .today = jst::dateOf(m_sources.clock.now())};
}

BillingPeriod UsageModel::billingPeriod() const
{
    return m_sources.billing.days(m_point).periodOf(m_period.days.from);
}

bool UsageModel::isBillingPeriodKnown() const
{
    return m_sources.billing.days(m_point).isKnown(m_period.days);
}

void UsageModel::updatePeriod()
{
    m_period = calendar().of(m_period.kind, m_day);
}

void UsageModel::selectionMoved()
{
    updatePeriod();
    if (m_isActive)
        fetch(false);
    else
        recompute();
    Q_EMIT selectionChanged();
}

void UsageModel::fetch(bool again)
{
    release();
    m_answers.clear();
    if (m_sources.readings.account().isEmpty()) {
        m_status = {};
        recompute();
        Q_EMIT statusChanged();
        return;
    }
    wantAll(again);
    m_status.start();
    m_status.refusals.clear();
    recompute();
    m_status.asOf = m_sources.readings.asOf(m_flow, period());
    Q_EMIT statusChanged();
}

// The newest want is served first: what is shown before what it is compared with.
void UsageModel::wantAll(bool again)
{
    using Freshness = ReadingsCache::Freshness;
    if (m_period.kind == PeriodKind::Billing)
        m_sources.billing.load(m_point);
    const std::vector<Flow> flows = m_isNet ? std::vector{Flow::Export, Flow::Import} : std::vector{m_flow};
    const UsageAlignment beside = alignment();
    if (beside.with() == CompareWith::Typical) {
        if (const QString spin = typicalPoint(); !spin.isEmpty())
            m_sources.typical.want(spin, typicalMonths());
    } else if (beside.with() != CompareWith::None) {
        for (const Flow flow : flows)
            m_compareWants.insert(m_sources.readings.want(flow, beside.other()));
    }
    for (const Flow flow : flows)
        m_wants.insert(m_sources.readings.want(flow, period(), again ? Freshness::Again : Freshness::Cached));
}

void UsageModel::release()
{
    for (auto *wants : {&m_wants, &m_compareWants}) {
        for (const quint64 want : std::exchange(*wants, {}))
            m_sources.readings.release(want);
    }
    m_sources.typical.release();
}

void UsageModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (m_compareWants.erase(want) > 0) {
        recompute();
        return;
    }
    if (m_wants.erase(want) == 0)
        return;
    m_answers.push_back(status);
    if (!m_wants.empty()) {
        recompute();
        return;
    }
    m_status = merged(m_answers);
    recompute();
    Q_EMIT statusChanged();
}

void UsageModel::onAccountChanged()
{
    release();
    m_point.clear();
    m_flow = Flow::Import;
    m_isNet = false;
    m_status = {};
    m_isActive = false;
    updatePeriod();
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
    if (isGone || hasNone || (m_isNet && !hasNet())) {
        m_point.clear();
        m_flow = Flow::Import;
        m_isNet = false;
        selectionMoved();
    } else if (calendar().of(m_period.kind, m_day) != m_period || compareWith() == CompareWith::Typical) {
        selectionMoved();
    } else {
        recompute();
    }
    Q_EMIT pointsChanged();
}

// Where the reading days turn out to be others, the period around the same day is another.
void UsageModel::onDatesChanged()
{
    if (m_period.kind != PeriodKind::Billing)
        return;
    if (calendar().of(m_period.kind, m_day) != m_period)
        selectionMoved();
    else
        Q_EMIT selectionChanged();
}

} // namespace denkiroku::models
