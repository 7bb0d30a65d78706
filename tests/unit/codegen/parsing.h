// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decode.h"

#include <QByteArray>

#include <simdjson.h>

// Parses `data` as the client does: out of an answer that lies in a padded buffer.
template <class Operation>
denkiroku::api::Decoded<typename Operation::Data> parseAnswer(const QByteArray &answer)
{
    using namespace denkiroku::api;
    const auto malformed = [](simdjson::error_code error) {
        return tl::unexpected(DecodeError{QString(), QString::fromLatin1(simdjson::error_message(error))});
    };
    const simdjson::padded_string padded(answer.constData(), static_cast<std::size_t>(answer.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (const auto error = parser.iterate(padded).get(document))
        return malformed(error);
    simdjson::ondemand::value data;
    if (const auto error = document.find_field_unordered("data").get(data))
        return malformed(error);
    return Operation::parse(data);
}

template <class Operation>
denkiroku::api::Decoded<typename Operation::Data> parseData(const QByteArray &data)
{
    return parseAnswer<Operation>("{\"data\":" + data + "}");
}
