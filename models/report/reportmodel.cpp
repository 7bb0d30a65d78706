// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/billing/billsmodel.h"
#include "models/billing/paymentsmodel.h"
#include "models/format.h"
#include "models/usage/readingscache.h"

#include <algorithm>

namespace denkiroku::models {

ReportModel::ReportModel(const Sources &sources, QObject *parent)
    : QObject(parent),
      m_sources(sources),
      m_choice{.span = ReportSpan::of(ReportYear::Calendar, jst::dateOf(sources.clock.now()))}
{
    for (PagedModelBase *model :
         {static_cast<PagedModelBase *>(&sources.bills), static_cast<PagedModelBase *>(&sources.payments)}) {
        connect(model, &PagedModelBase::stateChanged, this, &ReportModel::follow);
        connect(model, &QAbstractItemModel::dataChanged, this, &ReportModel::followLater);
    }
    connect(&sources.customer, &CustomerModel::propertiesStatusChanged, this, &ReportModel::follow);
    connect(&sources.customer, &CustomerModel::accountChanged, this, &ReportModel::restart, Qt::QueuedConnection);
    connect(&sources.readings, &ReadingsCache::settled, this, &ReportModel::onSettled);
}

ReportModel::~ReportModel()
{
    release();
}

void ReportModel::setChoice(const Choice &choice)
{
    if (choice == m_choice)
        return;
    const bool isOtherSpan = choice.span != m_choice.span;
    m_choice = choice;
    if (isOtherSpan)
        restart();
    else
        rebuild();
}

std::vector<ReportSpan> ReportModel::spans(ReportYear kind) const
{
    const QDate today = jst::dateOf(m_sources.clock.now());
    QDate first = today;
    for (const BillRow &bill : m_sources.bills.rows())
        first = std::min({first, bill.issued.value_or(today), bill.from.value_or(today)});
    for (const Property &property : m_sources.customer.properties()) {
        if (const auto since = property.since())
            first = std::min(first, jst::dateOf(*since));
    }
    std::vector<ReportSpan> spans;
    const int oldest = ReportSpan::of(kind, first).year;
    for (int year = ReportSpan::of(kind, today).year; year >= oldest; --year)
        spans.push_back({kind, year});
    return spans;
}

void ReportModel::load()
{
    if (m_isActive && m_status.isLoading())
        return;
    m_isActive = true;
    restart();
}

void ReportModel::restart()
{
    if (!m_isActive)
        return;
    release();
    m_hasWanted = false;
    m_readingsError.reset();
    m_status.start();
    for (PagedModelBase *model :
         {static_cast<PagedModelBase *>(&m_sources.bills), static_cast<PagedModelBase *>(&m_sources.payments)}) {
        if (model->state() == PagedModelBase::State::Failed)
            model->retry();
        model->loadAll();
    }
    follow();
}

void ReportModel::wantReadings()
{
    // How many points there are decides how much is asked at a time.
    if (m_hasWanted || !m_sources.customer.propertiesStatus().isSettled())
        return;
    m_hasWanted = true;
    for (const Flow flow : {Flow::Import, Flow::Export}) {
        if (m_sources.customer.pointCount(flow) > 0)
            m_wants.push_back(m_sources.readings.want(flow, m_choice.span.days()));
    }
    std::erase(m_wants, quint64(0));
}

void ReportModel::release()
{
    for (const quint64 want : std::exchange(m_wants, {}))
        m_sources.readings.release(want);
}

void ReportModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (std::erase(m_wants, want) == 0)
        return;
    if (status.error)
        m_readingsError = status.error;
    else if (!status.refusals.empty())
        m_readingsError = status.refusals.front();
    follow();
}

bool ReportModel::isComplete() const
{
    const auto isSettled = [](const PagedModelBase &model) {
        return model.state() == PagedModelBase::State::AtEnd || model.state() == PagedModelBase::State::Failed;
    };
    return isSettled(m_sources.bills) && isSettled(m_sources.payments) && m_hasWanted && m_wants.empty();
}

void ReportModel::follow()
{
    if (!m_isActive)
        return;
    if (m_status.isLoading()) {
        wantReadings();
        if (isComplete())
            m_status.finish(m_sources.clock.now(), true);
    }
    rebuild();
}

// Once for all rows that change in one go.
void ReportModel::followLater()
{
    if (!m_isActive || std::exchange(m_isFollowing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFollowing = false;
            follow();
        },
        Qt::QueuedConnection);
}

void ReportModel::addLack(ReportLack::Part part, const PagedModelBase &model)
{
    if (model.status().error)
        m_report.lacks.push_back({part, *model.status().error});
    else if (!model.status().refusals.empty())
        m_report.lacks.push_back({part, model.status().refusals.front()});
}

std::vector<ReportPoint> ReportModel::points() const
{
    std::vector<ReportPoint> points;
    const InstantRange whole = jst::instantsOf(m_choice.span.days());
    // A label is the customer's own word; an address, or the number of a point, is on no paper unasked.
    const auto nameOf = [this](const Property &property, const SupplyPoint &point) {
        const QString name = m_choice.namesCustomer ? property.title() : property.label.trimmed();
        return name.isEmpty() ? QStringLiteral("…") + point.spin.right(4) : name;
    };
    for (const Property &property : m_sources.customer.properties()) {
        const InstantRange supplied{property.since().value_or(whole.from), property.until().value_or(whole.to)};
        for (const SupplyPoint &point : property.points)
            points.push_back({.name = nameOf(property, point),
                              .flow = point.flow,
                              .supplied = supplied,
                              .series = &m_sources.readings.series(point.flow, point.spin)});
    }
    return points;
}

void ReportModel::rebuild()
{
    if (!m_isActive)
        return;
    m_report = yearReport({.span = m_choice.span,
                           .now = m_sources.clock.now(),
                           .bills = m_sources.bills.rows(),
                           .payments = m_sources.payments.rows(),
                           .points = points()});
    m_report.factor = m_choice.factor;
    if (m_choice.namesCustomer) {
        const Person &person = m_sources.customer.person();
        m_report.holder = format::personName(person.givenName, person.familyName, m_sources.bills.locale());
        m_report.account = m_sources.customer.accountNumber();
    }
    addLack(ReportLack::Part::Bills, m_sources.bills);
    addLack(ReportLack::Part::Payments, m_sources.payments);
    if (m_readingsError)
        m_report.lacks.push_back({ReportLack::Part::Readings, *m_readingsError});
    else if (m_sources.customer.propertiesStatus().state == LoadState::Failed)
        m_report.lacks.push_back({ReportLack::Part::Readings, *m_sources.customer.propertiesStatus().error});
    Q_EMIT changed();
}

} // namespace denkiroku::models
