// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/overviewmodel.h"

#include "api/core/clock.h"
#include "models/account/customermodel.h"
#include "models/billing/billsmodel.h"
#include "models/usage/readingscache.h"
#include "models/usage/selectedreadings.h"

#include <algorithm>
#include <utility>

namespace denkiroku::models {

namespace {

constexpr int daysOfTheWeek = 7;

bool isDone(const LoadStatus &status)
{
    return status.isSettled();
}

// Day by day: one whose readings are late would make this period look thrifty.
std::optional<UsageComparison> compareWithLastPeriod(const PointsReadings &readings, const BillingPeriod &current)
{
    const UsagePeriod period{PeriodKind::Billing, current.days};
    const PeriodCalendar calendar{.readingDays = {{current.days.from, current.days.to}, current.source},
                                  .first = {},
                                  .today = jst::dateOf(readings.now())};
    return compareUsage({.readings = &readings}, period, {period, CompareWith::PreviousPeriod, calendar});
}

} // namespace

OverviewModel::OverviewModel(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    auto &customer = m_sources.customer;
    connect(&customer, &CustomerModel::accountChanged, this, &OverviewModel::onAccountChanged);
    connect(&customer, &CustomerModel::propertiesStatusChanged, this, &OverviewModel::onSourceChanged);
    connect(&customer, &CustomerModel::propertyChanged, this, &OverviewModel::onSourceChanged);
    connect(&m_sources.dues, &DuesSummary::changed, this, &OverviewModel::onSourceChanged);
    connect(&m_sources.bills, &BillsModel::statusChanged, this, &OverviewModel::announce);
    connect(&m_sources.bills, &BillsModel::duesStatusChanged, this, &OverviewModel::announce);
    connect(&m_sources.readings, &ReadingsCache::settled, this, &OverviewModel::onSettled);
    connect(&m_sources.readings, &ReadingsCache::changed, this, [this] {
        if (m_isActive)
            recompute();
    });
}

OverviewModel::~OverviewModel()
{
    release();
}

const LoadStatus &OverviewModel::balanceStatus() const
{
    return m_sources.dues.balanceStatus();
}

const std::optional<Balance> &OverviewModel::balance() const
{
    return m_sources.dues.balance();
}

const LoadStatus &OverviewModel::billStatus() const
{
    return m_sources.bills.status();
}

std::optional<BillRow> OverviewModel::latestBill() const
{
    const BillRow *bill = m_sources.bills.latest();
    return bill ? std::optional(*bill) : std::nullopt;
}

LoadStatus OverviewModel::nextPaymentStatus() const
{
    const DuesSummary &dues = m_sources.dues;
    LoadStatus status;
    status.hasData = nextPayment().has_value();
    bool isLoading = false;
    bool isReady = false;
    for (const LoadStatus *part : {&dues.konbiniStatus(), &dues.forecastStatus(), &m_sources.bills.duesStatus()}) {
        isLoading = isLoading || part->isLoading();
        isReady = isReady || part->state == LoadState::Ready;
        status.offline = status.offline || part->offline;
        if (part->asOf)
            status.asOf = status.asOf ? std::min(status.asOf, part->asOf) : part->asOf;
        if (part->error) {
            status.error = status.error ? status.error : part->error;
            status.refusals.push_back(*part->error);
        }
        status.refusals.insert(status.refusals.end(), part->refusals.cbegin(), part->refusals.cend());
    }
    if (isLoading)
        status.state = LoadState::Loading;
    else if (isReady)
        status.state = LoadState::Ready;
    else
        status.state = status.error ? LoadState::Failed : LoadState::Idle;
    if (status.state != LoadState::Failed)
        status.error.reset();
    return status;
}

std::optional<NextPayment> OverviewModel::nextPayment() const
{
    const auto unpaid = m_sources.bills.unpaid();
    auto next = m_sources.dues.nextPayment();
    const QDate today = jst::dateOf(m_sources.clock.now());
    if (next && next->source == NextPayment::Source::Konbini) {
        // The link has no amount. It is the late bill's when there is just one, for that is what slips are made for.
        const auto isLate = [](const BillRow &bill) { return bill.status == BillStatus::Overdue; };
        if (std::ranges::count_if(unpaid, isLate) == 1) {
            next->amount = std::ranges::find_if(unpaid, isLate)->remaining;
            next->isOverdue = true;
        }
        return next;
    }
    if (unpaid.empty())
        return next;
    const BillRow &bill = unpaid.front();
    const QDate never(9999, 12, 31);
    if (next && next->date.value_or(never) <= bill.due.value_or(never))
        return next;
    return NextPayment{.source = NextPayment::Source::Bill,
                       .date = bill.due,
                       .amount = bill.remaining ? bill.remaining : bill.amount,
                       .method = PaymentMethod::Unknown,
                       .url = {},
                       .isOverdue = bill.due && *bill.due < today};
}

std::optional<Instant> OverviewModel::readingsTo() const
{
    return shown().end();
}

void OverviewModel::load()
{
    if (m_sources.customer.accountNumber().isEmpty())
        return;
    const bool isFirst = !std::exchange(m_isActive, true);
    m_sources.dues.load();
    m_sources.bills.load();
    if (isFirst)
        wantWeek(false);
    onSourceChanged();
}

void OverviewModel::reload()
{
    if (m_sources.customer.accountNumber().isEmpty())
        return;
    m_isActive = true;
    m_sources.dues.reload();
    m_sources.bills.reload();
    wantPeriod(true);
    wantWeek(true);
    onSourceChanged();
}

PointsReadings OverviewModel::shown() const
{
    return selectedReadings(m_sources.customer, m_sources.readings, Flow::Import, {}, m_sources.clock.now());
}

BillingPeriod OverviewModel::period() const
{
    BillingPeriodFacts facts;
    for (const SupplyPoint &point : m_sources.customer.points(Flow::Import)) {
        // Points that were left keep stale dates.
        if (point.isActive && point.nextReadingDate)
            facts.nextReadingDates.push_back(*point.nextReadingDate);
    }
    if (const auto &balance = m_sources.dues.balance()) {
        facts.optionsStart = balance->periodStart;
        facts.optionsEnd = balance->periodEnd;
    }
    return currentBillingPeriod(jst::dateOf(m_sources.clock.now()), facts);
}

DateRange OverviewModel::periodDays() const
{
    const BillingPeriod current = period();
    return {previousBillingPeriod(current).days.from, current.days.to};
}

DateRange OverviewModel::weekDays() const
{
    const QDate tomorrow = jst::dateOf(m_sources.clock.now()).addDays(1);
    return {tomorrow.addDays(-daysOfTheWeek), tomorrow};
}

void OverviewModel::onSourceChanged()
{
    if (m_isActive) {
        // Until both have answered, or failed, the period is a guess that would cost requests.
        const bool isKnown = isDone(m_sources.customer.propertiesStatus()) && isDone(m_sources.dues.balanceStatus());
        if (isKnown && periodDays() != m_askedPeriod)
            wantPeriod(false);
        recompute();
    }
    announce();
}

void OverviewModel::onAccountChanged()
{
    release();
    m_isActive = false;
    m_periodStatus = {};
    m_weekStatus = {};
    m_periodUsage.reset();
    m_week.clear();
    m_askedPeriod = {};
    announce();
}

void OverviewModel::wantWeek(bool again)
{
    using Freshness = ReadingsCache::Freshness;
    m_sources.readings.release(m_weekWant);
    m_weekWant = m_sources.readings.want(Flow::Import, weekDays(), again ? Freshness::Again : Freshness::Cached);
    m_weekStatus.start();
}

void OverviewModel::wantPeriod(bool again)
{
    using Freshness = ReadingsCache::Freshness;
    m_askedPeriod = periodDays();
    m_sources.readings.release(m_periodWant);
    m_periodWant = m_sources.readings.want(Flow::Import, m_askedPeriod, again ? Freshness::Again : Freshness::Cached);
    m_periodStatus.start();
}

void OverviewModel::release()
{
    m_sources.readings.release(std::exchange(m_periodWant, 0));
    m_sources.readings.release(std::exchange(m_weekWant, 0));
}

void OverviewModel::recompute()
{
    const auto readings = shown();
    const auto isLoaded = [this](const DateRange &days) { return m_sources.readings.isCovered(Flow::Import, days); };
    m_week = readings.dailyBars(weekDays(), isLoaded);
    m_weekStatus.hasData = !readings.total(weekDays()).isEmpty();
    recomputePeriod(readings);
    announce();
}

void OverviewModel::recomputePeriod(const PointsReadings &readings)
{
    const BillingPeriod current = period();
    const DateRange previous = previousBillingPeriod(current).days;
    const auto end = readings.endWithin(jst::instantsOf(current.days));
    m_periodUsage.reset();
    m_periodStatus.hasData = end.has_value();
    if (!end)
        return;
    PeriodUsage usage{.period = current,
                      .elapsed = {current.days.from, jst::dateOf(*end)},
                      .soFar = {},
                      .comparedDays = {},
                      .comparison = {}};
    if (usage.elapsed.isEmpty()) {
        usage.soFar = readings.total(current.days);
    } else {
        usage.soFar = readings.total(usage.elapsed);
        usage.comparedDays = sameDaysOf(usage.elapsed, previous);
        if (m_sources.readings.isCovered(Flow::Import, usage.comparedDays))
            usage.comparison = compareWithLastPeriod(readings, current);
    }
    m_periodUsage = usage;
}

void OverviewModel::onSettled(quint64 want, const LoadStatus &status)
{
    if (want == 0 || (want != m_weekWant && want != m_periodWant))
        return;
    if (want == m_weekWant) {
        m_weekWant = 0;
        m_weekStatus = status;
    } else {
        m_periodWant = 0;
        m_periodStatus = status;
    }
    recompute();
}

void OverviewModel::announce()
{
    if (std::exchange(m_isAnnouncing, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnouncing = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace denkiroku::models
