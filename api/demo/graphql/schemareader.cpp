// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/schemareader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace denkiroku::api::demo {

namespace {

constexpr std::array<std::pair<std::string_view, SchemaType::Kind>, 6> keywords{{
    {"scalar", SchemaType::Kind::Scalar},
    {"enum", SchemaType::Kind::Enum},
    {"input", SchemaType::Kind::Input},
    {"type", SchemaType::Kind::Object},
    {"interface", SchemaType::Kind::Interface},
    {"union", SchemaType::Kind::Union},
}};

} // namespace

SchemaReader::SchemaReader(Schema &schema) : m_schema(schema), m_in(schema.m_text) {}

Parsed<std::shared_ptr<const Schema>> SchemaReader::read(std::string text)
{
    // The constructor is private, which make_shared cannot reach.
    std::shared_ptr<Schema> schema(new Schema);
    schema->m_text = std::move(text);
    for (const std::string_view scalar : {"Int", "Float", "String", "Boolean", "ID"}) {
        SchemaType &type = schema->m_types[scalar];
        type.kind = SchemaType::Kind::Scalar;
        type.name = scalar;
    }
    SchemaReader reader(*schema);
    while (!reader.m_in.error() && !reader.m_in.atEnd())
        reader.definition();
    if (reader.m_in.error())
        return tl::make_unexpected(*reader.m_in.error());
    schema->link();
    if (!schema->m_unresolved.empty())
        return tl::make_unexpected(SyntaxError{"Unknown type '" + schema->m_unresolved.front() + "'.", 0});
    return std::shared_ptr<const Schema>(std::move(schema));
}

void SchemaReader::skipDescription()
{
    if (m_in.peek().kind == TokenKind::String || m_in.peek().kind == TokenKind::BlockString)
        m_in.take();
}

void SchemaReader::definition()
{
    skipDescription();
    const std::string_view keyword = m_in.peek().text;
    if (m_in.takeIfName("schema"))
        rootTypes();
    else
        typeDefinition(keyword);
}

void SchemaReader::rootTypes()
{
    m_in.directives(true);
    m_in.expect('{');
    while (!m_in.error() && !m_in.peek().is('}')) {
        const std::string_view operation = m_in.expectName();
        m_in.expect(':');
        const std::string_view type = m_in.expectName();
        if (operation == "query")
            m_schema.m_query = type;
        else if (operation == "mutation")
            m_schema.m_mutation = type;
    }
    m_in.expect('}');
}

void SchemaReader::typeDefinition(std::string_view keyword)
{
    const auto known =
        std::find_if(keywords.begin(), keywords.end(), [&](const auto &k) { return k.first == keyword; });
    if (known == keywords.end() || m_in.peek().kind != TokenKind::Name) {
        m_in.unexpected();
        return;
    }
    m_in.take();
    const std::string_view name = m_in.expectName();
    if (m_in.error())
        return;
    SchemaType &type = m_schema.m_types[name];
    type.kind = known->second;
    type.name = name;
    if (m_in.takeIfName("implements"))
        type.interfaces = namesJoinedBy('&');
    m_in.directives(true);
    body(type);
}

void SchemaReader::body(SchemaType &type)
{
    switch (type.kind) {
    case SchemaType::Kind::Scalar:
        break;
    case SchemaType::Kind::Enum:
        type.values = enumValues();
        break;
    case SchemaType::Kind::Input:
        type.inputs = inputs('{', '}');
        break;
    case SchemaType::Kind::Object:
    case SchemaType::Kind::Interface:
        type.fields = fields();
        break;
    case SchemaType::Kind::Union:
        m_in.expect('=');
        type.members = namesJoinedBy('|');
        break;
    }
}

std::vector<std::string_view> SchemaReader::namesJoinedBy(char separator)
{
    std::vector<std::string_view> result;
    m_in.takeIf(separator);
    do
        result.push_back(m_in.expectName());
    while (m_in.takeIf(separator));
    return result;
}

std::vector<FieldDefinition> SchemaReader::fields()
{
    std::vector<FieldDefinition> result;
    m_in.expect('{');
    while (!m_in.error() && !m_in.peek().is('}')) {
        skipDescription();
        FieldDefinition field;
        field.name = m_in.expectName();
        if (m_in.peek().is('('))
            field.arguments = inputs('(', ')');
        m_in.expect(':');
        field.type.name = m_in.type();
        m_in.directives(true);
        result.push_back(std::move(field));
    }
    m_in.expect('}');
    return result;
}

std::vector<ArgumentDefinition> SchemaReader::inputs(char open, char close)
{
    std::vector<ArgumentDefinition> result;
    m_in.expect(open);
    while (!m_in.error() && !m_in.peek().is(close)) {
        skipDescription();
        ArgumentDefinition input;
        input.name = m_in.expectName();
        m_in.expect(':');
        input.type.name = m_in.type();
        if (m_in.takeIf('='))
            input.defaultValue = m_in.value(true);
        m_in.directives(true);
        result.push_back(std::move(input));
    }
    m_in.expect(close);
    return result;
}

std::vector<std::string_view> SchemaReader::enumValues()
{
    std::vector<std::string_view> result;
    m_in.expect('{');
    while (!m_in.error() && !m_in.peek().is('}')) {
        skipDescription();
        result.push_back(m_in.expectName());
        m_in.directives(true);
    }
    m_in.expect('}');
    return result;
}

Parsed<std::shared_ptr<const Schema>> Schema::read(std::string text)
{
    return SchemaReader::read(std::move(text));
}

} // namespace denkiroku::api::demo
