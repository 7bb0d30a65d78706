// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerdatabase.h"

#include "models/ledger/ledgererrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>

namespace denkiroku::models {

namespace {

constexpr QFile::Permissions ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

std::optional<api::Error> prepareFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return {};
    const QString above = QFileInfo(folder.absolutePath()).absolutePath();
    // A second try to look: another program may have made it in between.
    if (QDir().mkpath(above) && (QDir().mkdir(folder.absolutePath(), ownerAlone | QFile::ExeOwner) || folder.exists()))
        return {};
    return ledgererrors::make(ledgererrors::open, folder.absolutePath());
}

// The file is made here and not by SQLite, because that would give it the mode of the umask; SQLite gives its -wal and
// -shm files the mode of the file itself.
std::optional<api::Error> prepareFile(const QString &path)
{
    if (auto error = prepareFolder(path))
        return error;
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerAlone) && !file.exists())
        return ledgererrors::make(ledgererrors::open, file.errorString());
    file.close();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return ledgererrors::make(ledgererrors::open, file.errorString());
    const QByteArray head = file.read(16);
    if (!head.isEmpty() && head != QByteArrayView("SQLite format 3\0", 16))
        return ledgererrors::make(ledgererrors::notALedger);
    return {};
}

} // namespace

api::Result<std::unique_ptr<LedgerDatabase>> LedgerDatabase::open(const LedgerLocation &location)
{
    if (location.kind == LedgerLocation::Kind::File) {
        if (const auto error = prepareFile(location.path))
            return api::Failure(*error);
    }
    std::unique_ptr<LedgerDatabase> database(new LedgerDatabase);
    if (const auto error = database->connect(location))
        return api::Failure(*error);
    return database;
}

LedgerDatabase::~LedgerDatabase()
{
    m_kept.clear();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<api::Error> LedgerDatabase::connect(const LedgerLocation &location)
{
    static std::atomic<int> count = 0;
    m_name = QStringLiteral("ledger-%1").arg(++count);
    m_isServer = location.kind == LedgerLocation::Kind::PostgreSql;
    m_database = QSqlDatabase::addDatabase(m_isServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
    if (m_isServer) {
        m_database.setHostName(location.host);
        m_database.setPort(location.port);
        m_database.setDatabaseName(location.database);
        m_database.setUserName(location.user);
        m_database.setPassword(location.password);
        m_database.setConnectOptions(QStringLiteral("connect_timeout=5"));
    } else {
        const bool isFile = location.kind == LedgerLocation::Kind::File;
        m_database.setDatabaseName(isFile ? location.path : QStringLiteral(":memory:"));
        // A window and a command line share the file; no transaction of theirs takes seconds.
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    }
    if (m_database.open())
        return {};
    const QSqlError error = m_database.lastError();
    return ledgererrors::make(m_isServer ? ledgererrors::server : ledgererrors::open, error.text());
}

void LedgerDatabase::fail(api::Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

// The places of the values by name. For a place known by its number alone Qt makes up a name at each binding, which
// takes longer than all the rest of it; and on some processors its hash of less than sixteen bytes takes thirty times as
// long as of more.
QString LedgerDatabase::withNames(const QString &sql)
{
    QString named;
    named.reserve(2 * sql.size());
    qsizetype count = 0;
    for (const QChar each : sql) {
        if (each != u'?') {
            named.append(each);
            continue;
        }
        if (count == m_places.size())
            m_places.append(QStringLiteral(":value%1").arg(count, 4, 10, QLatin1Char('0')));
        named.append(m_places[count++]);
    }
    return named;
}

QSqlQuery LedgerDatabase::prepared(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!m_error && !query.prepare(withNames(sql)))
        fail(ledgererrors::from(query.lastError(), m_isServer));
    return query;
}

bool LedgerDatabase::executePrepared(QSqlQuery &query, const QVariantList &values)
{
    if (m_error)
        return false;
    Q_ASSERT(values.size() <= m_places.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(m_places[i], values[i]);
    if (!query.exec())
        fail(ledgererrors::from(query.lastError(), m_isServer));
    return !m_error;
}

// The same few statements come again with each answer. One that cannot be prepared is tried anew the next time.
std::shared_ptr<QSqlQuery> LedgerDatabase::kept(const QString &sql)
{
    constexpr qsizetype most = 64;
    const auto found = m_kept.find(sql);
    if (found != m_kept.end())
        return *found;
    if (m_kept.size() >= most)
        m_kept.clear();
    auto query = std::make_shared<QSqlQuery>(prepared(sql));
    if (!m_error)
        m_kept.insert(sql, query);
    return query;
}

void LedgerDatabase::run(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return;
    if (!values.isEmpty()) {
        runKept(sql, values);
        return;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(ledgererrors::from(query.lastError(), m_isServer));
}

void LedgerDatabase::runKept(const QString &sql, const QVariantList &values)
{
    const auto query = kept(sql);
    executePrepared(*query, values);
    query->finish();
}

void LedgerDatabase::finish(QSqlQuery &query)
{
    // next() is false at the end and after an error alike.
    if (query.lastError().isValid())
        fail(ledgererrors::from(query.lastError(), m_isServer));
    query.finish();
}

QVariant LedgerDatabase::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    rows(sql, values, [&found](const QSqlQuery &row) {
        if (!found.isValid())
            found = row.value(0);
    });
    return found;
}

bool LedgerDatabase::begin(Access access)
{
    m_error.reset();
    if (!m_isServer) {
        runKept(access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"), {});
        return !m_error;
    }
    if (access == Access::Read) {
        run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        return !m_error;
    }
    run(QStringLiteral("BEGIN"));
    // Writers take turns, as on SQLite: what a transaction compares with is still so when it writes. The number is
    // nothing but the name of the lock.
    run(QStringLiteral("SET LOCAL lock_timeout = '10s'"));
    run(QStringLiteral("SELECT pg_advisory_xact_lock(4426271)"));
    if (m_error)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return !m_error;
}

bool LedgerDatabase::end()
{
    // PostgreSQL prepares no such statement.
    if (m_isServer)
        run(QStringLiteral("COMMIT"));
    else
        runKept(QStringLiteral("COMMIT"), {});
    if (m_error)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    return !m_error;
}

} // namespace denkiroku::models
