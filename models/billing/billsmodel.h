// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/bill.h"
#include "models/billing/statementdues.h"
#include "models/items/pagedmodel.h"

#include <QHash>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// The bills of the selected account, newest first. Due dates and what is still to be paid come from the ledgers'
// statements, in requests of their own, joined by id (NOTES 7): the table shows without them and fills in.
class BillsModel : public PagedModel<BillRow> {
    Q_OBJECT

public:
    enum Column {
        IssuedColumn,
        PeriodColumn,
        KindColumn,
        AmountColumn,
        DueColumn,
        StatusColumn,
        CheckColumn,
        ColumnCount
    };

    explicit BillsModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~BillsModel() override;

    // See StatementDues; the bills themselves are always asked.
    void setCapabilities(const Capabilities *known) { m_dues.setCapabilities(known); }
    // Empties the model when the account is another.
    void setAccount(const QString &number);
    QString account() const { return m_account; }

    // What holding them against the readings came to, by bill id; those not named have not been looked at.
    void setChecks(QHash<QString, ReconciliationState> checks);

    // The requests for due dates; a refusal here leaves the bills as they are.
    const LoadStatus &duesStatus() const { return m_dues.status(); }
    // The issued bill that is newest; null when there is none.
    const BillRow *latest() const;
    // The bills that are to be paid, the one that is due first at the front (late ones included).
    std::vector<BillRow> unpaid() const;

Q_SIGNALS:
    void duesStatusChanged();

protected:
    bool canStart() const override { return !m_account.isEmpty(); }
    void prepare(std::vector<BillRow> &rows) override;
    void startFetch() override;

private:
    api::Call<Page<BillRow>> fetchBills(const std::optional<QString> &cursor);
    void complete(BillRow &row) const;
    void onDuesArrived();
    void fetchMissingDues();

    api::GraphQlClient &m_client;
    QString m_account;
    StatementDues m_dues;
    QHash<QString, ReconciliationState> m_checks;
};

} // namespace denkiroku::models
