// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/redaction.h"

#include <QRegularExpression>

#include <array>

namespace denkiroku::app {

namespace {

struct Mask {
    QRegularExpression pattern;
    QString replacement;
};

Mask mask(const char *pattern, const char *replacement)
{
    QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return {expression, QString::fromLatin1(replacement)};
}

// The order matters: what is named is masked before what is only recognised by its form.
const std::array<Mask, 8> &masks()
{
    // Never destroyed: Qt still logs while the program's static objects go.
    static const auto &all = *new std::array<Mask, 8>{{
        mask(R"(\b(JWT|Bearer)\s+[^\s"',;]+)", R"(\1 <token>)"),
        mask(R"re((["']?\b(?:access_?token|refresh_?token|token|pass(?:word|phrase)|api_?key|secret|authorization|)re"
             R"re(pre_?signed_?key|e-?mail)["']?\s*[:=]\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"',;&}]+))re",
             R"(\1<hidden>)"),
        mask(R"(\beyJ[\w-]+(?:\.[\w-]*)*)", "<token>"),
        mask(R"([^\s@<>"'(),:;=]+@[^\s@<>"'(),:;=]+\.[^\s@<>"'(),:;=]+)", "<e-mail>"),
        mask(R"(\bA-[0-9A-F]{8}\b)", "<account>"),
        mask(R"((?<!\d)\d{22}(?!\d))", "<supply point>"),
        mask(R"((?<!\d)\d{2}-\d{4}-\d{4}-\d{4}-\d{4}-\d{4}(?!\d))", "<supply point>"),
        mask(R"((?<![\w/.-])(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{32,})", "<secret>"),
    }};
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    for (const auto &[pattern, replacement] : masks())
        result.replace(pattern, replacement);
    return result;
}

} // namespace denkiroku::app
