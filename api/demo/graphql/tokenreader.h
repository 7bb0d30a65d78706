// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/document.h"
#include "api/demo/graphql/lexer.h"

#include <optional>

namespace denkiroku::api::demo {

// What the readers of documents and of schemas share: one token of look-ahead, and an error that sticks.
// After the first error every token is the end of the file, so loops end by themselves.
class TokenReader {
public:
    explicit TokenReader(std::string_view source);

    const Token &peek() const { return m_token; }
    bool atEnd() const { return m_token.kind == TokenKind::EndOfFile; }
    Token take();
    bool takeIf(char punctuator);
    bool takeIfName(std::string_view name);
    void expect(char punctuator);
    std::string_view expectName();

    // Values and types are written alike in documents and schemas. A constant may hold no variable.
    Value value(bool constant, int depth = 0);
    TypeName type(int depth = 0);
    std::vector<Argument> arguments(bool constant);
    std::vector<Directive> directives(bool constant);

    void fail(std::string message, std::size_t offset);
    void unexpected(); // at the token ahead
    const std::optional<SyntaxError> &error() const { return m_error; }

private:
    void advance();
    Value listValue(bool constant, int depth);
    Value objectValue(bool constant, int depth);
    Value nameValue();
    bool tooDeep(int depth);

    Lexer m_lexer;
    Token m_token;
    std::optional<SyntaxError> m_error;
};

} // namespace denkiroku::api::demo
