// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/billing/billdocument.h"
#include "models/domain/jst.h"
#include "models/loadstatus.h"

#include <QObject>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// A year on one page, as the supplier sends it.
struct AnnualStatement {
    QString id;
    // The days it is about; nothing where they are none.
    std::optional<DateRange> days{};
    bool hasDocument = false;

    bool operator==(const AnnualStatement &) const = default;
};

// The annual statements of an account. The addresses of their documents are held for one download and never kept, as those
// of bills (BillDocument); each is asked anew.
class AnnualStatements : public QObject {
    Q_OBJECT

public:
    explicit AnnualStatements(api::GraphQlClient &client, QObject *parent = nullptr);
    ~AnnualStatements() override;

    // Empties it when the account is another.
    void setAccount(const QString &number);
    // Asks if nothing has been asked yet.
    void load();
    const LoadStatus &status() const { return m_status; }
    // The latest first.
    const std::vector<AnnualStatement> &statements() const { return m_statements; }

    // Ends with ready() or failed(); one that was under way before is cancelled. NotFound where it has no document.
    void open(const QString &id);

Q_SIGNALS:
    void changed();
    void ready(const denkiroku::models::AnnualStatement &statement, const denkiroku::models::BillFile &file);
    void failed(const denkiroku::api::Error &error);

private:
    void take(const AnnualStatement &statement, const QUrl &address);

    api::GraphQlClient &m_client;
    QString m_account;
    LoadStatus m_status;
    std::vector<AnnualStatement> m_statements;
    api::CallScope m_calls;
    api::CallScope m_documentCalls;
};

} // namespace denkiroku::models
