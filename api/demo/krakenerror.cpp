// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"

namespace denkiroku::api::demo {

QJsonObject errorExtensions(const QString &code, const QString &errorType, const QString &description)
{
    return {{QStringLiteral("errorCode"), code},
            {QStringLiteral("errorType"), errorType},
            {QStringLiteral("errorClass"), errorType},
            {QStringLiteral("errorDescription"), description}};
}

FieldError krakenError(const char *code, ErrorClass errorClass, const char *description)
{
    const QString type = errorClass == ErrorClass::Authorization ? QStringLiteral("AUTHORIZATION")
                         : errorClass == ErrorClass::Validation  ? QStringLiteral("VALIDATION")
                                                                 : QStringLiteral("APPLICATION");
    const QString text = QString::fromLatin1(description);
    return {text, errorExtensions(QString::fromLatin1(code), type, text)};
}

} // namespace denkiroku::api::demo
