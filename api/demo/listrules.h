// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringView>

#include <algorithm>
#include <utility>
#include <vector>

// Choosing and ordering the nodes of lists and of stored connections ({"#connection", "nodes"}).
namespace denkiroku::api::demo {

template <typename Keep>
QJsonArray kept(const QJsonArray &list, const Keep &keep)
{
    QJsonArray result;
    for (const QJsonValue each : list) {
        if (keep(each.toObject()))
            result.append(each);
    }
    return result;
}

inline QJsonArray nodesOf(const QJsonValue &connection)
{
    return connection[u"nodes"].toArray();
}

inline QJsonValue withNodes(const QJsonValue &connection, const QJsonArray &nodes)
{
    QJsonObject changed = connection.toObject();
    changed.insert(QStringLiteral("nodes"), nodes);
    return changed;
}

inline QJsonArray reversed(const QJsonArray &list)
{
    QJsonArray result;
    for (qsizetype i = list.size(); i > 0; --i)
        result.append(list.at(i - 1));
    return result;
}

// Newest first by a date's text; those of one day keep their order.
inline QJsonArray newestFirst(const QJsonArray &list, QStringView field)
{
    std::vector<std::pair<QString, QJsonValue>> sorted;
    for (const QJsonValue each : list)
        sorted.emplace_back(each[field].toString(), each);
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.first > b.first; });
    QJsonArray result;
    for (const auto &each : sorted)
        result.append(each.second);
    return result;
}

// The bounds of a filter on a date's text: open where null or absent, both included.
struct DateBounds {
    QJsonValue from;
    QJsonValue to;

    bool keepsFrom(const QString &date) const { return !from.isString() || date >= from.toString(); }
    bool keepsTo(const QString &date) const { return !to.isString() || date <= to.toString(); }
    bool keeps(const QString &date) const { return keepsFrom(date) && keepsTo(date); }
};

} // namespace denkiroku::api::demo
