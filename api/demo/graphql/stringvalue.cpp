// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/graphql/lexer.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace denkiroku::api::demo {

namespace {

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::optional<std::uint32_t> hexadecimal(std::string_view digits)
{
    if (digits.empty() || digits.size() > 6)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : digits) {
        const auto found =
            std::string_view("0123456789abcdef").find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
        if (found == std::string_view::npos)
            return std::nullopt;
        value = value * 16 + static_cast<std::uint32_t>(found);
    }
    return value;
}

struct Escape {
    std::uint32_t code = 0;
    std::size_t length = 0; // with the backslash
};

bool isSurrogate(std::uint32_t code)
{
    return code >= 0xD800 && code <= 0xDFFF;
}

std::optional<Escape> unicodeEscape(std::string_view text)
{
    if (text.substr(2).starts_with('{')) {
        const auto end = text.find('}');
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto code = hexadecimal(text.substr(3, end - 3));
        if (!code || *code > 0x10FFFF || isSurrogate(*code))
            return std::nullopt;
        return Escape{*code, end + 1};
    }
    const auto high = text.size() >= 6 ? hexadecimal(text.substr(2, 4)) : std::nullopt;
    if (!high)
        return std::nullopt;
    if (!isSurrogate(*high))
        return Escape{*high, 6};
    const auto low =
        text.size() >= 12 && text.substr(6).starts_with("\\u") ? hexadecimal(text.substr(8, 4)) : std::nullopt;
    if (*high >= 0xDC00 || !low || *low < 0xDC00 || *low > 0xDFFF)
        return std::nullopt;
    return Escape{0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00), 12};
}

std::optional<Escape> escapeAt(std::string_view text)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (text.size() < 2)
        return std::nullopt;
    if (text[1] == 'u')
        return unicodeEscape(text);
    const auto found = names.find(text[1]);
    if (found == std::string_view::npos)
        return std::nullopt;
    return Escape{static_cast<std::uint32_t>(values[found]), 2};
}

Parsed<std::string> unescaped(const Token &token)
{
    const std::string_view text = token.text.substr(1, token.text.size() - 2);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\') {
            out.push_back(text[i++]);
            continue;
        }
        const auto escape = escapeAt(text.substr(i));
        if (!escape) {
            const std::size_t shown = text.substr(i).starts_with("\\u") ? 6 : 2;
            return tl::make_unexpected(
                SyntaxError{std::string("Syntax Error: Invalid ") +
                                (shown == 6 ? "Unicode escape sequence: '" : "character escape sequence: '") +
                                std::string(text.substr(i, shown)) + "'.",
                            token.offset + 1 + i});
        }
        appendUtf8(out, escape->code);
        i += escape->length;
    }
    return out;
}

std::vector<std::string> linesOf(std::string_view raw)
{
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        if (raw.substr(i).starts_with("\\\"\"\"")) {
            lines.back() += "\"\"\"";
            i += 3;
        } else if (raw[i] == '\r' || raw[i] == '\n') {
            if (raw.substr(i).starts_with("\r\n"))
                ++i;
            lines.emplace_back();
        } else {
            lines.back().push_back(raw[i]);
        }
    }
    return lines;
}

// The rule of the GraphQL specification, "Block strings".
std::string dedented(std::string_view raw)
{
    std::vector<std::string> lines = linesOf(raw);
    const auto indentOf = [](const std::string &line) { return line.find_first_not_of(" \t"); };
    std::size_t common = std::string::npos;
    for (std::size_t i = 1; i < lines.size(); ++i)
        common = std::min(common, indentOf(lines[i]));
    if (common != std::string::npos) {
        for (std::size_t i = 1; i < lines.size(); ++i)
            lines[i].erase(0, std::min(common, lines[i].size()));
    }
    const auto blank = [&](const std::string &line) { return indentOf(line) == std::string::npos; };
    while (!lines.empty() && blank(lines.front()))
        lines.erase(lines.begin());
    while (!lines.empty() && blank(lines.back()))
        lines.pop_back();
    std::string out;
    for (const std::string &line : lines) {
        if (&line != &lines.front())
            out.push_back('\n');
        out += line;
    }
    return out;
}

} // namespace

Parsed<std::string> stringValue(const Token &token)
{
    if (token.kind == TokenKind::BlockString)
        return dedented(token.text.substr(3, token.text.size() - 6));
    return unescaped(token);
}

} // namespace denkiroku::api::demo
