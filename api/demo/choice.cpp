// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/choice.h"

#include "api/demo/krakenerror.h"

#include <QJsonArray>
#include <QStringList>

namespace denkiroku::api::demo {

namespace {

// `path`: an argument's name, or names with dots between them inside an input object.
QJsonValue argumentAt(const QJsonObject &arguments, const QString &path)
{
    QJsonValue value = arguments;
    for (const QString &name : path.split(u'.'))
        value = value[name];
    return value;
}

QString nameOf(const QJsonValue &argument)
{
    return argument.isDouble() ? QString::number(argument.toInteger()) : argument.toString();
}

} // namespace

FieldResult chosen(QJsonValue value, const QJsonObject &arguments)
{
    const QJsonValue by = value[u"#by"];
    if (by.isArray()) {
        QString name;
        for (const QJsonValue path : by.toArray()) {
            const QJsonValue argument = argumentAt(arguments, path.toString());
            if (isGiven(argument)) {
                name = nameOf(argument);
                break;
            }
        }
        const QJsonValue named = value[u"values"][name];
        value = named.isUndefined() ? value[u"else"] : named;
    }
    const QJsonValue code = value[u"#error"];
    if (code.isString())
        return tl::make_unexpected(
            krakenError(code.toString(), value[u"errorType"].toString(), value[u"description"].toString()));
    return FieldValue(value);
}

} // namespace denkiroku::api::demo
