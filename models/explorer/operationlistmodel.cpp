// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/operationlistmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

// 0 is a group; an operation's index carries its group's row plus one.
constexpr quintptr isGroup = 0;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString folded(const QString &words)
{
    return words.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

class OperationWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::models::OperationGroup)

public:
    static QString of(api::OperationGroup group)
    {
        using enum api::OperationGroup;
        switch (group) {
        case Account:
            return tr("Account");
        case BillsAndPayments:
            return tr("Bills and payments");
        case UsageAndSupply:
            return tr("Usage and supply");
        case TariffAndProducts:
            return tr("Tariff and products");
        case Rewards:
            return tr("Rewards");
        case Messages:
            return tr("Messages");
        case Properties:
            return tr("Properties");
        case Organisation:
            return tr("Organisation");
        case Security:
            return tr("Security");
        case Screens:
            return tr("Screens");
        case Other:
            break;
        }
        return tr("Other");
    }
};

} // namespace

QString operationGroupText(api::OperationGroup group)
{
    return OperationWords::of(group);
}

QString operationPurposeText(const api::OperationInfo &operation)
{
    // The generated registry marks the purposes for lupdate in this context.
    const QByteArray source(operation.purpose.data(), static_cast<qsizetype>(operation.purpose.size()));
    return QCoreApplication::translate("Operation", source.constData());
}

OperationListModel::OperationListModel(std::span<const api::OperationInfo> operations, QObject *parent)
    : QAbstractItemModel(parent)
{
    for (const api::OperationInfo &operation : operations) {
        if (operation.kind == api::OperationKind::Query)
            m_all.push_back(&operation);
    }
    std::ranges::stable_sort(m_all, {}, [](const api::OperationInfo *one) { return one->group; });
    rebuild();
}

bool OperationListModel::matches(const api::OperationInfo &operation) const
{
    const QString all =
        folded(QStringList{textOf(operation.name), textOf(operation.purpose), operationPurposeText(operation),
                           textOf(operation.rootField), operationGroupText(operation.group)}
                   .join(QLatin1Char('\n')));
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word); });
}

std::vector<OperationListModel::Group> OperationListModel::matching() const
{
    std::vector<Group> groups;
    for (const api::OperationInfo *operation : m_all) {
        if (!matches(*operation))
            continue;
        if (groups.empty() || groups.back().group != operation->group)
            groups.push_back({operation->group, {}});
        groups.back().operations.push_back(operation);
    }
    return groups;
}

void OperationListModel::rebuild()
{
    beginResetModel();
    m_groups = matching();
    endResetModel();
}

void OperationListModel::setFilter(const QString &words)
{
    const QStringList wanted = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted == m_words)
        return;
    m_words = wanted;
    rebuild();
}

QStringList OperationListModel::names() const
{
    QStringList found;
    for (const Group &group : m_groups) {
        for (const api::OperationInfo *operation : group.operations)
            found << textOf(operation->name);
    }
    return found;
}

QModelIndex OperationListModel::indexOf(const QString &name) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &operations = m_groups[group].operations;
        for (std::size_t row = 0; row < operations.size(); ++row) {
            if (textOf(operations[row]->name) == name)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(group) + 1);
        }
    }
    return {};
}

const api::OperationInfo *OperationListModel::find(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_all, [&](const api::OperationInfo *one) { return textOf(one->name) == name; });
    return found == m_all.end() ? nullptr : *found;
}

void OperationListModel::retranslate()
{
    if (matching() != m_groups) {
        rebuild();
        return;
    }
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_groups.size()) - 1, 0), {Qt::DisplayRole});
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group),
                           {Qt::ToolTipRole, Qt::AccessibleDescriptionRole, PurposeRole});
    }
}

QModelIndex OperationListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isGroup);
}

QModelIndex OperationListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, isGroup);
}

int OperationListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != isGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].operations.size());
}

int OperationListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == isGroup) {
        const QString name = operationGroupText(m_groups[static_cast<std::size_t>(index.row())].group);
        return role == Qt::DisplayRole ? QVariant(name) : QVariant();
    }
    const Group &group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    const api::OperationInfo &operation = *group.operations[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return textOf(operation.name);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case PurposeRole:
        return operationPurposeText(operation);
    default:
        return {};
    }
}

Qt::ItemFlags OperationListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == isGroup)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace denkiroku::models
