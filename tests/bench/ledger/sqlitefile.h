// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace denkiroku::bench {

// SQLite's own interface, for what the ledger's figures are compared with. Ends the program on any error.
class SqliteFile {
public:
    explicit SqliteFile(const QString &path) { check(sqlite3_open(path.toUtf8().constData(), &m_database)); }
    ~SqliteFile() { sqlite3_close(m_database); }
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    void check(int result) const
    {
        if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
            return;
        std::fprintf(stderr, "sqlite: %s\n", m_database ? sqlite3_errmsg(m_database) : "no memory");
        std::exit(1);
    }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace denkiroku::bench
