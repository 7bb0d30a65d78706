// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/sampledays.h"

#include <algorithm>
#include <map>

namespace denkiroku::models {

namespace {

enum class Supplied { Not, Partly, Whole };

Supplied suppliedOn(const PointReadings &point, QDate day)
{
    const InstantRange all = jst::instantsOf(day);
    const InstantRange part = all.intersected({point.since.value_or(all.from), point.until.value_or(all.to)});
    if (part.isEmpty())
        return Supplied::Not;
    return part == all ? Supplied::Whole : Supplied::Partly;
}

struct Filling {
    SampleDay day;
    int present = 0;
};

// The days of one point, with how many half-hours each has.
std::map<QDate, Filling> fill(const PointReadings &point, const DateRange &days)
{
    std::map<QDate, Filling> filled;
    for (const HalfHour &halfHour : point.series->halfHours(jst::instantsOf(days))) {
        Filling &filling = filled[jst::dateOf(halfHour.start)];
        ++filling.present;
        filling.day.halfHours[static_cast<std::size_t>(jst::slotOf(halfHour.start))] = halfHour.energy;
        filling.day.total += halfHour.energy;
        if (halfHour.estimate) {
            filling.day.estimate += *halfHour.estimate;
            filling.day.estimated += halfHour.energy;
        }
    }
    return filled;
}

void add(SampleDay &sum, const SampleDay &part)
{
    for (std::size_t slot = 0; slot < sum.halfHours.size(); ++slot)
        sum.halfHours[slot] += part.halfHours[slot];
    sum.total += part.total;
    sum.estimate += part.estimate;
    sum.estimated += part.estimated;
}

} // namespace

std::vector<SampleDay> sampleDays(const PointsReadings &readings, const DateRange &days)
{
    struct Counted {
        const PointReadings *point;
        std::map<QDate, Filling> days;
    };
    std::vector<Counted> points;
    for (const PointReadings &point : readings.points()) {
        if (!point.series->isEmpty())
            points.push_back({&point, fill(point, days)});
    }
    std::vector<SampleDay> samples;
    for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
        SampleDay sum;
        sum.day = day;
        int wholes = 0;
        const bool isComplete = std::ranges::all_of(points, [&](const Counted &counted) {
            const Supplied supplied = suppliedOn(*counted.point, day);
            const auto found = counted.days.find(day);
            if (supplied == Supplied::Not)
                return true;
            if (supplied == Supplied::Partly || found == counted.days.cend() ||
                found->second.present < jst::halfHoursADay)
                return false;
            ++wholes;
            add(sum, found->second.day);
            return true;
        });
        if (isComplete && wholes > 0)
            samples.push_back(sum);
    }
    return samples;
}

std::vector<SampleDay> newestDays(const std::vector<SampleDay> &days, int count)
{
    const auto kept = std::min<std::ptrdiff_t>(count, std::ssize(days));
    return {days.end() - kept, days.end()};
}

std::vector<SampleDay> daysWithin(const std::vector<SampleDay> &days, const DateRange &range)
{
    std::vector<SampleDay> within;
    std::ranges::copy_if(days, std::back_inserter(within),
                         [&range](const SampleDay &each) { return range.contains(each.day); });
    return within;
}

} // namespace denkiroku::models
