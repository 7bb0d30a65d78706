// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/coercion.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace denkiroku::api::demo {

namespace {

// A type on the way in: the wrappers that are left, outermost first.
struct InputType {
    const SchemaType &type;
    std::string_view wrappers;

    InputType inner() const { return {type, wrappers.substr(1)}; }
    std::string written() const { return demo::written(type.name, wrappers); }
};

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<std::string> refused(std::string message)
{
    return tl::make_unexpected(std::move(message));
}

std::optional<double> numberOf(std::string_view digits)
{
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return read.ec == std::errc{} && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool isInt32(double number)
{
    return std::trunc(number) == number && number >= std::numeric_limits<std::int32_t>::min() &&
           number <= std::numeric_limits<std::int32_t>::max();
}

QJsonValue plain(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Int:
    case Value::Kind::Float:
        return numberOf(value.text).value_or(0);
    case Value::Kind::Boolean:
        return value.text == "true";
    case Value::Kind::List: {
        QJsonArray items;
        for (const Value &item : value.items)
            items.append(plain(item));
        return items;
    }
    case Value::Kind::Object: {
        QJsonObject object;
        for (const auto &[name, field] : value.fields)
            object.insert(toQString(name), plain(field));
        return object;
    }
    case Value::Kind::String:
    case Value::Kind::Enum:
        return toQString(value.text);
    case Value::Kind::Null:
    case Value::Kind::Variable:
        break;
    }
    return QJsonValue::Null;
}

std::string shown(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::String:
        return "\"" + value.text + "\"";
    case Value::Kind::List:
        return "[...]";
    case Value::Kind::Object:
        return "{...}";
    case Value::Kind::Null:
        return "null";
    default:
        return value.text;
    }
}

bool literalFits(const Value &value, std::string_view scalar)
{
    using Kind = Value::Kind;
    if (scalar == "Int")
        return value.kind == Kind::Int && isInt32(numberOf(value.text).value_or(1e300));
    if (scalar == "Float")
        return (value.kind == Kind::Int || value.kind == Kind::Float) && numberOf(value.text);
    if (scalar == "String")
        return value.kind == Kind::String;
    if (scalar == "Boolean")
        return value.kind == Kind::Boolean;
    if (scalar == "ID")
        return value.kind == Kind::String || value.kind == Kind::Int;
    return true;
}

bool jsonFits(const QJsonValue &value, std::string_view scalar)
{
    if (scalar == "Int")
        return value.isDouble() && isInt32(value.toDouble());
    if (scalar == "Float")
        return value.isDouble();
    if (scalar == "String")
        return value.isString();
    if (scalar == "Boolean")
        return value.isBool();
    if (scalar == "ID")
        return value.isString() || (value.isDouble() && std::trunc(value.toDouble()) == value.toDouble());
    return true;
}

Coerced<QJsonValue> literal(const Value &value, InputType type, const QJsonObject *variables);

// One input object, whatever its fields' values are written in: `find` gives the value of a field already coerced.
template <typename Find>
Coerced<QJsonValue> inputObject(const SchemaType &type, const Find &find)
{
    QJsonObject result;
    for (const ArgumentDefinition &input : type.inputs) {
        Coerced<std::optional<QJsonValue>> given = find(input);
        if (!given)
            return refused(std::move(given.error()));
        if (*given)
            result.insert(toQString(input.name), **given);
        else if (input.defaultValue)
            result.insert(toQString(input.name),
                          coerceLiteral(*input.defaultValue, input.type, nullptr).value_or(QJsonValue()));
        else if (input.isRequired())
            return refused("Field '" + std::string(type.name) + "." + std::string(input.name) + "' of required type '" +
                           input.type.written() + "' was not provided.");
    }
    return QJsonValue(result);
}

tl::unexpected<std::string> unknownInput(const SchemaType &type, std::string_view name)
{
    return refused("Field '" + std::string(name) + "' is not defined by type '" + std::string(type.name) + "'.");
}

Coerced<QJsonValue> literalObject(const Value &value, const SchemaType &type, const QJsonObject *variables)
{
    if (value.kind != Value::Kind::Object)
        return refused("Expected value of type '" + std::string(type.name) + "', found " + shown(value) + ".");
    for (const auto &[name, field] : value.fields) {
        if (!type.input(name))
            return unknownInput(type, name);
    }
    return inputObject(type, [&](const ArgumentDefinition &input) -> Coerced<std::optional<QJsonValue>> {
        const auto found = std::ranges::find(value.fields, input.name, &std::pair<std::string, Value>::first);
        if (found == value.fields.end())
            return std::nullopt;
        const Value &given = found->second;
        if (given.kind == Value::Kind::Variable && variables && !variables->contains(toQString(given.text)))
            return std::nullopt;
        return literal(given, {*input.type.type, input.type.name.wrappers}, variables).map([](QJsonValue coerced) {
            return std::optional(std::move(coerced));
        });
    });
}

Coerced<QJsonValue> literalList(const Value &value, InputType item, const QJsonObject *variables)
{
    QJsonArray items;
    const auto add = [&](const Value &each) -> std::optional<std::string> {
        auto coerced = literal(each, item, variables);
        if (!coerced)
            return std::move(coerced.error());
        items.append(*coerced);
        return std::nullopt;
    };
    if (value.kind != Value::Kind::List) {
        if (auto failed = add(value))
            return refused(std::move(*failed));
        return QJsonValue(items);
    }
    for (const Value &each : value.items) {
        if (auto failed = add(each))
            return refused(std::move(*failed));
    }
    return QJsonValue(items);
}

Coerced<QJsonValue> literal(const Value &value, InputType type, const QJsonObject *variables)
{
    if (value.kind == Value::Kind::Variable) {
        const QJsonValue given = variables ? variables->value(toQString(value.text)) : QJsonValue();
        if (variables && type.wrappers.starts_with('!') && (given.isNull() || given.isUndefined()))
            return refused("Expected value of type '" + type.written() + "', found null.");
        return given.isUndefined() ? QJsonValue() : given;
    }
    if (type.wrappers.starts_with('!')) {
        if (value.kind == Value::Kind::Null)
            return refused("Expected value of type '" + type.written() + "', found null.");
        return literal(value, type.inner(), variables);
    }
    if (value.kind == Value::Kind::Null)
        return QJsonValue();
    if (type.wrappers.starts_with('['))
        return literalList(value, type.inner(), variables);
    if (type.type.kind == SchemaType::Kind::Input)
        return literalObject(value, type.type, variables);
    if (type.type.kind == SchemaType::Kind::Enum) {
        if (value.kind != Value::Kind::Enum ||
            std::ranges::find(type.type.values, value.text) == type.type.values.end())
            return refused("Value '" + shown(value) + "' does not exist in '" + std::string(type.type.name) +
                           "' enum.");
        return QJsonValue(toQString(value.text));
    }
    if (!literalFits(value, type.type.name))
        return refused("Expected value of type '" + type.written() + "', found " + shown(value) + ".");
    if (type.type.name == "ID")
        return QJsonValue(toQString(value.text));
    return plain(value);
}

Coerced<QJsonValue> json(const QJsonValue &value, InputType type);

Coerced<QJsonValue> jsonObject(const QJsonValue &value, const SchemaType &type)
{
    if (!value.isObject())
        return refused("Expected type '" + std::string(type.name) + "' to be a mapping.");
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!type.input(it.key().toStdString()))
            return unknownInput(type, it.key().toStdString());
    }
    return inputObject(type, [&](const ArgumentDefinition &input) -> Coerced<std::optional<QJsonValue>> {
        const auto found = object.constFind(toQString(input.name));
        if (found == object.constEnd())
            return std::nullopt;
        return json(*found, {*input.type.type, input.type.name.wrappers}).map([](QJsonValue coerced) {
            return std::optional(std::move(coerced));
        });
    });
}

Coerced<QJsonValue> jsonList(const QJsonValue &value, InputType item)
{
    const QJsonArray given = value.isArray() ? value.toArray() : QJsonArray{value};
    QJsonArray items;
    for (const QJsonValue &each : given) {
        auto coerced = json(each, item);
        if (!coerced)
            return coerced;
        items.append(*coerced);
    }
    return QJsonValue(items);
}

Coerced<QJsonValue> json(const QJsonValue &value, InputType type)
{
    const bool missing = value.isNull() || value.isUndefined();
    if (type.wrappers.starts_with('!')) {
        if (missing)
            return refused("Expected non-nullable type '" + type.written() + "' not to be None.");
        return json(value, type.inner());
    }
    if (missing)
        return QJsonValue();
    if (type.wrappers.starts_with('['))
        return jsonList(value, type.inner());
    if (type.type.kind == SchemaType::Kind::Input)
        return jsonObject(value, type.type);
    if (type.type.kind == SchemaType::Kind::Enum) {
        const std::string text = value.toString().toStdString();
        if (std::ranges::find(type.type.values, text) == type.type.values.end())
            return refused("Value '" + text + "' does not exist in '" + std::string(type.type.name) + "' enum.");
        return value;
    }
    if (!jsonFits(value, type.type.name))
        return refused(std::string(type.type.name) + " cannot represent the value given.");
    if (type.type.name == "ID" && value.isDouble())
        return QJsonValue(QString::number(static_cast<qint64>(value.toDouble())));
    return value;
}

} // namespace

Coerced<QJsonValue> coerceLiteral(const Value &value, const TypeRef &type, const QJsonObject *variables)
{
    return literal(value, {*type.type, type.name.wrappers}, variables);
}

Coerced<QJsonValue> coerceJson(const QJsonValue &value, const TypeRef &type)
{
    return json(value, {*type.type, type.name.wrappers});
}

tl::expected<QJsonObject, RequestError> coerceVariables(const Operation &operation, const Schema &schema,
                                                        const QJsonObject &sent)
{
    QJsonObject result;
    for (const VariableDefinition &variable : operation.variables) {
        const QString name = toQString(variable.name);
        const TypeRef type{variable.type, schema.type(variable.type.name)};
        const auto given = sent.constFind(name);
        auto coerced = given != sent.constEnd() ? coerceJson(*given, type)
                       : variable.hasDefault    ? coerceLiteral(variable.defaultValue, type, nullptr)
                                                : Coerced<QJsonValue>(QJsonValue(QJsonValue::Undefined));
        if (!coerced)
            return tl::make_unexpected(RequestError{
                "Variable '$" + variable.name + "' got invalid value; " + coerced.error(), variable.offset});
        if (!coerced->isUndefined())
            result.insert(name, *coerced);
        else if (type.isNonNull())
            return tl::make_unexpected(RequestError{"Variable '$" + variable.name + "' of required type '" +
                                                        type.written() + "' was not provided.",
                                                    variable.offset});
    }
    return result;
}

tl::expected<QJsonObject, RequestError> coerceArguments(const Field &field, const FieldDefinition &definition,
                                                        const QJsonObject &variables)
{
    QJsonObject result;
    for (const ArgumentDefinition &argument : definition.arguments) {
        const auto given = std::ranges::find(field.arguments, argument.name, &Argument::name);
        const bool absent = given == field.arguments.end() || (given->value.kind == Value::Kind::Variable &&
                                                               !variables.contains(toQString(given->value.text)));
        if (absent && !argument.defaultValue) {
            if (argument.isRequired())
                return tl::make_unexpected(RequestError{"Argument '" + std::string(argument.name) +
                                                            "' of required type '" + argument.type.written() +
                                                            "' was not provided.",
                                                        field.offset});
            continue;
        }
        auto coerced = coerceLiteral(absent ? *argument.defaultValue : given->value, argument.type, &variables);
        if (!coerced)
            return tl::make_unexpected(RequestError{
                "Argument '" + std::string(argument.name) + "' has invalid value: " + coerced.error(), field.offset});
        result.insert(toQString(argument.name), *coerced);
    }
    return result;
}

bool isIncluded(const std::vector<Directive> &directives, const QJsonObject &variables)
{
    const auto condition = [&variables](const Directive &directive) {
        if (directive.arguments.empty())
            return false;
        const Value &value = directive.arguments.front().value;
        return value.kind == Value::Kind::Variable ? variables.value(toQString(value.text)).toBool()
                                                   : value.text == "true";
    };
    return std::ranges::none_of(directives, [&](const Directive &directive) {
        return (directive.name == "skip" && condition(directive)) ||
               (directive.name == "include" && !condition(directive));
    });
}

} // namespace denkiroku::api::demo
