// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/decodeerror.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <simdjson.h>

namespace denkiroku::api {

// Hands the value of a JSON text to `read`; the error where it is no JSON object.
std::optional<DecodeError>
withJsonValue(const QByteArray &text, const std::function<std::optional<DecodeError>(simdjson::ondemand::value)> &read);

// Reads an operation's `data` as the client does and tells what does not fit; nothing where all fits.
template <class Operation>
std::optional<DecodeError> checkData(const QByteArray &text)
{
    return withJsonValue(text, [](simdjson::ondemand::value data) -> std::optional<DecodeError> {
        auto read = Operation::parse(data);
        return read ? std::nullopt : std::optional(std::move(read.error()));
    });
}

} // namespace denkiroku::api
