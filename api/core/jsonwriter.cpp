// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/jsonwriter.h"

namespace denkiroku::api {

void appendJson(QByteArray &out, std::string_view utf8)
{
    constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (byte < 0x20 || byte == 0x7f) {
            out.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
        } else {
            out.append(c);
        }
    }
    out.append('"');
}

void appendJson(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendJson(out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void appendJson(QByteArray &out, qint64 number)
{
    out.append(QByteArray::number(number));
}

void appendJson(QByteArray &out, PageSize size)
{
    appendJson(out, qint64(size.count()));
}

void appendJson(QByteArray &out, const Decimal &number)
{
    appendJson(out, number.toString());
}

void appendJson(QByteArray &out, Instant instant)
{
    out.append('"').append(instantToText(instant)).append('"');
}

void appendJson(QByteArray &out, QDate date)
{
    if (!date.isValid())
        out.append("null");
    else
        appendJson(out, date.toString(Qt::ISODate));
}

void appendJson(QByteArray &out, const RawJson &raw)
{
    out.append(raw.json.isEmpty() ? QByteArray("null") : raw.json);
}

void JsonObjectWriter::begin(std::string_view name)
{
    if (!m_first)
        m_out.append(',');
    m_first = false;
    m_out.append('"').append(name.data(), qsizetype(name.size())).append("\":");
}

} // namespace denkiroku::api
