// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/ledgertypes.h"

#include <QVariant>

#include <map>
#include <span>

class QSqlQuery;

namespace denkiroku::models {

class LedgerDatabase;

// A row of start, mWh, estimate, version, source, first and last seen, and count of revisions.
LedgerReading ledgerReadingAt(const QSqlQuery &row);

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

    // Puts days as they are, each with its half-hours in order of time, in the place of what there was of them.
    struct Day {
        QDate day;
        std::vector<LedgerReading> readings;
    };
    void put(std::span<const Day> days);

private:
    std::map<QDate, QByteArray> packedDays(QDate first, QDate last) const;
    std::vector<LedgerReading> unpacked(const QByteArray &bytes, QDate day) const;
    void keepAsRevisions(const std::vector<LedgerReading> &readings);

    LedgerDatabase &m_database;
    qint64 m_point;
    Flow m_flow;
};

} // namespace denkiroku::models
