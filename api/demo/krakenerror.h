// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/demo/graphql/fieldsource.h"

#include <QJsonObject>
#include <QString>

// The errors that Kraken answers with, as NOTES.md section 9 and resources/demo/FORMAT.md have them.
namespace denkiroku::api::demo {

enum class ErrorClass { Authorization, Validation, Application };

QJsonObject errorExtensions(const QString &code, const QString &errorType, const QString &description);
FieldError krakenError(const char *code, ErrorClass errorClass, const char *description);

} // namespace denkiroku::api::demo
