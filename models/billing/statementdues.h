// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/domain/money.h"
#include "models/loadstatus.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Capabilities;

struct StatementDue {
    QString identifier;
    std::optional<QDate> date;
    std::optional<Money> expected;
    std::optional<Money> remaining;
    std::optional<Money> charges;

    bool operator==(const StatementDue &) const = default;
};

// What the ledgers' statements know and the bills do not: when each is due and what is left to pay (NOTES 7). Pages of
// every ledger, one request at a time.
class StatementDues : public QObject {
    Q_OBJECT

public:
    explicit StatementDues(api::GraphQlClient &client, QObject *parent = nullptr);
    ~StatementDues() override;

    // What is known to be refused is not asked again. Null: nothing is known. It must outlive this.
    void setCapabilities(const Capabilities *known) { m_capabilities = known; }
    // Forgets what it has and asks for the first page of every ledger.
    void start(const QString &account);
    // The next page, where there is one and nothing is in flight.
    void fetchMore();
    void clear();

    const LoadStatus &status() const { return m_status; }
    bool hasMore() const { return !m_open.empty(); }
    // By the statement's id as text or its identifier; null when unknown.
    const StatementDue *find(const QString &id, const QString &identifier) const;

Q_SIGNALS:
    // More is known, or the status is another.
    void changed();

private:
    struct Place {
        QString ledger; // empty: the first page, which is that of all ledgers
        QString cursor;

        bool operator==(const Place &) const = default;
    };

    void fetch(const Place &place);
    template <class Data>
    void take(const Place &place, const Data &data);
    template <class Statements>
    void takeLedger(const QString &ledger, const Statements &statements);

    api::GraphQlClient &m_client;
    const Capabilities *m_capabilities = nullptr;
    QString m_account;
    LoadStatus m_status;
    QHash<QString, StatementDue> m_dues;
    std::vector<Place> m_open;
    std::vector<Place> m_seen;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
