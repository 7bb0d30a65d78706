// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// The executable part of a GraphQL document as plain values. Every node keeps its offset in the source,
// from which the place in an error is counted.
namespace denkiroku::api::demo {

struct Value {
    enum class Kind { Null, Int, Float, String, Boolean, Enum, List, Object, Variable };

    Kind kind = Kind::Null;
    std::string text; // digits, string, "true"/"false", enum value or the variable's name
    std::vector<Value> items;
    std::vector<std::pair<std::string, Value>> fields;
    std::size_t offset = 0;
};

// A type as GraphQL writes it, taken apart: `[Int!]!` is the name Int with the wrappers "![!".
struct TypeName {
    std::string name;
    std::string wrappers; // outermost first; '!' not null, '[' list
    bool operator==(const TypeName &) const = default;
};

std::string written(std::string_view name, std::string_view wrappers);

struct Argument {
    std::string name;
    Value value;
    std::size_t offset = 0;
};

struct Directive {
    std::string name;
    std::vector<Argument> arguments;
    std::size_t offset = 0;
};

struct Selection;
using SelectionSet = std::vector<Selection>;

struct Field {
    std::string alias; // empty where none is given
    std::string name;
    std::vector<Argument> arguments;
    std::vector<Directive> directives;
    SelectionSet selections;
    std::size_t offset = 0;

    const std::string &responseKey() const { return alias.empty() ? name : alias; }
};

struct FragmentSpread {
    std::string name;
    std::vector<Directive> directives;
    std::size_t offset = 0;
};

struct InlineFragment {
    std::string typeCondition; // empty where none is given
    std::vector<Directive> directives;
    SelectionSet selections;
    std::size_t offset = 0;
};

struct Selection {
    std::variant<Field, FragmentSpread, InlineFragment> node;
};

struct VariableDefinition {
    std::string name;
    TypeName type;
    bool hasDefault = false;
    Value defaultValue;
    std::size_t offset = 0;
};

enum class OperationType { Query, Mutation, Subscription };

struct Operation {
    OperationType type = OperationType::Query;
    std::string name; // empty for an anonymous one
    std::vector<VariableDefinition> variables;
    std::vector<Directive> directives;
    SelectionSet selections;
    std::size_t offset = 0;
};

struct Fragment {
    std::string name;
    std::string typeCondition;
    std::vector<Directive> directives;
    SelectionSet selections;
    std::size_t offset = 0;
};

struct Document {
    std::string source;
    std::vector<Operation> operations;
    std::vector<Fragment> fragments;

    const Fragment *fragment(std::string_view name) const;
    // The operation of that name; without a name the only one there is.
    const Operation *operation(std::string_view name) const;
};

} // namespace denkiroku::api::demo
