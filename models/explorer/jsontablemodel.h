// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonvalue.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace denkiroku::models {

// Where an answer's lists and connections are, the outer ones first; "[]" behind a key stands for every item of a list,
// e.g. "account.ledgers[].statements".
QStringList tablePaths(const api::JsonValue &data);

// What stands at such a path: the nodes of connections, the items of lists.
api::JsonValue::Array tableRows(const api::JsonValue &data, const QString &path);

// Rows of JSON as a table. What is nested in a row becomes columns named like "amount.net"; a list within a row is
// shown as JSON. Answers Qt::DisplayRole, Qt::TextAlignmentRole and the roles of ItemRole but IdRole.
class JsonTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit JsonTableModel(QObject *parent = nullptr);

    // Rows that only have grown at the end are added to; the view keeps its place.
    void setRows(const api::JsonValue::Array &rows);

    QStringList columns() const { return m_columns; }
    // The rows in that order (all of them where it is empty), as a CSV file.
    QByteArray asCsv(const std::vector<int> &order = {}) const;
    // The words in the language of the moment.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    api::JsonValue cell(int row, int column) const;

    api::JsonValue::Array m_rows;
    QStringList m_columns;
    std::vector<bool> m_numeric;
};

} // namespace denkiroku::models
