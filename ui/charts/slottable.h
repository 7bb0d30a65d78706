// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace denkiroku::ui {

class HeatMap;
class TimeChart;

/// The slots of a time chart row by row, each read from the chart only when it is looked at.
class SlotTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SlotTableModel(TimeChart *chart);

    /// After other data.
    void reset();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Time, one for each series, state.
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    TimeChart *m_chart;
};

/// A heat map as numbers: days down, half-hours across, and what is to be said of each day.
class HeatTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit HeatTableModel(HeatMap *chart);

    void reset();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    HeatMap *m_chart;
};

/// A table over one of these; copies what is selected.
class SlotTable : public QTableView {
    Q_OBJECT

public:
    explicit SlotTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// Header and selected rows, tab between the cells.
    [[nodiscard]] QString selectionAsText() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace denkiroku::ui
