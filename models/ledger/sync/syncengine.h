// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/ledger/ledgertypes.h"
#include "models/ledger/sync/genericreadings.h"
#include "models/ledger/sync/readingsrequest.h"
#include "models/ledger/sync/syncjob.h"
#include "models/ledger/sync/syncprogress.h"

#include <QObject>

#include <deque>
#include <map>
#include <set>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Ledger;

struct SyncReport {
    struct Point {
        QString spin;
        Flow flow = Flow::Import;
        // Which of the ways served readings or said that there are none; empty where all were refused.
        std::set<ReadingSource> sources;

        bool operator==(const Point &) const = default;
    };

    QString account;
    // Answers that were stored.
    int windows = 0;
    LedgerChange change;
    // Days of points that are due and that answers did not have whole.
    int incompleteDays = 0;
    std::vector<Point> points;
    std::vector<api::Error> refusals;
    // Why it ended before its time; Cancelled where it was told to.
    std::optional<api::Error> error;

    bool isComplete() const { return !error; }
};

// Fills the ledger with one account's history: newest first and all of it background work, so that the budget and a
// Retry-After hold and what the user waits for goes first. One request at a time until the server has shown what it takes,
// then three; while an answer is stored the next ones are already asked for. What it asks follows from the ledger alone: it
// may end, or be killed, at any time.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    SyncEngine(api::GraphQlClient &client, Ledger &ledger, QObject *parent = nullptr);
    ~SyncEngine() override;

    bool isRunning() const { return m_isRunning; }
    const SyncJob &job() const { return m_job; }
    const SyncProgress &progress() const { return m_progress; }

    // Not while it runs. finished() follows exactly once, never from within this function.
    void start(const SyncJob &job);
    // What was asked is given up; what is being stored is stored. finished() follows.
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished(const denkiroku::models::SyncReport &report);

private:
    // What one direction of the account still wants.
    struct Part {
        Flow flow = Flow::Import;
        SyncPlan plan;
        // Asked in this run: not again, whatever came of it.
        InstantRanges asked;
        // Asked and not answered yet.
        InstantRanges underWay;
        SyncLimits limits;
        // Points that halfHourlyReadings is refused for, and where their readings are asked instead; nothing for those
        // that are refused everywhere.
        std::map<QString, std::optional<ReadingSource>> generic;
        bool hasNews = false;
    };
    struct GenericWindow {
        Flow flow = Flow::Import;
        InstantRange window;
        QString spin;
    };

    Part *partOf(Flow flow);
    const SyncPoint *pointOf(Flow flow, const QString &spin) const;
    void plan(std::size_t at);
    int mostAsking() const;
    void goOn();
    void ask(Part &part, const InstantRange &window);
    void answered(Flow flow, const InstantRange &window, Instant asked, const api::Result<HalfHoursAnswer> &result);
    void take(Part &part, const InstantRange &window, Instant asked, const HalfHoursAnswer &answer);
    void failed(Part &part, const InstantRange &window, const api::Error &error);
    bool isToBeWaitedFor(const api::Error &error);
    bool endsTheSync(const api::Error &error);
    void sendToGeneric(Part &part, const InstantRange &window, const std::vector<SyncPoint> &points);
    void askGenericNext();
    void genericAnswered(const GenericWindow &what, Instant asked, const api::Result<GenericAnswer> &result);
    void store(Part &part, LedgerAnswer answer);
    void windowDone(Part &part, const InstantRange &window);
    void refused(const api::Error &error);
    void served(Flow flow, const QString &spin, ReadingSource source);
    void end(const std::optional<api::Error> &error);
    void reckonProgress();

    api::GraphQlClient &m_client;
    Ledger &m_ledger;
    SyncJob m_job;
    SyncReport m_report;
    SyncProgress m_progress;
    std::vector<Part> m_parts;
    std::deque<GenericWindow> m_generic;
    bool m_isRunning = false;
    bool m_isPlanning = false;
    // On the way: windows, and questions for the readings of a single point.
    int m_asking = 0;
    int m_storing = 0;
    // The last answer refused nothing.
    bool m_isSteady = false;
    int m_failuresInARow = 0;
    int m_tooManyInARow = 0;
    quint64 m_run = 0;
    Instant m_startedAt{};
    std::int64_t m_missingAtStart = 0;
    api::CallScope m_calls;
};

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::SyncReport)
