// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/usageseries.h"
#include "models/ledger/ledgertypes.h"
#include "models/ledger/sync/instantranges.h"
#include "models/ledger/sync/readingsrequest.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace denkiroku::models {

// What is known of one direction of an account, in memory: the half-hours, and which days answers came for. What it has it
// never drops because an answer was short.
class ReadingsMemory {
public:
    struct Answer {
        Instant at{};
        std::vector<api::Error> refusals;
    };

    // Empty when nothing is known of the point.
    const UsageSeries &series(const QString &spin) const;
    QStringList points() const;

    // The day's answer; null when there is none.
    const Answer *answer(QDate day) const;
    // Refusals of the days, each once.
    std::vector<api::Error> refusals(const DateRange &days) const;
    // When the oldest answer for the days came; nothing when one of them has none.
    std::optional<Instant> asOf(const DateRange &days) const;
    bool hasReadings(const InstantRange &range) const;

    void take(const AnsweredPoint &point);
    void setAnswered(const DateRange &days, const Answer &answer);
    // What the ledger has of all points in the range. A day counts as answered where an answer covers all of it (up to
    // `now`, for today) for every point.
    void take(const std::vector<LedgerSlice> &slices, const InstantRange &range, Instant now);

private:
    QHash<QString, UsageSeries> m_series;
    std::map<QDate, Answer> m_answers;
};

// Whether an answer that came then says all there is to say of the day, so that the day need not be asked again yet.
bool isFreshAnswer(Instant answered, QDate day, Instant now);

} // namespace denkiroku::models
