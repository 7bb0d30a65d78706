// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace denkiroku::api::demo {

// A place in a text as GraphQL errors give it: both count from 1, columns in characters.
struct Location {
    int line = 1;
    int column = 1;
    bool operator==(const Location &) const = default;
};

Location locate(std::string_view source, std::size_t offset);

// For messages: 'text'.
std::string inQuotes(std::string_view text);

struct SyntaxError {
    std::string message; // begins with "Syntax Error: "
    std::size_t offset = 0;
    bool operator==(const SyntaxError &) const = default;
};

template <typename T>
using Parsed = tl::expected<T, SyntaxError>;

enum class TokenKind { EndOfFile, Punctuator, Spread, Name, Int, Float, String, BlockString };

struct Token {
    TokenKind kind = TokenKind::EndOfFile;
    std::string_view text; // as written; a view into the source
    std::size_t offset = 0;

    bool is(char punctuator) const { return kind == TokenKind::Punctuator && text.front() == punctuator; }
    bool isName(std::string_view name) const { return kind == TokenKind::Name && text == name; }
    std::string describe() const; // for messages: `Name "a"`, `"{"`, `<EOF>`
};

// Splits GraphQL text into tokens, documents and schemas alike. The source must outlive the tokens.
class Lexer {
public:
    explicit Lexer(std::string_view source) : m_source(source) {}

    Parsed<Token> next();
    std::string_view source() const { return m_source; }

private:
    void skipIgnored();
    Parsed<Token> number(std::size_t start);
    Parsed<Token> quoted(std::size_t start);
    Parsed<Token> blockString(std::size_t start);
    tl::unexpected<SyntaxError> unexpectedCharacter() const;

    std::string_view m_source;
    std::size_t m_at = 0;
};

// The text that a String or BlockString token stands for: escapes resolved, or the common indent removed.
Parsed<std::string> stringValue(const Token &token);

} // namespace denkiroku::api::demo
