// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/loadstatus.h"
#include "models/reconcile/reconciliation.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class BillsModel;
struct BillRow;
class Capabilities;
class CustomerModel;
class ReadingsCache;
class SupplyTariffs;

// Every bill of the selected account rebuilt from the readings and the tariff. It needs all bills, the lines of each
// (one request a bill, newest first, behind what somebody waits for), the agreements and the readings of the periods;
// what it has once it does not ask again. Nothing is asked before load().
class ReconciliationModel : public QObject {
    Q_OBJECT

public:
    struct Sources {
        api::GraphQlClient &client;
        const Capabilities &capabilities;
        CustomerModel &customer;
        BillsModel &bills;
        SupplyTariffs &tariffs;
        ReadingsCache &readings;
    };

    explicit ReconciliationModel(const Sources &sources, QObject *parent = nullptr);
    ~ReconciliationModel() override;

    // Loading until every bill has been looked at. Failed only where the bills or the tariffs could not be had; what
    // else is lacking is a reason of the bill that lacks it.
    const LoadStatus &status() const { return m_status; }
    // Bills whose lines are there, and bills in all: for a progress while loading.
    int linesRead() const { return static_cast<int>(m_invoices.size()); }
    int billCount() const;

    // In the order of the bills, newest first; empty until all of it is there.
    const std::vector<Reconciliation> &results() const { return m_results; }
    // Null while there is none.
    const Reconciliation *result(const QString &billId) const;
    // The rounding that explains most invoices; the likeliest one while none is known.
    const RoundingPolicy &policy() const { return *m_policy; }

    void load();
    // Asks the lines again.
    void reload();
    // Forgets everything, as for another account.
    void clear();

Q_SIGNALS:
    // The status, the progress or the results.
    void changed();

private:
    enum class Step { Idle, Bills, Lines, Readings, Reckoning };

    // The lines of one bill, or why there are none.
    struct Invoice {
        std::vector<InvoiceCharge> charges;
        std::optional<api::Error> error;
    };
    struct Job;
    struct Outcome;

    void advance();
    bool haveBills();
    void askNextLines();
    std::vector<InvoiceCharge> chargesOf(const BillRow &bill, const std::vector<AgreedPoint> &points) const;
    void askReadings();
    void onSettled(quint64 want);
    void reckon();
    Job makeJob() const;
    std::vector<AgreedPoint> agreedPoints() const;
    void take(quint64 generation, Outcome outcome);
    void fail(const api::Error &error);

    Sources m_sources;
    LoadStatus m_status;
    Step m_step = Step::Idle;
    QString m_account;
    QHash<QString, Invoice> m_invoices; // by bill id
    std::vector<quint64> m_wants;
    std::vector<Reconciliation> m_results;
    const RoundingPolicy *m_policy;
    // What is under way counts only while this is the same.
    quint64 m_generation = 0;
    bool m_isStale = false;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
