// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/domain/money.h"
#include "models/loadstatus.h"

#include <QDate>
#include <QObject>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// One thing that was booked, and what was owed after it.
struct BalanceStep {
    enum class Kind { Other, Charge, Credit, Payment };

    QString id{};
    QDate day{};
    Kind kind = Kind::Other;
    QString title{};
    // Positive raises what is owed.
    Money change{};
    // Positive: the customer owes; negative: in credit.
    Money owedAfter{};
    // Not final yet: it does not count.
    bool isHeld = false;

    bool operator==(const BalanceStep &) const = default;
};

// From what is owed now back through what was booked, newest first; gives the steps oldest first.
std::vector<BalanceStep> foldBack(std::vector<BalanceStep> newestFirst, Money owedNow);

QString balanceKindText(BalanceStep::Kind kind);

// What the account's ledgers went through, all of it. Those that do not count for the account's balance are left out.
class BalanceHistory : public QObject {
    Q_OBJECT

public:
    explicit BalanceHistory(api::GraphQlClient &client, QObject *parent = nullptr);
    ~BalanceHistory() override;

    // The same account again does nothing.
    void load(const QString &account);
    void reload();
    void clear();
    const LoadStatus &status() const { return m_status; }
    // Oldest first, of all ledgers together.
    const std::vector<BalanceStep> &steps() const { return m_steps; }

Q_SIGNALS:
    void changed();

private:
    struct Ledger {
        QString number;
        Money owed;
        std::vector<BalanceStep> newestFirst;
        std::optional<QString> next;
    };

    void fetch(const QString &ledger, const std::optional<QString> &cursor);
    template <class Data>
    void take(const Data &data);
    void goOn();

    api::GraphQlClient &m_client;
    QString m_account;
    LoadStatus m_status;
    std::vector<Ledger> m_ledgers;
    std::vector<BalanceStep> m_steps;
    std::vector<api::Error> m_refusals;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
