// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerreadings.h"

#include "models/ledger/ledgerdatabase.h"
#include "models/ledger/ledgermerge.h"

#include <charconv>

namespace denkiroku::models {

namespace {

// As many rows go into one statement: written out, and packed.
constexpr std::size_t rowsAStatement = 500;
constexpr std::size_t rowsAPack = 8192;

Instant instantAt(const QSqlQuery &row, int column)
{
    return Instant(std::chrono::seconds(row.value(column).toLongLong()));
}

HalfHour halfHourAt(const QSqlQuery &row)
{
    const QVariant estimate = row.value(2);
    return {instantAt(row, 0), Energy::fromMilliwattHours(row.value(1).toLongLong()),
            estimate.isNull() ? std::nullopt : std::optional(Money::fromMilliYen(estimate.toLongLong())),
            static_cast<ReadingVersion>(row.value(3).toInt())};
}

// Statements with many rows for a server are written out, for every value is a whole number: binding each through a
// QVariant takes longer.
class RowWriter {
public:
    RowWriter &text(std::string_view text)
    {
        m_sql.append(text.data(), static_cast<qsizetype>(text.size()));
        return *this;
    }
    RowWriter &number(std::int64_t value)
    {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
        m_sql.append(digits, end - digits);
        return *this;
    }
    QString take() { return QString::fromLatin1(std::exchange(m_sql, {})); }

private:
    QByteArray m_sql;
};

// Rows as one parameter: start, mWh, estimate and version in columns of a fixed width, which SQLite cuts out of the bytes
// and reads as numbers. It takes a third of the time that the text of as many rows takes to be parsed.
class PackedRows {
public:
    static constexpr int startAt = 0, energyAt = 12, estimateAt = 27, versionAt = 42, width = 43;
    // More than any estimate that the ledger takes; stands for none.
    static constexpr std::int64_t noEstimate = 999'999'999'999'999;

    explicit PackedRows(std::size_t rows) { m_bytes.reserve(static_cast<qsizetype>(rows) * width); }

    void add(const HalfHour &reading)
    {
        const qsizetype row = m_bytes.size();
        m_bytes.resize(row + width, ' ');
        put(row + startAt, reading.start.time_since_epoch().count());
        put(row + energyAt, reading.energy.milliwattHours());
        put(row + estimateAt, reading.estimate ? reading.estimate->milliYen() : noEstimate);
        put(row + versionAt, static_cast<int>(reading.version));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    // Left-aligned: what follows are the spaces that were there, and a number ends with them.
    void put(qsizetype at, std::int64_t value)
    {
        std::to_chars(m_bytes.data() + at, m_bytes.data() + m_bytes.size(), value);
    }

    QByteArray m_bytes;
};

static_assert(largestLedgerReading.milliwattHours() < PackedRows::noEstimate);
static_assert(largestLedgerEstimate.milliYen() < PackedRows::noEstimate);

// "CAST(substr(:rows, i + 1, 12) AS INTEGER)" for the column that stands there.
QString packedColumn(int at, int end)
{
    return QStringLiteral("CAST(substr(:rows, i + %1, %2) AS INTEGER)").arg(at + 1).arg(end - at);
}

constexpr const char *nothingThere = "";
constexpr const char *corrects = " ON CONFLICT (point, flow, start) DO UPDATE SET mwh = excluded.mwh,"
                                 " estimate = excluded.estimate, version = excluded.version,"
                                 " source = excluded.source, first_seen = excluded.first_seen,"
                                 " last_seen = excluded.last_seen, revisions = ledger_reading.revisions + 1";
constexpr const char *settles = " ON CONFLICT (point, flow, start) DO UPDATE SET version = excluded.version,"
                                " source = excluded.source, last_seen = excluded.last_seen";

} // namespace

struct LedgerReadings::Sorted {
    std::vector<HalfHour> added;
    std::vector<HalfHour> corrected;
    std::vector<HalfHour> settled;
    int unchanged = 0;
    // Stretches without a half-hour in the ledger that the answer did not say again.
    std::vector<InstantRange> same;
};

QVariantList LedgerReadings::place(const InstantRange &range) const
{
    return {m_point, static_cast<int>(m_flow), static_cast<qlonglong>(range.from.time_since_epoch().count()),
            static_cast<qlonglong>(range.to.time_since_epoch().count())};
}

LedgerChange LedgerReadings::store(std::vector<HalfHour> readings, Instant answered, ReadingSource source)
{
    const auto sorted = this->sorted(ledgerReadings(std::move(readings)));
    insert(sorted.added, answered, source, nothingThere);
    keepAsRevisions(sorted.corrected);
    insert(sorted.corrected, answered, source, corrects);
    insert(sorted.settled, answered, source, settles);
    // A file that says the same is no word of the supplier's.
    if (source != ReadingSource::Imported)
        seenAgain(sorted.same, answered);
    return {static_cast<int>(sorted.added.size()), static_cast<int>(sorted.corrected.size()),
            static_cast<int>(sorted.settled.size()), sorted.unchanged};
}

LedgerReadings::Sorted LedgerReadings::sorted(const std::vector<HalfHour> &readings) const
{
    Sorted sorted;
    if (readings.empty())
        return sorted;
    const auto known = this->known({readings.front().start, readings.back().start + jst::halfHour});
    sorted.added.reserve(readings.size() > known.size() ? readings.size() - known.size() : 0);
    bool isRun = false;
    auto there = known.cbegin();
    for (const HalfHour &reading : readings) {
        for (; there != known.cend() && there->start < reading.start; ++there)
            isRun = false;
        if (there == known.cend() || there->start != reading.start) {
            sorted.added.push_back(reading);
            continue;
        }
        const LedgerStep step = ledgerStep(*there++, reading);
        if (step == LedgerStep::Correct)
            sorted.corrected.push_back(reading);
        else if (step == LedgerStep::Settle)
            sorted.settled.push_back(reading);
        else
            ++sorted.unchanged;
        if (step == LedgerStep::Same && !isRun)
            sorted.same.push_back({reading.start, reading.start});
        if (step == LedgerStep::Same)
            sorted.same.back().to = reading.start + jst::halfHour;
        isRun = step == LedgerStep::Same;
    }
    return sorted;
}

std::vector<HalfHour> LedgerReadings::known(const InstantRange &range) const
{
    std::vector<HalfHour> known;
    m_database.rows(QStringLiteral("SELECT start, mwh, estimate, version FROM ledger_reading"
                                   " WHERE point = ? AND flow = ? AND start >= ? AND start < ? ORDER BY start"),
                    place(range), [&known](const QSqlQuery &row) { known.push_back(halfHourAt(row)); });
    return known;
}

// WHERE keeps SQLite from reading ON as part of a join.
void LedgerReadings::insertPacked(const std::vector<HalfHour> &readings, Instant answered, ReadingSource source,
                                  const char *onConflict)
{
    using P = PackedRows;
    const QString head = QStringLiteral("INSERT INTO ledger_reading (point, flow, start, mwh, estimate, version,"
                                        " first_seen, last_seen, revisions, source) WITH RECURSIVE place (i) AS"
                                        " (SELECT 0 UNION ALL SELECT i + %1 FROM place WHERE i + %1 < :size) SELECT ");
    const QStringList columns{
        QString::number(m_point),
        QString::number(static_cast<int>(m_flow)),
        packedColumn(P::startAt, P::energyAt),
        packedColumn(P::energyAt, P::estimateAt),
        QStringLiteral("nullif(%1, %2)").arg(packedColumn(P::estimateAt, P::versionAt), QString::number(P::noEstimate)),
        packedColumn(P::versionAt, P::width),
        QStringLiteral(":at, :at, 0"),
        QString::number(static_cast<int>(source))};
    const QString sql = head.arg(P::width) + columns.join(QStringLiteral(", ")) +
                        QStringLiteral(" FROM place WHERE true") + QLatin1String(onConflict);
    // The newest first, as they lie in the file.
    for (std::size_t end = readings.size(); end > 0; end -= std::min(end, rowsAPack)) {
        const std::size_t begin = end - std::min(end, rowsAPack);
        PackedRows rows(end - begin);
        for (std::size_t i = end; i > begin; --i)
            rows.add(readings[i - 1]);
        m_database.runNamed(sql, {{QStringLiteral(":rows"), rows.bytes()},
                                  {QStringLiteral(":size"), rows.bytes().size()},
                                  {QStringLiteral(":at"), qlonglong(answered.time_since_epoch().count())}});
    }
}

// What is the same in every row stands in the SELECT once, for the text of the rows is what takes the time.
void LedgerReadings::insert(const std::vector<HalfHour> &readings, Instant answered, ReadingSource source,
                            const char *onConflict)
{
    if (!m_database.isServer()) {
        insertPacked(readings, answered, source, onConflict);
        return;
    }
    const std::int64_t at = answered.time_since_epoch().count();
    for (std::size_t begin = 0; begin < readings.size(); begin += rowsAStatement) {
        RowWriter sql;
        sql.text("INSERT INTO ledger_reading (point, flow, start, mwh, estimate, version, first_seen, last_seen,"
                 " revisions, source) SELECT ");
        sql.number(m_point).text(",").number(static_cast<int>(m_flow));
        sql.text(",column1,column2,CAST(column3 AS BIGINT),column4,").number(at).text(",").number(at);
        sql.text(",0,").number(static_cast<int>(source)).text(" FROM (VALUES ");
        const std::size_t end = std::min(readings.size(), begin + rowsAStatement);
        for (std::size_t i = begin; i < end; ++i) {
            const HalfHour &reading = readings[i];
            sql.text(i == begin ? "(" : ",(").number(reading.start.time_since_epoch().count()).text(",");
            sql.number(reading.energy.milliwattHours()).text(",");
            if (reading.estimate)
                sql.number(reading.estimate->milliYen());
            else
                sql.text("NULL");
            sql.text(",").number(static_cast<int>(reading.version)).text(")");
        }
        m_database.run(sql.text(") AS v WHERE true").text(onConflict).take());
    }
}

void LedgerReadings::keepAsRevisions(const std::vector<HalfHour> &readings)
{
    for (std::size_t begin = 0; begin < readings.size(); begin += rowsAStatement) {
        RowWriter sql;
        sql.text("INSERT INTO ledger_revision (point, flow, start, number, mwh, estimate, version, first_seen,"
                 " last_seen, source) SELECT point, flow, start, revisions, mwh, estimate, version, first_seen,"
                 " last_seen, source FROM ledger_reading WHERE point = ");
        sql.number(m_point).text(" AND flow = ").number(static_cast<int>(m_flow)).text(" AND start IN (");
        const std::size_t end = std::min(readings.size(), begin + rowsAStatement);
        for (std::size_t i = begin; i < end; ++i)
            sql.text(i == begin ? "" : ",").number(readings[i].start.time_since_epoch().count());
        m_database.run(sql.text(")").take());
    }
}

void LedgerReadings::seenAgain(const std::vector<InstantRange> &stretches, Instant answered)
{
    const qlonglong at = answered.time_since_epoch().count();
    for (const InstantRange &stretch : stretches) {
        m_database.run(QStringLiteral("UPDATE ledger_reading SET last_seen = ? WHERE point = ? AND flow = ?"
                                      " AND start >= ? AND start < ? AND last_seen < ?"),
                       QVariantList{at} + place(stretch) + QVariantList{at});
    }
}

std::vector<LedgerReading> LedgerReadings::load(const InstantRange &range) const
{
    std::vector<LedgerReading> readings;
    m_database.rows(QStringLiteral("SELECT start, mwh, estimate, version, source, first_seen, last_seen, revisions"
                                   " FROM ledger_reading WHERE point = ? AND flow = ? AND start >= ? AND start < ?"
                                   " ORDER BY start"),
                    place(range), [&readings](const QSqlQuery &row) {
                        readings.push_back({halfHourAt(row), static_cast<ReadingSource>(row.value(4).toInt()),
                                            instantAt(row, 5), instantAt(row, 6), row.value(7).toInt()});
                    });
    return readings;
}

std::vector<LedgerRevision> LedgerReadings::revisions(const InstantRange &range) const
{
    std::vector<LedgerRevision> revisions;
    m_database.rows(QStringLiteral("SELECT start, mwh, estimate, version, source, first_seen, last_seen"
                                   " FROM ledger_revision WHERE point = ? AND flow = ? AND start >= ? AND start < ?"
                                   " ORDER BY start, number"),
                    place(range), [&revisions](const QSqlQuery &row) {
                        revisions.push_back({halfHourAt(row), static_cast<ReadingSource>(row.value(4).toInt()),
                                             instantAt(row, 5), instantAt(row, 6)});
                    });
    return revisions;
}

} // namespace denkiroku::models
