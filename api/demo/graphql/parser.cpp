// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/parser.h"

#include "api/demo/graphql/tokenreader.h"

#include <utility>

namespace denkiroku::api::demo {

namespace {

// Deeper than any query a person writes, shallow enough for the stack.
constexpr int deepestSelection = 200;

class Parser {
public:
    explicit Parser(std::string_view source) : m_in(source) {}

    void definitions(Document &document)
    {
        do
            definition(document);
        while (!m_in.error() && !m_in.atEnd());
    }

    const std::optional<SyntaxError> &error() const { return m_in.error(); }

private:
    void definition(Document &document);
    Operation operation();
    Fragment fragment();
    std::vector<VariableDefinition> variables();
    SelectionSet selectionSet(int depth);
    Selection selection(int depth);
    Selection spread(int depth);
    Field field(int depth);

    TokenReader m_in;
};

void Parser::definition(Document &document)
{
    const Token &token = m_in.peek();
    if (token.is('{') || token.isName("query") || token.isName("mutation") || token.isName("subscription"))
        document.operations.push_back(operation());
    else if (token.isName("fragment"))
        document.fragments.push_back(fragment());
    else
        m_in.unexpected();
}

Operation Parser::operation()
{
    Operation result;
    result.offset = m_in.peek().offset;
    if (m_in.takeIfName("mutation"))
        result.type = OperationType::Mutation;
    else if (m_in.takeIfName("subscription"))
        result.type = OperationType::Subscription;
    else if (!m_in.takeIfName("query")) {
        result.selections = selectionSet(0);
        return result;
    }
    if (m_in.peek().kind == TokenKind::Name)
        result.name = m_in.take().text;
    result.variables = variables();
    result.directives = m_in.directives(false);
    result.selections = selectionSet(0);
    return result;
}

Fragment Parser::fragment()
{
    Fragment result;
    result.offset = m_in.take().offset;
    if (m_in.peek().isName("on")) {
        m_in.unexpected();
        return result;
    }
    result.name = m_in.expectName();
    if (!m_in.takeIfName("on"))
        m_in.fail("Syntax Error: Expected 'on', found " + m_in.peek().describe() + ".", m_in.peek().offset);
    result.typeCondition = m_in.expectName();
    result.directives = m_in.directives(false);
    result.selections = selectionSet(0);
    return result;
}

std::vector<VariableDefinition> Parser::variables()
{
    std::vector<VariableDefinition> result;
    if (!m_in.takeIf('('))
        return result;
    do {
        VariableDefinition variable;
        variable.offset = m_in.peek().offset;
        m_in.expect('$');
        variable.name = m_in.expectName();
        m_in.expect(':');
        variable.type = m_in.type();
        variable.hasDefault = m_in.takeIf('=');
        if (variable.hasDefault)
            variable.defaultValue = m_in.value(true);
        m_in.directives(true);
        result.push_back(std::move(variable));
    } while (!m_in.error() && !m_in.peek().is(')'));
    m_in.expect(')');
    return result;
}

SelectionSet Parser::selectionSet(int depth)
{
    SelectionSet result;
    if (depth > deepestSelection)
        m_in.fail("Syntax Error: Nested too deeply.", m_in.peek().offset);
    m_in.expect('{');
    do
        result.push_back(selection(depth));
    while (!m_in.error() && !m_in.peek().is('}'));
    m_in.expect('}');
    return result;
}

Selection Parser::selection(int depth)
{
    if (m_in.peek().kind == TokenKind::Spread)
        return spread(depth);
    return Selection{field(depth)};
}

Selection Parser::spread(int depth)
{
    const std::size_t offset = m_in.take().offset;
    if (m_in.peek().kind == TokenKind::Name && !m_in.peek().isName("on")) {
        FragmentSpread named;
        named.offset = offset;
        named.name = m_in.take().text;
        named.directives = m_in.directives(false);
        return Selection{std::move(named)};
    }
    InlineFragment fragment;
    fragment.offset = offset;
    if (m_in.takeIfName("on"))
        fragment.typeCondition = m_in.expectName();
    fragment.directives = m_in.directives(false);
    fragment.selections = selectionSet(depth + 1);
    return Selection{std::move(fragment)};
}

Field Parser::field(int depth)
{
    Field result;
    result.offset = m_in.peek().offset;
    result.name = m_in.expectName();
    if (m_in.takeIf(':')) {
        result.alias = std::move(result.name);
        result.name = m_in.expectName();
    }
    result.arguments = m_in.arguments(false);
    result.directives = m_in.directives(false);
    if (m_in.peek().is('{'))
        result.selections = selectionSet(depth + 1);
    return result;
}

} // namespace

Parsed<Document> parseDocument(std::string source)
{
    Document document;
    Parser parser(source);
    parser.definitions(document);
    if (parser.error())
        return tl::make_unexpected(*parser.error());
    document.source = std::move(source);
    return document;
}

} // namespace denkiroku::api::demo
