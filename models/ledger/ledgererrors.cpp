// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgererrors.h"

#include <QSqlError>

namespace denkiroku::models::ledgererrors {

namespace {

// The low byte of SQLite's result codes (sqlite.org/rescode.html).
QLatin1String codeOfSqlite(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return busy;
    case 8:  // READONLY
    case 14: // CANTOPEN
    case 23: // AUTH
        return open;
    case 11: // CORRUPT
        return damaged;
    case 13: // FULL
        return full;
    case 26: // NOTADB
        return notALedger;
    default:
        return failed;
    }
}

// PostgreSQL's SQLSTATE (its manual, appendix A). A connection that is lost has none.
QLatin1String codeOfServer(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith(QLatin1String("08")) ||
        state.startsWith(QLatin1String("28")) || state.startsWith(QLatin1String("57P")) ||
        state == QLatin1String("3D000") || state == QLatin1String("42501"))
        return server;
    if (state == QLatin1String("53100"))
        return full;
    if (state.startsWith(QLatin1String("40")) || state == QLatin1String("55P03") || state == QLatin1String("53300"))
        return busy;
    return failed;
}

} // namespace

api::Error make(QLatin1String code, const QString &detail)
{
    return {.kind = api::ErrorKind::Invalid, .code = code, .detail = detail};
}

api::Error from(const QSqlError &error, bool isServer)
{
    return make(isServer ? codeOfServer(error) : codeOfSqlite(error), error.text());
}

} // namespace denkiroku::models::ledgererrors
