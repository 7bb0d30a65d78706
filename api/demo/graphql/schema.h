// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"
#include "api/demo/graphql/lexer.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace denkiroku::api::demo {

struct SchemaType;

struct TypeRef {
    TypeName name;
    const SchemaType *type = nullptr; // of the innermost name

    bool isNonNull() const { return name.wrappers.starts_with('!'); }
    std::string written() const { return demo::written(name.name, name.wrappers); }
};

struct ArgumentDefinition {
    std::string_view name;
    TypeRef type;
    std::optional<Value> defaultValue;

    bool isRequired() const { return type.isNonNull() && !defaultValue; }
};

struct FieldDefinition {
    std::string_view name;
    TypeRef type;
    std::vector<ArgumentDefinition> arguments;

    const ArgumentDefinition *argument(std::string_view argumentName) const;
    // A Relay connection: it is paged with first, last, before, after.
    bool isConnection() const;
};

struct SchemaType {
    enum class Kind { Scalar, Enum, Input, Object, Interface, Union };

    Kind kind = Kind::Scalar;
    std::string_view name;
    std::vector<FieldDefinition> fields;           // objects and interfaces
    std::vector<ArgumentDefinition> inputs;        // input objects
    std::vector<std::string_view> values;          // enums
    std::vector<std::string_view> interfaces;      // objects and interfaces
    std::vector<std::string_view> members;         // unions, as written
    std::vector<const SchemaType *> possibleTypes; // the objects that it can be; itself for an object

    bool isLeaf() const { return kind == Kind::Scalar || kind == Kind::Enum; }
    bool isInput() const { return isLeaf() || kind == Kind::Input; }
    bool isComposite() const { return !isInput(); }
    bool isAbstract() const { return kind == Kind::Interface || kind == Kind::Union; }
    const FieldDefinition *field(std::string_view fieldName) const;
    const ArgumentDefinition *input(std::string_view inputName) const;
    bool canBe(const SchemaType *object) const;
    bool overlaps(const SchemaType *other) const;
};

// A schema, read once from its text, with every name resolved. Not copied: types point at each other.
class Schema {
public:
    // The error names the first thing that does not read or does not resolve.
    static Parsed<std::shared_ptr<const Schema>> read(std::string text);

    Schema(const Schema &) = delete;
    Schema &operator=(const Schema &) = delete;

    const SchemaType *type(std::string_view name) const;
    const SchemaType *root(OperationType operation) const;
    std::size_t size() const { return m_types.size(); }

private:
    friend class SchemaReader;
    Schema() = default;
    void link();
    void resolve(TypeRef &ref);

    std::string m_text; // names are views into it
    std::unordered_map<std::string_view, SchemaType> m_types;
    std::string_view m_query = "Query";
    std::string_view m_mutation = "Mutation";
    std::vector<std::string> m_unresolved;
};

} // namespace denkiroku::api::demo
