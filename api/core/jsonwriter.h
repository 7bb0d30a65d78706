// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decimal.h"
#include "api/core/instant.h"
#include "api/core/maybe.h"
#include "api/core/pagesize.h"
#include "api/core/rawjson.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// Writing the variables of an operation as JSON.
namespace denkiroku::api {

void appendJson(QByteArray &out, std::string_view utf8);
void appendJson(QByteArray &out, const QString &text);
void appendJson(QByteArray &out, qint64 number);
void appendJson(QByteArray &out, PageSize size);
void appendJson(QByteArray &out, const Decimal &number); // as a string: a number could lose digits on the other side
void appendJson(QByteArray &out, Instant instant);
void appendJson(QByteArray &out, QDate date); // an invalid date is null
void appendJson(QByteArray &out, const RawJson &raw);

// A template, so that no pointer or number becomes a bool unseen.
template <class T>
requires std::is_same_v<T, bool>
void appendJson(QByteArray &out, T flag)
{
    out.append(flag ? "true" : "false");
}

template <class T>
requires std::is_enum_v<T>
void appendJson(QByteArray &out, T value)
{
    appendJson(out, enumText(value));
}

// Variables and input objects write themselves.
template <class T>
requires requires(const T &value, QByteArray &out)
{
    value.appendJson(out);
}
void appendJson(QByteArray &out, const T &value)
{
    value.appendJson(out);
}

template <class T>
void appendJson(QByteArray &out, const Maybe<T> &value)
{
    if (value.hasValue())
        appendJson(out, value.value());
    else
        out.append("null");
}

template <class T>
void appendJson(QByteArray &out, const std::vector<T> &values)
{
    out.append('[');
    bool first = true;
    for (const T &value : values) {
        if (!std::exchange(first, false))
            out.append(',');
        appendJson(out, value);
    }
    out.append(']');
}

class JsonObjectWriter {
public:
    explicit JsonObjectWriter(QByteArray &out) : m_out(out) { m_out.append('{'); }
    ~JsonObjectWriter() { m_out.append('}'); }
    Q_DISABLE_COPY_MOVE(JsonObjectWriter)

    // name is a GraphQL name, which needs no escapes.
    template <class T>
    void field(std::string_view name, const T &value)
    {
        begin(name);
        appendJson(m_out, value);
    }

    // What is left out is not written.
    template <class T>
    void field(std::string_view name, const Maybe<T> &value)
    {
        if (value.isAbsent())
            return;
        begin(name);
        appendJson(m_out, value);
    }

private:
    void begin(std::string_view name);

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace denkiroku::api
