// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenlifetime.h"

#include <simdjson.h>

namespace denkiroku::api {

namespace {

std::optional<std::chrono::seconds> lifetimeOf(const QByteArray &claims)
{
    const simdjson::padded_string padded(claims.constData(), static_cast<std::size_t>(claims.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return std::nullopt;
    double expires = 0;
    double issued = 0;
    if (object["exp"].get_double().get(expires) || object["iat"].get_double().get(issued) || expires <= issued)
        return std::nullopt;
    return std::chrono::seconds(static_cast<std::int64_t>(expires - issued));
}

} // namespace

std::optional<std::chrono::seconds> tokenLifetime(const QByteArray &payload, QByteArrayView token)
{
    if (const auto told = lifetimeOf(payload))
        return told;
    const auto parts = QByteArray::fromRawData(token.data(), token.size()).split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return lifetimeOf(QByteArray::fromBase64(parts[1], options));
}

} // namespace denkiroku::api
