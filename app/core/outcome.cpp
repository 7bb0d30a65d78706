// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outcome.h"

#include "models/errortext.h"

namespace denkiroku::app {

namespace {

QString withCode(const QString &sentence, const QString &code)
{
    return code.isEmpty() ? sentence : QStringLiteral("%1 [%2]").arg(sentence, code);
}

} // namespace

ExitCode exitCodeFor(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::Offline:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Tls:
        return ExitCode::Offline;
    case api::ErrorKind::SignedOut:
        return ExitCode::NotSignedIn;
    case api::ErrorKind::Http:
    case api::ErrorKind::RateLimited:
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::Disabled:
    case api::ErrorKind::NotFound:
    case api::ErrorKind::Invalid:
    case api::ErrorKind::Malformed:
    case api::ErrorKind::Cancelled:
        break;
    }
    return ExitCode::Refused;
}

ExitCode signInExitCode(const api::Error &error)
{
    return error.kind == api::ErrorKind::Invalid ? ExitCode::NotSignedIn : exitCodeFor(error);
}

QString sentenceFor(const api::Error &error)
{
    return withCode(models::errorText(error).sentence(), error.code);
}

QString sentenceForRefusal(const api::Error &error)
{
    return withCode(models::refusalText(error).sentence(), error.code);
}

} // namespace denkiroku::app
