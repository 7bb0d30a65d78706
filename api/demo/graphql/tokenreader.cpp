// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/tokenreader.h"

#include <utility>

namespace denkiroku::api::demo {

namespace {

// Recursion follows the text's nesting, and the text comes from outside.
constexpr int deepest = 100;

} // namespace

TokenReader::TokenReader(std::string_view source) : m_lexer(source)
{
    advance();
}

void TokenReader::advance()
{
    if (m_error)
        return;
    auto token = m_lexer.next();
    if (token)
        m_token = *token;
    else
        fail(std::move(token.error().message), token.error().offset);
}

void TokenReader::fail(std::string message, std::size_t offset)
{
    if (!m_error)
        m_error = SyntaxError{std::move(message), offset};
    m_token = Token{};
}

void TokenReader::unexpected()
{
    fail("Syntax Error: Unexpected " + m_token.describe() + ".", m_token.offset);
}

Token TokenReader::take()
{
    Token token = m_token;
    advance();
    return token;
}

bool TokenReader::takeIf(char punctuator)
{
    if (!m_token.is(punctuator))
        return false;
    advance();
    return true;
}

bool TokenReader::takeIfName(std::string_view name)
{
    if (!m_token.isName(name))
        return false;
    advance();
    return true;
}

void TokenReader::expect(char punctuator)
{
    if (!takeIf(punctuator))
        fail("Syntax Error: Expected '" + std::string(1, punctuator) + "', found " + m_token.describe() + ".",
             m_token.offset);
}

std::string_view TokenReader::expectName()
{
    if (m_token.kind == TokenKind::Name)
        return take().text;
    fail("Syntax Error: Expected Name, found " + m_token.describe() + ".", m_token.offset);
    return {};
}

bool TokenReader::tooDeep(int depth)
{
    if (depth <= deepest)
        return false;
    fail("Syntax Error: Nested too deeply.", m_token.offset);
    return true;
}

Value TokenReader::value(bool constant, int depth)
{
    Value result;
    result.offset = m_token.offset;
    if (tooDeep(depth))
        return result;
    if (m_token.is('['))
        return listValue(constant, depth);
    if (m_token.is('{'))
        return objectValue(constant, depth);
    if (m_token.kind == TokenKind::Name)
        return nameValue();
    if (m_token.kind == TokenKind::Int || m_token.kind == TokenKind::Float) {
        result.kind = m_token.kind == TokenKind::Int ? Value::Kind::Int : Value::Kind::Float;
        result.text = take().text;
    } else if (m_token.kind == TokenKind::String || m_token.kind == TokenKind::BlockString) {
        result.kind = Value::Kind::String;
        auto text = stringValue(take());
        if (text)
            result.text = std::move(*text);
        else
            fail(std::move(text.error().message), text.error().offset);
    } else if (m_token.is('$') && !constant) {
        take();
        result.kind = Value::Kind::Variable;
        result.text = expectName();
    } else if (m_token.is('$')) {
        take();
        fail("Syntax Error: Unexpected variable '$" + std::string(expectName()) + "' in constant value.",
             result.offset);
    } else {
        unexpected();
    }
    return result;
}

Value TokenReader::nameValue()
{
    Value result;
    result.offset = m_token.offset;
    result.text = take().text;
    if (result.text == "true" || result.text == "false")
        result.kind = Value::Kind::Boolean;
    else
        result.kind = result.text == "null" ? Value::Kind::Null : Value::Kind::Enum;
    return result;
}

Value TokenReader::listValue(bool constant, int depth)
{
    Value result;
    result.kind = Value::Kind::List;
    result.offset = take().offset;
    while (!m_error && !m_token.is(']'))
        result.items.push_back(value(constant, depth + 1));
    expect(']');
    return result;
}

Value TokenReader::objectValue(bool constant, int depth)
{
    Value result;
    result.kind = Value::Kind::Object;
    result.offset = take().offset;
    while (!m_error && !m_token.is('}')) {
        std::string name(expectName());
        expect(':');
        result.fields.emplace_back(std::move(name), value(constant, depth + 1));
    }
    expect('}');
    return result;
}

TypeName TokenReader::type(int depth)
{
    TypeName result;
    if (tooDeep(depth))
        return result;
    if (takeIf('[')) {
        result = type(depth + 1);
        expect(']');
        result.wrappers.insert(0, 1, '[');
    } else {
        result.name = expectName();
    }
    if (takeIf('!'))
        result.wrappers.insert(0, 1, '!');
    return result;
}

std::vector<Argument> TokenReader::arguments(bool constant)
{
    std::vector<Argument> result;
    if (!takeIf('('))
        return result;
    do {
        Argument argument;
        argument.offset = m_token.offset;
        argument.name = expectName();
        expect(':');
        argument.value = value(constant);
        result.push_back(std::move(argument));
    } while (!m_error && !m_token.is(')'));
    expect(')');
    return result;
}

std::vector<Directive> TokenReader::directives(bool constant)
{
    std::vector<Directive> result;
    while (m_token.is('@')) {
        Directive directive;
        directive.offset = take().offset;
        directive.name = expectName();
        directive.arguments = arguments(constant);
        result.push_back(std::move(directive));
    }
    return result;
}

} // namespace denkiroku::api::demo
