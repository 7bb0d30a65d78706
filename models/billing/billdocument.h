// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/billing/bill.h"
#include "models/loadstatus.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

struct BillFile {
    QByteArray bytes;
    // A base name that is safe on every system, made from ours or the server's; ends with .pdf.
    QString fileName;

    bool operator==(const BillFile &) const = default;
};

// The server's name for a file, made safe: no folders, no reserved names or characters, not hidden, not over-long, and
// ending with .pdf. `fallback` when nothing is left of it.
QString safeFileName(const QString &name, const QString &fallback);

// "2026-09-18 Statement 9,029 yen.pdf" in the language of the program: what a person looks for in a folder. The number of
// the document stands in where there is neither day nor amount.
QString billFileName(const BillRow &bill);

// The PDF of a bill. Its address lives for about an hour (NOTES 7), so it is asked anew each time, held for the one
// download and never kept; one that has expired on the way is asked anew, once.
class BillDocument : public QObject {
    Q_OBJECT

public:
    explicit BillDocument(api::GraphQlClient &client, QObject *parent = nullptr);
    ~BillDocument() override;

    // Ends with ready() or failed(); what was under way before is cancelled. A bill without a document fails with
    // NotFound.
    void open(const QString &account, const BillRow &bill);
    void cancel();

    const LoadStatus &status() const { return m_status; }
    // Of the document that is ready.
    QString billId() const { return m_billId; }

Q_SIGNALS:
    void statusChanged();
    void ready(const QString &billId, const denkiroku::models::BillFile &file);
    void failed(const QString &billId, const denkiroku::api::Error &error);

private:
    void askTemporaryUrl();
    void ask();
    void download(const QUrl &url);
    void fail(const api::Error &error);

    api::GraphQlClient &m_client;
    QString m_account;
    QString m_billId;
    QString m_fileName;
    bool m_hasAskedAgain = false;
    LoadStatus m_status;
    api::CallScope m_calls;
};

} // namespace denkiroku::models

Q_DECLARE_METATYPE(denkiroku::models::BillFile)
