// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"

namespace denkiroku::models {

namespace {

// PostgreSQL's sum of whole numbers is a decimal. The versions counted are Daily (1) and Updated (3). Nearly all rows have
// an estimate: counting those without is the lesser work.
const QString totals = QStringLiteral("CAST(SUM(mwh) AS BIGINT), CAST(SUM(estimate) AS BIGINT),"
                                      " COUNT(*) - COUNT(*) FILTER (WHERE estimate IS NULL),"
                                      " COUNT(*), COUNT(*) FILTER (WHERE version = 1),"
                                      " COUNT(*) FILTER (WHERE version = 3)");

UsageTotal totalAt(const QSqlQuery &row, int column)
{
    UsageTotal total;
    total.energy = Energy::fromMilliwattHours(row.value(column).toLongLong());
    total.estimate = Money::fromMilliYen(row.value(column + 1).toLongLong());
    total.estimated = row.value(column + 2).toInt();
    total.present = row.value(column + 3).toInt();
    total.provisional = row.value(column + 4).toInt();
    total.corrected = row.value(column + 5).toInt();
    return total;
}

QVariantList boundsOf(const InstantRange &range)
{
    return {static_cast<qlonglong>(range.from.time_since_epoch().count()),
            static_cast<qlonglong>(range.to.time_since_epoch().count())};
}

} // namespace

// A stretch at a time: the rows come in the order of their key, and nothing needs sorting into groups.
void LedgerStore::sumEach(qint64 point, Flow flow, std::vector<UsageBucket> &buckets)
{
    std::vector<QVariantList> ranges;
    ranges.reserve(buckets.size());
    for (const UsageBucket &bucket : buckets)
        ranges.push_back(QVariantList{point, static_cast<int>(flow)} + boundsOf(bucket.range));
    m_database->rowsOfEach(QStringLiteral("SELECT ") + totals +
                               QStringLiteral(" FROM ledger_reading WHERE point = ? AND flow = ?"
                                              " AND start >= ? AND start < ?"),
                           ranges, [&buckets](std::size_t i, const QSqlQuery &row) {
                               const int expected = buckets[i].total.expected;
                               buckets[i].total = totalAt(row, 0);
                               buckets[i].total.expected = expected;
                           });
}

// All days in one statement: on a server each statement is a way there and back.
void LedgerStore::sumDaysAtOnce(qint64 point, Flow flow, std::vector<UsageBucket> &buckets)
{
    const InstantRange range{buckets.front().range.from, buckets.back().range.to};
    m_database->rows(QStringLiteral("SELECT (start - ?) / 86400 AS day_number, ") + totals +
                         QStringLiteral(" FROM ledger_reading WHERE point = ? AND flow = ? AND start >= ?"
                                        " AND start < ? GROUP BY day_number"),
                     QVariantList{boundsOf(range)[0], point, static_cast<int>(flow)} + boundsOf(range),
                     [&buckets](const QSqlQuery &row) {
                         UsageTotal &total = buckets.at(row.value(0).toULongLong()).total;
                         const int expected = total.expected;
                         total = totalAt(row, 1);
                         total.expected = expected;
                     });
}

api::Result<std::vector<UsageBucket>> LedgerStore::byDay(const LedgerPoint &point, const DateRange &days)
{
    auto buckets = UsageSeries().byDay(days);
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        const auto id = pointOf(point);
        if (id && !buckets.empty() && m_database->isServer())
            sumDaysAtOnce(*id, point.flow, buckets);
        else if (id)
            sumEach(*id, point.flow, buckets);
        return buckets;
    });
}

api::Result<std::vector<UsageBucket>> LedgerStore::byMonth(const LedgerPoint &point, const DateRange &days)
{
    auto buckets = UsageSeries().byMonth(days);
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        if (const auto id = pointOf(point))
            sumEach(*id, point.flow, buckets);
        return buckets;
    });
}

api::Result<UsageTotal> LedgerStore::portfolio(const QString &account, Flow flow, const DateRange &days)
{
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        UsageTotal total;
        const InstantRange range = jst::instantsOf(days);
        QString points = QStringLiteral("SELECT id FROM ledger_point p WHERE EXISTS (SELECT 1 FROM ledger_reading r"
                                        " WHERE r.point = p.id AND r.flow = %1)")
                             .arg(static_cast<int>(flow));
        if (!account.isEmpty())
            points += QStringLiteral(" AND account = %1").arg(m_names.account(*m_database, account).value_or(-1));
        m_database->rows(QStringLiteral("SELECT ") + totals + QStringLiteral(" FROM ledger_reading WHERE point IN (") +
                             points + QStringLiteral(") AND flow = ? AND start >= ? AND start < ?"),
                         QVariantList{static_cast<int>(flow)} + boundsOf(range),
                         [&total](const QSqlQuery &row) { total = totalAt(row, 0); });
        const int count = m_database->value(QStringLiteral("SELECT COUNT(*) FROM (%1) AS points").arg(points)).toInt();
        total.expected = range.halfHours() * count;
        return total;
    });
}

} // namespace denkiroku::models
