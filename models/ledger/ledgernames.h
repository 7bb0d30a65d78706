// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace denkiroku::models {

class LedgerDatabase;

// Account numbers and SPINs as rows of the ledger. A number never reaches the file: what stands there is its hash with
// the ledger's own salt, and its last four characters for a person to tell points apart. The plain numbers that were
// asked for are remembered while the program runs.
class LedgerNames {
public:
    // Reads the salt.
    void open(LedgerDatabase &database);

    // The number of the row; nothing where the ledger does not know it.
    std::optional<qint64> account(LedgerDatabase &database, const QString &number);
    std::optional<qint64> point(LedgerDatabase &database, qint64 account, const QString &spin);
    // The same, with a row made where there is none; within a transaction that writes.
    qint64 ensureAccount(LedgerDatabase &database, const QString &number);
    qint64 ensurePoint(LedgerDatabase &database, qint64 account, const QString &spin);

    void remember(const QString &number);
    void forgetAll()
    {
        m_plain.clear();
        m_keys.clear();
    }
    // The plain number of a row, or a stand-in ("…1234") that point() understands too. Stand-ins of points with the same
    // last digits differ.
    QString plain(const QString &key, const QString &hint) const;

private:
    QString keyOf(const QString &number);

    QByteArray m_salt;
    // By their keys, and the other way round.
    QHash<QString, QString> m_plain;
    QHash<QString, QString> m_keys;
};

} // namespace denkiroku::models
