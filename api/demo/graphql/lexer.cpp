// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/lexer.h"

#include <algorithm>
#include <utility>

namespace denkiroku::api::demo {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

tl::unexpected<SyntaxError> failure(std::string message, std::size_t offset)
{
    return tl::make_unexpected(SyntaxError{"Syntax Error: " + std::move(message), offset});
}

} // namespace

Location locate(std::string_view source, std::size_t offset)
{
    Location result;
    for (std::size_t i = 0; i < offset && i < source.size(); ++i) {
        const char c = source[i];
        const bool lineEnd = c == '\n' || (c == '\r' && !source.substr(i + 1).starts_with('\n'));
        if (lineEnd) {
            ++result.line;
            result.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++result.column;
        }
    }
    return result;
}

std::string inQuotes(std::string_view text)
{
    std::string out(1, '\'');
    out.append(text).push_back('\'');
    return out;
}

std::string Token::describe() const
{
    switch (kind) {
    case TokenKind::EndOfFile:
        return "<EOF>";
    case TokenKind::Punctuator:
    case TokenKind::Spread:
        return inQuotes(text);
    case TokenKind::Name:
        return "Name " + inQuotes(text);
    case TokenKind::Int:
        return "Int " + inQuotes(text);
    case TokenKind::Float:
        return "Float " + inQuotes(text);
    case TokenKind::String:
        return "String " + inQuotes(text.substr(1, text.size() - 2));
    case TokenKind::BlockString:
        return "BlockString " + inQuotes(text.substr(3, text.size() - 6));
    }
    return {};
}

void Lexer::skipIgnored()
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_at == 0 && m_source.starts_with(byteOrderMark))
        m_at = byteOrderMark.size();
    while (m_at < m_source.size()) {
        const char c = m_source[m_at];
        if (c == '#') {
            while (m_at < m_source.size() && m_source[m_at] != '\n' && m_source[m_at] != '\r')
                ++m_at;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',') {
            ++m_at;
        } else {
            return;
        }
    }
}

tl::unexpected<SyntaxError> Lexer::unexpectedCharacter() const
{
    if (m_at >= m_source.size())
        return failure("Unexpected <EOF>.", m_source.size());
    std::size_t end = m_at + 1;
    while (end < m_source.size() && (static_cast<unsigned char>(m_source[end]) & 0xC0U) == 0x80U)
        ++end;
    return failure("Unexpected character: " + inQuotes(m_source.substr(m_at, end - m_at)) + ".", m_at);
}

Parsed<Token> Lexer::next()
{
    skipIgnored();
    const std::size_t start = m_at;
    if (m_at >= m_source.size())
        return Token{TokenKind::EndOfFile, m_source.substr(m_source.size()), m_source.size()};
    const char c = m_source[m_at];
    if (isNameStart(c)) {
        while (m_at < m_source.size() && isNamePart(m_source[m_at]))
            ++m_at;
        return Token{TokenKind::Name, m_source.substr(start, m_at - start), start};
    }
    if (std::string_view("!$&()[]{}:=@|").find(c) != std::string_view::npos) {
        ++m_at;
        return Token{TokenKind::Punctuator, m_source.substr(start, 1), start};
    }
    if (m_source.substr(m_at).starts_with("...")) {
        m_at += 3;
        return Token{TokenKind::Spread, m_source.substr(start, 3), start};
    }
    if (isDigit(c) || c == '-')
        return number(start);
    if (m_source.substr(m_at).starts_with("\"\"\""))
        return blockString(start);
    if (c == '"')
        return quoted(start);
    return unexpectedCharacter();
}

Parsed<Token> Lexer::number(std::size_t start)
{
    const auto digits = [this] {
        const std::size_t first = m_at;
        while (m_at < m_source.size() && isDigit(m_source[m_at]))
            ++m_at;
        return m_at - first;
    };
    const auto expectedDigit = [this] {
        const std::string found = m_at < m_source.size() ? inQuotes(m_source.substr(m_at, 1)) : "<EOF>";
        return failure("Invalid number, expected digit but got: " + found + ".", m_at);
    };
    if (m_source[m_at] == '-')
        ++m_at;
    const bool zero = m_at < m_source.size() && m_source[m_at] == '0';
    const std::size_t count = digits();
    if (count == 0)
        return expectedDigit();
    if (zero && count > 1)
        return failure("Invalid number, unexpected digit after 0.", start);
    TokenKind kind = TokenKind::Int;
    if (m_at < m_source.size() && m_source[m_at] == '.') {
        kind = TokenKind::Float;
        ++m_at;
        if (digits() == 0)
            return expectedDigit();
    }
    if (m_at < m_source.size() && (m_source[m_at] == 'e' || m_source[m_at] == 'E')) {
        kind = TokenKind::Float;
        ++m_at;
        if (m_at < m_source.size() && (m_source[m_at] == '+' || m_source[m_at] == '-'))
            ++m_at;
        if (digits() == 0)
            return expectedDigit();
    }
    if (m_at < m_source.size() && (m_source[m_at] == '.' || isNameStart(m_source[m_at])))
        return expectedDigit();
    return Token{kind, m_source.substr(start, m_at - start), start};
}

Parsed<Token> Lexer::quoted(std::size_t start)
{
    ++m_at;
    while (m_at < m_source.size()) {
        const char c = m_source[m_at];
        if (c == '"') {
            ++m_at;
            return Token{TokenKind::String, m_source.substr(start, m_at - start), start};
        }
        if (c == '\n' || c == '\r')
            break;
        m_at += c == '\\' ? 2 : 1;
    }
    m_at = std::min(m_at, m_source.size());
    return failure("Unterminated string.", m_at);
}

Parsed<Token> Lexer::blockString(std::size_t start)
{
    m_at += 3;
    while (m_at < m_source.size()) {
        const std::string_view rest = m_source.substr(m_at);
        if (rest.starts_with("\"\"\"")) {
            m_at += 3;
            return Token{TokenKind::BlockString, m_source.substr(start, m_at - start), start};
        }
        m_at += rest.starts_with("\\\"\"\"") ? 4 : 1;
    }
    m_at = m_source.size();
    return failure("Unterminated string.", m_at);
}

} // namespace denkiroku::api::demo
