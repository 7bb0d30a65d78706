// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customermodel.h"
#include "models/account/duessummary.h"
#include "models/account/overviewmodel.h"
#include "models/billing/billdetailmodel.h"
#include "models/billing/billdocument.h"
#include "models/billing/billsmodel.h"
#include "models/billing/paymentsmodel.h"
#include "models/capabilities.h"
#include "models/explorer/explorermodel.h"
#include "models/ledger/ledgerlocation.h"
#include "models/ledger/sync/syncmodel.h"
#include "models/reconnect.h"
#include "models/usage/billingdates.h"
#include "models/usage/readingscache.h"
#include "models/usage/typicalhousehold.h"
#include "models/usage/usagemodel.h"
#include "models/usage/usagetable.h"

#include <QLocale>
#include <QObject>

namespace denkiroku::api {
class Clock;
class GraphQlClient;
class NetworkStatus;
class Session;
} // namespace denkiroku::api

namespace denkiroku::models {

class AnnualStatements;
class BalanceHistory;
class ForecastModel;
class HealthModel;
class InsightModel;
class Ledger;
class PaymentFacts;
class ReasonLabels;
class ReconciliationModel;
class SupplyTariffs;
class SwitchingModel;
class TermsModel;
class WhatIfModel;

// Everything a window or the command line needs of one profile, put together once. It follows the session: signing in
// loads the customer, an expired sign-in keeps what is on screen, signing out empties every model. And it follows the
// customer's selection: another account empties the models, and a page that is shown calls load() on what it shows
// when it sees Idle.
class Workspace : public QObject {
    Q_OBJECT

public:
    // All of it outlives the workspace. The session may be null where a program signs in by itself (a token handed in).
    struct Parts {
        api::GraphQlClient &client;
        api::Session *session = nullptr;
        // Where the half-hours are kept beyond this run of the program.
        LedgerLocation ledger{};
        // Whether the history is fetched without being asked for (see SyncModel).
        bool syncsByItself = false;
    };

    explicit Workspace(const Parts &parts, QObject *parent = nullptr);
    ~Workspace() override;

    const api::Clock &clock() const;
    api::GraphQlClient &client() const;
    api::Session *session() const;
    api::NetworkStatus &network() const;

    // What this sign-in was refused so far.
    Capabilities &capabilities() const { return *m_capabilities; }
    CustomerModel &customer() const { return *m_customer; }
    DuesSummary &dues() const { return *m_dues; }
    Ledger &ledger() const { return *m_ledger; }
    ReadingsCache &readings() const { return *m_readings; }
    SyncModel &sync() const { return *m_sync; }
    OverviewModel &overview() const { return *m_overview; }
    UsageModel &usage() const { return *m_usage; }
    UsageTable &usageTable() const { return *m_usageTable; }
    SupplyTariffs &tariffs() const { return *m_tariffs; }
    WhatIfModel &whatIf() const { return *m_whatIf; }
    SwitchingModel &switching() const { return *m_switching; }
    TermsModel &terms() const { return *m_terms; }
    BillingDates &billingDates() const { return *m_billingDates; }
    InsightModel &insight() const { return *m_insight; }
    HealthModel &health() const { return *m_health; }
    ExplorerModel &explorer() const { return *m_explorer; }
    BillsModel &bills() const { return *m_bills; }
    BillDetailModel &billDetail() const { return *m_billDetail; }
    // What was booked on the bill that billDetail() shows.
    BillDetailModel &billTransactions() const { return *m_billTransactions; }
    ReasonLabels &reasonLabels() const { return *m_reasonLabels; }
    BillDocument &billDocument() const { return *m_billDocument; }
    AnnualStatements &annualStatements() const { return *m_annualStatements; }
    BalanceHistory &balanceHistory() const { return *m_balanceHistory; }
    PaymentFacts &paymentFacts() const { return *m_paymentFacts; }
    PaymentsModel &payments() const { return *m_payments; }
    ForecastModel &forecast() const { return *m_forecast; }
    ReconciliationModel &reconciliation() const { return *m_reconciliation; }
    Reconnect &reconnect() const { return *m_reconnect; }

    // Today in Tokyo.
    QDate today() const;

    // The place of a point as a person knows it: its label or address, else the SPIN.
    QString siteName(const QString &spin) const;

    // For every table; call it too when only the translator changed.
    void setLocale(const QLocale &locale);
    // Forgets the customer's data.
    void clear();
    // Forgets every half-hour that the profile's ledger keeps on this computer, of all accounts. Errors: the ledger's.
    api::Call<api::Done> forgetLedger();

Q_SIGNALS:
    // The models were emptied for another account, or for none; pages that are shown load again.
    void accountChanged(const QString &number);

private:
    void followSession();
    CustomerMemory customerMemory();
    void onSessionChanged();
    void resume();
    bool mayAsk() const;
    void emptyFor(const QString &number);

    Parts m_parts;
    bool m_wasExpired = false;
    Reconnect *m_reconnect;
    // In the order they depend on each other.
    Capabilities *m_capabilities;
    CustomerModel *m_customer;
    DuesSummary *m_dues;
    Ledger *m_ledger;
    ReadingsCache *m_readings;
    SyncModel *m_sync;
    BillsModel *m_bills;
    BillDetailModel *m_billDetail;
    BillDetailModel *m_billTransactions;
    ReasonLabels *m_reasonLabels;
    BillDocument *m_billDocument;
    PaymentsModel *m_payments;
    AnnualStatements *m_annualStatements;
    BalanceHistory *m_balanceHistory;
    PaymentFacts *m_paymentFacts;
    OverviewModel *m_overview;
    BillingDates *m_billingDates;
    SupplyTariffs *m_tariffs;
    TypicalHousehold *m_typical;
    UsageModel *m_usage;
    UsageTable *m_usageTable;
    InsightModel *m_insight;
    HealthModel *m_health;
    ReconciliationModel *m_reconciliation;
    ForecastModel *m_forecast;
    WhatIfModel *m_whatIf;
    SwitchingModel *m_switching;
    TermsModel *m_terms;
    ExplorerModel *m_explorer;
};

} // namespace denkiroku::models
