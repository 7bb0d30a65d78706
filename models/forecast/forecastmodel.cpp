// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/forecastmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/account/supplytariffs.h"
#include "models/background.h"
#include "models/usage/billingdates.h"
#include "models/usage/readingscache.h"

#include <algorithm>
#include <ranges>

namespace denkiroku::models {

namespace {

constexpr int aYear = 364;

} // namespace

ForecastModel::ForecastModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_policy(roundingPolicies().front())
{
    connect(&m_sources.customer, &CustomerModel::propertiesChanged, this, &ForecastModel::follow);
    connect(&m_sources.customer, &CustomerModel::propertyChanged, this, &ForecastModel::follow);
    connect(&m_sources.customer, &CustomerModel::propertiesStatusChanged, this, &ForecastModel::begin);
    connect(&m_sources.tariffs, &SupplyTariffs::changed, this, &ForecastModel::begin);
    connect(&m_sources.readings, &ReadingsCache::settled, this, [this](quint64 want) {
        if (std::erase(m_wants, want) > 0 && m_wants.empty())
            reckon();
    });
    // Readings that came for others tell more of the period too.
    connect(&m_sources.readings, &ReadingsCache::becameIdle, this, [this] {
        if (m_status.state == LoadState::Ready && m_wants.empty())
            reckon();
    });
}

ForecastModel::~ForecastModel() = default;

void ForecastModel::load()
{
    m_isActive = true;
    if (m_status.state != LoadState::Idle || m_sources.customer.accountNumber().isEmpty())
        return;
    m_status.start();
    m_sources.tariffs.load();
    Q_EMIT changed();
    begin();
}

void ForecastModel::reload()
{
    const bool wasActive = m_isActive;
    clear();
    if (wasActive)
        load();
}

void ForecastModel::clear()
{
    ++m_generation;
    for (const quint64 want : m_wants)
        m_sources.readings.release(want);
    m_wants.clear();
    m_status = {};
    m_points.clear();
    m_all.reset();
    Q_EMIT changed();
}

void ForecastModel::setPolicy(const RoundingPolicy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    if (m_status.state == LoadState::Ready)
        reckon();
}

// Another place, or other points of it.
void ForecastModel::follow()
{
    if (m_isActive)
        reload();
}

// What the forecast of every point looks at: the weeks before now, and the same time a year ago.
std::vector<DateRange> ForecastModel::needed() const
{
    const QDate today = jst::dateOf(m_sources.clock.now());
    DateRange now{today.addDays(-forecastSampleDays - 1), today.addDays(1)};
    QDate end = today;
    for (const SupplyPoint &point : m_sources.customer.points(Flow::Import)) {
        const DateRange period = m_sources.billing.days(point.spin).periodOf(today).days;
        now.from = std::min(now.from, period.from);
        end = std::max(end, period.to);
    }
    return {now, {now.from.addDays(-aYear), end.addDays(-aYear)}};
}

void ForecastModel::begin()
{
    if (!m_status.isLoading() || !m_wants.empty() || !m_sources.tariffs.status().isSettled() ||
        !m_sources.customer.propertiesStatus().isSettled())
        return;
    if (m_sources.tariffs.status().state == LoadState::Failed) {
        m_status.fail(m_sources.tariffs.status().error.value_or(api::Error{}));
        Q_EMIT changed();
        return;
    }
    for (const DateRange &days : needed())
        m_wants.push_back(m_sources.readings.want(Flow::Import, days));
}

void ForecastModel::reckon()
{
    std::vector<std::pair<QString, ForecastInput>> inputs;
    const Instant now = m_sources.clock.now();
    for (const SupplyPoint &point : m_sources.customer.points(Flow::Import)) {
        if (!point.isActive)
            continue;
        const DateRange period = m_sources.billing.days(point.spin).periodOf(jst::dateOf(now)).days;
        const UsageSeries &series = m_sources.readings.series(Flow::Import, point.spin);
        ForecastInput input{.readings = {},
                            .agreements = m_sources.tariffs.agreed(point.spin),
                            .period = jst::instantsOf(period),
                            .now = now,
                            .policy = m_policy};
        // A year ago first: in order of time.
        for (const DateRange &days : needed() | std::views::reverse)
            std::ranges::move(series.halfHours(jst::instantsOf(days)), std::back_inserter(input.readings));
        inputs.emplace_back(point.spin, std::move(input));
    }
    const auto work = [inputs = std::move(inputs)](QPromise<std::vector<Point>> &) {
        std::vector<Point> points;
        for (const auto &[spin, input] : inputs)
            points.push_back({spin, forecast(input)});
        return points;
    };
    const auto then = [this, generation = ++m_generation, now](std::vector<Point> points) {
        if (generation != m_generation)
            return;
        m_points = std::move(points);
        std::vector<Forecast> told;
        for (const Point &point : m_points) {
            if (point.forecast)
                told.push_back(*point.forecast);
        }
        m_all = together(told);
        m_status.finish(now, m_all.has_value(), m_sources.tariffs.status().refusals);
        Q_EMIT changed();
    };
    inBackground<std::vector<Point>>(
        this, work, [](int) {}, then);
}

} // namespace denkiroku::models
