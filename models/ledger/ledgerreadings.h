// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"

#include <QVariant>

namespace denkiroku::models {

class LedgerDatabase;

// The half-hours of one point in one direction, in the ledger's tables. Within a transaction.
class LedgerReadings {
public:
    LedgerReadings(LedgerDatabase &database, qint64 point, Flow flow)
        : m_database(database), m_point(point), m_flow(flow)
    {
    }

    // Takes the readings in by the rule of ledgerStep; the answer says when and from whom they came.
    LedgerChange store(std::vector<HalfHour> readings, Instant answered, ReadingSource source);
    std::vector<LedgerReading> load(const InstantRange &range) const;
    std::vector<LedgerRevision> revisions(const InstantRange &range) const;

private:
    struct Sorted;
    std::vector<HalfHour> known(const InstantRange &range) const;
    Sorted sorted(const std::vector<HalfHour> &readings) const;
    void insert(const std::vector<HalfHour> &readings, Instant answered, ReadingSource source, const char *onConflict);
    void insertPacked(const std::vector<HalfHour> &readings, Instant answered, ReadingSource source,
                      const char *onConflict);
    void keepAsRevisions(const std::vector<HalfHour> &readings);
    void seenAgain(const std::vector<InstantRange> &stretches, Instant answered);
    QVariantList place(const InstantRange &range) const;

    LedgerDatabase &m_database;
    qint64 m_point;
    Flow m_flow;
};

} // namespace denkiroku::models
