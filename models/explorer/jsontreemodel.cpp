// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/jsontreemodel.h"

#include <algorithm>
#include <vector>

namespace denkiroku::models {

using api::JsonValue;

namespace {

constexpr int batch = 200;

int sizeOf(const JsonValue &value)
{
    return static_cast<int>(value.isArray() ? value.array().size() : value.object().size());
}

} // namespace

struct JsonTreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    QString key;
    JsonValue value;
    std::vector<std::unique_ptr<Node>> children{};

    int missing() const { return sizeOf(value) - static_cast<int>(children.size()); }

    void addNext()
    {
        const std::size_t next = children.size();
        auto child = std::make_unique<Node>();
        child->parent = this;
        child->row = static_cast<int>(next);
        child->key = value.isArray() ? QString::number(next) : value.object()[next].key;
        child->value = value.isArray() ? value.array()[next] : value.object()[next].value;
        children.push_back(std::move(child));
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setValue(const JsonValue &value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    if (value.isObject() || value.isArray())
        m_root->value = value;
    else if (!value.isNull())
        m_root->value = JsonValue::fromArray({value});
    // The first rows are there at once, so that a view has something to expand.
    for (int row = std::min(batch, m_root->missing()); row > 0; --row)
        m_root->addNext();
    endResetModel();
}

void JsonTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn), {Qt::DisplayRole});
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QString JsonTreeModel::pathOf(const Node *node) const
{
    QStringList keys;
    for (; node->parent; node = node->parent)
        keys.prepend(node->key);
    return keys.join(QLatin1Char('.'));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    Node *parent = nodeOf(child)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && sizeOf(nodeOf(parent)->value) > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->missing() > 0;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    const int first = static_cast<int>(node->children.size());
    const int count = std::min(batch, node->missing());
    beginInsertRows(parent, first, first + count - 1);
    for (int row = 0; row < count; ++row)
        node->addNext();
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    if (role == PathRole)
        return pathOf(node);
    if (role == TypeRole)
        return static_cast<int>(node->value.type());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == KeyColumn)
        return node->key;
    switch (node->value.type()) {
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Object:
        return tr("%n field(s)", nullptr, sizeOf(node->value));
    case JsonValue::Type::Array:
        return tr("%n item(s)", nullptr, sizeOf(node->value));
    default:
        return node->value.text();
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Field") : tr("Value");
}

} // namespace denkiroku::models
