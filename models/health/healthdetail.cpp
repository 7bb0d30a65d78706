// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/healthdetail.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using DetailKind = HealthDetail::Kind;

std::optional<DetailKind> detailKindOf(SlotHealth state)
{
    switch (state) {
    case SlotHealth::Missing:
        return DetailKind::Missing;
    case SlotHealth::Late:
        return DetailKind::Late;
    case SlotHealth::NotFetched:
        return DetailKind::NotFetched;
    case SlotHealth::NotSupplied:
    case SlotHealth::NotDue:
    case SlotHealth::Present:
        break;
    }
    return std::nullopt;
}

// The clock starts long after 1970: an unset time is none.
std::optional<Instant> knownInstant(Instant at)
{
    return at == Instant() ? std::nullopt : std::optional(at);
}

// The last value before the one in force.
const LedgerRevision *revisionOf(const PointHistory &point, Instant start)
{
    const LedgerRevision *last = nullptr;
    for (const LedgerRevision &revision : point.revisions) {
        if (revision.halfHour.start == start && (!last || last->lastSeen <= revision.lastSeen))
            last = &revision;
    }
    return last;
}

HealthDetail correction(const PointHistory &point, const LedgerReading &reading)
{
    const Instant start = reading.halfHour.start;
    HealthDetail detail{.kind = DetailKind::Corrected,
                        .spin = point.spin,
                        .range = {start, start + jst::halfHour},
                        .halfHours = 1,
                        .before = {},
                        .beforeSeen = {},
                        .after = reading.halfHour.energy,
                        .afterSeen = knownInstant(reading.firstSeen)};
    if (const LedgerRevision *revision = reading.revisions > 0 ? revisionOf(point, start) : nullptr) {
        detail.before = revision->halfHour.energy;
        detail.beforeSeen = knownInstant(revision->firstSeen);
    }
    return detail;
}

// Stretches without values of their own are put together.
bool continues(const HealthDetail &stretch, const HealthDetail &next)
{
    return stretch.spin == next.spin && stretch.kind == next.kind && stretch.range.to == next.range.from &&
           !stretch.before && !next.before && stretch.afterSeen == next.afterSeen;
}

void append(std::vector<HealthDetail> &details, const HealthDetail &next)
{
    if (details.empty() || !continues(details.back(), next)) {
        details.push_back(next);
        return;
    }
    HealthDetail &stretch = details.back();
    stretch.range.to = next.range.to;
    stretch.halfHours += next.halfHours;
    if (stretch.after && next.after)
        *stretch.after += *next.after;
}

void appendDay(std::vector<HealthDetail> &details, const PointHistory &point, QDate day, const HealthRule &rule)
{
    const auto states = slotHealth(point, day, rule);
    auto [reading, last] = readingsWithin(point, jst::instantsOf(day));
    for (int slot = 0; slot < jst::halfHoursADay; ++slot) {
        const Instant start = jst::slotStart(day, slot);
        while (reading != last && reading->halfHour.start < start)
            ++reading;
        const bool isThere = reading != last && reading->halfHour.start == start;
        if (isThere && isCorrected(*reading)) {
            append(details, correction(point, *reading));
        } else if (const auto kind = detailKindOf(states[static_cast<std::size_t>(slot)])) {
            append(details, {.kind = *kind,
                             .spin = point.spin,
                             .range = {start, start + jst::halfHour},
                             .halfHours = 1,
                             .before = {},
                             .beforeSeen = {},
                             .after = {},
                             .afterSeen = {}});
        }
    }
}

} // namespace

std::vector<HealthDetail> healthDetails(const std::vector<PointHistory> &points, const DateRange &days,
                                        const HealthRule &rule)
{
    std::vector<HealthDetail> details;
    for (const PointHistory &point : points) {
        for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1))
            appendDay(details, point, day, rule);
    }
    return details;
}

} // namespace denkiroku::models
