// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/healthdetail.h"

#include <QAbstractTableModel>

namespace denkiroku::ui {

/// What there is to say about some days, line by line.
class HealthTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Point, Time, State, Before, After, FirstSeen, Changed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDetails(std::vector<models::HealthDetail> details);
    /// The words of the headers and states, in the language of the moment.
    void retranslate();
    /// The first day of a row; invalid for none.
    [[nodiscard]] QDate dayOf(int row) const;

    /// Whether the rows are not all of the same point.
    [[nodiscard]] bool hasSeveralPoints() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "20 Sep 2026 08:00–09:30"; over more than one day with both dates.
    static QString stretch(const models::InstantRange &range);

private:
    [[nodiscard]] static QString text(const models::HealthDetail &detail, int column);

    std::vector<models::HealthDetail> m_details;
};

} // namespace denkiroku::ui
