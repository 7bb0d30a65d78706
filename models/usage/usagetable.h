// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QLocale>

namespace denkiroku::models {

class UsageModel;

// The bars of a UsageModel as a table: the chart's twin for reading, copying and for screen readers.
class UsageTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PeriodColumn, EnergyColumn, EstimateColumn, StateColumn, ColumnCount };

    explicit UsageTable(const UsageModel &usage, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setLocale(const QLocale &locale);

private:
    const UsageModel &m_usage;
    QLocale m_locale;
    int m_rows = 0;
};

} // namespace denkiroku::models
