// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/ledger/sync/instantranges.h"
#include "models/ledger/sync/readingsrequest.h"
#include "models/ledger/sync/syncplan.h"
#include "models/loadstatus.h"
#include "models/usage/readingsmemory.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Ledger;

// The half-hours of one account, held in memory: what pages and commands look at. What is wanted is read from the ledger
// first and shows at once; what the ledger was never answered, or long enough ago, is asked of the server, in windows of at
// most 28 days (the server drops rows beyond 1,488 silently, NOTES 4) that shrink with the number of points, since all
// points come in one answer of at most 10,000 nodes (NOTES 3). One request at a time; each answer goes to the ledger. What
// it has it never drops because an answer was short or empty.
class ReadingsCache : public QObject {
    Q_OBJECT

public:
    // A standing order for some days; 0 is none.
    using Want = quint64;
    enum class Freshness {
        Cached, // asks for what was not asked, and again for recent days after a while
        Again,  // asks for all of it
    };

    // Both outlive the cache.
    ReadingsCache(api::GraphQlClient &client, Ledger &ledger, QObject *parent = nullptr);
    ~ReadingsCache() override;

    // Forgets everything when the account is another, and ends what is wanted with Cancelled.
    void setAccount(const QString &number);
    QString account() const { return m_account; }
    // How many points answer together: the size of the windows depends on it. Too low a guess costs a refused request.
    void setPointCount(Flow flow, int points);
    // Since when each point is supplied, so that a short answer is known as one.
    void setPoints(Flow flow, std::vector<SyncPoint> points);

    // While it waits nothing is sent: for as long as the number of points is being asked.
    void setWaiting(bool waiting);

    // Orders the days; days to come are not asked. settled() follows exactly once, never from within this function,
    // unless the want is released before. The newest want is served first.
    Want want(Flow flow, const DateRange &days, Freshness freshness = Freshness::Cached);
    void release(Want want);

    // Nothing is wanted that is not there.
    bool isIdle() const { return m_orders.empty(); }

    // Empty when nothing is known of the point.
    const UsageSeries &series(Flow flow, const QString &spin) const;
    // The points that answers came for, with readings or without.
    QStringList points(Flow flow) const;
    // Whether the server has answered for every day of the range that has begun.
    bool isCovered(Flow flow, const DateRange &days) const;
    // When the oldest of these answers came; empty when some of it was never answered.
    std::optional<Instant> asOf(Flow flow, const DateRange &days) const;

Q_SIGNALS:
    // An answer came in, or what the ledger had.
    void changed(denkiroku::models::Flow flow, const denkiroku::models::DateRange &days);
    // All of it was asked. Ready, with what was refused; or Failed, with what came before the error kept.
    void settled(quint64 want, const denkiroku::models::LoadStatus &status);
    // isIdle() holds again.
    void becameIdle();
    // Something was wanted again: the user asked for what is new.
    void wantedAgain();

private:
    struct Order {
        Want id = 0;
        Flow flow = Flow::Import;
        DateRange days;
        Freshness freshness = Freshness::Cached;
        // What the ledger has of the days is not read yet.
        bool isLooking = true;
        // The days still to be asked.
        std::set<QDate> open{};
        std::optional<api::Error> error{};

        bool isDone() const { return !isLooking && open.empty(); }
    };
    struct Store {
        ReadingsMemory memory;
        std::vector<SyncPoint> points;
        int pointCount = 1;
        SyncLimits limits;
        // Where a day that takes several windows goes on.
        std::optional<Instant> resumeAt;
        // What of the ledger is in memory, what is being read, and what somebody else has stored since.
        InstantRanges read;
        InstantRanges reading;
        InstantRanges stale;
        // Of our own answers, what the ledger has not told of yet.
        std::vector<InstantRange> ownNews;
    };
    struct Window {
        Flow flow = Flow::Import;
        InstantRange range;
        DateRange days;
    };

    Store &store(Flow flow) { return m_stores[static_cast<std::size_t>(flow)]; }
    const Store &store(Flow flow) const { return m_stores[static_cast<std::size_t>(flow)]; }
    DateRange begunDays(const DateRange &days) const;
    // Whether what the ledger has of the days is in memory; where it is not, it is fetched.
    bool isRead(Flow flow, const DateRange &days);
    void readLedger(Flow flow, const InstantRange &range);
    void haveRead(Flow flow, const InstantRange &range, const std::vector<LedgerSlice> &slices);
    void openDays(Order &order) const;
    void onLedgerChanged(const QString &account, Flow flow, const InstantRange &range);
    void keep(const Window &window, Instant asked, const HalfHoursAnswer &answer);
    std::optional<Window> nextWindow() const;
    Window windowFrom(const Order &order) const;
    void schedule();
    void pump();
    void send(const Window &window);
    void take(const Window &window, const HalfHoursAnswer &answer);
    void fail(const Window &window, const api::Error &error);
    bool shrink(const Window &window, const api::Error &error);
    void settleDone();
    LoadStatus statusOf(const Order &order) const;

    api::GraphQlClient &m_client;
    Ledger &m_ledger;
    QString m_account;
    std::array<Store, 2> m_stores;
    std::vector<Order> m_orders;
    Want m_lastWant = 0;
    quint64 m_generation = 0;
    bool m_isBusy = false;
    bool m_isWaiting = false;
    bool m_isScheduled = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
