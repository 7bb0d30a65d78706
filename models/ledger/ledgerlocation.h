// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace denkiroku::models {

// Where a ledger is kept: a file of its own for each profile, or a PostgreSQL server that an organisation shares.
struct LedgerLocation {
    enum class Kind { File, Memory, PostgreSql };

    Kind kind = Kind::Memory;
    // File: its path. The folder is made where it is not there; the file is readable by its owner alone.
    QString path{};
    // PostgreSQL: never a password; libpq finds one by its own means, or `password` was read from the keychain.
    QString host{};
    int port = 5432;
    QString database{};
    QString user{};
    QString password{};

    static LedgerLocation file(const QString &path) { return {.kind = Kind::File, .path = path}; }
    static LedgerLocation memory() { return {}; }
};

} // namespace denkiroku::models
