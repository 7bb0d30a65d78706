// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "models/billing/bill.h"
#include "models/loadstatus.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

class Capabilities;

// The lines of one bill: its charges where the server gives them, else the transactions on it; or the transactions alone.
// Either may be refused.
class BillDetailModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ItemColumn, PeriodColumn, UnitsColumn, AmountColumn, ColumnCount };

    // What is shown: what was charged, or what was booked (payments too).
    enum class Content { Lines, Transactions };

    explicit BillDetailModel(api::GraphQlClient &client, Content content = Content::Lines, QObject *parent = nullptr);
    ~BillDetailModel() override;

    // What is known to be refused is not asked again. Null: nothing is known. It must outlive the model.
    void setCapabilities(const Capabilities *known) { m_capabilities = known; }
    // Shows and loads a bill of that account. The same bill again does nothing.
    void setBill(const QString &account, const BillRow &bill);
    void clear();
    void reload();
    // The names of places by SPIN, for a bill of several; and the words for reason codes.
    using Words = std::function<QString(const QString &)>;
    void setWords(Words siteName, Words reason);
    // The same lines in other words.
    void refreshWords();

    const std::optional<BillRow> &bill() const { return m_bill; }
    const LoadStatus &status() const { return m_status; }
    const std::vector<BillLine> &lines() const { return m_lines; }
    // Sum of the lines' amounts; empty without lines.
    std::optional<Money> total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setLocale(const QLocale &locale);

Q_SIGNALS:
    void billChanged();
    void statusChanged();

private:
    void loadCharges();
    void loadTransactions(std::vector<api::Error> refusals, std::vector<BillLine> before = {},
                          const std::optional<QString> &cursor = {});
    void setLines(std::vector<BillLine> lines);
    void finish(std::vector<BillLine> lines, std::vector<api::Error> refusals);
    QString displayText(const BillLine &line, int column) const;
    QString itemText(const BillLine &line) const;
    QString periodText(const BillLine &line) const;
    QString unitsText(const BillLine &line) const;
    static QVariant rawValue(const BillLine &line, int column);
    static int alignmentOf(int column);

    api::GraphQlClient &m_client;
    Content m_content;
    const Capabilities *m_capabilities = nullptr;
    QString m_account;
    std::optional<BillRow> m_bill;
    LoadStatus m_status;
    std::vector<BillLine> m_lines;
    bool m_hasSites = false;
    Words m_siteName;
    Words m_reason;
    QLocale m_locale;
    api::CallScope m_calls;
};

} // namespace denkiroku::models
