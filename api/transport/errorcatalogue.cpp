// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/errorcatalogue.h"

#include <algorithm>
#include <array>

namespace denkiroku::api {

namespace {

struct CodeKind {
    std::string_view code;
    ErrorKind kind;
};

using enum ErrorKind;

// Every code of NOTES.md 9. Sorted by text, so that a missing one is seen.
constexpr std::array codes{
    CodeKind{"KT-CT-10003", NotFound},   // contract
    CodeKind{"KT-CT-10005", Invalid},    // contract: identifier or account number needed
    CodeKind{"KT-CT-10006", NotFound},   // contract: account
    CodeKind{"KT-CT-10302", Invalid},    // leave-supplier process
    CodeKind{"KT-CT-10401", NotFound},   // background task
    CodeKind{"KT-CT-11100", Disabled},   // API key sign-in unavailable
    CodeKind{"KT-CT-11101", Forbidden},  // business
    CodeKind{"KT-CT-1111", Forbidden},   // not permitted for this token or field
    CodeKind{"KT-CT-1112", SignedOut},   // no Authorization header
    CodeKind{"KT-CT-1113", Disabled},    // field switched off
    CodeKind{"KT-CT-1120", SignedOut},   // Kraken token expired
    CodeKind{"KT-CT-1121", Forbidden},   // long-lived refresh tokens
    CodeKind{"KT-CT-1122", Forbidden},   // long-lived refresh tokens
    CodeKind{"KT-CT-1124", SignedOut},   // JWT signature expired
    CodeKind{"KT-CT-1128", Forbidden},   // token and MFA management
    CodeKind{"KT-CT-1129", Forbidden},   // token and MFA management
    CodeKind{"KT-CT-1130", Forbidden},   // token and MFA management
    CodeKind{"KT-CT-1131", Forbidden},   // token and MFA management
    CodeKind{"KT-CT-1132", Forbidden},   // token and MFA management
    CodeKind{"KT-CT-1134", SignedOut},   // refused input to obtainKrakenToken
    CodeKind{"KT-CT-1135", SignedOut},   // refused input to obtainKrakenToken
    CodeKind{"KT-CT-1138", Invalid},     // e-mail or password wrong
    CodeKind{"KT-CT-1139", Invalid},     // API key wrong
    CodeKind{"KT-CT-1143", SignedOut},   // sign-in failed or refused
    CodeKind{"KT-CT-1145", Invalid},     // account and user do not match
    CodeKind{"KT-CT-1150", NotFound},    // MFA device
    CodeKind{"KT-CT-1151", NotFound},    // MFA device
    CodeKind{"KT-CT-1152", Invalid},     // MFA code wrong
    CodeKind{"KT-CT-1153", Invalid},     // MFA device cannot be created
    CodeKind{"KT-CT-1154", Invalid},     // MFA device cannot be deleted
    CodeKind{"KT-CT-1155", Invalid},     // MFA backup device needed
    CodeKind{"KT-CT-11802", NotFound},   // call
    CodeKind{"KT-CT-1188", Invalid},     // query too complex
    CodeKind{"KT-CT-1189", Invalid},     // too many nodes
    CodeKind{"KT-CT-1199", RateLimited}, // points used up or too many requests
    CodeKind{"KT-CT-1201", Invalid},     // connection without first or last
    CodeKind{"KT-CT-12301", NotFound},   // complaint
    CodeKind{"KT-CT-1501", NotFound},    // agreement
    CodeKind{"KT-CT-1606", NotFound},    // no such operation
    CodeKind{"KT-CT-1609", Invalid},     // datetime without offset
    CodeKind{"KT-CT-3820", Invalid},     // dashboard screen: ledger id and number both given
    CodeKind{"KT-CT-3822", Forbidden},   // Konbini link
    CodeKind{"KT-CT-3824", Forbidden},   // charges
    CodeKind{"KT-CT-3963", Http},        // payment adequacy cannot be calculated now
    CodeKind{"KT-CT-4123", Forbidden},   // lifecycle processes
    CodeKind{"KT-CT-4124", Forbidden},   // metadata
    CodeKind{"KT-CT-4155", Invalid},     // metadata
    CodeKind{"KT-CT-4177", Forbidden},   // not your account, or no such account
    CodeKind{"KT-CT-4179", NotFound},    // metadata key
    CodeKind{"KT-CT-4501", Forbidden},   // contract details
    CodeKind{"KT-CT-4922", Forbidden},   // agreement
    CodeKind{"KT-CT-5450", Invalid},     // new password fails the policy
    CodeKind{"KT-CT-5460", Invalid},     // old password wrong
    CodeKind{"KT-CT-5513", Invalid},     // feedback form
    CodeKind{"KT-CT-7610", NotFound},    // Ink: account has none
    CodeKind{"KT-CT-7611", NotFound},    // Ink: message
    CodeKind{"KT-CT-7612", NotFound},    // Ink: conversation
    CodeKind{"KT-CT-7617", Invalid},     // Ink: account or relay id needed
    CodeKind{"KT-CT-7638", Invalid},     // Ink: bad id
    CodeKind{"KT-CT-8001", NotFound},    // screens: none
    CodeKind{"KT-CT-8005", Invalid},     // screens: takes no parameters
    CodeKind{"KT-CT-8006", Invalid},     // screens: parameters failed
    CodeKind{"KT-CT-8008", NotFound},    // screens: data missing
    CodeKind{"KT-CT-8009", Http},        // screens: translation failed
    CodeKind{"KT-CT-8010", Invalid},     // screens: bad step
    CodeKind{"KT-CT-8011", Invalid},     // screens: step cannot be undone
    CodeKind{"KT-CT-8310", Invalid},     // account reference
    CodeKind{"KT-CT-8411", Invalid},     // metadata
    CodeKind{"KT-CT-8903", Invalid},     // opportunity cannot be updated
    CodeKind{"KT-CT-8906", NotFound},    // opportunity
    CodeKind{"KT-CT-9202", Disabled},    // loyalty points not set up
    CodeKind{"KT-CT-9215", Disabled},    // loyalty points: balance query off
    CodeKind{"KT-CT-9216", Forbidden},   // loyalty points
    CodeKind{"KT-CT-9217", Forbidden},   // loyalty points
    CodeKind{"KT-CT-9218", Forbidden},   // loyalty points
    CodeKind{"KT-CT-9222", Invalid},     // loyalty points: neither account number nor input
    CodeKind{"KT-CT-9403", Invalid},     // portfolio
    CodeKind{"KT-JP-12401", NotFound},   // typical consumption: grid operator
    CodeKind{"KT-JP-12402", NotFound},   // typical consumption: month
    CodeKind{"KT-JP-12403", NotFound},   // typical consumption: product
    CodeKind{"KT-JP-4501", Forbidden},   // contract details, as a later listing numbers it
    CodeKind{"KT-JP-4601", Invalid},     // postal areas: bad postcode
};
static_assert(std::ranges::is_sorted(codes, {}, &CodeKind::code));

constexpr std::array types{
    CodeKind{"AUTHENTICATION", SignedOut},
    CodeKind{"AUTHORIZATION", Forbidden},
    CodeKind{"DISABLED_GRAPHQL_FIELD_ERROR", Disabled},
    CodeKind{"NOT_FOUND", NotFound},
    CodeKind{"RATE_LIMIT", RateLimited},
    CodeKind{"RATE_LIMITED", RateLimited},
    CodeKind{"SERVICE_AVAILABILITY", Http},
    CodeKind{"VALIDATION", Invalid},
};

template <class Table>
const CodeKind *find(const Table &table, std::string_view text)
{
    const auto found = std::ranges::find(table, text, &CodeKind::code);
    return found == table.end() ? nullptr : &*found;
}

} // namespace

ErrorKind kindOf(const ErrorSigns &signs)
{
    if (const auto *known = find(codes, signs.code))
        return known->kind;
    for (const auto type : {signs.type, signs.errorClass}) {
        if (const auto *known = find(types, type))
            return known->kind;
    }
    // Without extensions: a field's own failure has a path; a query that the schema refuses has none.
    const bool bare = signs.code.empty() && signs.type.empty() && signs.errorClass.empty();
    return bare && !signs.hasPath ? Invalid : Http;
}

bool isExpiredToken(const QString &code)
{
    return code == QLatin1String("KT-CT-1120") || code == QLatin1String("KT-CT-1124");
}

bool isDoubtfulToken(const QString &code)
{
    return code == QLatin1String("KT-CT-1111");
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return SignedOut;
    case 403:
        return Forbidden;
    case 408:
    case 504:
        return Timeout;
    case 429:
        return RateLimited;
    default:
        return Http;
    }
}

} // namespace denkiroku::api
