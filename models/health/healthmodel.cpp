// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/usage/usagemodel.h"

#include <algorithm>

namespace denkiroku::models {

HealthModel::HealthModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_year(jst::dateOf(sources.clock.now()).year())
{
    Q_ASSERT(!m_sources.histories.empty());
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, &HealthModel::onAccountChanged);
    connect(&m_sources.customer, &CustomerModel::propertiesChanged, this, &HealthModel::recompute);
    connect(&m_sources.usage, &UsageModel::selectionChanged, this, &HealthModel::follow);
    for (HealthHistory *each : m_sources.histories) {
        each->setParent(this);
        connect(each, &HealthHistory::changed, this, &HealthModel::onHistoryChanged);
    }
}

HealthModel::~HealthModel()
{
    for (HealthHistory *each : m_sources.histories)
        each->disconnect(this);
}

DateRange HealthModel::period() const
{
    return jst::periodOf(Scale::Year, QDate(m_year, 1, 1));
}

bool HealthModel::canGoNext() const
{
    return m_year < jst::dateOf(m_sources.clock.now()).year();
}

void HealthModel::goPrevious()
{
    --m_year;
    m_day.reset();
    fetch();
}

void HealthModel::goNext()
{
    if (!canGoNext())
        return;
    ++m_year;
    m_day.reset();
    fetch();
}

void HealthModel::setDay(std::optional<QDate> day)
{
    if (day == m_day || (day && !period().contains(*day)))
        return;
    m_day = day;
    recomputeDetails();
}

LoadStatus HealthModel::status() const
{
    return history().status();
}

const HealthDay *HealthModel::entry(QDate day) const
{
    const auto found = std::ranges::lower_bound(m_report.days, day, {}, &HealthDay::day);
    return found == m_report.days.cend() || found->day != day ? nullptr : &*found;
}

void HealthModel::load()
{
    if (m_isActive && status().state != LoadState::Idle)
        return;
    m_isActive = true;
    m_year = m_sources.usage.anchor().year();
    fetch();
}

void HealthModel::reload()
{
    m_isActive = true;
    m_source = 0;
    fetch();
}

void HealthModel::follow()
{
    if (!m_isActive)
        return;
    const int year = m_sources.usage.anchor().year();
    if (year != m_year) {
        m_year = year;
        m_day.reset();
    }
    // Another point only looks at other rows of the same stretch.
    if (stretch() == m_stretch && status().state != LoadState::Failed)
        recompute();
    else
        fetch();
}

HealthHistory::Stretch HealthModel::stretch() const
{
    return {.account = m_sources.customer.accountNumber(), .flow = m_sources.usage.flow(), .days = period()};
}

void HealthModel::fetch()
{
    m_stretch = stretch();
    if (!m_isActive || m_stretch.account.isEmpty()) {
        recompute();
        return;
    }
    history().follow(m_stretch);
    recompute();
    Q_EMIT statusChanged();
}

void HealthModel::onHistoryChanged()
{
    if (!m_isActive || sender() != &history())
        return;
    if (history().isUnusable() && m_source + 1 < m_sources.histories.size()) {
        history().leave();
        ++m_source;
        fetch();
        return;
    }
    recompute();
    Q_EMIT statusChanged();
}

void HealthModel::onAccountChanged()
{
    for (HealthHistory *each : m_sources.histories)
        each->leave();
    m_source = 0;
    m_stretch = {};
    m_isActive = false;
    m_day.reset();
    m_points.clear();
    m_report = {};
    m_details.clear();
    m_usualDelay = {};
    Q_EMIT reportChanged();
    Q_EMIT detailsChanged();
    Q_EMIT statusChanged();
}

HealthRule HealthModel::rule() const
{
    HealthRule rule;
    rule.now = m_sources.clock.now();
    rule.usualDelay = m_usualDelay.delay;
    return rule;
}

std::vector<PointHistory> HealthModel::selectedPoints() const
{
    auto all = history().points();
    std::vector<PointHistory> selected;
    const QString wanted = m_sources.usage.point();
    for (const SupplyPoint &point : m_sources.customer.points(m_sources.usage.flow())) {
        if (!wanted.isEmpty() && point.spin != wanted)
            continue;
        const auto known = std::ranges::find(all, point.spin, &PointHistory::spin);
        PointHistory history;
        if (known != all.end())
            history = std::move(*known);
        history.spin = point.spin;
        if (const Property *home = m_sources.customer.propertyOf(point.spin)) {
            history.since = home->since();
            history.until = home->until();
        }
        selected.push_back(std::move(history));
    }
    return selected;
}

void HealthModel::recompute()
{
    m_points = m_isActive ? selectedPoints() : std::vector<PointHistory>();
    m_usualDelay = models::usualDelay(m_points);
    m_report = healthOf(m_points, m_isActive ? period() : DateRange(), rule());
    Q_EMIT reportChanged();
    recomputeDetails();
}

void HealthModel::recomputeDetails()
{
    DateRange days = period();
    if (m_day)
        days = {*m_day, m_day->addDays(1)};
    m_details = m_isActive ? healthDetails(m_points, days, rule()) : std::vector<HealthDetail>();
    Q_EMIT detailsChanged();
}

} // namespace denkiroku::models
