// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include <algorithm>

namespace denkiroku::app::json {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

QByteArray quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c < u' ')
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

bool isNested(const Value &value)
{
    return std::holds_alternative<Array>(value.data) || std::holds_alternative<Object>(value.data);
}

bool isFlat(const Object &object)
{
    return std::ranges::none_of(object, [](const auto &member) { return isNested(member.second); });
}

void append(QByteArray &out, const Value &value, int depth);

void newLine(QByteArray &out, int depth)
{
    out += '\n' + QByteArray(2 * depth, ' ');
}

void append(QByteArray &out, const Array &array, int depth)
{
    if (array.empty()) {
        out += "[]";
        return;
    }
    out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        newLine(out, depth + 1);
        append(out, array[i], depth + 1);
    }
    newLine(out, depth);
    out += ']';
}

void append(QByteArray &out, const Object &object, int depth)
{
    const bool flat = isFlat(object);
    out += '{';
    for (std::size_t i = 0; i < object.size(); ++i) {
        if (i > 0)
            out += flat ? ", " : ",";
        if (!flat)
            newLine(out, depth + 1);
        out += quoted(QString::fromLatin1(object[i].first)) + ": ";
        append(out, object[i].second, depth + 1);
    }
    if (!flat)
        newLine(out, depth);
    out += '}';
}

void append(QByteArray &out, const Value &value, int depth)
{
    std::visit(Overloaded{
                   [&](std::monostate) { out += "null"; },
                   [&](bool flag) { out += flag ? "true" : "false"; },
                   [&](std::int64_t number) { out += QByteArray::number(static_cast<qlonglong>(number)); },
                   [&](const QString &text) { out += quoted(text); },
                   [&](const Array &array) { append(out, array, depth); },
                   [&](const Object &object) { append(out, object, depth); },
               },
               value.data);
}

} // namespace

QByteArray toJson(const Value &value)
{
    QByteArray out;
    append(out, value, 0);
    return out + '\n';
}

} // namespace denkiroku::app::json
