// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/connection.h"

#include "api/demo/krakenerror.h"

#include <algorithm>
#include <optional>

namespace denkiroku::api::demo {

namespace {

constexpr int largestPage = 99;

QString cursorOf(qsizetype index)
{
    return QString::fromLatin1(("index:" + QByteArray::number(index)).toBase64());
}

std::optional<qsizetype> indexOf(const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    bool isNumber = false;
    if (!decoded || !decoded.decoded.startsWith("index:"))
        return std::nullopt;
    const qsizetype index = decoded.decoded.mid(6).toLongLong(&isNumber);
    return isNumber && index >= 0 ? std::optional(index) : std::nullopt;
}

tl::unexpected<FieldError> refused()
{
    return tl::make_unexpected(krakenError("KT-CT-1201"));
}

struct Page {
    qsizetype begin = 0;
    qsizetype end = 0;
};

QJsonObject pageInfo(const Page &page, qsizetype total)
{
    const bool isEmpty = page.begin >= page.end;
    return {{QStringLiteral("__typename"), QStringLiteral("PageInfo")},
            {QStringLiteral("hasNextPage"), !isEmpty && page.end < total},
            {QStringLiteral("hasPreviousPage"), !isEmpty && page.begin > 0},
            {QStringLiteral("startCursor"), isEmpty ? QJsonValue() : QJsonValue(cursorOf(page.begin))},
            {QStringLiteral("endCursor"), isEmpty ? QJsonValue() : QJsonValue(cursorOf(page.end - 1))}};
}

tl::expected<Page, FieldError> pageOf(qsizetype total, const QJsonObject &arguments)
{
    if (!isPageSizeGiven(arguments))
        return refused();
    const QJsonValue first = arguments.value(u"first");
    const QJsonValue last = arguments.value(u"last");
    Page page{0, total};
    if (isGiven(arguments.value(u"after"))) {
        const auto after = indexOf(arguments.value(u"after").toString());
        if (!after)
            return refused();
        page.begin = std::min(*after, total - 1) + 1;
    }
    if (isGiven(arguments.value(u"before"))) {
        const auto before = indexOf(arguments.value(u"before").toString());
        if (!before)
            return refused();
        page.end = std::max(page.begin, std::min(page.end, *before));
    }
    if (isGiven(first))
        page.end = std::min(page.end, page.begin + static_cast<qsizetype>(first.toInteger()));
    if (isGiven(last))
        page.begin = std::max(page.begin, page.end - static_cast<qsizetype>(last.toInteger()));
    return page;
}

} // namespace

bool isGiven(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

bool isPageSizeGiven(const QJsonObject &arguments)
{
    bool isOneGiven = false;
    for (const QJsonValue &size : {arguments.value(u"first"), arguments.value(u"last")}) {
        if (!isGiven(size))
            continue;
        if (size.toInteger() < 1 || size.toInteger() > largestPage)
            return false;
        isOneGiven = true;
    }
    return isOneGiven;
}

tl::expected<QJsonObject, FieldError> connectionPage(const QString &typeName, const QJsonArray &nodes,
                                                     const QJsonObject &arguments)
{
    const auto page = pageOf(nodes.size(), arguments);
    if (!page)
        return tl::make_unexpected(page.error());
    const QString edgeType = typeName.chopped(QStringLiteral("Connection").size()) + QStringLiteral("Edge");
    QJsonArray edges;
    for (qsizetype i = page->begin; i < page->end; ++i)
        edges.append(QJsonObject{{QStringLiteral("__typename"), edgeType},
                                 {QStringLiteral("cursor"), cursorOf(i)},
                                 {QStringLiteral("node"), nodes.at(i)}});
    return QJsonObject{{QStringLiteral("__typename"), typeName},
                       {QStringLiteral("edgeCount"), edges.size()},
                       {QStringLiteral("totalCount"), nodes.size()},
                       {QStringLiteral("pageInfo"), pageInfo(*page, nodes.size())},
                       {QStringLiteral("edges"), edges}};
}

} // namespace denkiroku::api::demo
