// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a UsageModel reckons from the readings: bars, totals, comparison.
#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/usage/billingdates.h"
#include "models/usage/readingscache.h"
#include "models/usage/typicalhousehold.h"
#include "models/usage/usagemodel.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Each point's average, added up: the power of all of them together.
std::optional<double> powerOf(const PointsReadings &readings, const DateRange &days)
{
    std::optional<double> sum;
    for (const PointReadings &point : readings.points()) {
        if (const auto kilowatts = averageKilowatts(point.series->total(jst::instantsOf(days))))
            sum = sum.value_or(0.0) + *kilowatts;
    }
    return sum;
}

} // namespace

CompareWith UsageModel::compareWith() const
{
    if (m_compareWith)
        return *m_compareWith;
    switch (m_period.kind) {
    case PeriodKind::Month:
        return CompareWith::YearEarlier;
    case PeriodKind::All:
        return CompareWith::None;
    default:
        return CompareWith::PreviousPeriod;
    }
}

UsageAlignment UsageModel::alignment() const
{
    return {m_period, compareWith(), calendar()};
}

DateRange UsageModel::comparedPeriod() const
{
    return alignment().other();
}

QString UsageModel::typicalPoint() const
{
    if (m_flow != Flow::Import || m_isNet)
        return {};
    if (!m_point.isEmpty())
        return m_point;
    // Of all points together, the one that is supplied in the period shown: a place left long ago does not count.
    const InstantRange shown = jst::instantsOf(period());
    QString only;
    for (const SupplyPoint &point : m_sources.customer.points(Flow::Import)) {
        const Property *home = m_sources.customer.propertyOf(point.spin);
        const InstantRange supplied =
            home ? InstantRange{home->since().value_or(shown.from), home->until().value_or(shown.to)} : shown;
        if (shown.intersected(supplied).isEmpty() || point.spin == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = point.spin;
    }
    return only;
}

std::set<int> UsageModel::typicalMonths() const
{
    std::set<int> months;
    for (QDate month = jst::firstOfMonth(period().from); month < period().to; month = month.addMonths(1))
        months.insert(month.month());
    return months;
}

TypicalDays UsageModel::typicalDays() const
{
    return [this, spin = typicalPoint()](int month) { return m_sources.typical.day(spin, month); };
}

TypicalState UsageModel::typicalState() const
{
    if (compareWith() != CompareWith::Typical)
        return TypicalState::NotAsked;
    if (m_flow != Flow::Import || m_isNet)
        return TypicalState::OnlyForUse;
    const QString spin = typicalPoint();
    if (spin.isEmpty())
        return TypicalState::NeedsOnePoint;
    const auto months = typicalMonths();
    if (std::ranges::any_of(months, [&](int month) { return m_sources.typical.day(spin, month).has_value(); }))
        return TypicalState::Known;
    return typicalError() ? TypicalState::Unknown : TypicalState::Asking;
}

std::optional<api::Error> UsageModel::typicalError() const
{
    const QString spin = typicalPoint();
    for (const int month : typicalMonths()) {
        if (const auto error = m_sources.typical.refusal(spin, month); error && !spin.isEmpty())
            return error;
    }
    return std::nullopt;
}

bool UsageModel::isComparing() const
{
    return !m_compareWants.empty() || (compareWith() == CompareWith::Typical && m_sources.typical.isBusy()) ||
           (m_period.kind == PeriodKind::Billing && m_sources.billing.isBusy());
}

bool UsageModel::isCovered(const DateRange &days) const
{
    return m_sources.readings.isCovered(m_flow, days) && (!m_isNet || m_sources.readings.isCovered(Flow::Export, days));
}

void UsageModel::recompute()
{
    const auto readings = shownReadings();
    const auto subtracted = subtractedReadings();
    const auto isLoaded = [this](const DateRange &days) { return isCovered(days); };
    m_bars = readings.bars(scale(), period(), isLoaded);
    if (m_isNet)
        m_bars = netBars(std::move(m_bars), subtracted.bars(scale(), period(), isLoaded));
    recomputeTotal(readings, subtracted);
    m_status.hasData = !m_total.isEmpty();
    recomputeComparison(readings, subtracted);
    ++m_revision;
    Q_EMIT barsChanged();
}

void UsageModel::recomputeTotal(const PointsReadings &readings, const PointsReadings &subtracted)
{
    m_total = readings.total(period());
    m_kilowatts = powerOf(readings, period());
    if (!m_isNet)
        return;
    const UsageTotal fedIn = subtracted.total(period());
    m_total.energy = m_total.energy - fedIn.energy;
    m_total.estimate = {};
    m_total.estimated = 0;
    m_total.present += fedIn.present;
    m_total.expected += fedIn.expected;
    m_total.provisional += fedIn.provisional;
    m_total.corrected += fedIn.corrected;
    const auto power = powerOf(subtracted, period());
    m_kilowatts = m_kilowatts && power ? std::optional(*m_kilowatts - *power) : std::nullopt;
}

void UsageModel::recomputeComparison(const PointsReadings &readings, const PointsReadings &subtracted)
{
    m_comparison.reset();
    m_comparedBars.assign(m_bars.size(), {});
    const UsageAlignment beside = alignment();
    if (beside.with() == CompareWith::None)
        return;
    if (beside.with() == CompareWith::Typical) {
        if (typicalPoint().isEmpty())
            return;
        m_comparison = compareWithTypical(readings, m_period, typicalDays());
        m_comparedBars = typicalBars(m_bars, scale(), typicalDays());
        return;
    }
    // What is still on its way would look like a difference.
    if (!isCovered(beside.other()) && !m_compareWants.empty())
        return;
    const ComparedReadings what{.readings = &readings, .subtracted = m_isNet ? &subtracted : nullptr};
    m_comparison = compareUsage(what, m_period, beside);
    m_comparedBars = models::comparedBars(what, m_bars, scale(), beside);
}

} // namespace denkiroku::models
