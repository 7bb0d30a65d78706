// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace denkiroku::ui {

/// The same values as the chart, row by row.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Range, Value, Comparison, Cost, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &data);
    /// The words of the headers and states, in the language of the moment.
    void retranslate();
    /// Header and rows, tab between the cells, without the columns that have nothing to say.
    static QString asText(const ChartData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ChartBar &bar, int column) const;

    ChartData m_chart;
};

/// A chart as a table: for a screen reader, and for whoever wants the numbers.
class ChartTable : public QTableView {
    Q_OBJECT

public:
    explicit ChartTable(QWidget *parent = nullptr);

    void setChart(const ChartData &chart);
    /// Header and rows, tab between the cells, for the clipboard.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void rowActivated(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChartTableModel *m_model;
    ChartData m_chart;
};

} // namespace denkiroku::ui
