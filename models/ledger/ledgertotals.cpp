// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerstore.h"

namespace denkiroku::models {

namespace {

// PostgreSQL's sum of whole numbers is a decimal.
const QString totals = QStringLiteral("CAST(SUM(mwh) AS BIGINT), CAST(SUM(estimate) AS BIGINT),"
                                      " CAST(SUM(estimated) AS BIGINT), CAST(SUM(present) AS BIGINT),"
                                      " CAST(SUM(provisional) AS BIGINT), CAST(SUM(corrected) AS BIGINT)");
const QString dayColumns = QStringLiteral("mwh, estimate, estimated, present, provisional, corrected");

// All but what is expected.
void readTotal(UsageTotal &total, const QSqlQuery &row, int column)
{
    total.energy = Energy::fromMilliwattHours(row.value(column).toLongLong());
    total.estimate = Money::fromMilliYen(row.value(column + 1).toLongLong());
    total.estimated = row.value(column + 2).toInt();
    total.present = row.value(column + 3).toInt();
    total.provisional = row.value(column + 4).toInt();
    total.corrected = row.value(column + 5).toInt();
}

QVariantList boundsOf(const DateRange &days)
{
    return {days.from.toJulianDay(), days.to.toJulianDay()};
}

} // namespace

api::Result<std::vector<UsageBucket>> LedgerStore::byDay(const LedgerPoint &point, const DateRange &days)
{
    auto buckets = UsageSeries().byDay(days);
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        const auto id = pointOf(point);
        if (!id || buckets.empty())
            return buckets;
        m_database->rows(
            QStringLiteral("SELECT day - ?, ") + dayColumns +
                QStringLiteral(" FROM ledger_day WHERE point = ? AND flow = ? AND day >= ? AND day < ?"),
            QVariantList{days.from.toJulianDay(), *id, static_cast<int>(point.flow)} + boundsOf(days),
            [&buckets](const QSqlQuery &row) { readTotal(buckets.at(row.value(0).toULongLong()).total, row, 1); });
        return buckets;
    });
}

api::Result<std::vector<UsageBucket>> LedgerStore::byMonth(const LedgerPoint &point, const DateRange &days)
{
    auto buckets = UsageSeries().byMonth(days);
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        const auto id = pointOf(point);
        if (!id)
            return buckets;
        std::vector<QVariantList> months;
        for (const UsageBucket &bucket : buckets)
            months.push_back(QVariantList{*id, static_cast<int>(point.flow)} + boundsOf(bucket.days));
        m_database->rowsOfEach(
            QStringLiteral("SELECT ") + totals +
                QStringLiteral(" FROM ledger_day WHERE point = ? AND flow = ? AND day >= ? AND day < ?"),
            months, [&buckets](std::size_t i, const QSqlQuery &row) { readTotal(buckets[i].total, row, 0); });
        return buckets;
    });
}

api::Result<UsageTotal> LedgerStore::portfolio(const QString &account, Flow flow, const DateRange &days)
{
    return m_database->transaction(LedgerDatabase::Access::Read, [&] {
        UsageTotal total;
        QString points = QStringLiteral("SELECT id FROM ledger_point p WHERE EXISTS (SELECT 1 FROM ledger_day r"
                                        " WHERE r.point = p.id AND r.flow = %1)")
                             .arg(static_cast<int>(flow));
        if (!account.isEmpty())
            points += QStringLiteral(" AND account = %1").arg(m_names.account(*m_database, account).value_or(-1));
        m_database->rows(QStringLiteral("SELECT ") + totals + QStringLiteral(" FROM ledger_day WHERE point IN (") +
                             points + QStringLiteral(") AND flow = ? AND day >= ? AND day < ?"),
                         QVariantList{static_cast<int>(flow)} + boundsOf(days),
                         [&total](const QSqlQuery &row) { readTotal(total, row, 0); });
        const int count = m_database->value(QStringLiteral("SELECT COUNT(*) FROM (%1) AS points").arg(points)).toInt();
        total.expected = jst::instantsOf(days).halfHours() * count;
        return total;
    });
}

} // namespace denkiroku::models
