// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgernames.h"

#include "models/ledger/ledgerdatabase.h"

#include <QCryptographicHash>

namespace denkiroku::models {

namespace {

constexpr QChar standInMark(0x2026);
constexpr int shownCharacters = 4;
// Enough of the key to tell points apart by, after the last digits of a stand-in.
constexpr int keyCharacters = 6;

} // namespace

void LedgerNames::open(LedgerDatabase &database)
{
    m_salt = database.value(QStringLiteral("SELECT value FROM ledger_meta WHERE name = 'salt'")).toByteArray();
}

QString LedgerNames::keyOf(const QString &number)
{
    QString &key = m_keys[number];
    if (key.isEmpty())
        key =
            QString::fromLatin1(QCryptographicHash::hash(m_salt + number.toUtf8(), QCryptographicHash::Sha256).toHex());
    return key;
}

void LedgerNames::remember(const QString &number)
{
    m_plain.insert(keyOf(number), number);
}

QString LedgerNames::plain(const QString &key, const QString &hint) const
{
    const auto known = m_plain.constFind(key);
    return known != m_plain.cend() ? *known : standInMark + hint + QLatin1Char('/') + key.left(keyCharacters);
}

std::optional<qint64> LedgerNames::account(LedgerDatabase &database, const QString &number)
{
    remember(number);
    const QVariant id = database.value(QStringLiteral("SELECT id FROM ledger_account WHERE key = ?"), {keyOf(number)});
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

std::optional<qint64> LedgerNames::point(LedgerDatabase &database, qint64 account, const QString &spin)
{
    if (spin.startsWith(standInMark)) {
        const QVariant id =
            database.value(QStringLiteral("SELECT id FROM ledger_point WHERE account = ? AND key LIKE ?"),
                           {account, QString(spin.right(keyCharacters) + QLatin1Char('%'))});
        return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
    }
    remember(spin);
    const QVariant id = database.value(QStringLiteral("SELECT id FROM ledger_point WHERE account = ? AND key = ?"),
                                       {account, keyOf(spin)});
    return id.isValid() ? std::optional(id.toLongLong()) : std::nullopt;
}

qint64 LedgerNames::ensureAccount(LedgerDatabase &database, const QString &number)
{
    if (const auto id = account(database, number))
        return *id;
    database.run(QStringLiteral("INSERT INTO ledger_account (key, hint) VALUES (?, ?)"),
                 {keyOf(number), number.right(shownCharacters)});
    return account(database, number).value_or(0);
}

qint64 LedgerNames::ensurePoint(LedgerDatabase &database, qint64 account, const QString &spin)
{
    if (const auto id = point(database, account, spin))
        return *id;
    database.run(QStringLiteral("INSERT INTO ledger_point (account, key, hint) VALUES (?, ?, ?)"),
                 {account, keyOf(spin), spin.right(shownCharacters)});
    return point(database, account, spin).value_or(0);
}

} // namespace denkiroku::models
