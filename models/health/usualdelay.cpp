// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/usualdelay.h"

#include <algorithm>
#include <set>

namespace denkiroku::models {

namespace {

// A day's worth, and not all of them of one answer.
constexpr int leastSamples = 48;
constexpr int leastAnswers = 5;
// Between the answer without it and the one with it: more would blur the measure.
constexpr std::chrono::hours sharpness(2);
// A newer reading's answer asked for this one too: every refresh re-reads the last days.
constexpr std::chrono::hours askedTogether(24);
// What takes longer is an accident, or history.
constexpr std::chrono::hours longestDelay(48);

// The newest answer before the reading was seen, after its half-hour was over, that asked for it.
bool isWatched(const PointHistory &point, std::size_t index, const std::vector<LedgerCoverage> &windows)
{
    const LedgerReading &reading = point.readings[index];
    const Instant start = reading.halfHour.start;
    const auto isShortlyBefore = [&](Instant answered) {
        return start + jst::halfHour <= answered && answered < reading.firstSeen &&
               reading.firstSeen - answered <= sharpness;
    };
    for (const LedgerCoverage &window : windows) {
        if (window.range.contains(start) && isShortlyBefore(window.answered))
            return true;
    }
    for (std::size_t other = index; other-- > 0;) {
        const LedgerReading &earlier = point.readings[other];
        if (start - earlier.halfHour.start > askedTogether)
            break;
        if (isShortlyBefore(earlier.firstSeen))
            return true;
    }
    return false;
}

} // namespace

UsualDelay usualDelay(const std::vector<PointHistory> &points)
{
    std::vector<std::chrono::seconds> delays;
    std::set<Instant> answers;
    for (const PointHistory &point : points) {
        for (std::size_t index = 0; index < point.readings.size(); ++index) {
            const LedgerReading &reading = point.readings[index];
            const auto delay = reading.firstSeen - reading.halfHour.start - jst::halfHour;
            // A corrected value was first seen when it was corrected.
            if (reading.firstSeen == Instant() || delay > longestDelay || isCorrected(reading) ||
                !isWatched(point, index, point.coverage))
                continue;
            delays.push_back(delay);
            answers.insert(reading.firstSeen);
        }
    }
    UsualDelay usual{.delay = UsualDelay::documented, .samples = static_cast<int>(delays.size()), .isMeasured = false};
    if (usual.samples < leastSamples || std::ssize(answers) < leastAnswers)
        return usual;
    const auto middle = delays.begin() + std::ssize(delays) / 2;
    std::ranges::nth_element(delays, middle);
    usual.delay = *middle;
    usual.isMeasured = true;
    return usual;
}

} // namespace denkiroku::models
