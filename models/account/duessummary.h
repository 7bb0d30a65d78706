// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/billing/payment.h"
#include "models/domain/jst.h"
#include "models/domain/money.h"
#include "models/loadstatus.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Capabilities;

struct AccountLedger {
    QString number;
    QString name;
    // Positive: the customer owes (LedgerType.amountOwedByCustomer, NOTES 7).
    std::optional<Money> owed;

    bool operator==(const AccountLedger &) const = default;
};

// What the account as a whole owes (NOTES 7).
struct Balance {
    // Positive: the customer owes; negative: the customer is in credit. From the ledgers that count for the account;
    // where none says, from `balance`, taken as positive in credit as on other Krakens.
    std::optional<Money> owed;
    // What of it is late; empty when unknown.
    std::optional<Money> overdue;
    std::vector<AccountLedger> ledgers;
    // billingOptions, for the billing period.
    std::optional<QDate> periodStart;
    std::optional<QDate> periodEnd;
    std::optional<QDate> nextBillingDate;

    bool operator==(const Balance &) const = default;
};

// A slip to be paid at a convenience store.
struct KonbiniLink {
    QUrl url;
    std::optional<QDate> dueDate;

    bool operator==(const KonbiniLink &) const = default;
};

// A payment the supplier expects to take.
struct ExpectedPayment {
    std::optional<QDate> date;
    std::optional<Money> amount;
    PaymentMethod method = PaymentMethod::Unknown;

    bool operator==(const ExpectedPayment &) const = default;
};

// The next thing to be paid, from whichever source knows of it.
struct NextPayment {
    enum class Source { Konbini, Forecast, Bill };

    Source source = Source::Forecast;
    std::optional<QDate> date;
    std::optional<Money> amount;
    PaymentMethod method = PaymentMethod::Unknown;
    // Of the slip, for Konbini.
    QUrl url;
    bool isOverdue = false;

    bool operator==(const NextPayment &) const = default;
};

// What the selected account owes and what it has to pay next. Three requests, each with a status of its own, so that
// one refusal does not hide the others.
class DuesSummary : public QObject {
    Q_OBJECT

public:
    explicit DuesSummary(api::GraphQlClient &client, QObject *parent = nullptr);
    ~DuesSummary() override;

    const LoadStatus &balanceStatus() const { return m_balanceStatus; }
    const LoadStatus &konbiniStatus() const { return m_konbiniStatus; }
    const LoadStatus &forecastStatus() const { return m_forecastStatus; }

    const std::optional<Balance> &balance() const { return m_balance; }
    // Empty when there is none to pay.
    const std::optional<KonbiniLink> &konbini() const { return m_konbini; }
    // In order of date.
    const std::vector<ExpectedPayment> &forecast() const { return m_forecast; }

    // The konbini slip if there is one, else the first of the forecast. Bills are the Overview's to add.
    std::optional<NextPayment> nextPayment() const;

    // What is known to be refused is not asked again. Null: nothing is known. It must outlive the summary.
    void setCapabilities(const Capabilities *known) { m_capabilities = known; }
    // Forgets what it has when the account is another.
    void setAccount(const QString &number);
    QString account() const { return m_account; }
    void load();
    void reload();

Q_SIGNALS:
    // Any of the three statuses, and the data with them.
    void changed();

private:
    // take(data) says whether there is something to show, or nothing when its part of the answer is null.
    template <class Op, class Take>
    void ask(const typename Op::Variables &variables, LoadStatus DuesSummary::*status, Take take);
    void loadBalance();
    void loadKonbini();
    void loadForecast();

    api::GraphQlClient &m_client;
    const Capabilities *m_capabilities = nullptr;
    QString m_account;
    LoadStatus m_balanceStatus;
    LoadStatus m_konbiniStatus;
    LoadStatus m_forecastStatus;
    std::optional<Balance> m_balance;
    std::optional<KonbiniLink> m_konbini;
    std::vector<ExpectedPayment> m_forecast;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
