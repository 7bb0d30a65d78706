// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"

#include "api/auth/session.h"
#include "api/generated/operations.h"
#include "api/transport/graphqlclient.h"
#include "api/transport/networkstatus.h"
#include "models/account/supplytariffs.h"
#include "models/allowancewatch.h"
#include "models/billing/annualstatements.h"
#include "models/billing/balancehistory.h"
#include "models/billing/paymentfacts.h"
#include "models/billing/reasonlabels.h"
#include "models/forecast/forecastmodel.h"
#include "models/health/cachehistory.h"
#include "models/health/healthmodel.h"
#include "models/health/ledgerhistory.h"
#include "models/insight/insightmodel.h"
#include "models/ledger/ledger.h"
#include "models/reconcile/reconciliationmodel.h"
#include "models/tariff/switching.h"
#include "models/tariff/terms.h"
#include "models/tariff/whatifmodel.h"

namespace denkiroku::models {

namespace {

template <class Model>
void retryIfFailed(Model &model, const LoadStatus &status)
{
    if (status.state == LoadState::Failed)
        model.reload();
}

} // namespace

Workspace::Workspace(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    api::GraphQlClient &client = m_parts.client;
    m_capabilities = new Capabilities(this);
    m_capabilities->follow(client);
    new AllowanceWatch(client, this);
    m_customer = new CustomerModel(client, this);
    m_customer->setMemory(customerMemory());
    m_dues = new DuesSummary(client, this);
    m_ledger = new Ledger(m_parts.ledger, this);
    m_readings = new ReadingsCache(client, *m_ledger, this);
    m_sync =
        new SyncModel({.client = client, .customer = *m_customer, .readings = *m_readings, .ledger = *m_ledger}, this);
    m_bills = new BillsModel(client, this);
    m_billDetail = new BillDetailModel(client, BillDetailModel::Content::Lines, this);
    m_billTransactions = new BillDetailModel(client, BillDetailModel::Content::Transactions, this);
    m_reasonLabels = new ReasonLabels(client, this);
    for (BillDetailModel *model : {m_billDetail, m_billTransactions}) {
        model->setWords([this](const QString &spin) { return siteName(spin); },
                        [this](const QString &code) { return m_reasonLabels->text(code); });
        connect(m_reasonLabels, &ReasonLabels::changed, model, &BillDetailModel::refreshWords);
    }
    m_billDocument = new BillDocument(client, this);
    m_payments = new PaymentsModel(client, this);
    m_balanceHistory = new BalanceHistory(client, this);
    m_paymentFacts = new PaymentFacts(client, this);
    m_annualStatements = new AnnualStatements(client, this);
    m_dues->setCapabilities(m_capabilities);
    m_bills->setCapabilities(m_capabilities);
    m_billDetail->setCapabilities(m_capabilities);
    m_billTransactions->setCapabilities(m_capabilities);
    // Before those that look at the readings: they have to find the account's own.
    connect(m_customer, &CustomerModel::accountChanged, this, &Workspace::emptyFor);
    connect(m_customer, &CustomerModel::propertiesChanged, this, [this] {
        for (const Flow flow : {Flow::Import, Flow::Export}) {
            QStringList spins;
            for (const SupplyPoint &point : m_customer->points(flow))
                spins += point.spin;
            m_ledger->name(spins);
            m_readings->setPointCount(flow, m_customer->pointCount(flow));
            m_readings->setPoints(flow, syncPoints(m_customer->properties(), flow));
        }
    });
    connect(m_customer, &CustomerModel::propertiesStatusChanged, this,
            [this] { m_readings->setWaiting(!m_customer->propertiesStatus().isSettled()); });
    m_overview = new OverviewModel(
        {.clock = client.clock(), .customer = *m_customer, .dues = *m_dues, .bills = *m_bills, .readings = *m_readings},
        this);
    m_billingDates = new BillingDates({.client = client, .customer = *m_customer, .dues = *m_dues}, this);
    m_tariffs = new SupplyTariffs(client, this);
    m_tariffs->setCapabilities(m_capabilities);
    m_typical = new TypicalHousehold({.client = client, .tariffs = *m_tariffs}, this);
    m_usage = new UsageModel({.clock = client.clock(),
                              .customer = *m_customer,
                              .readings = *m_readings,
                              .billing = *m_billingDates,
                              .typical = *m_typical},
                             this);
    m_usageTable = new UsageTable(*m_usage, this);
    m_insight = new InsightModel({.clock = client.clock(),
                                  .customer = *m_customer,
                                  .readings = *m_readings,
                                  .usage = *m_usage,
                                  .tariffs = *m_tariffs},
                                 this);
    m_health =
        new HealthModel({.clock = client.clock(),
                         .customer = *m_customer,
                         .usage = *m_usage,
                         .histories = {new LedgerHistory(*m_ledger, *m_readings), new CacheHistory(*m_readings)}},
                        this);
    m_reconciliation = new ReconciliationModel({.client = client,
                                                .capabilities = *m_capabilities,
                                                .customer = *m_customer,
                                                .bills = *m_bills,
                                                .tariffs = *m_tariffs,
                                                .readings = *m_readings},
                                               this);
    m_whatIf = new WhatIfModel({.client = client,
                                .customer = *m_customer,
                                .tariffs = *m_tariffs,
                                .readings = *m_readings,
                                .billing = *m_billingDates},
                               this);
    m_forecast = new ForecastModel({.clock = client.clock(),
                                    .customer = *m_customer,
                                    .tariffs = *m_tariffs,
                                    .readings = *m_readings,
                                    .billing = *m_billingDates},
                                   this);
    m_switching = new SwitchingModel(client, this);
    m_terms = new TermsModel(client, this);
    // What explains the invoices is what the others reckon with.
    connect(m_reconciliation, &ReconciliationModel::changed, this, [this] {
        m_whatIf->setPolicy(m_reconciliation->policy());
        m_forecast->setPolicy(m_reconciliation->policy());
    });
    m_explorer = new ExplorerModel({.client = client,
                                    .customer = *m_customer,
                                    .dues = *m_dues,
                                    .bills = *m_bills,
                                    .operations = api::operations()},
                                   this);
    connect(m_customer, &CustomerModel::accountChanged, this, &Workspace::accountChanged);
    m_reconnect = new Reconnect(client.networkStatus(), this);
    connect(m_reconnect, &Reconnect::reconnected, this, [this] {
        if (mayAsk())
            resume();
    });
    connect(m_reconnect, &Reconnect::probe, this, [this] {
        if (mayAsk() && !m_customer->status().isLoading())
            m_customer->reload();
    });
    followSession();
    m_sync->setAutomatic(m_parts.syncsByItself);
}

Workspace::~Workspace()
{
    // The last made look at the first made, also while they go.
    delete m_explorer;
    delete m_forecast;
    delete m_whatIf;
    delete m_reconciliation;
    delete m_health;
    delete m_insight;
    delete m_usageTable;
    delete m_usage;
    delete m_overview;
    delete m_sync;
    delete m_readings;
}

const api::Clock &Workspace::clock() const
{
    return m_parts.client.clock();
}

api::GraphQlClient &Workspace::client() const
{
    return m_parts.client;
}

api::Session *Workspace::session() const
{
    return m_parts.session;
}

api::NetworkStatus &Workspace::network() const
{
    return m_parts.client.networkStatus();
}

QDate Workspace::today() const
{
    return jst::dateOf(clock().now());
}

void Workspace::setLocale(const QLocale &locale)
{
    m_bills->setLocale(locale);
    m_billDetail->setLocale(locale);
    m_billTransactions->setLocale(locale);
    m_payments->setLocale(locale);
    m_usageTable->setLocale(locale);
}

QString Workspace::siteName(const QString &spin) const
{
    const Property *property = m_customer->propertyOf(spin);
    return property && !property->title().isEmpty() ? property->title() : spin;
}

void Workspace::clear()
{
    m_reasonLabels->clear();
    m_capabilities->clear();
    m_sync->clear();
    m_customer->clear();
}

CustomerMemory Workspace::customerMemory()
{
    if (!m_parts.session)
        return {};
    return {.recall =
                [this] {
                    return m_parts.session->recallCustomer().map(
                        this, [](const api::StoreAnswer &answer) { return answer.secret.toString(); });
                },
            // What cannot be kept is asked again at the next start; there is nothing to tell the user.
            .keep = [this](const QString &text) { m_parts.session->rememberCustomer(api::Secret::fromString(text)); }};
}

api::Call<api::Done> Workspace::forgetLedger()
{
    m_sync->clear();
    // A server is shared: what it keeps is not this computer's to forget.
    if (m_parts.ledger.kind == LedgerLocation::Kind::PostgreSql)
        return api::Call<api::Done>::ready(api::Done{});
    return m_ledger->forget({});
}

void Workspace::followSession()
{
    if (!m_parts.session)
        return;
    connect(m_parts.session, &api::Session::stateChanged, this, &Workspace::onSessionChanged);
    onSessionChanged();
}

void Workspace::onSessionChanged()
{
    switch (m_parts.session->state()) {
    case api::Session::State::SignedIn:
        // Somebody else, or the same with more rights.
        m_capabilities->clear();
        if (m_wasExpired)
            resume();
        else
            m_customer->load();
        m_wasExpired = false;
        break;
    case api::Session::State::SignedOut:
        clear();
        m_wasExpired = false;
        break;
    case api::Session::State::Expired:
        m_wasExpired = true;
        break;
    case api::Session::State::Restoring:
    case api::Session::State::SigningIn:
        break;
    }
}

bool Workspace::mayAsk() const
{
    return m_parts.session && m_parts.session->state() == api::Session::State::SignedIn;
}

// Signed in again, perhaps as somebody else, or online again: the customer is asked anew, and what had failed. The customer
// model sees to it that another account empties everything.
void Workspace::resume()
{
    m_customer->reload();
    m_bills->retry();
    m_payments->retry();
    if (m_dues->balanceStatus().state == LoadState::Failed)
        m_dues->reload();
    if (m_usage->status().state == LoadState::Failed)
        m_usage->reload();
    if (m_overview->weekStatus().state == LoadState::Failed || m_overview->periodStatus().state == LoadState::Failed)
        m_overview->reload();
    retryIfFailed(*m_billDetail, m_billDetail->status());
    retryIfFailed(*m_tariffs, m_tariffs->status());
    retryIfFailed(*m_reconciliation, m_reconciliation->status());
    retryIfFailed(*m_forecast, m_forecast->status());
    retryIfFailed(*m_whatIf, m_whatIf->status());
    retryIfFailed(*m_balanceHistory, m_balanceHistory->status());
    if (m_paymentFacts->hasFailed())
        m_paymentFacts->reload();
}

void Workspace::emptyFor(const QString &number)
{
    m_readings->setAccount(number);
    m_readings->setWaiting(true);
    m_typical->setAccount(number);
    m_dues->setAccount(number);
    m_tariffs->setAccount(number);
    m_bills->setAccount(number);
    m_payments->setAccount(number);
    m_billDetail->clear();
    m_billTransactions->clear();
    m_billDocument->cancel();
    m_reconciliation->clear();
    m_whatIf->clear();
    m_balanceHistory->clear();
    m_annualStatements->setAccount(number);
    m_paymentFacts->clear();
    m_forecast->clear();
    m_switching->clear();
    m_terms->clear();
}

} // namespace denkiroku::models
