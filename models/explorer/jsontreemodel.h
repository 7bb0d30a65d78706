// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/jsonvalue.h"

#include <QAbstractItemModel>

#include <memory>

namespace denkiroku::models {

// Any JSON as a tree: what a value is called, and the value. Children are made when a view asks for them, some hundred
// at a time.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole + 1, // QString: "account.bills.edges.0"
        TypeRole,                    // int of api::JsonValue::Type
    };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    // The members of an object or the items of a list are the top level; anything else is its only row.
    void setValue(const api::JsonValue &value);
    // The words in the language of the moment.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    QString pathOf(const Node *node) const;

    std::unique_ptr<Node> m_root;
};

} // namespace denkiroku::models
