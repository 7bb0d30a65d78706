// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/validator.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace denkiroku::api::demo {

namespace {

class Validator {
public:
    Validator(const Document &document, const Schema &schema) : m_document(document), m_schema(schema) {}

    std::vector<RequestError> run();

private:
    void operationNames();
    void fragments();
    void operation(const Operation &operation);
    void variableDefinition(const VariableDefinition &variable);
    void selections(const SchemaType &type, const SelectionSet &set);
    void field(const SchemaType &type, const Field &field);
    void arguments(const SchemaType &type, const Field &field, const FieldDefinition &definition);
    void inlineFragment(const SchemaType &type, const InlineFragment &fragment);
    void fragmentSpread(const SchemaType &type, const FragmentSpread &spread);
    const SchemaType *conditionType(const SchemaType &parent, const std::string &name, std::size_t offset);
    void directives(const std::vector<Directive> &directives);
    void value(const Value &value, const TypeRef &type, bool hasDefault);
    void variableUse(const Value &variable, const SchemaType &type, std::string_view wrappers, bool hasDefault);
    void variablesIn(const Value &value, const SchemaType &type, std::string_view wrappers, bool hasDefault);
    void add(std::string message, std::size_t offset);

    const Document &m_document;
    const Schema &m_schema;
    std::vector<RequestError> m_errors;
    const Operation *m_operation = nullptr;
    std::vector<const Fragment *> m_stack; // fragments being visited: a repeat is a cycle
    std::set<const Fragment *> m_visited;  // in this operation
    std::set<const Fragment *> m_used;     // in any
    std::set<std::string_view> m_usedVariables;
};

void Validator::add(std::string message, std::size_t offset)
{
    RequestError error{std::move(message), offset};
    if (std::ranges::find(m_errors, error) == m_errors.end())
        m_errors.push_back(std::move(error));
}

std::vector<RequestError> Validator::run()
{
    operationNames();
    for (const Operation &each : m_document.operations)
        operation(each);
    fragments();
    return std::move(m_errors);
}

void Validator::operationNames()
{
    std::set<std::string_view> names;
    for (const Operation &each : m_document.operations) {
        if (each.name.empty() && m_document.operations.size() > 1)
            add("This anonymous operation must be the only defined operation.", each.offset);
        else if (!names.insert(each.name).second)
            add("There can be only one operation named " + inQuotes(each.name) + ".", each.offset);
    }
}

void Validator::fragments()
{
    std::set<std::string_view> names;
    for (const Fragment &each : m_document.fragments) {
        if (!names.insert(each.name).second)
            add("There can be only one fragment named " + inQuotes(each.name) + ".", each.offset);
        else if (!m_used.contains(&each))
            add("Fragment " + inQuotes(each.name) + " is never used.", each.offset);
    }
}

void Validator::operation(const Operation &operation)
{
    m_operation = &operation;
    m_visited.clear();
    m_usedVariables.clear();
    const SchemaType *root = m_schema.root(operation.type);
    if (!root) {
        add("The schema has no such kind of operation.", operation.offset);
        return;
    }
    std::set<std::string_view> names;
    for (const VariableDefinition &variable : operation.variables) {
        if (!names.insert(variable.name).second)
            add("There can be only one variable named " + inQuotes("$" + variable.name) + ".", variable.offset);
        variableDefinition(variable);
    }
    directives(operation.directives);
    selections(*root, operation.selections);
    for (const VariableDefinition &variable : operation.variables) {
        if (!m_usedVariables.contains(variable.name))
            add("Variable " + inQuotes("$" + variable.name) + " is never used.", variable.offset);
    }
}

void Validator::variableDefinition(const VariableDefinition &variable)
{
    const TypeRef type{variable.type, m_schema.type(variable.type.name)};
    if (!type.type) {
        add("Unknown type " + inQuotes(variable.type.name) + ".", variable.offset);
    } else if (!type.type->isInput()) {
        add("Variable " + inQuotes("$" + variable.name) + " cannot be non-input type " + inQuotes(type.written()) + ".",
            variable.offset);
    } else if (variable.hasDefault) {
        const auto coerced = coerceLiteral(variable.defaultValue, type, nullptr);
        if (!coerced)
            add(coerced.error(), variable.defaultValue.offset);
    }
}

void Validator::selections(const SchemaType &type, const SelectionSet &set)
{
    for (const Selection &selection : set) {
        if (const auto *each = std::get_if<Field>(&selection.node))
            field(type, *each);
        else if (const auto *inlined = std::get_if<InlineFragment>(&selection.node))
            inlineFragment(type, *inlined);
        else if (const auto *spread = std::get_if<FragmentSpread>(&selection.node))
            fragmentSpread(type, *spread);
    }
}

void Validator::field(const SchemaType &type, const Field &field)
{
    directives(field.directives);
    if (field.name == "__typename") {
        if (!field.selections.empty())
            add("Field '__typename' must not have a selection since type 'String!' has no subfields.", field.offset);
        return;
    }
    const FieldDefinition *definition = type.field(field.name);
    if (!definition) {
        add("Cannot query field " + inQuotes(field.name) + " on type " + inQuotes(type.name) + ".", field.offset);
        return;
    }
    arguments(type, field, *definition);
    const SchemaType &result = *definition->type.type;
    if (result.isLeaf() && !field.selections.empty())
        add("Field " + inQuotes(field.name) + " must not have a selection since type " +
                inQuotes(definition->type.written()) + " has no subfields.",
            field.offset);
    else if (!result.isLeaf() && field.selections.empty())
        add("Field " + inQuotes(field.name) + " of type " + inQuotes(definition->type.written()) +
                " must have a selection of subfields. Did you mean '" + field.name + " { ... }'?",
            field.offset);
    else
        selections(result, field.selections);
}

void Validator::arguments(const SchemaType &type, const Field &field, const FieldDefinition &definition)
{
    std::set<std::string_view> names;
    for (const Argument &given : field.arguments) {
        if (!names.insert(given.name).second)
            add("There can be only one argument named " + inQuotes(given.name) + ".", given.offset);
        const ArgumentDefinition *argument = definition.argument(given.name);
        if (argument)
            value(given.value, argument->type, argument->defaultValue.has_value());
        else
            add("Unknown argument " + inQuotes(given.name) + " on field " +
                    inQuotes(std::string(type.name) + "." + field.name) + ".",
                given.offset);
    }
    for (const ArgumentDefinition &argument : definition.arguments) {
        if (argument.isRequired() && !names.contains(argument.name))
            add("Field " + inQuotes(field.name) + " argument " + inQuotes(argument.name) + " of type " +
                    inQuotes(argument.type.written()) + " is required, but it was not provided.",
                field.offset);
    }
}

void Validator::value(const Value &value, const TypeRef &type, bool hasDefault)
{
    const auto coerced = coerceLiteral(value, type, nullptr);
    if (!coerced)
        add(coerced.error(), value.offset);
    variablesIn(value, *type.type, type.name.wrappers, hasDefault);
}

void Validator::variablesIn(const Value &value, const SchemaType &type, std::string_view wrappers, bool hasDefault)
{
    if (value.kind == Value::Kind::Variable) {
        variableUse(value, type, wrappers, hasDefault);
        return;
    }
    const std::string_view bare = wrappers.starts_with('!') ? wrappers.substr(1) : wrappers;
    for (const Value &item : value.items)
        variablesIn(item, type, bare.starts_with('[') ? bare.substr(1) : bare, false);
    for (const auto &[name, field] : value.fields) {
        const ArgumentDefinition *input = type.input(name);
        if (input)
            variablesIn(field, *input->type.type, input->type.name.wrappers, input->defaultValue.has_value());
    }
}

// Whether a value of the first type may stand where the second is wanted: not null where null may be, layer by layer.
bool fits(std::string_view given, std::string_view wanted)
{
    while (!given.empty() || !wanted.empty()) {
        if (given.starts_with('!') && !wanted.starts_with('!'))
            given.remove_prefix(1);
        else if (given.empty() || wanted.empty() || given.front() != wanted.front())
            return false;
        else {
            given.remove_prefix(1);
            wanted.remove_prefix(1);
        }
    }
    return true;
}

void Validator::variableUse(const Value &variable, const SchemaType &type, std::string_view wrappers, bool hasDefault)
{
    const auto found = std::ranges::find(m_operation->variables, variable.text, &VariableDefinition::name);
    if (found == m_operation->variables.end()) {
        add("Variable " + inQuotes("$" + variable.text) + " is not defined" +
                (m_operation->name.empty() ? "." : " by operation " + inQuotes(m_operation->name) + "."),
            variable.offset);
        return;
    }
    m_usedVariables.insert(found->name);
    const bool defaulted = hasDefault || (found->hasDefault && found->defaultValue.kind != Value::Kind::Null);
    const std::string_view wanted = defaulted && wrappers.starts_with('!') ? wrappers.substr(1) : wrappers;
    if (found->type.name != type.name || !fits(found->type.wrappers, wanted))
        add("Variable " + inQuotes("$" + variable.text) + " of type " +
                inQuotes(written(found->type.name, found->type.wrappers)) + " used in position expecting type " +
                inQuotes(written(type.name, wrappers)) + ".",
            variable.offset);
}

const SchemaType *Validator::conditionType(const SchemaType &parent, const std::string &name, std::size_t offset)
{
    const SchemaType *type = m_schema.type(name);
    if (!type) {
        add("Unknown type " + inQuotes(name) + ".", offset);
        return nullptr;
    }
    if (!type->isComposite()) {
        add("Fragment cannot condition on non composite type " + inQuotes(name) + ".", offset);
        return nullptr;
    }
    if (!type->overlaps(&parent)) {
        add("Fragment cannot be spread here as objects of type " + inQuotes(parent.name) + " can never be of type " +
                inQuotes(name) + ".",
            offset);
        return nullptr;
    }
    return type;
}

void Validator::inlineFragment(const SchemaType &type, const InlineFragment &fragment)
{
    directives(fragment.directives);
    const SchemaType *condition =
        fragment.typeCondition.empty() ? &type : conditionType(type, fragment.typeCondition, fragment.offset);
    if (condition)
        selections(*condition, fragment.selections);
}

void Validator::fragmentSpread(const SchemaType &type, const FragmentSpread &spread)
{
    directives(spread.directives);
    const Fragment *fragment = m_document.fragment(spread.name);
    if (!fragment) {
        add("Unknown fragment " + inQuotes(spread.name) + ".", spread.offset);
        return;
    }
    m_used.insert(fragment);
    if (std::ranges::find(m_stack, fragment) != m_stack.end()) {
        add("Cannot spread fragment " + inQuotes(spread.name) + " within itself.", spread.offset);
        return;
    }
    const SchemaType *condition = conditionType(type, fragment->typeCondition, spread.offset);
    if (!condition || !m_visited.insert(fragment).second)
        return;
    m_stack.push_back(fragment);
    selections(*condition, fragment->selections);
    m_stack.pop_back();
}

void Validator::directives(const std::vector<Directive> &directives)
{
    TypeRef condition{TypeName{"Boolean", "!"}, m_schema.type("Boolean")};
    for (const Directive &directive : directives) {
        if (directive.name != "include" && directive.name != "skip") {
            add("Unknown directive '@" + directive.name + "'.", directive.offset);
            continue;
        }
        const bool right = directive.arguments.size() == 1 && directive.arguments.front().name == "if";
        if (right)
            value(directive.arguments.front().value, condition, false);
        else
            add("Directive '@" + directive.name +
                    "' argument 'if' of type 'Boolean!' is required, but it was not provided.",
                directive.offset);
    }
}

} // namespace

std::vector<RequestError> validate(const Document &document, const Schema &schema)
{
    return Validator(document, schema).run();
}

} // namespace denkiroku::api::demo
