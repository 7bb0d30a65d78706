// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/schema.h"
#include "api/demo/graphql/tokenreader.h"

namespace denkiroku::api::demo {

// Reads the type definitions of a schema text. Descriptions and directives are passed over: nothing here asks for
// them. Type extensions and directive definitions do not occur in the schemas served and are refused.
class SchemaReader {
public:
    static Parsed<std::shared_ptr<const Schema>> read(std::string text);

private:
    explicit SchemaReader(Schema &schema);
    void definition();
    void rootTypes();
    void typeDefinition(std::string_view keyword);
    void body(SchemaType &type);
    std::vector<std::string_view> namesJoinedBy(char separator);
    std::vector<FieldDefinition> fields();
    std::vector<ArgumentDefinition> inputs(char open, char close);
    std::vector<std::string_view> enumValues();
    void skipDescription();

    Schema &m_schema;
    TokenReader m_in;
};

} // namespace denkiroku::api::demo
