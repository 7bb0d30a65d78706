// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"
#include "api/demo/graphql/schema.h"

#include <QJsonObject>
#include <QJsonValue>

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

// GraphQL's input coercion. Scalars of the schema's own (DateTime, Decimal...) take any value, as the one who reads
// the argument knows more of them.
namespace denkiroku::api::demo {

struct RequestError {
    std::string message;
    std::size_t offset = 0; // in the document
    bool operator==(const RequestError &) const = default;
};

template <typename T>
using Coerced = tl::expected<T, std::string>; // the error is a sentence

// A literal of the document. With no `variables` (checking before there are any) a variable fits everywhere.
Coerced<QJsonValue> coerceLiteral(const Value &value, const TypeRef &type, const QJsonObject *variables);

// A value that came as JSON.
Coerced<QJsonValue> coerceJson(const QJsonValue &value, const TypeRef &type);

// The operation's variables from what was sent with it, defaults filled in.
tl::expected<QJsonObject, RequestError> coerceVariables(const Operation &operation, const Schema &schema,
                                                        const QJsonObject &sent);

tl::expected<QJsonObject, RequestError> coerceArguments(const Field &field, const FieldDefinition &definition,
                                                        const QJsonObject &variables);

// Whether the directives @include and @skip leave the selection in.
bool isIncluded(const std::vector<Directive> &directives, const QJsonObject &variables);

} // namespace denkiroku::api::demo
