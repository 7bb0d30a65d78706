// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/jsontablemodel.h"

#include "models/explorer/answertext.h"
#include "models/items/roles.h"

#include <algorithm>
#include <numeric>

namespace denkiroku::models {

using api::JsonValue;

namespace {

constexpr int deepestTable = 8;
constexpr int deepestColumn = 5;
// Of a list within a list only so many are looked through for further ones.
constexpr std::size_t itemsLookedAt = 50;

const QString &edgesKey()
{
    static const QString key = QStringLiteral("edges");
    return key;
}

bool isConnection(const JsonValue &value)
{
    return value.isObject() && value.value(edgesKey()).isArray();
}

JsonValue::Array nodesOf(const JsonValue &connection)
{
    JsonValue::Array nodes;
    const JsonValue edges = connection.value(edgesKey());
    for (const JsonValue &edge : edges.array())
        nodes.push_back(edge.value(QStringLiteral("node")));
    return nodes;
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + QLatin1Char('.') + key;
}

using Found = std::vector<std::pair<int, QString>>; // depth and path

void note(Found &found, int depth, const QString &path)
{
    if (std::ranges::find(found, path, &std::pair<int, QString>::second) == found.end())
        found.emplace_back(depth, path);
}

void search(const JsonValue &value, const QString &path, int depth, Found &found)
{
    if (depth > deepestTable)
        return;
    const bool connection = isConnection(value);
    if (connection || value.isArray()) {
        note(found, depth, path);
        const JsonValue::Array items = connection ? nodesOf(value) : value.array();
        for (std::size_t i = 0; i < std::min(itemsLookedAt, items.size()); ++i)
            search(items[i], path + QStringLiteral("[]"), depth + 1, found);
        if (!connection)
            return;
    }
    for (const api::JsonMember &member : value.object()) {
        if (!connection || (member.key != edgesKey() && member.key != QLatin1String("pageInfo")))
            search(member.value, joined(path, member.key), depth + 1, found);
    }
}

void addColumns(const JsonValue &value, const QString &path, int depth, QStringList &columns)
{
    if (value.isObject() && depth < deepestColumn && !value.object().empty()) {
        for (const api::JsonMember &member : value.object())
            addColumns(member.value, joined(path, member.key), depth + 1, columns);
    } else if (!columns.contains(path)) {
        columns << path;
    }
}

// A column that is null in one row and an object in another is kept as the object's own columns alone.
void dropParents(QStringList &columns)
{
    const QStringList all = columns;
    columns.removeIf([&](const QString &column) {
        const QString prefix = column + QLatin1Char('.');
        return std::ranges::any_of(all, [&](const QString &other) {
            return (column.isEmpty() && !other.isEmpty()) || other.startsWith(prefix);
        });
    });
}

bool isNumeric(const JsonValue &value)
{
    return value.type() == JsonValue::Type::Number ||
           (value.type() == JsonValue::Type::String && JsonValue::fromNumber(value.text().toLatin1()));
}

QString cellText(const JsonValue &value)
{
    if (value.isArray() || value.isObject())
        return value.array().empty() && value.object().empty() ? QString() : QString::fromUtf8(value.toJson());
    return value.text();
}

} // namespace

QStringList tablePaths(const JsonValue &data)
{
    Found found;
    search(data, {}, 0, found);
    std::ranges::stable_sort(found, {}, &std::pair<int, QString>::first);
    QStringList paths;
    for (const auto &[depth, path] : found)
        paths << path;
    return paths;
}

JsonValue::Array tableRows(const JsonValue &data, const QString &path)
{
    JsonValue::Array places{data};
    QStringList steps = path.split(QStringLiteral("[]"));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QString &step = steps[i];
        if (step.startsWith(QLatin1Char('.')))
            step.remove(0, 1);
        JsonValue::Array items;
        for (const JsonValue &place : places) {
            const JsonValue here = place.at(step);
            const JsonValue::Array list = isConnection(here) ? nodesOf(here) : here.array();
            items.insert(items.end(), list.begin(), list.end());
        }
        places = std::move(items);
    }
    return places;
}

JsonTableModel::JsonTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void JsonTableModel::setRows(const JsonValue::Array &rows)
{
    QStringList columns;
    for (const JsonValue &row : rows)
        addColumns(row, {}, 0, columns);
    dropParents(columns);
    std::vector<bool> numeric;
    for (const QString &column : columns) {
        bool all = true;
        for (const JsonValue &row : rows) {
            const JsonValue value = row.at(column);
            all = all && (value.isNull() || isNumeric(value));
        }
        numeric.push_back(all);
    }
    const bool hasGrown = columns == m_columns && numeric == m_numeric && rows.size() > m_rows.size() &&
                          std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (hasGrown) {
        beginInsertRows({}, rowCount(), static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    m_numeric = std::move(numeric);
    endResetModel();
}

QByteArray JsonTableModel::asCsv(const std::vector<int> &order) const
{
    std::vector<int> rows = order;
    if (rows.empty()) {
        rows.resize(m_rows.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QList<CsvCell> cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << CsvCell{headerData(column, Qt::Horizontal).toString()};
    QString lines = csvLine(cells);
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column) {
            const JsonValue value = cell(row, column);
            cells << CsvCell{cellText(value), value.type() != JsonValue::Type::Number};
        }
        lines += csvLine(cells);
    }
    return csvFile(lines);
}

void JsonTableModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

JsonValue JsonTableModel::cell(int row, int column) const
{
    return m_rows[static_cast<std::size_t>(row)].at(m_columns[column]);
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool numeric = m_numeric[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case RawRole:
        return cellText(cell(index.row(), index.column()));
    case SortRole: {
        const QString text = cellText(cell(index.row(), index.column()));
        return numeric && !text.isEmpty() ? QVariant(text.toDouble()) : numeric ? QVariant() : QVariant(text);
    }
    case Qt::TextAlignmentRole:
        return QVariant((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= m_columns.size())
        return {};
    // Rows that are no objects have one column without a name.
    return m_columns[section].isEmpty() ? tr("Value") : m_columns[section];
}

} // namespace denkiroku::models
