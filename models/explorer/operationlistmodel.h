// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace denkiroku::models {

// The group's name as a person reads it.
QString operationGroupText(api::OperationGroup group);
// What the operation is for, in the language of the moment; English where that has no words for it.
QString operationPurposeText(const api::OperationInfo &operation);

// What can be asked, by group: two levels, groups and their operations. Mutations are not in it, whatever it is given.
class OperationListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, // QString; empty for a group
        PurposeRole,
    };

    explicit OperationListModel(std::span<const api::OperationInfo> operations, QObject *parent = nullptr);

    // Words that all must be found in an operation's name, purpose, root field or group; width and case do not matter.
    // The purpose is searched in English too, whatever the language.
    void setFilter(const QString &words);
    // The names that are shown, in order.
    QStringList names() const;
    // Invalid where no such operation is shown.
    QModelIndex indexOf(const QString &name) const;
    // Null where there is no such query.
    const api::OperationInfo *find(const QString &name) const;
    // Groups and purposes in the language of the moment; resets where the search then finds something else.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        api::OperationGroup group;
        std::vector<const api::OperationInfo *> operations;

        bool operator==(const Group &) const = default;
    };

    bool matches(const api::OperationInfo &operation) const;
    std::vector<Group> matching() const;
    void rebuild();

    std::vector<const api::OperationInfo *> m_all;
    std::vector<Group> m_groups;
    QStringList m_words;
};

} // namespace denkiroku::models
