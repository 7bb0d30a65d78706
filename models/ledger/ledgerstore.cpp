// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"

#include "models/ledger/ledgerday.h"
#include "models/ledger/ledgerreadings.h"
#include "models/ledger/ledgerschema.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using Access = LedgerDatabase::Access;

qlonglong secondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instantOfSeconds(const QVariant &value)
{
    return Instant(std::chrono::seconds(value.toLongLong()));
}

// The days that lie wholly in the range.
DateRange wholeDaysOf(const InstantRange &range)
{
    const QDate first = jst::dateOf(range.from);
    return {jst::startOfDay(first) < range.from ? first.addDays(1) : first, jst::dateOf(range.to)};
}

} // namespace

api::Result<std::unique_ptr<LedgerStore>> LedgerStore::open(const LedgerLocation &location)
{
    auto database = LedgerDatabase::open(location);
    if (!database)
        return api::Failure(database.error());
    std::unique_ptr<LedgerStore> store(new LedgerStore);
    store->m_database = std::move(*database);
    if (const auto error = ledgerschema::prepare(*store->m_database))
        return api::Failure(*error);
    store->m_names.open(*store->m_database);
    if (store->m_database->hasFailed())
        return api::Failure(*store->m_database->error());
    return store;
}

api::Result<LedgerChange> LedgerStore::store(const LedgerAnswer &answer)
{
    return m_database->transaction(Access::Write, [&] {
        LedgerChange change;
        const qint64 account = m_names.ensureAccount(*m_database, answer.account);
        for (const LedgerAnswer::Point &point : answer.points) {
            const qint64 id = m_names.ensurePoint(*m_database, account, point.spin);
            change +=
                LedgerReadings(*m_database, id, answer.flow).store(point.halfHours, answer.answered, answer.source);
            if (answer.source == ReadingSource::Imported || answer.range.isEmpty())
                continue;
            cover(id, answer, static_cast<int>(point.halfHours.size()));
            noteHoles(id, answer, point.incompleteDays);
        }
        return change;
    });
}

void LedgerStore::cover(qint64 point, const LedgerAnswer &answer, int rows)
{
    const int flow = static_cast<int>(answer.flow);
    const int source = static_cast<int>(answer.source);
    const qlonglong from = secondsOf(answer.range.from);
    const qlonglong to = secondsOf(answer.range.to);
    const qlonglong answered = secondsOf(answer.answered);
    m_database->run(QStringLiteral("DELETE FROM ledger_coverage WHERE point = ? AND flow = ? AND source = ?"
                                   " AND range_from >= ? AND range_to <= ? AND answered <= ?"),
                    {point, flow, source, from, to, answered});
    m_database->run(QStringLiteral("INSERT INTO ledger_coverage (point, flow, range_from, range_to, source, asked,"
                                   " answered, row_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                    {point, flow, from, to, source, secondsOf(answer.asked), answered, rows});
}

void LedgerStore::noteHoles(qint64 point, const LedgerAnswer &answer, const std::vector<QDate> &incomplete)
{
    const int flow = static_cast<int>(answer.flow);
    const DateRange days = wholeDaysOf(answer.range);
    QStringList open;
    for (const QDate day : incomplete) {
        open.append(QString::number(day.toJulianDay()));
        m_database->run(QStringLiteral("INSERT INTO ledger_hole (point, flow, day, empty_answers, last_asked)"
                                       " VALUES (?, ?, ?, 1, ?) ON CONFLICT (point, flow, day) DO UPDATE SET"
                                       " empty_answers = ledger_hole.empty_answers + 1,"
                                       " last_asked = excluded.last_asked"),
                        {point, flow, day.toJulianDay(), secondsOf(answer.asked)});
    }
    if (days.isEmpty())
        return;
    QString close = QStringLiteral("DELETE FROM ledger_hole WHERE point = ? AND flow = ? AND day >= ? AND day < ?");
    if (!open.isEmpty())
        close += QStringLiteral(" AND day NOT IN (") + open.join(QLatin1Char(',')) + QLatin1Char(')');
    m_database->run(close, {point, flow, days.from.toJulianDay(), days.to.toJulianDay()});
}

api::Result<std::vector<LedgerSlice>> LedgerStore::load(const QString &account, Flow flow, const InstantRange &range)
{
    return slices(account, flow, range, Readings::With);
}

api::Result<std::vector<LedgerSlice>> LedgerStore::coverage(const QString &account, Flow flow)
{
    return slices(account, flow, plausibleTimes, Readings::Without);
}

api::Result<std::vector<LedgerSlice>> LedgerStore::slices(const QString &account, Flow flow, const InstantRange &range,
                                                          Readings readings)
{
    return m_database->transaction(Access::Read, [&] {
        std::vector<LedgerSlice> slices;
        const auto accountId = m_names.account(*m_database, account);
        if (!accountId)
            return slices;
        std::vector<std::pair<qint64, QString>> points;
        m_database->rows(
            QStringLiteral("SELECT id, key, hint FROM ledger_point p WHERE account = ?"
                           " AND (EXISTS (SELECT 1 FROM ledger_coverage c WHERE c.point = p.id AND c.flow = ?)"
                           " OR EXISTS (SELECT 1 FROM ledger_day r WHERE r.point = p.id AND r.flow = ?))"),
            {*accountId, static_cast<int>(flow), static_cast<int>(flow)}, [&](const QSqlQuery &row) {
                points.emplace_back(row.value(0).toLongLong(),
                                    m_names.plain(row.value(1).toString(), row.value(2).toString()));
            });
        std::ranges::sort(points, {}, &std::pair<qint64, QString>::second);
        for (const auto &[id, spin] : points)
            slices.push_back(slice(id, {account, spin, flow}, range, readings));
        return slices;
    });
}

LedgerSlice LedgerStore::slice(qint64 point, const LedgerPoint &name, const InstantRange &range, Readings readings)
{
    LedgerSlice slice{.point = name, .readings = {}, .coverage = {}, .holes = {}};
    if (range.isEmpty())
        return slice;
    if (readings == Readings::With)
        slice.readings = LedgerReadings(*m_database, point, name.flow).load(range);
    const int flow = static_cast<int>(name.flow);
    m_database->rows(QStringLiteral("SELECT range_from, range_to, asked, answered, source, row_count"
                                    " FROM ledger_coverage WHERE point = ? AND flow = ? AND range_from < ?"
                                    " AND range_to > ? ORDER BY range_from, range_to, source"),
                     {point, flow, secondsOf(range.to), secondsOf(range.from)}, [&slice](const QSqlQuery &row) {
                         slice.coverage.push_back({{instantOfSeconds(row.value(0)), instantOfSeconds(row.value(1))},
                                                   instantOfSeconds(row.value(2)),
                                                   instantOfSeconds(row.value(3)),
                                                   static_cast<ReadingSource>(row.value(4).toInt()),
                                                   row.value(5).toInt()});
                     });
    const QDate lastDay = jst::dateOf(range.to - std::chrono::seconds(1));
    m_database->rows(QStringLiteral("SELECT day, empty_answers, last_asked FROM ledger_hole"
                                    " WHERE point = ? AND flow = ? AND day >= ? AND day <= ? ORDER BY day"),
                     {point, flow, jst::dateOf(range.from).toJulianDay(), lastDay.toJulianDay()},
                     [&slice](const QSqlQuery &row) {
                         slice.holes.push_back({QDate::fromJulianDay(row.value(0).toLongLong()), row.value(1).toInt(),
                                                instantOfSeconds(row.value(2))});
                     });
    return slice;
}

std::optional<qint64> LedgerStore::pointOf(const LedgerPoint &point)
{
    const auto account = m_names.account(*m_database, point.account);
    return account ? m_names.point(*m_database, *account, point.spin) : std::nullopt;
}

api::Result<std::vector<LedgerRevision>> LedgerStore::revisions(const LedgerPoint &point, const InstantRange &range)
{
    return m_database->transaction(Access::Read, [&] {
        const auto id = pointOf(point);
        return id ? LedgerReadings(*m_database, *id, point.flow).revisions(range) : std::vector<LedgerRevision>();
    });
}

void LedgerStore::name(const QStringList &spins)
{
    for (const QString &spin : spins)
        m_names.remember(spin);
}

api::Result<api::Done> LedgerStore::forget(const QString &account)
{
    // What is deleted is overwritten too.
    if (!m_database->isServer())
        m_database->run(QStringLiteral("PRAGMA secure_delete = ON"));
    const auto done = m_database->transaction(Access::Write, [&] {
        const QString mine =
            account.isEmpty()
                ? QString()
                : QStringLiteral(" WHERE account = %1").arg(m_names.account(*m_database, account).value_or(-1));
        for (const char *table : {"day", "revision", "coverage", "hole"})
            m_database->run(QStringLiteral("DELETE FROM ledger_%1 WHERE point IN (SELECT id FROM ledger_point%2)")
                                .arg(QLatin1String(table), mine));
        m_database->run(QStringLiteral("DELETE FROM ledger_point") + mine);
        m_database->run(QStringLiteral("DELETE FROM ledger_account") +
                        QString(mine).replace(QLatin1String("account"), QLatin1String("id")));
    });
    if (!m_database->isServer()) {
        // The log still holds what was; another program that reads just now only puts this off.
        m_database->clearError();
        m_database->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        m_database->value(QStringLiteral("PRAGMA secure_delete = OFF"));
    }
    return done;
}

api::Result<bool> LedgerStore::isSound()
{
    return m_database->transaction(Access::Read, [this] {
        bool isSound = m_database->isServer() ||
                       m_database->value(QStringLiteral("PRAGMA integrity_check")).toString() == QLatin1String("ok");
        m_database->rows(QStringLiteral("SELECT day, mwh, present, readings FROM ledger_day"), {},
                         [&isSound](const QSqlQuery &row) {
                             const QDate day = QDate::fromJulianDay(row.value(0).toLongLong());
                             const auto readings = ledgerday::unpacked(row.value(3).toByteArray(), day);
                             Energy energy;
                             for (const LedgerReading &reading : readings.value_or(std::vector<LedgerReading>()))
                                 energy += reading.halfHour.energy;
                             isSound = isSound && readings && row.value(2).toULongLong() == readings->size() &&
                                       row.value(1).toLongLong() == energy.milliwattHours();
                         });
        return isSound;
    });
}

} // namespace denkiroku::models
