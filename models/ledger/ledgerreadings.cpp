// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgerreadings.h"

#include "models/ledger/ledgerdatabase.h"
#include "models/ledger/ledgerday.h"
#include "models/ledger/ledgererrors.h"
#include "models/ledger/ledgermerge.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// As many rows go into one statement: a window of 28 days, whose first and last day may be cut, in one.
constexpr std::size_t daysAStatement = 30;
constexpr std::size_t revisionsAStatement = 500;

Instant instantAt(const QSqlQuery &row, int column)
{
    return Instant(std::chrono::seconds(row.value(column).toLongLong()));
}

qlonglong unixSeconds(Instant at)
{
    return at.time_since_epoch().count();
}

// One answer's half-hours of one day, and what there was of it before.
class DayMerge {
public:
    DayMerge(std::vector<LedgerReading> known, Instant answered, ReadingSource source)
        : m_known(std::move(known)), m_answered(answered), m_source(source)
    {
    }

    // In order of time.
    void take(std::span<const HalfHour> readings)
    {
        m_merged.reserve(m_known.size() + readings.size());
        auto there = m_known.begin();
        for (const HalfHour &reading : readings) {
            for (; there != m_known.end() && there->halfHour.start < reading.start; ++there)
                m_merged.push_back(*there);
            if (there != m_known.end() && there->halfHour.start == reading.start)
                m_merged.push_back(merged(*there++, reading));
            else
                add(reading);
        }
        m_merged.insert(m_merged.end(), there, m_known.end());
    }

    bool isChanged() const { return m_isChanged; }
    const LedgerChange &change() const { return m_change; }
    std::vector<LedgerReading> takeReadings() { return std::move(m_merged); }
    // What was there of those that were corrected.
    const std::vector<LedgerReading> &before() const { return m_before; }

private:
    LedgerReading fresh(const HalfHour &reading, int revisions) const
    {
        return {reading, m_source, m_answered, m_answered, revisions};
    }

    void add(const HalfHour &reading)
    {
        m_merged.push_back(fresh(reading, 0));
        ++m_change.added;
        m_isChanged = true;
    }

    LedgerReading merged(LedgerReading known, const HalfHour &reading)
    {
        switch (ledgerStep(known.halfHour, reading)) {
        case LedgerStep::Correct:
            ++m_change.corrected;
            m_isChanged = true;
            m_before.push_back(known);
            return fresh(reading, known.revisions + 1);
        case LedgerStep::Settle:
            ++m_change.settled;
            m_isChanged = true;
            known.halfHour.version = reading.version;
            known.source = m_source;
            known.lastSeen = m_answered;
            return known;
        case LedgerStep::Same:
            ++m_change.unchanged;
            // A file that says the same is no word of the supplier's.
            if (m_source != ReadingSource::Imported && known.lastSeen < m_answered) {
                known.lastSeen = m_answered;
                m_isChanged = true;
            }
            return known;
        case LedgerStep::Add:
        case LedgerStep::Keep:
            break;
        }
        ++m_change.unchanged;
        return known;
    }

    std::vector<LedgerReading> m_known;
    const Instant m_answered;
    const ReadingSource m_source;
    std::vector<LedgerReading> m_merged;
    std::vector<LedgerReading> m_before;
    LedgerChange m_change;
    bool m_isChanged = false;
};

// What a day's row says beside its half-hours, so that totals need not unpack them.
struct DaySums {
    Energy energy;
    Money estimate;
    int present = 0;
    int estimated = 0;
    int provisional = 0;
    int corrected = 0;
};

DaySums sumsOf(const std::vector<LedgerReading> &readings)
{
    DaySums sums;
    for (const LedgerReading &reading : readings) {
        const HalfHour &half = reading.halfHour;
        sums.energy += half.energy;
        sums.estimate += half.estimate.value_or(Money());
        sums.estimated += half.estimate ? 1 : 0;
        sums.provisional += half.version == ReadingVersion::Daily ? 1 : 0;
        sums.corrected += half.version == ReadingVersion::Updated ? 1 : 0;
    }
    sums.present = static_cast<int>(readings.size());
    return sums;
}

// One statement for several days. What is the same for most days is written out and not bound, for binding a value
// takes longer than storing it: the whole text is then the same again for most answers, and prepared already.
class PutStatement {
public:
    PutStatement(qint64 point, Flow flow, std::size_t days)
        : m_point(QLatin1Char('(') + QString::number(point) + QLatin1Char(',') +
                  QString::number(static_cast<int>(flow)))
    {
        m_sql.reserve(static_cast<qsizetype>(headLength + days * rowLength));
        m_sql.append(QLatin1String("INSERT INTO ledger_day (point, flow, present, estimated, provisional, corrected,"
                                   " day, mwh, estimate, readings) VALUES "));
        m_values.reserve(static_cast<qsizetype>(days * 4));
    }

    void add(QDate day, const std::vector<LedgerReading> &readings)
    {
        const DaySums sums = sumsOf(readings);
        if (!m_values.isEmpty())
            m_sql.append(QLatin1Char(','));
        m_sql.append(m_point);
        for (const int count : {sums.present, sums.estimated, sums.provisional, sums.corrected})
            m_sql.append(QLatin1Char(',')).append(QString::number(count));
        m_sql.append(QLatin1String(",?,?,?,?)"));
        m_values << day.toJulianDay() << qlonglong(sums.energy.milliwattHours()) << qlonglong(sums.estimate.milliYen())
                 << ledgerday::packed(readings, day);
    }

    void run(LedgerDatabase &database)
    {
        m_sql.append(QLatin1String(" ON CONFLICT (point, flow, day) DO UPDATE SET mwh = excluded.mwh,"
                                   " estimate = excluded.estimate, present = excluded.present,"
                                   " estimated = excluded.estimated, provisional = excluded.provisional,"
                                   " corrected = excluded.corrected, readings = excluded.readings"));
        database.run(m_sql, m_values);
    }

private:
    // About; more only costs a copy.
    static constexpr std::size_t headLength = 400;
    static constexpr std::size_t rowLength = 48;

    const QString m_point;
    QString m_sql;
    QVariantList m_values;
};

} // namespace

LedgerReading ledgerReadingAt(const QSqlQuery &row)
{
    const QVariant estimate = row.value(2);
    return {{instantAt(row, 0), Energy::fromMilliwattHours(row.value(1).toLongLong()),
             estimate.isNull() ? std::nullopt : std::optional(Money::fromMilliYen(estimate.toLongLong())),
             static_cast<ReadingVersion>(row.value(3).toInt())},
            static_cast<ReadingSource>(row.value(4).toInt()),
            instantAt(row, 5),
            instantAt(row, 6),
            row.value(7).toInt()};
}

LedgerChange LedgerReadings::store(std::vector<HalfHour> readings, Instant answered, ReadingSource source)
{
    LedgerChange change;
    const auto fresh = ledgerReadings(std::move(readings));
    if (fresh.empty())
        return change;
    const auto known = packedDays(jst::dateOf(fresh.front().start), jst::dateOf(fresh.back().start));
    std::vector<Day> changed;
    std::vector<LedgerReading> before;
    for (auto begin = fresh.begin(); begin != fresh.end();) {
        const QDate day = jst::dateOf(begin->start);
        const Instant midnight = jst::startOfDay(day.addDays(1));
        const auto end = std::find_if(begin, fresh.end(), [&](const HalfHour &each) { return each.start >= midnight; });
        const auto there = known.find(day);
        DayMerge merge(there == known.end() ? std::vector<LedgerReading>() : unpacked(there->second, day), answered,
                       source);
        merge.take({begin, end});
        change += merge.change();
        before.insert(before.end(), merge.before().begin(), merge.before().end());
        if (merge.isChanged())
            changed.push_back({day, merge.takeReadings()});
        begin = end;
    }
    put(changed);
    keepAsRevisions(before);
    return change;
}

// The newest first, as they lie in the file.
void LedgerReadings::put(std::span<const Day> days)
{
    while (!days.empty()) {
        const auto part = days.last(std::min(days.size(), daysAStatement));
        PutStatement statement(m_point, m_flow, part.size());
        for (auto each = part.rbegin(); each != part.rend(); ++each)
            statement.add(each->day, each->readings);
        statement.run(m_database);
        days = days.first(days.size() - part.size());
    }
}

std::map<QDate, QByteArray> LedgerReadings::packedDays(QDate first, QDate last) const
{
    std::map<QDate, QByteArray> days;
    m_database.rows(QStringLiteral("SELECT day, readings FROM ledger_day WHERE point = ? AND flow = ? AND day >= ?"
                                   " AND day <= ?"),
                    {m_point, static_cast<int>(m_flow), first.toJulianDay(), last.toJulianDay()},
                    [&days](const QSqlQuery &row) {
                        days.emplace(QDate::fromJulianDay(row.value(0).toLongLong()), row.value(1).toByteArray());
                    });
    return days;
}

std::vector<LedgerReading> LedgerReadings::unpacked(const QByteArray &bytes, QDate day) const
{
    auto readings = ledgerday::unpacked(bytes, day);
    if (!readings)
        m_database.fail(ledgererrors::make(ledgererrors::damaged, day.toString(Qt::ISODate)));
    return std::move(readings).value_or(std::vector<LedgerReading>());
}

// Written out, for every value is a whole number: binding as many through variants takes longer.
void LedgerReadings::keepAsRevisions(const std::vector<LedgerReading> &readings)
{
    for (std::size_t begin = 0; begin < readings.size(); begin += revisionsAStatement) {
        QStringList rows;
        for (std::size_t i = begin; i < std::min(readings.size(), begin + revisionsAStatement); ++i) {
            const LedgerReading &reading = readings[i];
            const HalfHour &half = reading.halfHour;
            const auto number = [](qlonglong value) { return QString::number(value); };
            const QStringList values{number(m_point),
                                     number(static_cast<int>(m_flow)),
                                     number(unixSeconds(half.start)),
                                     number(reading.revisions),
                                     number(half.energy.milliwattHours()),
                                     half.estimate ? number(half.estimate->milliYen()) : QStringLiteral("NULL"),
                                     number(static_cast<int>(half.version)),
                                     number(unixSeconds(reading.firstSeen)),
                                     number(unixSeconds(reading.lastSeen)),
                                     number(static_cast<int>(reading.source))};
            rows.append(QLatin1Char('(') + values.join(QLatin1Char(',')) + QLatin1Char(')'));
        }
        m_database.run(QStringLiteral("INSERT INTO ledger_revision (point, flow, start, number, mwh, estimate,"
                                      " version, first_seen, last_seen, source) VALUES ") +
                       rows.join(QLatin1Char(',')));
    }
}

std::vector<LedgerReading> LedgerReadings::load(const InstantRange &range) const
{
    std::vector<LedgerReading> readings;
    const QDate last = jst::dateOf(range.to - std::chrono::seconds(1));
    for (const auto &[day, bytes] : packedDays(jst::dateOf(range.from), last)) {
        for (const LedgerReading &reading : unpacked(bytes, day)) {
            if (range.contains(reading.halfHour.start))
                readings.push_back(reading);
        }
    }
    return readings;
}

std::vector<LedgerRevision> LedgerReadings::revisions(const InstantRange &range) const
{
    std::vector<LedgerRevision> revisions;
    m_database.rows(QStringLiteral("SELECT start, mwh, estimate, version, source, first_seen, last_seen, number"
                                   " FROM ledger_revision WHERE point = ? AND flow = ? AND start >= ? AND start < ?"
                                   " ORDER BY start, number"),
                    {m_point, static_cast<int>(m_flow), unixSeconds(range.from), unixSeconds(range.to)},
                    [&revisions](const QSqlQuery &row) {
                        const LedgerReading before = ledgerReadingAt(row);
                        revisions.push_back({before.halfHour, before.source, before.firstSeen, before.lastSeen});
                    });
    return revisions;
}

} // namespace denkiroku::models
