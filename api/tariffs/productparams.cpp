// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tariffs/productparams.h"

#include "api/json/jsonvalue.h"

namespace denkiroku::api {

ProductParams readProductParams(const RawJson &params)
{
    const auto json = JsonValue::parse(params.json);
    if (!json)
        return {};
    const auto textAt = [&json](QStringView key) {
        const JsonValue value = json->value(key);
        return value.type() == JsonValue::Type::String ? value.text() : QString();
    };
    return {textAt(u"grid_operator_code"), textAt(u"time_of_use_scheme")};
}

} // namespace denkiroku::api
