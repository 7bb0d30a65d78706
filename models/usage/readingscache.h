// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/domain/usageseries.h"
#include "models/loadstatus.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// The half-hours of one account, held in memory. It asks for what is wanted and not there yet, in windows of at most 28
// days (the server drops rows beyond 1,488 silently, NOTES 4) that shrink with the number of points, since all points
// come in one answer of at most 10,000 nodes (NOTES 3). One request at a time. What it has it never drops because an
// answer was short or empty.
class ReadingsCache : public QObject {
    Q_OBJECT

public:
    // A standing order for some days; 0 is none.
    using Want = quint64;
    enum class Freshness {
        Cached, // asks for what was not asked, and again for recent days after a while
        Again,  // asks for all of it
    };

    explicit ReadingsCache(api::GraphQlClient &client, QObject *parent = nullptr);
    ~ReadingsCache() override;

    // Forgets everything when the account is another, and ends what is wanted with Cancelled.
    void setAccount(const QString &number);
    QString account() const { return m_account; }
    // How many points answer together: the size of the windows depends on it. Too low a guess costs a refused request.
    void setPointCount(Flow flow, int points);

    // While it waits nothing is sent: for as long as the number of points is being asked.
    void setWaiting(bool waiting);

    // Orders the days; days to come are not asked. settled() follows exactly once, never from within this function,
    // unless the want is released before. The newest want is served first.
    Want want(Flow flow, const DateRange &days, Freshness freshness = Freshness::Cached);
    void release(Want want);

    // Empty when nothing is known of the point.
    const UsageSeries &series(Flow flow, const QString &spin) const;
    // The points that answers came for, with readings or without.
    QStringList points(Flow flow) const;
    // Whether the server has answered for every day of the range that has begun.
    bool isCovered(Flow flow, const DateRange &days) const;
    // When the oldest of these answers came; empty when some of it was never answered.
    std::optional<Instant> asOf(Flow flow, const DateRange &days) const;

Q_SIGNALS:
    // An answer came in.
    void changed(denkiroku::models::Flow flow, const denkiroku::models::DateRange &days);
    // All of it was asked. Ready, with what was refused; or Failed, with what came before the error kept.
    void settled(quint64 want, const denkiroku::models::LoadStatus &status);

private:
    struct Order {
        Want id = 0;
        Flow flow = Flow::Import;
        DateRange days;
        // The days still to be asked.
        std::set<QDate> open;
        std::optional<api::Error> error;
    };
    struct Answer {
        Instant at{};
        std::vector<api::Error> refusals;
    };
    struct Store {
        QHash<QString, UsageSeries> series;
        std::map<QDate, Answer> answers;
        int pointCount = 1;
        int maxNodes = 0;
        // Where a day that takes several windows goes on.
        std::optional<Instant> resumeAt;
    };
    struct Window {
        Flow flow = Flow::Import;
        InstantRange range;
        DateRange days;
    };
    using Readings = std::vector<std::pair<QString, std::vector<HalfHour>>>;

    Store &store(Flow flow) { return m_stores[static_cast<std::size_t>(flow)]; }
    const Store &store(Flow flow) const { return m_stores[static_cast<std::size_t>(flow)]; }
    DateRange begunDays(const DateRange &days) const;
    bool isFresh(const Answer &answer, QDate day) const;
    static int windowSlots(const Store &store);
    std::optional<Window> nextWindow() const;
    Window windowFrom(const Order &order) const;
    void schedule();
    void pump();
    void send(const Window &window);
    template <class Op, class Read>
    void sendAs(const Window &window, Read read);
    void take(const Window &window, Readings readings, const std::vector<api::Error> &refusals);
    void fail(const Window &window, const api::Error &error);
    bool shrink(const Window &window, const api::Error &error);
    void settleDone();
    LoadStatus statusOf(const Order &order) const;

    api::GraphQlClient &m_client;
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
