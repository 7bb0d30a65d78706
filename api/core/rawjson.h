// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace denkiroku::api {

// JSON that the schema does not describe further (`GenericScalar`, `JSONString`), as its text.
struct RawJson {
    QByteArray json;

    bool operator==(const RawJson &) const = default;
};

} // namespace denkiroku::api
