// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importplan.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

bool goesTo(const ImportRow &row, const ImportTarget &target)
{
    if (row.flow && *row.flow != target.point.flow)
        return false;
    const QString digits = row.label.startsWith(u'…') ? row.label.mid(1) : row.label;
    return digits.isEmpty() || target.point.spin.endsWith(digits);
}

bool isSupplied(Instant start, const ImportTarget &target)
{
    return !(target.since && start < *target.since) && !(target.until && start + jst::halfHour > *target.until);
}

struct Wanted {
    std::vector<HalfHour> halfHours; // in order of time, each once
    int ofOthers = 0;
    int absent = 0;
    int zeros = 0;
};

void fillGaps(Wanted &wanted, const ImportFile &file, bool absentIsZero)
{
    std::vector<HalfHour> filled;
    filled.reserve(wanted.halfHours.size());
    for (const HalfHour &next : wanted.halfHours) {
        Instant at = filled.empty() ? next.start : filled.back().start + jst::halfHour;
        for (; at < next.start; at += jst::halfHour) {
            if (file.missing.contains(at))
                continue;
            ++wanted.absent;
            if (!absentIsZero)
                continue;
            ++wanted.zeros;
            filled.push_back({.start = at, .energy = {}, .estimate = {}});
        }
        filled.push_back(next);
    }
    wanted.halfHours = std::move(filled);
}

Wanted wantedOf(const ImportFile &file, const ImportTarget &target)
{
    Wanted wanted;
    for (const ImportRow &row : file.rows) {
        if (goesTo(row, target))
            wanted.halfHours.push_back(row.halfHour);
        else
            ++wanted.ofOthers;
    }
    // Rows of several labels may go to the same point.
    std::stable_sort(wanted.halfHours.begin(), wanted.halfHours.end(),
                     [](const HalfHour &a, const HalfHour &b) { return a.start < b.start; });
    const auto last = std::unique(wanted.halfHours.begin(), wanted.halfHours.end(),
                                  [](const HalfHour &a, const HalfHour &b) { return a.start == b.start; });
    wanted.halfHours.erase(last, wanted.halfHours.end());
    fillGaps(wanted, file, target.absentIsZero);
    return wanted;
}

enum class Standing { Fresh, Same, Different, LessSettled };

Standing standingOf(const HalfHour &halfHour, const HalfHour *known)
{
    if (!known)
        return Standing::Fresh;
    const bool saysTheSame = halfHour.energy == known->energy && halfHour.estimate == known->estimate;
    if (halfHour.version < known->version)
        return saysTheSame ? Standing::Same : Standing::LessSettled;
    return saysTheSame && halfHour.version == known->version ? Standing::Same : Standing::Different;
}

void place(ImportPlan &plan, HalfHour halfHour, const HalfHour *known)
{
    // A file that says no estimate takes none away.
    if (known && !halfHour.estimate && halfHour.energy == known->energy)
        halfHour.estimate = known->estimate;
    switch (standingOf(halfHour, known)) {
    case Standing::Fresh:
        ++plan.fresh;
        break;
    case Standing::Same:
        ++plan.same;
        return;
    case Standing::LessSettled:
        ++plan.lessSettled;
        return;
    case Standing::Different:
        ++plan.different;
        if (plan.examples.size() < ImportPlan::examplesKept)
            plan.examples.push_back({*known, halfHour});
        break;
    }
    plan.halfHours.push_back(halfHour);
}

} // namespace

InstantRange ImportPlan::range() const
{
    return isEmpty() ? InstantRange{} : InstantRange{halfHours.front().start, halfHours.back().start + jst::halfHour};
}

LedgerAnswer ImportPlan::answer(Instant now) const
{
    return {.account = target.point.account,
            .flow = target.point.flow,
            .range = range(),
            .asked = now,
            .answered = now,
            .source = ReadingSource::Imported,
            .points = {{.spin = target.point.spin, .halfHours = halfHours, .incompleteDays = {}}}};
}

InstantRange importRange(const ImportFile &file, const ImportTarget &target)
{
    std::optional<InstantRange> range;
    for (const ImportRow &row : file.rows) {
        if (!goesTo(row, target))
            continue;
        const Instant start = row.halfHour.start;
        range = range ? InstantRange{std::min(range->from, start), std::max(range->to, start + jst::halfHour)}
                      : InstantRange{start, start + jst::halfHour};
    }
    return range.value_or(InstantRange{});
}

ImportPlan planImport(const ImportFile &file, const ImportTarget &target, const std::vector<LedgerReading> &known)
{
    ImportPlan plan{.target = target};
    const Wanted wanted = wantedOf(file, target);
    plan.ofOthers = wanted.ofOthers;
    plan.absent = wanted.absent;
    plan.zeros = wanted.zeros;
    plan.duplicates = file.duplicates;
    plan.unreadable = file.problemCount;
    auto next = known.begin();
    for (const HalfHour &halfHour : wanted.halfHours) {
        if (!isSupplied(halfHour.start, target)) {
            ++plan.outside;
            continue;
        }
        while (next != known.end() && next->halfHour.start < halfHour.start)
            ++next;
        const bool isThere = next != known.end() && next->halfHour.start == halfHour.start;
        place(plan, halfHour, isThere ? &next->halfHour : nullptr);
    }
    return plan;
}

} // namespace denkiroku::models
