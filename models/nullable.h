// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QString>

#include <optional>
#include <vector>

// The schema lets almost anything be null: lists, their elements and the fields of these. What is null is passed over.
namespace denkiroku::models {

template <class T, class F>
void forEach(const std::vector<std::optional<T>> &list, F f)
{
    for (const std::optional<T> &item : list) {
        if (item)
            f(*item);
    }
}

template <class T, class F>
void forEach(const std::optional<std::vector<std::optional<T>>> &list, F f)
{
    if (list)
        forEach(*list, f);
}

// The nodes of a connection.
template <class Connection, class F>
void forEachNode(const Connection &connection, F f)
{
    forEach(connection.edges, [&f](const auto &edge) {
        if (edge.node)
            f(*edge.node);
    });
}

// The cursor of the next page, when the server says that there is one and where.
template <class PageInfo>
std::optional<QString> nextCursorOf(const PageInfo &info)
{
    if (!info.hasNextPage || !info.endCursor || info.endCursor->isEmpty())
        return std::nullopt;
    return info.endCursor;
}

inline QString textOf(const std::optional<QString> &text)
{
    return text.value_or(QString());
}

// An amount that the API types as Int or BigInt: whole yen (NOTES 7).
inline std::optional<Money> yenOf(const std::optional<qint64> &yen)
{
    return yen ? std::optional(Money::fromYen(*yen)) : std::nullopt;
}

// The word of an enum as it stands in the answer; empty where there is none.
template <class Enum>
QString wordOf(const std::optional<Enum> &value)
{
    return value ? value->text() : QString();
}

} // namespace denkiroku::models
