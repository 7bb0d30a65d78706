// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/jsonvalue.h"

#include "api/core/jsonwriter.h"

#include <algorithm>

namespace denkiroku::api {

namespace {

bool isNumber(QByteArrayView text)
{
    qsizetype at = 0;
    const auto take = [&](auto matches) {
        const bool taken = at < text.size() && matches(text[at]);
        at += taken ? 1 : 0;
        return taken;
    };
    const auto is = [](char wanted) { return [wanted](char c) { return c == wanted; }; };
    const auto digits = [&] {
        const qsizetype begin = at;
        while (take([](char c) { return c >= '0' && c <= '9'; })) {
        }
        return at > begin;
    };
    take(is('-'));
    if (!take(is('0')) && !digits())
        return false;
    if (take(is('.')) && !digits())
        return false;
    if (take(is('e')) || take(is('E'))) {
        if (!take(is('+')))
            take(is('-'));
        if (!digits())
            return false;
    }
    return at == text.size();
}

std::optional<std::size_t> positionIn(QStringView step, std::size_t size)
{
    bool ok = false;
    const auto position = step.toULongLong(&ok);
    return ok && position < size ? std::optional(static_cast<std::size_t>(position)) : std::nullopt;
}

struct Steps {
    QStringView first;
    QStringView rest;
};

Steps split(QStringView path)
{
    const auto dot = path.indexOf(u'.');
    if (dot < 0)
        return {path, {}};
    return {path.first(dot), path.sliced(dot + 1)};
}

class Writer {
public:
    explicit Writer(std::optional<int> indent) : m_indent(indent) {}

    void write(const JsonValue &value)
    {
        switch (value.type()) {
        case JsonValue::Type::Null:
            m_out += "null";
            break;
        case JsonValue::Type::Bool:
        case JsonValue::Type::Number:
            m_out += value.text().toLatin1();
            break;
        case JsonValue::Type::String:
            appendJson(m_out, value.text());
            break;
        case JsonValue::Type::Array:
            writeAll('[', value.array(), ']', [this](const JsonValue &item) { write(item); });
            break;
        case JsonValue::Type::Object:
            writeAll('{', value.object(), '}', [this](const JsonMember &member) {
                appendJson(m_out, member.key);
                m_out += m_indent ? ": " : ":";
                write(member.value);
            });
            break;
        }
    }

    QByteArray take() { return std::move(m_out); }

private:
    template <class Items, class WriteOne>
    void writeAll(char open, const Items &items, char close, WriteOne writeOne)
    {
        m_out += open;
        ++m_depth;
        bool first = true;
        for (const auto &item : items) {
            if (!std::exchange(first, false))
                m_out += ',';
            newLine();
            writeOne(item);
        }
        --m_depth;
        if (!items.empty())
            newLine();
        m_out += close;
    }

    void newLine()
    {
        if (m_indent)
            m_out += '\n' + QByteArray(qsizetype{*m_indent} * m_depth, ' ');
    }

    std::optional<int> m_indent;
    int m_depth = 0;
    QByteArray m_out;
};

} // namespace

JsonValue JsonValue::fromBool(bool value)
{
    JsonValue made;
    made.m_data = value;
    return made;
}

JsonValue JsonValue::fromInt(std::int64_t value)
{
    JsonValue made;
    made.m_data = Number{QByteArray::number(static_cast<qlonglong>(value))};
    return made;
}

JsonValue JsonValue::fromString(QString text)
{
    JsonValue made;
    made.m_data = std::move(text);
    return made;
}

JsonValue JsonValue::fromArray(Array items)
{
    JsonValue made;
    made.m_data = std::make_shared<const Array>(std::move(items));
    return made;
}

JsonValue JsonValue::fromObject(Object members)
{
    JsonValue made;
    made.m_data = std::make_shared<const Object>(std::move(members));
    return made;
}

std::optional<JsonValue> JsonValue::fromNumber(const QByteArray &text)
{
    if (!isNumber(text))
        return std::nullopt;
    JsonValue made;
    made.m_data = Number{text};
    return made;
}

bool JsonValue::toBool() const
{
    const auto *value = std::get_if<bool>(&m_data);
    return value && *value;
}

QString JsonValue::text() const
{
    if (const auto *text = std::get_if<QString>(&m_data))
        return *text;
    if (const auto *number = std::get_if<Number>(&m_data))
        return QString::fromLatin1(number->text);
    if (type() == Type::Bool)
        return toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

std::optional<std::int64_t> JsonValue::toInt() const
{
    const auto *number = std::get_if<Number>(&m_data);
    bool ok = false;
    const qlonglong value = number ? number->text.toLongLong(&ok) : 0;
    return ok ? std::optional(std::int64_t{value}) : std::nullopt;
}

const JsonValue::Array &JsonValue::array() const
{
    static const Array none;
    const auto *items = std::get_if<SharedArray>(&m_data);
    return items ? **items : none;
}

const JsonValue::Object &JsonValue::object() const
{
    static const Object none;
    const auto *members = std::get_if<SharedObject>(&m_data);
    return members ? **members : none;
}

bool JsonValue::contains(QStringView key) const
{
    return std::ranges::any_of(object(), [key](const JsonMember &member) { return member.key == key; });
}

JsonValue JsonValue::value(QStringView key) const
{
    const auto &members = object();
    const auto found = std::ranges::find_if(members, [key](const JsonMember &member) { return member.key == key; });
    return found == members.end() ? JsonValue() : found->value;
}

JsonValue JsonValue::at(QStringView path) const
{
    if (path.isEmpty())
        return *this;
    const auto [step, rest] = split(path);
    if (!isArray())
        return isObject() ? value(step).at(rest) : JsonValue();
    const auto position = positionIn(step, array().size());
    return position ? array()[*position].at(rest) : JsonValue();
}

JsonValue JsonValue::with(QStringView path, const JsonValue &value) const
{
    if (path.isEmpty())
        return value;
    const auto [step, rest] = split(path);
    if (isArray()) {
        const auto position = positionIn(step, array().size());
        if (!position)
            return *this;
        Array items = array();
        items[*position] = items[*position].with(rest, value);
        return fromArray(std::move(items));
    }
    if (!isObject())
        return *this;
    Object members = object();
    const auto wanted = step;
    const auto found =
        std::ranges::find_if(members, [wanted](const JsonMember &member) { return member.key == wanted; });
    if (found != members.end())
        found->value = found->value.with(rest, value);
    else
        members.push_back({step.toString(), rest.isEmpty() ? value : fromObject({}).with(rest, value)});
    return fromObject(std::move(members));
}

QByteArray JsonValue::toJson(std::optional<int> indent) const
{
    Writer writer(indent);
    writer.write(*this);
    return writer.take();
}

bool JsonValue::operator==(const JsonValue &other) const
{
    if (type() != other.type())
        return false;
    if (isArray())
        return array() == other.array();
    if (isObject())
        return object() == other.object();
    return m_data == other.m_data;
}

} // namespace denkiroku::api
