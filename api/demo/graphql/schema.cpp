// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/schema.h"

#include <algorithm>

namespace denkiroku::api::demo {

const ArgumentDefinition *FieldDefinition::argument(std::string_view argumentName) const
{
    const auto found = std::ranges::find(arguments, argumentName, &ArgumentDefinition::name);
    return found == arguments.end() ? nullptr : &*found;
}

bool FieldDefinition::isConnection() const
{
    return argument("first") && argument("last") && type.type && type.type->field("pageInfo") &&
           type.type->field("edges");
}

const FieldDefinition *SchemaType::field(std::string_view fieldName) const
{
    const auto found = std::ranges::find(fields, fieldName, &FieldDefinition::name);
    return found == fields.end() ? nullptr : &*found;
}

const ArgumentDefinition *SchemaType::input(std::string_view inputName) const
{
    const auto found = std::ranges::find(inputs, inputName, &ArgumentDefinition::name);
    return found == inputs.end() ? nullptr : &*found;
}

bool SchemaType::canBe(const SchemaType *object) const
{
    return std::ranges::find(possibleTypes, object) != possibleTypes.end();
}

bool SchemaType::overlaps(const SchemaType *other) const
{
    return std::ranges::any_of(possibleTypes, [other](const SchemaType *object) { return other->canBe(object); });
}

const SchemaType *Schema::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &found->second;
}

const SchemaType *Schema::root(OperationType operation) const
{
    switch (operation) {
    case OperationType::Query:
        return type(m_query);
    case OperationType::Mutation:
        return type(m_mutation);
    case OperationType::Subscription:
        break;
    }
    return nullptr;
}

void Schema::resolve(TypeRef &ref)
{
    ref.type = type(ref.name.name);
    if (!ref.type)
        m_unresolved.push_back(ref.name.name);
}

void Schema::link()
{
    const auto addPossible = [this](std::string_view abstract, const SchemaType &object) {
        const auto found = m_types.find(abstract);
        if (found == m_types.end())
            m_unresolved.emplace_back(abstract);
        else
            found->second.possibleTypes.push_back(&object);
    };
    for (auto &[name, type] : m_types) {
        for (FieldDefinition &field : type.fields) {
            resolve(field.type);
            for (ArgumentDefinition &argument : field.arguments)
                resolve(argument.type);
        }
        for (ArgumentDefinition &input : type.inputs)
            resolve(input.type);
        if (type.kind == SchemaType::Kind::Object) {
            type.possibleTypes.push_back(&type);
            for (const std::string_view interface : type.interfaces)
                addPossible(interface, type);
        }
        for (const std::string_view member : type.members) {
            const SchemaType *object = this->type(member);
            if (object)
                type.possibleTypes.push_back(object);
            else
                m_unresolved.emplace_back(member);
        }
    }
}

} // namespace denkiroku::api::demo
