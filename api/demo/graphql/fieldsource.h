// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/schema.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>

namespace denkiroku::api::demo {

// Why a field has no value. `extensions` go into the answer's error as they are.
struct FieldError {
    QString message;
    QJsonObject extensions;
    bool nullsParent = false; // the object that holds the field goes too, even where the field may be null
};

// A long list of flat objects that stays in columns: its scalars are written without making objects of the rows.
class Rows {
public:
    virtual ~Rows() = default;
    virtual std::string_view typeName() const = 0;
    virtual std::size_t size() const = 0;
    // Appends the field's JSON; false, with nothing appended, where the field is null.
    virtual bool append(std::string &out, std::size_t row, std::string_view field) const = 0;
};

using FieldValue = std::variant<QJsonValue, std::shared_ptr<const Rows>>;

struct FieldRequest {
    const SchemaType &parentType;
    const FieldDefinition &field;
    const QJsonObject &parent;
    const QJsonObject &arguments; // coerced; an argument neither given nor defaulted is absent
    std::string_view rootField;   // the root field that this one is below
};

// Where the executor gets the values of fields.
class FieldSource {
public:
    virtual ~FieldSource() = default;
    virtual tl::expected<FieldValue, FieldError> resolve(const FieldRequest &request) = 0;
    // What a value stands for, where it is a reference to something kept elsewhere.
    virtual QJsonValue follow(const QJsonValue &value) = 0;
};

} // namespace denkiroku::api::demo
