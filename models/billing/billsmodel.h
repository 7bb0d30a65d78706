// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/bill.h"
#include "models/items/pagedmodel.h"

#include <QHash>

#include <memory>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// The bills of the selected account, newest first. Due dates and what is still to be paid come from the ledgers'
// statements, in requests of their own, joined by id (NOTES 7): the table shows without them and fills in.
class BillsModel : public PagedModel<BillRow> {
    Q_OBJECT

public:
    enum Column { IssuedColumn, PeriodColumn, KindColumn, AmountColumn, DueColumn, StatusColumn, ColumnCount };

    explicit BillsModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~BillsModel() override;

    // Empties the model when the account is another.
    void setAccount(const QString &number);
    QString account() const { return m_account; }

    // The requests for due dates; a refusal here leaves the bills as they are.
    const LoadStatus &duesStatus() const { return m_duesStatus; }
    // The issued bill that is newest, and the one to be paid that is due first (late ones included).
    const BillRow *latest() const;
    const BillRow *nextDue() const;

Q_SIGNALS:
    void duesStatusChanged();

protected:
    void prepare(std::vector<BillRow> &rows) override;
    void startFetch() override;
    void removeAllRows() override;

private:
    struct Due {
        QString identifier;
        std::optional<QDate> date;
        std::optional<Money> expected;
        std::optional<Money> remaining;
        std::optional<Money> charges;
    };
    struct DuePage {
        // Empty for the first page, which is that of all ledgers.
        QString ledger;
        QString cursor;
    };

    api::Call<Page<BillRow>> fetchBills(const std::optional<QString> &cursor);
    void fetchDues();
    template <class Data>
    void takeDues(const DuePage &page, const Data &data);
    void apply(BillRow &row) const;
    bool needsDues() const;

    api::GraphQlClient &m_client;
    QString m_account;
    LoadStatus m_duesStatus;
    QHash<QString, Due> m_dues;
    std::vector<DuePage> m_openDuePages;
    bool m_duesAsked = false;
    api::CallScope m_duesCalls;
};

} // namespace denkiroku::models
