// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/rawjson.h"

#include <QString>

namespace denkiroku::api {

// What the free-form `params` of a product say about its prices. Empty where the product does not say.
struct ProductParams {
    QString gridOperatorCode;
    // Names a scheme of hours; the hours themselves the API does not give (NOTES 6).
    QString timeOfUseScheme;

    bool operator==(const ProductParams &) const = default;
};

ProductParams readProductParams(const RawJson &params);

} // namespace denkiroku::api
