// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/readingsmemory.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// For so long after its end a day's readings still come in.
constexpr std::chrono::hours recent(72);
constexpr std::chrono::minutes recentAnswerLasts(15);
constexpr std::chrono::hours oldAnswerLasts(12);
// By then the billing period that the day lies in is closed, and its values are final (NOTES 4).
constexpr std::chrono::days valuesAreFinal(62);

// When each day of the range was answered as a whole for this point: by the latest answer that did, or by several together,
// and then the oldest of them counts.
std::map<QDate, Instant> answeredDays(const LedgerSlice &slice, const InstantRange &range, Instant now)
{
    std::map<QDate, std::vector<const LedgerCoverage *>> touching;
    for (const LedgerCoverage &coverage : slice.coverage) {
        const InstantRange part = coverage.range.intersected(range);
        for (QDate day = jst::dateOf(part.from); !part.isEmpty() && jst::startOfDay(day) < part.to;
             day = day.addDays(1))
            touching[day].push_back(&coverage);
    }
    std::map<QDate, Instant> days;
    for (const auto &[day, answers] : touching) {
        const InstantRange whole = jst::instantsOf(day);
        InstantRanges together;
        std::optional<Instant> alone;
        Instant oldest = now;
        for (const LedgerCoverage *answer : answers) {
            // An answer of today says nothing of what is to come.
            const Instant due = std::min(whole.to, std::min(answer->answered, now));
            if (answer->range.from <= whole.from && answer->range.to >= due)
                alone = std::max(alone.value_or(answer->answered), answer->answered);
            together.add(answer->range);
            oldest = std::min(oldest, answer->answered);
        }
        if (alone || together.contains({whole.from, std::min(whole.to, oldest)}))
            days.emplace(day, alone.value_or(oldest));
    }
    return days;
}

// The same field of the same point is refused in every window.
void addNewRefusals(std::vector<api::Error> &refusals, const std::vector<api::Error> &more)
{
    for (const api::Error &error : more) {
        if (std::ranges::find(refusals, error) == refusals.cend())
            refusals.push_back(error);
    }
}

} // namespace

const UsageSeries &ReadingsMemory::series(const QString &spin) const
{
    static const UsageSeries nothing;
    const auto found = m_series.constFind(spin);
    return found == m_series.cend() ? nothing : *found;
}

QStringList ReadingsMemory::points() const
{
    QStringList spins = m_series.keys();
    spins.sort();
    return spins;
}

const ReadingsMemory::Answer *ReadingsMemory::answer(QDate day) const
{
    const auto found = m_answers.find(day);
    return found == m_answers.cend() ? nullptr : &found->second;
}

std::vector<api::Error> ReadingsMemory::refusals(const DateRange &days) const
{
    std::vector<api::Error> all;
    const auto end = m_answers.lower_bound(days.to);
    for (auto each = m_answers.lower_bound(days.from); each != end; ++each)
        addNewRefusals(all, each->second.refusals);
    return all;
}

std::optional<Instant> ReadingsMemory::asOf(const DateRange &days) const
{
    std::optional<Instant> oldest;
    for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
        const Answer *known = answer(day);
        if (!known)
            return std::nullopt;
        oldest = oldest ? std::min(*oldest, known->at) : known->at;
    }
    return oldest;
}

bool ReadingsMemory::hasReadings(const InstantRange &range) const
{
    return std::ranges::any_of(m_series,
                               [&range](const UsageSeries &series) { return !series.total(range).isEmpty(); });
}

void ReadingsMemory::take(const AnsweredPoint &point)
{
    m_series[point.spin].merge(point.halfHours);
}

void ReadingsMemory::setAnswered(const DateRange &days, const Answer &answer)
{
    for (QDate day = days.from; day < days.to; day = day.addDays(1))
        m_answers.insert_or_assign(day, answer);
}

void ReadingsMemory::take(const std::vector<LedgerSlice> &slices, const InstantRange &range, Instant now)
{
    // For each day, how many points were answered and when the oldest of these answers came.
    std::map<QDate, std::pair<std::size_t, Instant>> days;
    for (const LedgerSlice &slice : slices) {
        std::vector<HalfHour> halfHours;
        halfHours.reserve(slice.readings.size());
        for (const LedgerReading &reading : slice.readings)
            halfHours.push_back(reading.halfHour);
        m_series[slice.point.spin].merge(std::move(halfHours));
        for (const auto &[day, at] : answeredDays(slice, range, now)) {
            auto &[count, oldest] = days.try_emplace(day, 0, at).first->second;
            ++count;
            oldest = std::min(oldest, at);
        }
    }
    for (const auto &[day, counted] : days) {
        const auto &[count, at] = counted;
        const Answer *known = answer(day);
        if (count == slices.size() && (!known || known->at < at))
            m_answers.insert_or_assign(day, Answer{at, known ? known->refusals : std::vector<api::Error>()});
    }
}

bool isFreshAnswer(Instant answered, QDate day, Instant now)
{
    const Instant end = jst::startOfDay(day.addDays(1));
    if (answered >= end + valuesAreFinal)
        return true;
    const bool wasRecent = answered < end + recent;
    return now - answered <
           (wasRecent ? std::chrono::seconds(recentAnswerLasts) : std::chrono::seconds(oldAnswerLasts));
}

} // namespace denkiroku::models
