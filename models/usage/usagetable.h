// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/usage/usagebar.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace denkiroku::models {

class UsageModel;

// The state of a bar in words ("Provisional", "Readings missing"...), empty when there is nothing to say.
QString usageStateText(const UsageBar &bar);

// The bars of a UsageModel as a table: the chart's twin for reading, copying and for screen readers. RawRole is Unix
// seconds, mWh and 1/1000 yen.
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
    void takeBars();
    QString displayText(const UsageBar &bar, int column) const;
    static QVariant rawValue(const UsageBar &bar, int column);
    static int alignmentOf(int column);

    const UsageModel &m_usage;
    std::vector<UsageBar> m_bars;
    Scale m_scale = Scale::Day;
    QLocale m_locale;
};

} // namespace denkiroku::models
