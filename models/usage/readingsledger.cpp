// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cache has to do with the ledger: reading from it before the server is asked, and writing each answer to it.
#include "api/transport/graphqlclient.h"
#include "models/ledger/ledger.h"
#include "models/usage/readingscache.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// The whole history of so few points is little enough to be in memory: 40 bytes a half-hour.
constexpr int fewPoints = 4;
// No supply by anybody is older.
constexpr int firstYear = 2000;

} // namespace

bool ReadingsCache::isRead(Flow flow, const DateRange &days)
{
    const Store &of = store(flow);
    const InstantRange wanted = jst::instantsOf(days);
    if (of.read.contains(wanted))
        return true;
    if (of.reading.contains(wanted))
        return false;
    if (of.pointCount <= fewPoints)
        readLedger(flow, {jst::startOfDay(QDate(firstYear, 1, 1)), std::max(wanted.to, m_client.clock().now())});
    else
        readLedger(flow, wanted);
    return false;
}

void ReadingsCache::readLedger(Flow flow, const InstantRange &range)
{
    store(flow).reading.add(range);
    m_calls.hold(m_ledger.load(m_account, flow, range))
        .then(this,
              [this, flow, range, generation = m_generation](const api::Result<std::vector<LedgerSlice>> &slices) {
                  if (generation != m_generation)
                      return;
                  // A ledger that cannot be read is one that has nothing: the server is asked.
                  haveRead(flow, range, slices ? *slices : std::vector<LedgerSlice>());
              });
}

void ReadingsCache::haveRead(Flow flow, const InstantRange &range, const std::vector<LedgerSlice> &slices)
{
    Store &into = store(flow);
    into.reading.remove(range);
    into.read.add(range);
    into.memory.take(slices, range, m_client.clock().now());
    const bool hasNews = std::ranges::any_of(
        slices, [](const LedgerSlice &slice) { return !slice.readings.empty() || !slice.coverage.empty(); });
    if (!into.stale.isEmpty() && into.reading.isEmpty()) {
        const auto &stale = into.stale.ranges();
        const InstantRange all{stale.front().from, stale.back().to};
        into.stale = {};
        readLedger(flow, all);
    }
    schedule();
    if (hasNews) {
        const QDate tomorrow = jst::dateOf(m_client.clock().now()).addDays(1);
        Q_EMIT changed(flow, {jst::dateOf(range.from), std::min(tomorrow, jst::dateOf(range.to).addDays(1))});
    }
}

// The sync, another window or the import stored something. It is read as it stands in the ledger, many windows at once
// where they come faster than they are read.
void ReadingsCache::onLedgerChanged(const QString &account, Flow flow, const InstantRange &range)
{
    if (account != m_account)
        return;
    Store &of = store(flow);
    if (const auto own = std::ranges::find(of.ownNews, range); own != of.ownNews.end()) {
        of.ownNews.erase(own);
        return;
    }
    const auto isShown = [&range](const InstantRange &read) { return !read.intersected(range).isEmpty(); };
    if (std::ranges::any_of(of.reading.ranges(), isShown)) {
        of.stale.add(range);
    } else if (std::ranges::any_of(of.read.ranges(), isShown)) {
        readLedger(flow, range);
    }
}

void ReadingsCache::keep(const Window &window, Instant asked, const HalfHoursAnswer &answer)
{
    Store &of = store(window.flow);
    const Instant now = m_client.clock().now();
    LedgerAnswer kept{.account = m_account,
                      .flow = window.flow,
                      .range = answeredPart(window.range, now),
                      .asked = asked,
                      .answered = now,
                      .source = ReadingSource::HalfHourly,
                      .points = {}};
    for (const AnsweredPoint &point : answer.points) {
        const auto known = std::ranges::find(of.points, point.spin, &SyncPoint::spin);
        const SupplySpan supply = known == of.points.end() ? SupplySpan{} : known->supply;
        kept.points.push_back(
            {point.spin, point.halfHours, incompleteDays(window.range, point.halfHours, supply, now)});
    }
    // Where nothing was refused, a point that is not in the answer has no readings then.
    for (const SyncPoint &point : of.points) {
        const bool isAnswered =
            std::ranges::find(answer.points, point.spin, &AnsweredPoint::spin) != answer.points.end();
        if (!isAnswered && answer.refusals.empty())
            kept.points.push_back({point.spin, {}, {}});
    }
    if (kept.points.empty() || kept.range.isEmpty())
        return;
    const InstantRange range = kept.range;
    of.ownNews.push_back(range);
    // Not held: another account does not undo what this one was answered.
    m_ledger.store(std::move(kept))
        .then(this,
              [this, range, flow = window.flow, generation = m_generation](const api::Result<LedgerChange> &stored) {
                  if (!stored && generation == m_generation)
                      std::erase(store(flow).ownNews, range);
              });
}

} // namespace denkiroku::models
