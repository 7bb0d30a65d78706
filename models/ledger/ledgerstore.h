// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/result.h"
#include "models/domain/usageseries.h"
#include "models/ledger/ledgerdatabase.h"
#include "models/ledger/ledgernames.h"
#include "models/ledger/ledgertypes.h"

#include <QStringList>

namespace denkiroku::models {

// The ledger itself: half-hours, what they were before, what was asked and answered, and what is missing. Synchronous,
// and used on the one thread that opened it; Ledger is for everyone else. Several programs may have the same ledger
// open. Errors: see ledgererrors.h; a call that fails has changed nothing.
class LedgerStore {
public:
    static api::Result<std::unique_ptr<LedgerStore>> open(const LedgerLocation &location);

    // One transaction. Nothing is ever deleted because an answer was short.
    api::Result<LedgerChange> store(const LedgerAnswer &answer);
    api::Result<std::vector<LedgerSlice>> load(const QString &account, Flow flow, const InstantRange &range);
    // As load() of all time, without the readings.
    api::Result<std::vector<LedgerSlice>> coverage(const QString &account, Flow flow);
    api::Result<std::vector<LedgerRevision>> revisions(const LedgerPoint &point, const InstantRange &range);
    api::Result<api::Done> forget(const QString &account);

    // The plain SPINs of an account, so that load() can say them for points that nothing was stored of since opening.
    void name(const QStringList &spins);

    // Sums by the database, from what each day's row says of the whole day: a bucket for each day or month, as of UsageSeries.
    api::Result<std::vector<UsageBucket>> byDay(const LedgerPoint &point, const DateRange &days);
    api::Result<std::vector<UsageBucket>> byMonth(const LedgerPoint &point, const DateRange &days);
    // All points of an account together (of every account when empty). Only points count for `expected` that have
    // something in that direction at all.
    api::Result<UsageTotal> portfolio(const QString &account, Flow flow, const DateRange &days);

    // The whole database is as SQLite means it to be, by its own integrity check (not for a server), and every day's
    // half-hours can be read and come to what stands beside them.
    api::Result<bool> isSound();

private:
    LedgerStore() = default;
    void cover(qint64 point, const LedgerAnswer &answer, int rows);
    void noteHoles(qint64 point, const LedgerAnswer &answer, const std::vector<QDate> &incomplete);
    enum class Readings { With, Without };
    api::Result<std::vector<LedgerSlice>> slices(const QString &account, Flow flow, const InstantRange &range,
                                                 Readings readings);
    LedgerSlice slice(qint64 point, const LedgerPoint &name, const InstantRange &range, Readings readings);
    std::optional<qint64> pointOf(const LedgerPoint &point);

    std::unique_ptr<LedgerDatabase> m_database;
    LedgerNames m_names;
};

} // namespace denkiroku::models
