// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <QLatin1String>

class QSqlError;

// What can go wrong with a ledger. All are of the kind Invalid, with the database's own words as detail.
namespace denkiroku::models::ledgererrors {

inline constexpr QLatin1String open("DK-LEDGER-OPEN");               // the file cannot be made or opened
inline constexpr QLatin1String newer("DK-LEDGER-NEWER");             // a later version of the program made it
inline constexpr QLatin1String notALedger("DK-LEDGER-NOT-A-LEDGER"); // something else is there; it stays untouched
inline constexpr QLatin1String damaged("DK-LEDGER-DAMAGED");         // the file's content is broken
inline constexpr QLatin1String busy("DK-LEDGER-BUSY");               // another program has held it for too long
inline constexpr QLatin1String full("DK-LEDGER-FULL");               // no room on the disk
inline constexpr QLatin1String server("DK-LEDGER-SERVER");           // the server cannot be reached or lets nobody in
inline constexpr QLatin1String failed("DK-LEDGER-FAILED");           // anything else

api::Error make(QLatin1String code, const QString &detail = {});
api::Error from(const QSqlError &error, bool isServer);

} // namespace denkiroku::models::ledgererrors
