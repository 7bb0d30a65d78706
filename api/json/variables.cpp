// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json/variables.h"

#include "api/generated/enums.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace denkiroku::api {

namespace {

using Kind = VariableProblem::Kind;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class E>
QStringList textsOf()
{
    // The generated enums are numbered without a gap.
    QStringList texts;
    for (unsigned number = 0; number <= std::numeric_limits<std::uint8_t>::max(); ++number) {
        const auto value = static_cast<E>(number);
        const auto text = schema::enumText(value);
        if (text.empty() || schema::enumFromText(text, static_cast<E *>(nullptr)) != value)
            break;
        texts << toQString(text);
    }
    return texts;
}

struct EnumArgument {
    const char *name;
    QStringList (*texts)();
};

constexpr std::array enumArguments{
    EnumArgument{"LifecycleProcessesSortOrder", textsOf<schema::LifecycleProcessesSortOrder>},
    EnumArgument{"LinkedObjectType", textsOf<schema::LinkedObjectType>},
    EnumArgument{"PaymentType", textsOf<schema::PaymentType>},
    EnumArgument{"ReadingTypes", textsOf<schema::ReadingTypes>},
    EnumArgument{"ReferralSchemeAccountTypeOptions", textsOf<schema::ReferralSchemeAccountTypeOptions>},
    EnumArgument{"TimeGranularities", textsOf<schema::TimeGranularities>},
    EnumArgument{"Units", textsOf<schema::Units>},
};

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *known) { return name == QLatin1String(known); });
}

bool isText(const QString &name)
{
    return isOneOf(name, {"String", "ID", "Date", "DateTime", "Decimal", "Time"});
}

bool isGoodText(const ArgumentType &type, const QString &text)
{
    if (type.name == QLatin1String("Date"))
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    if (type.name == QLatin1String("DateTime")) {
        const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        // Without an offset the server would have to guess one.
        return moment.isValid() && text.contains(u'T') && moment.timeSpec() != Qt::LocalTime;
    }
    const auto texts = type.enumTexts();
    return texts.isEmpty() || texts.contains(text);
}

bool isGoodInt(const JsonValue &value)
{
    const auto number = value.toInt();
    return number && *number >= std::numeric_limits<std::int32_t>::min() &&
           *number <= std::numeric_limits<std::int32_t>::max();
}

bool isGoodItem(const ArgumentType &type, const JsonValue &value)
{
    using Type = JsonValue::Type;
    if (type.name == QLatin1String("Int"))
        return isGoodInt(value);
    if (type.name == QLatin1String("Float"))
        return value.type() == Type::Number;
    if (type.name == QLatin1String("Boolean"))
        return value.type() == Type::Bool;
    if (type.isInputObject())
        return value.isObject();
    // An id may be written as a number (GraphQL, 3.5.5).
    if (type.name == QLatin1String("ID") && value.toInt())
        return true;
    return value.type() == Type::String && isGoodText(type, value.text());
}

bool isGood(const ArgumentType &type, const JsonValue &value)
{
    if (value.isNull())
        return !type.isRequired;
    // GraphQL takes a single item for a list of one.
    if (!type.isList || !value.isArray())
        return isGoodItem(type, value);
    return std::ranges::all_of(value.array(), [&](const JsonValue &item) {
        return item.isNull() ? !type.isItemRequired : isGoodItem(type, item);
    });
}

const OperationArgument *find(const OperationInfo &operation, const QString &name)
{
    const auto found = std::ranges::find_if(
        operation.arguments, [&](const OperationArgument &argument) { return toQString(argument.name) == name; });
    return found == operation.arguments.end() ? nullptr : &*found;
}

VariableProblem problem(Kind kind, const OperationArgument &argument)
{
    return {kind, toQString(argument.name), toQString(argument.type)};
}

} // namespace

Error toError(const VariableProblem &problem)
{
    const auto sentence = [&]() -> QString {
        switch (problem.kind) {
        case Kind::NotAnObject:
            return QStringLiteral("The variables are not a JSON object.");
        case Kind::NotAPair:
            return QStringLiteral("A variable is not written as name=value.");
        case Kind::Unknown:
            return QStringLiteral("There is no variable %1.").arg(problem.name);
        case Kind::Missing:
            return QStringLiteral("The variable %1 (%2) is missing.").arg(problem.name, problem.type);
        case Kind::BadValue:
            return QStringLiteral("The variable %1 is not of type %2.").arg(problem.name, problem.type);
        }
        return {};
    };
    return {.kind = ErrorKind::Invalid, .code = QStringLiteral("DK-VARIABLES"), .detail = sentence()};
}

ArgumentType ArgumentType::of(std::string_view type)
{
    ArgumentType made;
    const auto takeBang = [&type] {
        const bool bang = type.ends_with('!');
        type.remove_suffix(bang ? 1 : 0);
        return bang;
    };
    made.isRequired = takeBang();
    made.isList = type.starts_with('[') && type.ends_with(']');
    if (made.isList) {
        type = type.substr(1, type.size() - 2);
        made.isItemRequired = takeBang();
    }
    made.name = toQString(type);
    return made;
}

QStringList ArgumentType::enumTexts() const
{
    const auto found = std::ranges::find_if(
        enumArguments, [this](const EnumArgument &known) { return name == QLatin1String(known.name); });
    return found == enumArguments.end() ? QStringList() : found->texts();
}

bool ArgumentType::isInputObject() const
{
    return !isText(name) && !isOneOf(name, {"Int", "Float", "Boolean"}) && enumTexts().isEmpty();
}

tl::expected<JsonValue, VariableProblem> variableFromText(const OperationArgument &argument, const QString &text)
{
    const auto type = ArgumentType::of(argument.type);
    const bool takesText = isText(type.name) || !type.enumTexts().isEmpty();
    const bool looksLikeList = type.isList && text.trimmed().startsWith(u'[');
    JsonValue value = JsonValue::fromString(text);
    if (!takesText || looksLikeList) {
        auto parsed = JsonValue::parse(text.trimmed().toUtf8());
        if (!parsed)
            return tl::unexpected(problem(Kind::BadValue, argument));
        value = std::move(*parsed);
    }
    if (type.isList && !value.isArray() && !value.isNull())
        value = JsonValue::fromArray({value});
    if (!isGood(type, value))
        return tl::unexpected(problem(Kind::BadValue, argument));
    return value;
}

tl::expected<JsonValue, VariableProblem> variablesFromPairs(const OperationInfo &operation, const QStringList &pairs,
                                                            const JsonValue &base)
{
    if (!base.isObject())
        return tl::unexpected(VariableProblem{Kind::NotAnObject, {}, {}});
    JsonValue variables = base;
    for (const QString &pair : pairs) {
        const auto equals = pair.indexOf(u'=');
        if (equals <= 0)
            return tl::unexpected(VariableProblem{Kind::NotAPair, pair, {}});
        const QString name = pair.left(equals);
        const auto *argument = find(operation, name);
        if (!argument)
            return tl::unexpected(VariableProblem{Kind::Unknown, name, {}});
        auto value = variableFromText(*argument, pair.mid(equals + 1));
        if (!value)
            return tl::unexpected(value.error());
        variables = variables.with(name, *value);
    }
    return variables;
}

std::optional<VariableProblem> problemOf(const OperationInfo &operation, const JsonValue &variables)
{
    if (!variables.isObject())
        return VariableProblem{Kind::NotAnObject, {}, {}};
    for (const auto &member : variables.object()) {
        if (!find(operation, member.key))
            return VariableProblem{Kind::Unknown, member.key, {}};
    }
    for (const auto &argument : operation.arguments) {
        const QString name = toQString(argument.name);
        const bool given = variables.contains(name);
        if (argument.required && variables.value(name).isNull())
            return problem(Kind::Missing, argument);
        if (given && !isGood(ArgumentType::of(argument.type), variables.value(name)))
            return problem(Kind::BadValue, argument);
    }
    return std::nullopt;
}

} // namespace denkiroku::api
