// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/publication.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace denkiroku::models {

Instant lateSince(Instant now)
{
    return jst::startOfDay(jst::dateOf(now - publicationLateness));
}

std::vector<QDate> incompleteDays(const InstantRange &window, const std::vector<HalfHour> &answer,
                                  const SupplySpan &supply, Instant answered)
{
    std::optional<Instant> since = supply.since;
    if (!since && !answer.empty())
        since = std::ranges::min(answer, {}, &HalfHour::start).start;
    if (!since || window.isEmpty())
        return {};
    const QDate first = jst::dateOf(window.from);
    const QDate last = jst::dateOf(window.to - std::chrono::seconds(1));
    // A bit for each half-hour of a day: one that comes twice counts once.
    std::vector<std::uint64_t> present(static_cast<std::size_t>(first.daysTo(last)) + 1);
    const Instant begin = jst::startOfDay(first);
    for (const HalfHour &each : answer) {
        if (!window.contains(each.start))
            continue;
        const auto slot = static_cast<std::size_t>((each.start - begin) / jst::halfHour);
        present[slot / jst::halfHoursADay] |= std::uint64_t(1) << slot % jst::halfHoursADay;
    }
    const InstantRange supplied = window.intersected({*since, supply.until.value_or(window.to)});
    std::vector<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (jst::startOfDay(day) >= lateSince(answered))
            break;
        const int expected = supplied.intersected(jst::instantsOf(day)).halfHours();
        if (std::popcount(present[static_cast<std::size_t>(first.daysTo(day))]) < expected)
            days.push_back(day);
    }
    return days;
}

InstantRange answeredPart(const InstantRange &window, Instant answered)
{
    const Instant begun =
        std::chrono::floor<std::chrono::seconds>(answered) - (answered.time_since_epoch() % jst::halfHour);
    return {window.from, std::min(window.to, begun + jst::halfHour)};
}

} // namespace denkiroku::models
