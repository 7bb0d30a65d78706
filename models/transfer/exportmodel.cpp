// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/background.h"
#include "models/usage/readingscache.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// Enough for the first rows by the longest step, and quick whatever range was chosen.
constexpr int previewDays = 400;

} // namespace

ExportPoint exportPointFrom(const CustomerModel &customer, const ReadingsCache &readings, const ExportChoice &choice,
                            const DateRange &days, QDate today)
{
    ExportPoint point{.spin = choice.spin, .flow = choice.flow, .series = {}};
    point.series.merge(readings.series(choice.flow, choice.spin).halfHours(jst::instantsOf(days)));
    if (const Property *home = customer.propertyOf(choice.spin)) {
        point.since = home->since();
        point.until = home->until();
    }
    BillingPeriodFacts facts;
    const SupplyPoint *known = customer.point(choice.spin);
    if (known && known->nextReadingDate)
        facts.nextReadingDates.push_back(*known->nextReadingDate);
    point.billingPeriods = billingPeriodsWithin(currentBillingPeriod(today, facts), days);
    return point;
}

ExportModel::ExportModel(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    connect(&m_sources.readings, &ReadingsCache::settled, this, &ExportModel::onSettled);
    connect(&m_sources.readings, &ReadingsCache::changed, this, &ExportModel::readingsChanged);
    connect(&m_sources.customer, &CustomerModel::accountChanged, this, &ExportModel::cancel);
}

ExportModel::~ExportModel()
{
    if (m_stop)
        *m_stop = true;
    release();
}

void ExportModel::setChoice(const Choice &choice)
{
    m_choice = choice;
    if (!isBusy())
        enter(State::Idle);
    Q_EMIT choiceChanged();
}

ExportRequest ExportModel::request(const DateRange &days) const
{
    const Instant now = m_sources.clock.now();
    ExportRequest request{
        .days = days, .step = m_choice.step, .includesMissing = m_choice.includesMissing, .now = now, .points = {}};
    for (const ExportChoice &each : m_choice.points)
        request.points.push_back(exportPointFrom(m_sources.customer, m_sources.readings, each, days, jst::dateOf(now)));
    return request;
}

ExportTable ExportModel::preview() const
{
    DateRange days = m_choice.days;
    if (days.isEmpty())
        return {};
    days.to = std::min(days.to, days.from.addDays(previewDays));
    return ExportTable(request(days));
}

void ExportModel::save(const QString &path)
{
    if (isBusy() || m_choice.days.isEmpty())
        return;
    m_path = path;
    m_fetchError.reset();
    m_percent = 0;
    for (const Flow flow : {Flow::Import, Flow::Export}) {
        const bool isWanted = std::any_of(m_choice.points.begin(), m_choice.points.end(),
                                          [flow](const ExportChoice &each) { return each.flow == flow; });
        if (isWanted)
            m_wants.push_back(m_sources.readings.want(flow, m_choice.days));
    }
    std::erase(m_wants, quint64(0));
    enter(State::Fetching);
    if (m_wants.empty())
        write();
}

void ExportModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (std::erase(m_wants, want) == 0)
        return;
    if (status.error)
        m_fetchError = status.error;
    else if (!status.refusals.empty())
        m_fetchError = status.refusals.front();
    if (m_wants.empty() && m_state == State::Fetching)
        write();
}

void ExportModel::write()
{
    using Result = Transferred<ExportOutcome>;
    enter(State::Writing);
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto work = [request = request(m_choice.days), form = m_choice.form, path = m_path,
                       stop = m_stop](QPromise<Result> &promise) {
        return saveExport(ExportTable(request), form, path, [&](int percent) {
            promise.setProgressValue(percent);
            return !*stop;
        });
    };
    const auto progress = [this](int percent) {
        m_percent = percent;
        Q_EMIT stateChanged();
    };
    inBackground<Result>(this, work, progress, [this](const Result &result) {
        m_stop.reset();
        if (result)
            m_outcome = *result;
        else
            m_error = result.error();
        enter(result ? State::Done : State::Failed);
    });
}

void ExportModel::cancel()
{
    if (m_stop)
        *m_stop = true;
    if (m_state != State::Fetching)
        return;
    release();
    m_error = {.kind = TransferError::Kind::Cancelled};
    enter(State::Failed);
}

void ExportModel::release()
{
    for (const quint64 want : std::exchange(m_wants, {}))
        m_sources.readings.release(want);
}

void ExportModel::enter(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace denkiroku::models
