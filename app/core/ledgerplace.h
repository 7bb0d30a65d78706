// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/profile.h"
#include "app/core/settingsfile.h"
#include "models/ledger/ledgerlocation.h"

namespace denkiroku::app {

// Where a profile's half-hours are kept (docs/ledger.md): on the PostgreSQL server that the settings name (ledger/host,
// ledger/port, ledger/database, ledger/user), else in a file of the profile's own in the user's data folder. Never a
// password: it is not among the settings, and libpq finds one by its own means.
models::LedgerLocation ledgerPlace(const QSettings &settings, const SettingsScope &scope, const api::Profile &profile);

} // namespace denkiroku::app
