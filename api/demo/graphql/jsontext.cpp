// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <charconv>
#include <cmath>

namespace denkiroku::api::demo {

namespace {

void appendNumber(std::string &out, double number)
{
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    char buffer[32];
    const auto end = std::abs(number) < exactlyWhole && std::trunc(number) == number
                         ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<long long>(number))
                         : std::to_chars(buffer, buffer + sizeof buffer, number);
    out.append(buffer, end.ptr);
}

} // namespace

void appendString(std::string &out, std::string_view utf8)
{
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    out.push_back('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out.push_back(hexadecimal[byte >> 4U]);
            out.push_back(hexadecimal[byte & 0xFU]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
}

void appendString(std::string &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    appendString(out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void appendJson(std::string &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        break;
    case QJsonValue::String:
        appendString(out, QStringView(value.toString()));
        break;
    case QJsonValue::Array:
        out += QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact).toStdString();
        break;
    case QJsonValue::Object:
        out += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
        break;
    }
}

} // namespace denkiroku::api::demo
