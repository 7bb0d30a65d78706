// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/payment.h"
#include "models/items/pagedmodel.h"

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// The payments of the selected account, in the server's order (newest first). The konbini link is DuesSummary's.
class PaymentsModel : public PagedModel<PaymentRow> {
    Q_OBJECT

public:
    enum Column { DateColumn, AmountColumn, MethodColumn, StatusColumn, ColumnCount };

    explicit PaymentsModel(api::GraphQlClient &client, QObject *parent = nullptr);
    ~PaymentsModel() override;

    // Empties the model when the account is another.
    void setAccount(const QString &number);
    QString account() const { return m_account; }

protected:
    bool canStart() const override { return !m_account.isEmpty(); }

private:
    api::Call<Page<PaymentRow>> fetchPayments(const std::optional<QString> &cursor);

    api::GraphQlClient &m_client;
    QString m_account;
};

} // namespace denkiroku::models
