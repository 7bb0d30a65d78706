// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/syncplan.h"

#include <algorithm>
#include <chrono>

namespace denkiroku::models {

namespace {

constexpr int recentDays = 14;
constexpr int emptyAnswersEnough = 3;
constexpr std::chrono::days holeRests(30);
// Three windows of the usual length without a reading are the end of the history.
constexpr std::chrono::days emptyBeforeTheFirst(3 * 28);

Instant startOfDayOf(Instant at)
{
    return jst::startOfDay(jst::dateOf(at));
}

Instant startOfHalfHour(Instant at)
{
    return at - at.time_since_epoch() % jst::halfHour;
}

const LedgerSlice *sliceOf(const SyncQuestion &question, const QString &spin)
{
    const auto found =
        std::ranges::find_if(question.known, [&spin](const LedgerSlice &slice) { return slice.point.spin == spin; });
    return found == question.known.end() ? nullptr : &*found;
}

InstantRange wantedOf(const SyncPoint &point, const LedgerSlice *known, Instant now)
{
    const Instant end = startOfHalfHour(now);
    const Instant to = std::min(point.supply.until.value_or(end), end);
    if (point.supply.since)
        return {startOfHalfHour(*point.supply.since), to};
    Instant first = now;
    if (known) {
        for (const LedgerCoverage &coverage : known->coverage) {
            if (coverage.rows > 0)
                first = std::min(first, coverage.range.from);
        }
    }
    return {startOfDayOf(first - emptyBeforeTheFirst), to};
}

// What answers that came late enough cover. An answer says nothing of half-hours that were not due yet.
InstantRanges settled(const LedgerSlice &known, Instant answeredSince)
{
    InstantRanges ranges;
    for (const LedgerCoverage &coverage : known.coverage) {
        if (coverage.answered >= answeredSince)
            ranges.add({coverage.range.from,
                        std::min(coverage.range.to, startOfHalfHour(coverage.answered - publicationLateness))});
    }
    return ranges;
}

InstantRanges coveredOf(const SyncQuestion &question, const LedgerSlice &known)
{
    InstantRanges covered = settled(known, {});
    InstantRanges today;
    if (!question.dailyPeriods.empty())
        today = settled(known, startOfDayOf(question.now));
    for (const DateRange &period : question.dailyPeriods) {
        covered.remove(jst::instantsOf(period));
        InstantRanges read = today;
        read.cutTo(jst::instantsOf(period));
        covered.add(read);
    }
    for (const LedgerHole &hole : known.holes) {
        if (isDueAgain(hole, question.now))
            covered.remove(jst::instantsOf(hole.day));
    }
    const QDate recent = jst::dateOf(question.now).addDays(-recentDays);
    covered.remove({jst::startOfDay(recent), question.now + std::chrono::days(1)});
    return covered;
}

} // namespace

int SyncLimits::slots(int points) const
{
    const int fitting = mostNodes / std::max(1, points);
    if (fitting < jst::halfHoursADay)
        return std::max(1, fitting);
    return std::min(fitting / jst::halfHoursADay, mostDays) * jst::halfHoursADay;
}

std::optional<SyncLimits> SyncLimits::halved(const InstantRange &window, int points) const
{
    const int asked = window.halfHours();
    if (asked <= 1)
        return std::nullopt;
    SyncLimits smaller = *this;
    smaller.mostNodes = std::max(1, asked / 2 * std::max(1, points));
    return smaller;
}

bool isDueAgain(const LedgerHole &hole, Instant now)
{
    return hole.emptyAnswers < emptyAnswersEnough || now >= hole.lastAsked + holeRests;
}

SyncPlan planSync(const SyncQuestion &question)
{
    SyncPlan plan;
    for (const SyncPoint &point : question.points) {
        const LedgerSlice *known = sliceOf(question, point.spin);
        const InstantRange wanted = wantedOf(point, known, question.now);
        if (wanted.isEmpty())
            continue;
        plan.span = plan.span.isEmpty()
                        ? wanted
                        : InstantRange{std::min(plan.span.from, wanted.from), std::max(plan.span.to, wanted.to)};
        InstantRanges missing{wanted};
        if (known)
            missing.remove(coveredOf(question, *known));
        plan.missing.add(missing);
    }
    return plan;
}

std::optional<InstantRange> newestWindow(const InstantRanges &missing, int points, const SyncLimits &limits)
{
    if (missing.isEmpty())
        return std::nullopt;
    const Instant to = missing.ranges().back().to;
    const int slots = limits.slots(points);
    Instant reach = to - slots * jst::halfHour;
    // Whole days: what is asked for in part would be a day that no answer shows whole.
    if (slots >= jst::halfHoursADay) {
        const QDate last = jst::dateOf(to - std::chrono::seconds(1));
        reach = jst::startOfDay(last.addDays(1 - slots / jst::halfHoursADay));
    } else {
        reach = std::max(reach, startOfDayOf(to - std::chrono::seconds(1)));
    }
    const auto oldest = std::ranges::upper_bound(missing.ranges(), reach, {}, &InstantRange::to);
    return InstantRange{std::max(reach, oldest->from), to};
}

} // namespace denkiroku::models
