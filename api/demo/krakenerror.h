// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"

#include <QJsonObject>
#include <QString>

#include <string_view>

// The errors that Kraken answers with (NOTES.md section 9, resources/demo/FORMAT.md).
namespace denkiroku::api::demo {

// The error of a code that this server gives by itself.
FieldError krakenError(std::string_view code);

// The same in the server's own words; a code that is not known here is taken as it is.
FieldError krakenError(const QString &code, const QString &errorType, const QString &description);

} // namespace denkiroku::api::demo
