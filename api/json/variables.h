// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/operation.h"
#include "api/json/jsonvalue.h"
#include "api/transport/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

// The variables of an operation that is chosen when the program runs, checked against its arguments.
namespace denkiroku::api {

struct VariableProblem {
    enum class Kind {
        NotAnObject, // what was given is no JSON object at all
        NotAPair,    // no "name=value"
        Unknown,     // the operation has no such argument
        Missing,     // the operation cannot do without it
        BadValue,    // it cannot be of the argument's type
    };

    Kind kind = Kind::NotAnObject;
    QString name; // the argument, or the pair
    QString type; // the argument's, as GraphQL writes it; empty where there is none

    bool operator==(const VariableProblem &) const = default;
};

// Invalid, with the code DK-VARIABLES and an English sentence as its detail.
Error toError(const VariableProblem &problem);

// What an argument's type is made of. "[String!]!" is a list that is not null of String.
struct ArgumentType {
    QString name; // "String"
    bool isRequired = false;
    bool isList = false;
    bool isItemRequired = false;

    static ArgumentType of(std::string_view type);
    // The texts that an enum of that name has; empty for what is no enum, or one that no operation takes.
    QStringList enumTexts() const;
    // Input objects, and scalars that are JSON themselves.
    bool isInputObject() const;
};

// A value typed in by a person, made into the argument's type. Int, Float and Boolean as JSON writes them; String, ID,
// Date (2026-01-31), DateTime (2026-01-31T00:00:00+09:00) and enums without quotes; lists as JSON or as a single item;
// input objects as JSON. "null" is null for what is no text. Errors: BadValue.
tl::expected<JsonValue, VariableProblem> variableFromText(const OperationArgument &argument, const QString &text);

// Pairs "name=value" put over what `base` has. Errors: NotAnObject, NotAPair, Unknown, BadValue.
tl::expected<JsonValue, VariableProblem> variablesFromPairs(const OperationInfo &operation, const QStringList &pairs,
                                                            const JsonValue &base = JsonValue::fromObject({}));

// The first thing wrong with an operation's variables, if there is any: NotAnObject, Unknown, Missing, BadValue.
std::optional<VariableProblem> problemOf(const OperationInfo &operation, const JsonValue &variables);

} // namespace denkiroku::api
