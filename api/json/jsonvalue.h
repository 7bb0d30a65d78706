// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decodeerror.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace denkiroku::api {

struct JsonMember;

// Any JSON, for answers whose type is known only when the program runs. Numbers keep their exact text, objects the order
// of their keys. Copies share what they hold.
class JsonValue {
public:
    enum class Type : std::uint8_t { Null, Bool, Number, String, Array, Object };
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>;

    // Deeper nesting than this is refused.
    static constexpr int maxDepth = 200;

    JsonValue() = default; // null
    static JsonValue fromBool(bool value);
    static JsonValue fromInt(std::int64_t value);
    static JsonValue fromString(QString text);
    static JsonValue fromArray(Array items);
    static JsonValue fromObject(Object members);
    // Nothing for text that JSON does not call a number.
    static std::optional<JsonValue> fromNumber(const QByteArray &text);

    // Errors: what is no JSON, or too deep.
    static tl::expected<JsonValue, DecodeError> parse(QByteArrayView json);

    Type type() const { return static_cast<Type>(m_data.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    bool toBool() const; // false for what is none
    // A string's text, a number's exact text, "true" or "false"; empty for the rest.
    QString text() const;
    // Nothing for what is no whole number of 64 bits.
    std::optional<std::int64_t> toInt() const;
    // Empty for what is none.
    const Array &array() const;
    const Object &object() const;

    bool contains(QStringView key) const;
    // Null where there is no such key.
    JsonValue value(QStringView key) const;
    // Follows keys and, in arrays, positions: "account.bills.edges.0.node". Null where it leads nowhere; the value
    // itself for an empty path.
    JsonValue at(QStringView path) const;
    // The same value with another one at that path; keys that are not there are added. Unchanged where the path leads
    // through something that is neither object nor array, or beyond an array's end.
    JsonValue with(QStringView path, const JsonValue &value) const;

    // UTF-8 without a line end. On one line, or with so many spaces for each step of depth.
    QByteArray toJson(std::optional<int> indent = std::nullopt) const;

    bool operator==(const JsonValue &other) const;

private:
    struct Number {
        QByteArray text;
        bool operator==(const Number &) const = default;
    };
    using SharedArray = std::shared_ptr<const Array>;
    using SharedObject = std::shared_ptr<const Object>;

    // In the order of Type.
    std::variant<std::monostate, bool, Number, QString, SharedArray, SharedObject> m_data;
};

struct JsonMember {
    QString key;
    JsonValue value;

    bool operator==(const JsonMember &) const = default;
};

} // namespace denkiroku::api
