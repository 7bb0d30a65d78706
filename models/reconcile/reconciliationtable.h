// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconcile/reconciliation.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace denkiroku::models {

// One bill line by line: what the invoice says, what the readings and the tariff come to, and the difference; the last
// row is the bill's total. Amounts in yen, of lines with two decimals.
class ReconciliationTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SiteColumn,
        ItemColumn,
        UnitsColumn,
        PriceColumn,
        InvoiceColumn,
        ComputedColumn,
        DifferenceColumn,
        ColumnCount
    };
    // The name of a point as a person knows it.
    using SiteName = std::function<QString(const QString &spin)>;

    explicit ReconciliationTable(SiteName siteName, QObject *parent = nullptr);

    // Null empties it.
    void setBill(const Reconciliation *bill);
    // Lines of more than one point: the column of sites tells something.
    bool hasSites() const { return m_hasSites; }
    // Whether a line is not the invoice's, by a yen or more.
    bool isOff(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setLocale(const QLocale &locale);

private:
    QString lineText(const ReconciledLine &line, int column) const;
    QString totalText(int column) const;

    SiteName m_siteName;
    Reconciliation m_bill;
    bool m_hasSites = false;
    QLocale m_locale;
};

// A line's yen with two decimals; an en dash where there is none.
QString preciseYenText(const std::optional<PreciseYen> &amount, const QLocale &locale);

} // namespace denkiroku::models
