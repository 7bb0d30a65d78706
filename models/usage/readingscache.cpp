// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/readingscache.h"

#include "api/transport/graphqlclient.h"
#include "models/ledger/ledger.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// No other window is worth a try after one of these.
bool endsEverything(const api::Error &error)
{
    using enum api::ErrorKind;
    switch (error.kind) {
    case Http:
    case Malformed:
    case Invalid:
        return false;
    default:
        return true;
    }
}

} // namespace

ReadingsCache::ReadingsCache(api::GraphQlClient &client, Ledger &ledger, QObject *parent)
    : QObject(parent), m_client(client), m_ledger(ledger)
{
    connect(&m_ledger, &Ledger::changed, this, &ReadingsCache::onLedgerChanged);
}

ReadingsCache::~ReadingsCache() = default;

void ReadingsCache::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    ++m_generation;
    m_calls.clear();
    m_isBusy = false;
    m_account = number;
    m_stores = {};
    for (Order &order : m_orders) {
        order.isLooking = false;
        order.open.clear();
        order.error = api::cancelledError();
    }
    schedule();
}

void ReadingsCache::setPointCount(Flow flow, int points)
{
    store(flow).pointCount = std::max(1, points);
}

void ReadingsCache::setPoints(Flow flow, std::vector<SyncPoint> points)
{
    store(flow).points = std::move(points);
}

void ReadingsCache::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    schedule();
}

ReadingsCache::Want ReadingsCache::want(Flow flow, const DateRange &days, Freshness freshness)
{
    m_orders.push_back({.id = ++m_lastWant, .flow = flow, .days = days, .freshness = freshness});
    m_orders.back().isLooking = !m_account.isEmpty() && !begunDays(days).isEmpty();
    if (freshness == Freshness::Again)
        Q_EMIT wantedAgain();
    schedule();
    return m_lastWant;
}

void ReadingsCache::release(Want want)
{
    std::erase_if(m_orders, [want](const Order &order) { return order.id == want; });
    schedule();
}

const UsageSeries &ReadingsCache::series(Flow flow, const QString &spin) const
{
    return store(flow).memory.series(spin);
}

QStringList ReadingsCache::points(Flow flow) const
{
    return store(flow).memory.points();
}

bool ReadingsCache::isCovered(Flow flow, const DateRange &days) const
{
    return asOf(flow, days).has_value() || begunDays(days).isEmpty();
}

std::optional<Instant> ReadingsCache::asOf(Flow flow, const DateRange &days) const
{
    return store(flow).memory.asOf(begunDays(days));
}

DateRange ReadingsCache::begunDays(const DateRange &days) const
{
    if (days.isEmpty())
        return {};
    const QDate tomorrow = jst::dateOf(m_client.clock().now()).addDays(1);
    return {days.from, std::min(days.to, tomorrow)};
}

// Which of an order's days the server is to be asked for, now that the ledger's part is in memory.
void ReadingsCache::openDays(Order &order) const
{
    order.isLooking = false;
    const Instant now = m_client.clock().now();
    const DateRange begun = begunDays(order.days);
    for (QDate day = begun.from; !begun.isEmpty() && day < begun.to; day = day.addDays(1)) {
        const auto *answer = store(order.flow).memory.answer(day);
        if (order.freshness == Freshness::Again || !answer || !isFreshAnswer(answer->at, day, now))
            order.open.insert(day);
    }
}

std::optional<ReadingsCache::Window> ReadingsCache::nextWindow() const
{
    for (auto order = m_orders.crbegin(); order != m_orders.crend(); ++order) {
        if (!order->open.empty())
            return windowFrom(*order);
    }
    return std::nullopt;
}

// A run of days without a gap, as long as goes into one request, or a part of the first one.
ReadingsCache::Window ReadingsCache::windowFrom(const Order &order) const
{
    const Store &from = store(order.flow);
    const int slots = from.limits.slots(from.pointCount);
    const QDate first = *order.open.begin();
    if (slots < jst::halfHoursADay) {
        const InstantRange day = jst::instantsOf(first);
        const Instant start = from.resumeAt && day.contains(*from.resumeAt) ? *from.resumeAt : day.from;
        return {order.flow, {start, std::min(day.to, start + slots * jst::halfHour)}, {first, first.addDays(1)}};
    }
    QDate end = first.addDays(1);
    const QDate limit = first.addDays(slots / jst::halfHoursADay);
    while (end < limit && order.open.contains(end))
        end = end.addDays(1);
    return {order.flow, jst::instantsOf(DateRange{first, end}), {first, end}};
}

void ReadingsCache::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &ReadingsCache::pump, Qt::QueuedConnection);
}

void ReadingsCache::pump()
{
    m_isScheduled = false;
    // The ledger knows points by name only once the properties are there.
    for (Order &order : m_orders) {
        if (order.isLooking && !m_isWaiting && isRead(order.flow, begunDays(order.days)))
            openDays(order);
    }
    settleDone();
    if (m_isBusy || m_isWaiting)
        return;
    if (const auto window = nextWindow())
        send(*window);
}

void ReadingsCache::send(const Window &window)
{
    m_isBusy = true;
    const Instant asked = m_client.clock().now();
    m_calls.hold(askHalfHours(m_client, this, m_account, window.flow, window.range, api::Urgency::Waiting))
        .then(this, [this, window, asked, generation = m_generation](const api::Result<HalfHoursAnswer> &result) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            if (!result) {
                fail(window, result.error());
                return;
            }
            keep(window, asked, *result);
            take(window, *result);
        });
}

void ReadingsCache::take(const Window &window, const HalfHoursAnswer &answer)
{
    Store &into = store(window.flow);
    into.pointCount = std::max(into.pointCount, static_cast<int>(answer.points.size()));
    for (const AnsweredPoint &point : answer.points)
        into.memory.take(point);
    const bool isDayDone = window.range.to >= jst::startOfDay(window.days.to);
    into.resumeAt = isDayDone ? std::nullopt : std::optional(window.range.to);
    if (isDayDone) {
        into.memory.setAnswered(window.days, {m_client.clock().now(), answer.refusals});
        for (Order &order : m_orders) {
            if (order.flow == window.flow)
                std::erase_if(order.open, [&window](QDate day) { return window.days.contains(day); });
        }
    }
    schedule();
    Q_EMIT changed(window.flow, window.days);
}

void ReadingsCache::fail(const Window &window, const api::Error &error)
{
    schedule();
    if (shrink(window, error))
        return;
    store(window.flow).resumeAt.reset();
    for (Order &order : m_orders) {
        const auto isInWindow = [&window](QDate day) { return window.days.contains(day); };
        if (endsEverything(error) && !order.open.empty()) {
            order.open.clear();
            order.error = error;
        } else if (order.flow == window.flow && std::ranges::any_of(order.open, isInWindow)) {
            std::erase_if(order.open, isInWindow);
            order.error = error;
        }
    }
}

// More points answered than we knew of, or the server counts otherwise: half as much is asked from now on.
bool ReadingsCache::shrink(const Window &window, const api::Error &error)
{
    Store &of = store(window.flow);
    const auto smaller = isTooBig(error) ? of.limits.halved(window.range, of.pointCount) : std::nullopt;
    if (smaller)
        of.limits = *smaller;
    return smaller.has_value();
}

void ReadingsCache::settleDone()
{
    std::vector<Order> done;
    std::ranges::copy_if(m_orders, std::back_inserter(done), &Order::isDone);
    std::erase_if(m_orders, [](const Order &order) { return order.isDone(); });
    for (const Order &order : done)
        Q_EMIT settled(order.id, statusOf(order));
    if (m_orders.empty())
        Q_EMIT becameIdle();
}

LoadStatus ReadingsCache::statusOf(const Order &order) const
{
    const ReadingsMemory &memory = store(order.flow).memory;
    LoadStatus status;
    status.finish(m_client.clock().now(), memory.hasReadings(jst::instantsOf(order.days)), memory.refusals(order.days));
    status.asOf = asOf(order.flow, order.days);
    if (order.error)
        status.fail(*order.error);
    return status;
}

} // namespace denkiroku::models
