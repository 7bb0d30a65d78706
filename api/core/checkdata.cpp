// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/checkdata.h"

#include <QString>

namespace denkiroku::api {

std::optional<DecodeError>
withJsonValue(const QByteArray &text, const std::function<std::optional<DecodeError>(simdjson::ondemand::value)> &read)
{
    const simdjson::padded_string padded(text.constData(), static_cast<std::size_t>(text.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value value;
    auto error = parser.iterate(padded).get(document);
    if (!error)
        error = document.get_value().get(value);
    if (error)
        return DecodeError{QString(), QString::fromLatin1(simdjson::error_message(error))};
    return read(value);
}

} // namespace denkiroku::api
