// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/readingscache.h"

#include "api/generated/half-hourly-exports.h"
#include "api/generated/half-hourly-readings.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr int mostDaysAWindow = 28;
// A little under the server's 10,000: the account, its properties and its points are nodes too.
constexpr int mostNodes = 9500;
// For so long after its end a day's readings still come in.
constexpr std::chrono::hours recent = std::chrono::hours(72);
constexpr std::chrono::minutes recentAnswerLasts(15);
constexpr std::chrono::hours oldAnswerLasts(12);
// Two gigawatts for half an hour. No customer's meter says more, and sums of less never run over.
constexpr Energy largestReading = Energy::fromKilowattHours(1'000'000);

ReadingVersion versionOf(const api::OpenEnum<api::schema::HalfHourlyReadingsVersions> &version)
{
    const auto known = version.known();
    if (!known)
        return ReadingVersion::Unknown;
    switch (*known) {
    case api::schema::HalfHourlyReadingsVersions::Daily:
        return ReadingVersion::Daily;
    case api::schema::HalfHourlyReadingsVersions::Monthly:
        return ReadingVersion::Monthly;
    case api::schema::HalfHourlyReadingsVersions::Updated:
        return ReadingVersion::Updated;
    }
    return ReadingVersion::Unknown;
}

template <class Reading>
std::vector<HalfHour> halfHoursOf(const std::vector<Reading> &readings, const InstantRange &asked)
{
    std::vector<HalfHour> halfHours;
    halfHours.reserve(readings.size());
    for (const Reading &reading : readings) {
        const auto energy = Energy::fromKilowattHours(reading.value);
        if (!energy || *energy > largestReading || -*energy > largestReading || !asked.contains(reading.startAt))
            continue;
        const auto estimate = reading.costEstimate ? Money::fromYen(*reading.costEstimate) : std::nullopt;
        halfHours.push_back({reading.startAt, *energy, estimate, versionOf(reading.version)});
    }
    return halfHours;
}

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

// Adds what is not among them yet: the same field of the same point is refused in every window.
void addNew(std::vector<api::Error> &refusals, const std::vector<api::Error> &more)
{
    for (const api::Error &error : more) {
        if (std::ranges::find(refusals, error) == refusals.cend())
            refusals.push_back(error);
    }
}

} // namespace

ReadingsCache::ReadingsCache(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

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
        order.open.clear();
        order.error = api::cancelledError();
    }
    schedule();
}

void ReadingsCache::setPointCount(Flow flow, int points)
{
    store(flow).pointCount = std::max(1, points);
}

void ReadingsCache::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    schedule();
}

ReadingsCache::Want ReadingsCache::want(Flow flow, const DateRange &days, Freshness freshness)
{
    Order order{.id = ++m_lastWant, .flow = flow, .days = days, .open = {}, .error = {}};
    const DateRange begun = m_account.isEmpty() ? DateRange{} : begunDays(days);
    const auto &answers = store(flow).answers;
    for (QDate day = begun.from; !begun.isEmpty() && day < begun.to; day = day.addDays(1)) {
        const auto answer = answers.find(day);
        if (freshness == Freshness::Again || answer == answers.cend() || !isFresh(answer->second, day))
            order.open.insert(day);
    }
    m_orders.push_back(std::move(order));
    schedule();
    return m_lastWant;
}

void ReadingsCache::release(Want want)
{
    std::erase_if(m_orders, [want](const Order &order) { return order.id == want; });
}

const UsageSeries &ReadingsCache::series(Flow flow, const QString &spin) const
{
    static const UsageSeries nothing;
    const auto found = store(flow).series.constFind(spin);
    return found == store(flow).series.cend() ? nothing : *found;
}

QStringList ReadingsCache::points(Flow flow) const
{
    QStringList spins = store(flow).series.keys();
    spins.sort();
    return spins;
}

bool ReadingsCache::isCovered(Flow flow, const DateRange &days) const
{
    return asOf(flow, days).has_value() || begunDays(days).isEmpty();
}

std::optional<Instant> ReadingsCache::asOf(Flow flow, const DateRange &days) const
{
    const auto &answers = store(flow).answers;
    const DateRange begun = begunDays(days);
    std::optional<Instant> oldest;
    for (QDate day = begun.from; !begun.isEmpty() && day < begun.to; day = day.addDays(1)) {
        const auto answer = answers.find(day);
        if (answer == answers.cend())
            return std::nullopt;
        oldest = oldest ? std::min(*oldest, answer->second.at) : answer->second.at;
    }
    return oldest;
}

DateRange ReadingsCache::begunDays(const DateRange &days) const
{
    if (days.isEmpty())
        return {};
    const QDate tomorrow = jst::dateOf(m_client.clock().now()).addDays(1);
    return {days.from, std::min(days.to, tomorrow)};
}

bool ReadingsCache::isFresh(const Answer &answer, QDate day) const
{
    const auto age = m_client.clock().now() - answer.at;
    const bool wasRecent = answer.at < jst::startOfDay(day.addDays(1)) + recent;
    return age < (wasRecent ? std::chrono::seconds(recentAnswerLasts) : std::chrono::seconds(oldAnswerLasts));
}

// How many half-hours to ask at once, whole days where that goes.
int ReadingsCache::windowSlots(const Store &store)
{
    const int nodes = store.maxNodes > 0 ? store.maxNodes : mostNodes;
    const int slots = nodes / store.pointCount;
    if (slots < jst::halfHoursADay)
        return std::max(1, slots);
    return std::min(slots / jst::halfHoursADay, mostDaysAWindow) * jst::halfHoursADay;
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
    const int slots = windowSlots(from);
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
    settleDone();
    if (m_isBusy || m_isWaiting)
        return;
    if (const auto window = nextWindow())
        send(*window);
}

void ReadingsCache::send(const Window &window)
{
    m_isBusy = true;
    const auto collect = [window](const auto &points, auto spinOf, Readings &readings) {
        forEach(points, [&](const auto &point) {
            readings.emplace_back(spinOf(point), halfHoursOf(point.halfHourlyReadings, window.range));
        });
    };
    if (window.flow == Flow::Import) {
        sendAs<api::op::HalfHourlyReadings>(window, [collect](const auto &property, Readings &readings) {
            collect(
                property.electricitySupplyPoints, [](const auto &point) { return point.spin; }, readings);
        });
    } else {
        sendAs<api::op::HalfHourlyExports>(window, [collect](const auto &property, Readings &readings) {
            collect(
                property.electricityGenerationPoints, [](const auto &point) { return point.gpin; }, readings);
        });
    }
}

template <class Op, class Read>
void ReadingsCache::sendAs(const Window &window, Read read)
{
    const typename Op::Variables variables{
        .accountNumber = m_account, .activeFrom = window.range.from, .from = window.range.from, .to = window.range.to};
    m_calls.hold(m_client.execute<Op>(variables))
        .then(this, [this, window, read,
                     generation = m_generation](const api::Result<api::Response<typename Op::Data>> &result) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            const bool isRefused =
                result && !result->refusals.empty() && (!result->data.account || !result->data.account->properties);
            if (!result || isRefused) {
                fail(window, result ? result->refusals.front() : result.error());
                return;
            }
            Readings readings;
            if (result->data.account) {
                forEach(result->data.account->properties, [&](const auto &property) { read(property, readings); });
            }
            take(window, std::move(readings), result->refusals);
        });
}

void ReadingsCache::take(const Window &window, Readings readings, const std::vector<api::Error> &refusals)
{
    Store &into = store(window.flow);
    into.pointCount = std::max(into.pointCount, static_cast<int>(readings.size()));
    if (into.maxNodes > 0)
        into.maxNodes = std::clamp(window.range.halfHours() * into.pointCount, into.maxNodes, mostNodes);
    for (auto &[spin, halfHours] : readings)
        into.series[spin].merge(std::move(halfHours));
    const bool isDayDone = window.range.to >= jst::startOfDay(window.days.to);
    into.resumeAt = isDayDone ? std::nullopt : std::optional(window.range.to);
    if (isDayDone) {
        const Answer answer{m_client.clock().now(), refusals};
        for (QDate day = window.days.from; day < window.days.to; day = day.addDays(1))
            into.answers.insert_or_assign(day, answer);
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
    const bool isTooBig = error.code == QLatin1String("KT-CT-1188") || error.code == QLatin1String("KT-CT-1189");
    const int slots = window.range.halfHours();
    if (!isTooBig || slots <= 1)
        return false;
    Store &of = store(window.flow);
    of.maxNodes = std::max(1, slots / 2 * of.pointCount);
    return true;
}

void ReadingsCache::settleDone()
{
    std::vector<Order> done;
    std::ranges::copy_if(m_orders, std::back_inserter(done), [](const Order &order) { return order.open.empty(); });
    std::erase_if(m_orders, [](const Order &order) { return order.open.empty(); });
    for (const Order &order : done)
        Q_EMIT settled(order.id, statusOf(order));
}

LoadStatus ReadingsCache::statusOf(const Order &order) const
{
    const Store &from = store(order.flow);
    std::vector<api::Error> refusals;
    const auto end = from.answers.lower_bound(order.days.to);
    for (auto answer = from.answers.lower_bound(order.days.from); answer != end; ++answer)
        addNew(refusals, answer->second.refusals);
    const InstantRange range = jst::instantsOf(order.days);
    const bool hasData = std::ranges::any_of(
        from.series, [&range](const UsageSeries &series) { return !series.total(range).isEmpty(); });
    LoadStatus status;
    status.finish(m_client.clock().now(), hasData, std::move(refusals));
    status.asOf = asOf(order.flow, order.days);
    if (order.error)
        status.fail(*order.error);
    return status;
}

} // namespace denkiroku::models
