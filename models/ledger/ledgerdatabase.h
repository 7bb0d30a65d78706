// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/result.h"
#include "models/ledger/ledgerlocation.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace denkiroku::models {

// One connection, used on the thread that opened it, for statements that SQLite and PostgreSQL both understand.
// The first failure within a transaction is remembered, the statements after it do nothing, and the transaction is
// rolled back: so the code between is straight.
class LedgerDatabase {
public:
    enum class Access { Read, Write };

    // Opens without changing anything that is there. A file that is not there is made, for its owner alone.
    static api::Result<std::unique_ptr<LedgerDatabase>> open(const LedgerLocation &location);
    ~LedgerDatabase();
    LedgerDatabase(const LedgerDatabase &) = delete;
    LedgerDatabase &operator=(const LedgerDatabase &) = delete;

    bool isServer() const { return m_isServer; }
    // All at one look: another program may be making them.
    QStringList tables() const { return m_database.tables(); }

    // Runs f() in one transaction; what it wrote is there whole or not at all. A writer waits for other writers first
    // (a few seconds, then DK-LEDGER-BUSY), so that nothing f() reads can change before it writes.
    template <class F>
    auto transaction(Access access, F f)
    {
        using Value = std::invoke_result_t<F>;
        if constexpr (std::is_void_v<Value>) {
            return transaction(access, [&f] {
                f();
                return api::Done();
            });
        } else {
            if (!begin(access))
                return api::Result<Value>(api::Failure(*m_error));
            Value value = f();
            if (!end())
                return api::Result<Value>(api::Failure(*m_error));
            return api::Result<Value>(std::move(value));
        }
    }

    // Within a transaction, or outside for what cannot be in one (pragmas).
    void run(const QString &sql, const QVariantList &values = {});
    // Calls row(query) for each row of the answer. row() does not ask the same again: the statement is kept for the next
    // time.
    template <class F>
    void rows(const QString &sql, const QVariantList &values, F row)
    {
        const auto query = kept(sql);
        if (!executePrepared(*query, values))
            return;
        while (query->next())
            row(*query);
        finish(*query);
    }
    // The same for each of several sets of values, with row(index of the set, query): the statement is prepared once.
    template <class F>
    void rowsOfEach(const QString &sql, const std::vector<QVariantList> &sets, F row)
    {
        QSqlQuery query = prepared(sql);
        for (std::size_t i = 0; i < sets.size() && executePrepared(query, sets[i]); ++i) {
            while (query.next())
                row(i, query);
            finish(query);
        }
    }
    // The first column of the first row; invalid when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});

    bool hasFailed() const { return m_error.has_value(); }
    const std::optional<api::Error> &error() const { return m_error; }
    void fail(api::Error error);
    void clearError() { m_error.reset(); }

private:
    LedgerDatabase() = default;
    std::optional<api::Error> connect(const LedgerLocation &location);
    void finish(QSqlQuery &query);
    bool begin(Access access);
    bool end();
    QString withNames(const QString &sql);
    QSqlQuery prepared(const QString &sql);
    std::shared_ptr<QSqlQuery> kept(const QString &sql);
    void runKept(const QString &sql, const QVariantList &values);
    bool executePrepared(QSqlQuery &query, const QVariantList &values);

    QSqlDatabase m_database;
    QString m_name;
    // By their text.
    QHash<QString, std::shared_ptr<QSqlQuery>> m_kept;
    // Of the values' places in a statement.
    QStringList m_places;
    bool m_isServer = false;
    std::optional<api::Error> m_error;
};

} // namespace denkiroku::models
