// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"

#include <QHash>

namespace denkiroku::models {

namespace {

// PostgreSQL's sum of whole numbers is a decimal. The versions counted are Daily (1) and Updated (3).
const QString totals = QStringLiteral("CAST(SUM(mwh) AS BIGINT), CAST(SUM(estimate) AS BIGINT), COUNT(estimate),"
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

api::Result<std::vector<UsageBucket>> LedgerStore::byDay(const LedgerPoint &point, const DateRange &days)
{
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        std::vector<UsageBucket> buckets;
        for (QDate day = days.from; !days.isEmpty() && day < days.to; day = day.addDays(1)) {
            const InstantRange range = jst::instantsOf(day);
            buckets.push_back({{day, day.addDays(1)}, range, {}});
            buckets.back().total.expected = range.halfHours();
        }
        const auto id = pointOf(point);
        if (!id || buckets.empty())
            return buckets;
        // Days are counted from the first one, which starts at midnight in Tokyo.
        const InstantRange range = jst::instantsOf(days);
        const QVariantList values =
            QVariantList{boundsOf(range)[0], *id, static_cast<int>(point.flow)} + boundsOf(range);
        m_database->rows(QStringLiteral("SELECT (start - ?) / 86400 AS day_number, ") + totals +
                             QStringLiteral(" FROM ledger_reading WHERE point = ? AND flow = ? AND start >= ?"
                                            " AND start < ? GROUP BY day_number"),
                         values, [&buckets](const QSqlQuery &row) {
                             UsageTotal &total = buckets.at(row.value(0).toULongLong()).total;
                             const int expected = total.expected;
                             total = totalAt(row, 1);
                             total.expected = expected;
                         });
        return buckets;
    });
}

api::Result<std::vector<UsageBucket>> LedgerStore::byMonth(const LedgerPoint &point, const DateRange &days)
{
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        std::vector<UsageBucket> buckets;
        const auto id = pointOf(point);
        // A month at a time: the rows come in the order of their key, and nothing needs sorting into groups.
        for (QDate month = jst::firstOfMonth(days.from); !days.isEmpty() && month < days.to;
             month = month.addMonths(1)) {
            const DateRange part = jst::periodOf(Scale::Month, month).intersected(days);
            const InstantRange range = jst::instantsOf(part);
            UsageTotal total;
            if (id)
                m_database->rows(QStringLiteral("SELECT ") + totals +
                                     QStringLiteral(" FROM ledger_reading WHERE point = ? AND flow = ?"
                                                    " AND start >= ? AND start < ?"),
                                 QVariantList{*id, static_cast<int>(point.flow)} + boundsOf(range),
                                 [&total](const QSqlQuery &row) { total = totalAt(row, 0); });
            total.expected = range.halfHours();
            buckets.push_back({part, range, total});
        }
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
