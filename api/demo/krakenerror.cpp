// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"

#include <algorithm>
#include <array>

namespace denkiroku::api::demo {

namespace {

struct Known {
    const char *code;
    const char *errorType;
    const char *message;
    const char *description;
};

constexpr std::array<Known, 13> knownErrors{{
    {"KT-CT-1111", "AUTHORIZATION", "Unauthorized.", "The caller may not do this."},
    {"KT-CT-1112", "AUTHORIZATION", "'Authorization' header not provided.", "Send a token."},
    {"KT-CT-1113", "AUTHORIZATION", "Disabled GraphQL field requested.", "The field is switched off."},
    {"KT-CT-1124", "APPLICATION", "Signature of the JWT has expired.", "Ask for a new token."},
    {"KT-CT-1134", "VALIDATION", "Invalid data.", "Give one way of signing in."},
    {"KT-CT-1135", "VALIDATION", "Invalid data.", "The refresh token is not valid."},
    {"KT-CT-1138", "VALIDATION", "Invalid data.", "Please make sure the credentials are correct."},
    {"KT-CT-1139", "VALIDATION", "Authentication failed.", "The API key is not valid."},
    {"KT-CT-1188", "VALIDATION", "Query exceeds the maximum complexity.", "Ask for fewer fields."},
    {"KT-CT-1189", "VALIDATION", "Query exceeds the maximum number of nodes.", "Ask for fewer nodes."},
    {"KT-CT-1201", "VALIDATION", "Connections must be asked with 'first' or 'last' below 100.", "Page the field."},
    {"KT-CT-1609", "VALIDATION", "Datetime must have timezone information.", "Give an offset."},
    {"KT-CT-4177", "AUTHORIZATION", "Unauthorized.", "Not an account of this user."},
}};

FieldError built(const QString &code, const QString &errorType, const QString &message, const QString &description)
{
    return {message,
            {{QStringLiteral("errorCode"), code},
             {QStringLiteral("errorType"), errorType},
             {QStringLiteral("errorClass"), errorType},
             {QStringLiteral("errorDescription"), description}}};
}

const Known *find(std::string_view code)
{
    const auto found = std::ranges::find_if(knownErrors, [code](const Known &known) { return code == known.code; });
    return found == knownErrors.end() ? nullptr : &*found;
}

} // namespace

FieldError krakenError(std::string_view code)
{
    const Known *known = find(code);
    Q_ASSERT(known);
    return built(QString::fromLatin1(known->code), QString::fromLatin1(known->errorType),
                 QString::fromLatin1(known->message), QString::fromLatin1(known->description));
}

FieldError krakenError(const QString &code, const QString &errorType, const QString &description)
{
    const Known *known = find(code.toStdString());
    return built(code, errorType, known ? QString::fromLatin1(known->message) : QStringLiteral("Unauthorized."),
                 description);
}

} // namespace denkiroku::api::demo
