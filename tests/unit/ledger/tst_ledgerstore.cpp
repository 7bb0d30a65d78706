// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/ledgermerge.h"
#include "tests/unit/ledger/ledgerfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace denkiroku;
using namespace denkiroku::models;
using namespace denkiroku::models::testing;

// What any ledger does, in a file of SQLite's and, with DENKIROKU_LEDGER_ON=postgres, on a server.
class TestLedgerStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void storesAndLoads();
    void correctionsKeepTheEarlierValue();
    void onlyTheSameOrALaterVersionTakesAPlace();
    void settlingIsNoCorrection();
    void shortAnswersRemoveNothing();
    void absurdReadingsAreLeftOut();
    void coverageOfWindows();
    void importedReadingsCoverNothing();
    void holesCountAndClose();
    void pointsAndFlowsAreApart();
    void pointsThatNobodyNamedHaveAStandIn();
    void totalsAreThoseOfASeries();
    void forgetsOneAccountOrAll();
    void randomAnswersEndAsAModelSays();

private:
    LedgerLocation location() const;
    LedgerSlice only() const;
    LedgerChange stored(const LedgerAnswer &answer) const;

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<LedgerStore> m_store;
};

LedgerLocation TestLedgerStore::location() const
{
    if (qEnvironmentVariable("DENKIROKU_LEDGER_ON") == QLatin1String("postgres"))
        return postgres();
    return LedgerLocation::file(m_folder.filePath(QStringLiteral("%1.ledger").arg(m_count)));
}

void TestLedgerStore::init()
{
    ++m_count;
    auto opened = LedgerStore::open(location());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code + opened.error().detail));
    m_store = std::move(*opened);
    QVERIFY(m_store->forget({}));
}

LedgerSlice TestLedgerStore::only() const
{
    const auto slices = m_store->load(account, Flow::Import, always);
    return slices && slices->size() == 1 ? slices->front() : LedgerSlice();
}

LedgerChange TestLedgerStore::stored(const LedgerAnswer &answer) const
{
    const auto change = m_store->store(answer);
    if (!change)
        qWarning("%s %s", qPrintable(change.error().code), qPrintable(change.error().detail));
    return change.value_or(LedgerChange{-1, -1, -1, -1});
}

void TestLedgerStore::storesAndLoads()
{
    auto readings = fullDay(january, 1000);
    readings[3].estimate.reset();
    QCOMPARE(stored(answer(dayOf(january), readings)), (LedgerChange{48, 0, 0, 0}));
    QCOMPARE(stored(answer(dayOf(january), readings, 5)), (LedgerChange{0, 0, 0, 48}));
    const LedgerSlice slice = only();
    QCOMPARE(slice.point, point);
    QCOMPARE(slice.readings.size(), std::size_t(48));
    for (int slot = 0; slot < 48; ++slot) {
        const LedgerReading expected{readings[slot], ReadingSource::HalfHourly, atMinute(0), atMinute(5), 0};
        QVERIFY(slice.readings[slot] == expected);
    }
    const auto part = m_store->load(account, Flow::Import, {jst::slotStart(january, 2), jst::slotStart(january, 4)});
    QCOMPARE(part->front().readings.size(), std::size_t(2));
    QVERIFY(m_store->load(QStringLiteral("A-0"), Flow::Import, always)->empty());
    QCOMPARE(m_store->isSound().value_or(false), true);
    // What is there is there for the next program.
    m_store = std::move(*LedgerStore::open(location()));
    QCOMPARE(only().readings.size(), std::size_t(48));
}

void TestLedgerStore::correctionsKeepTheEarlierValue()
{
    stored(answer(dayOf(january), {reading(january, 0, 1000)}, 0));
    stored(answer(dayOf(january), {reading(january, 0, 1000)}, 1));
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 0, 2000, ReadingVersion::Monthly)}, 2)),
             (LedgerChange{0, 1, 0, 0}));
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 0, 3000, ReadingVersion::Updated)}, 3)).corrected, 1);
    const LedgerSlice slice = only();
    QVERIFY(slice.readings.at(0) == (LedgerReading{reading(january, 0, 3000, ReadingVersion::Updated),
                                                   ReadingSource::HalfHourly, atMinute(3), atMinute(3), 2}));
    const auto revisions = m_store->revisions(point, always);
    QCOMPARE(revisions->size(), std::size_t(2));
    QVERIFY(revisions->at(0) ==
            (LedgerRevision{reading(january, 0, 1000), ReadingSource::HalfHourly, atMinute(0), atMinute(1)}));
    QVERIFY(revisions->at(1) == (LedgerRevision{reading(january, 0, 2000, ReadingVersion::Monthly),
                                                ReadingSource::HalfHourly, atMinute(2), atMinute(2)}));
    QVERIFY(m_store->revisions(point, {always.from, jst::startOfDay(january)})->empty());
}

void TestLedgerStore::onlyTheSameOrALaterVersionTakesAPlace()
{
    stored(answer(dayOf(january), {reading(january, 0, 1000, ReadingVersion::Monthly)}, 0));
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 0, 5, ReadingVersion::Daily)}, 1)),
             (LedgerChange{0, 0, 0, 1}));
    QCOMPARE(only().readings.at(0).halfHour.energy.milliwattHours(), 1000);
    // Another value is no word for the one that is there.
    QCOMPARE(only().readings.at(0).lastSeen, atMinute(0));
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 0, 7, ReadingVersion::Monthly)}, 2)).corrected, 1);
    QCOMPARE(only().readings.at(0).halfHour.energy.milliwattHours(), 7);
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 1, 1, ReadingVersion::Updated), reading(january, 1, 2)})),
             (LedgerChange{1, 0, 0, 0}));
    QCOMPARE(only().readings.at(1).halfHour.energy.milliwattHours(), 1);
}

void TestLedgerStore::settlingIsNoCorrection()
{
    stored(answer(dayOf(january), {reading(january, 0, 1000)}, 0));
    QCOMPARE(stored(answer(dayOf(january), {reading(january, 0, 1000, ReadingVersion::Monthly)}, 1)),
             (LedgerChange{0, 0, 1, 0}));
    QVERIFY(only().readings.at(0) == (LedgerReading{reading(january, 0, 1000, ReadingVersion::Monthly),
                                                    ReadingSource::HalfHourly, atMinute(0), atMinute(1), 0}));
    QVERIFY(m_store->revisions(point, always)->empty());
}

void TestLedgerStore::shortAnswersRemoveNothing()
{
    stored(answer(dayOf(january), fullDay(january, 1000), 0));
    stored(answer(dayOf(january), {}, 1));
    stored(answer(dayOf(january), {reading(january, 10, 1010)}, 2));
    const LedgerSlice slice = only();
    QCOMPARE(slice.readings.size(), std::size_t(48));
    QCOMPARE(slice.readings[9].lastSeen, atMinute(0));
    QCOMPARE(slice.readings[10].lastSeen, atMinute(2));
}

void TestLedgerStore::absurdReadingsAreLeftOut()
{
    HalfHour early = reading(QDate(1970, 1, 1), 0, 1);
    HalfHour crooked = reading(january, 0, 1);
    crooked.start += std::chrono::seconds(7);
    HalfHour huge = reading(january, 1, 1);
    huge.energy = Energy::fromMilliwattHours(std::numeric_limits<std::int64_t>::max());
    HalfHour dear = reading(january, 2, 1);
    dear.estimate = Money::fromMilliYen(std::numeric_limits<std::int64_t>::max());
    QCOMPARE(stored(answer(dayOf(january), {early, crooked, huge, dear})).added, 1);
    QVERIFY(!only().readings.at(0).halfHour.estimate);
}

void TestLedgerStore::coverageOfWindows()
{
    const DateRange week{january, january.addDays(7)};
    stored(answer(dayOf(january.addDays(2)), fullDay(january.addDays(2), 1), 0));
    auto other = answer(dayOf(january.addDays(3)), {}, 1);
    other.source = ReadingSource::SupplyPoint;
    stored(other);
    stored(answer({january.addDays(6), january.addDays(8)}, {}, 2));
    QCOMPARE(only().coverage.size(), std::size_t(3));
    QCOMPARE(only().coverage.front().rows, 48);
    // A window takes the place of those of its source that lie wholly within.
    stored(answer(week, {}, 3));
    const auto coverage = only().coverage;
    QCOMPARE(coverage.size(), std::size_t(3));
    QVERIFY(coverage[0] == (LedgerCoverage{jst::instantsOf(week), atMinute(3) - std::chrono::seconds(2), atMinute(3),
                                           ReadingSource::HalfHourly, 0}));
    QCOMPARE(coverage[1].source, ReadingSource::SupplyPoint);
    QCOMPARE(coverage[2].range, jst::instantsOf({january.addDays(6), january.addDays(8)}));
    stored(answer(week, {}, 4));
    QCOMPARE(only().coverage.size(), std::size_t(3));
    QCOMPARE(only().coverage[0].answered, atMinute(4));
    // An answer that comes in late does not make the window older.
    stored(answer(week, {}, 3));
    QCOMPARE(only().coverage[0].answered, atMinute(4));
    const auto part = m_store->load(account, Flow::Import, jst::instantsOf(dayOf(january.addDays(7))));
    QCOMPARE(part->front().coverage.size(), std::size_t(1));
}

void TestLedgerStore::importedReadingsCoverNothing()
{
    auto imported = answer(dayOf(january), fullDay(january, 1, ReadingVersion::Unknown), 0);
    imported.source = ReadingSource::Imported;
    imported.points.front().incompleteDays = {january};
    QCOMPARE(stored(imported).added, 48);
    QVERIFY(only().coverage.empty());
    QVERIFY(only().holes.empty());
    QCOMPARE(only().readings[0].source, ReadingSource::Imported);
    stored(answer(dayOf(january), fullDay(january, 1), 1));
    QCOMPARE(only().readings[0].source, ReadingSource::HalfHourly);
    imported.answered = atMinute(9);
    QCOMPARE(stored(imported).unchanged, 48);
    QCOMPARE(only().readings[0].lastSeen, atMinute(1));
}

void TestLedgerStore::holesCountAndClose()
{
    const DateRange week{january, january.addDays(7)};
    auto holed = answer(week, {}, 0);
    holed.points.front().incompleteDays = {january, january.addDays(3)};
    stored(holed);
    holed.asked = atMinute(10);
    holed.points.front().incompleteDays = {january.addDays(3)};
    stored(holed);
    QVERIFY(only().holes == (std::vector<LedgerHole>{{january.addDays(3), 2, atMinute(10)}}));
    // Half a day asked closes nothing.
    auto half = answer(dayOf(january.addDays(3)), {}, 20);
    half.range.to -= std::chrono::hours(1);
    stored(half);
    QCOMPARE(only().holes.size(), std::size_t(1));
    stored(answer(dayOf(january.addDays(3)), fullDay(january.addDays(3), 1), 30));
    QVERIFY(only().holes.empty());
}

void TestLedgerStore::pointsAndFlowsAreApart()
{
    auto both = answer(dayOf(january), fullDay(january, 1), 0);
    both.points.push_back({otherSpin, {reading(january, 5, 77)}, {january}});
    stored(both);
    auto sold = answer(dayOf(january), {reading(january, 7, 99)}, 0);
    sold.flow = Flow::Export;
    stored(sold);
    const auto slices = m_store->load(account, Flow::Import, always);
    QCOMPARE(slices->size(), std::size_t(2));
    QCOMPARE(slices->at(0).point.spin, spin);
    QCOMPARE(slices->at(1).point.spin, otherSpin);
    QCOMPARE(slices->at(1).readings.size(), std::size_t(1));
    QCOMPARE(slices->at(1).holes.size(), std::size_t(1));
    const auto exported = m_store->load(account, Flow::Export, always);
    QCOMPARE(exported->size(), std::size_t(1));
    QCOMPARE(exported->front().readings.front().halfHour.energy.milliwattHours(), 99);
}

void TestLedgerStore::pointsThatNobodyNamedHaveAStandIn()
{
    stored(answer(dayOf(january), {reading(january, 0, 1)}, 0));
    stored(answer(dayOf(january), {reading(january, 0, 2)}, 1));
    m_store = std::move(*LedgerStore::open(location()));
    const LedgerPoint standIn = only().point;
    QVERIFY(standIn.spin != spin);
    QVERIFY(standIn.spin.contains(spin.right(4)));
    QCOMPARE(m_store->revisions(standIn, always)->size(), std::size_t(1));
    m_store->name({otherSpin, spin});
    QCOMPARE(only().point.spin, spin);
}

void TestLedgerStore::totalsAreThoseOfASeries()
{
    std::mt19937 random(11);
    std::vector<HalfHour> readings;
    const DateRange days{january, QDate(2026, 4, 11)};
    for (QDate day = days.from; day < days.to; day = day.addDays(1)) {
        for (int slot = 0; slot < 48; ++slot) {
            if (random() % 9 == 0)
                continue;
            readings.push_back(reading(day, slot, random() % 900'000, static_cast<ReadingVersion>(random() % 4)));
            if (random() % 5 == 0)
                readings.back().estimate.reset();
        }
    }
    stored(answer(days, readings));
    UsageSeries series;
    series.merge(readings);
    QVERIFY(*m_store->byDay(point, days) == series.byDay(days));
    QVERIFY(*m_store->byMonth(point, {january.addDays(3), days.to}) == series.byMonth({january.addDays(3), days.to}));
    QVERIFY(*m_store->portfolio(account, Flow::Import, days) == series.total(days));
    QVERIFY(*m_store->portfolio({}, Flow::Import, days) == series.total(days));
    QVERIFY(m_store->portfolio({}, Flow::Export, days)->isEmpty());
    const LedgerPoint nobody{account, otherSpin, Flow::Import};
    QVERIFY(*m_store->byDay(nobody, days) == UsageSeries().byDay(days));
    QVERIFY(*m_store->byMonth(nobody, days) == UsageSeries().byMonth(days));
    QVERIFY(m_store->byDay(point, {})->empty());
}

void TestLedgerStore::forgetsOneAccountOrAll()
{
    stored(answer(dayOf(january), fullDay(january, 1)));
    auto other = answer(dayOf(january), fullDay(january, 1));
    other.account = QStringLiteral("A-00008888");
    stored(other);
    QVERIFY(m_store->forget(account));
    QVERIFY(m_store->load(account, Flow::Import, always)->empty());
    QCOMPARE(m_store->load(other.account, Flow::Import, always)->front().readings.size(), std::size_t(48));
    QVERIFY(m_store->forget({}));
    QVERIFY(m_store->load(other.account, Flow::Import, always)->empty());
}

namespace {

// The ledger as plainly as it can be said.
struct Model {
    struct Row {
        LedgerReading now;
        std::vector<LedgerRevision> before;
    };
    std::map<Instant, Row> rows;

    void store(const LedgerAnswer &answer)
    {
        const bool isImported = answer.source == ReadingSource::Imported;
        for (const HalfHour &each : inOrderOnce(answer.points.front().halfHours)) {
            const LedgerReading fresh{each, answer.source, answer.answered, answer.answered, 0};
            const auto [at, isNew] = rows.try_emplace(each.start, Row{fresh, {}});
            LedgerReading &now = at->second.now;
            const bool isSame = now.halfHour.energy == each.energy && now.halfHour.estimate == each.estimate;
            const bool isLater = each.version > now.halfHour.version;
            if (isNew || (!isSame && each.version < now.halfHour.version))
                continue;
            if (!isSame) {
                at->second.before.push_back({now.halfHour, now.source, now.firstSeen, now.lastSeen});
                now = fresh;
                now.revisions = static_cast<int>(at->second.before.size());
                continue;
            }
            if (isLater) {
                now.halfHour.version = each.version;
                now.source = answer.source;
                now.lastSeen = answer.answered;
            } else if (!isImported) {
                now.lastSeen = std::max(now.lastSeen, answer.answered);
            }
        }
    }
};

} // namespace

void TestLedgerStore::randomAnswersEndAsAModelSays()
{
    std::mt19937 random(20260101);
    Model model;
    for (int round = 0; round < 60; ++round) {
        const QDate from = january.addDays(random() % 5);
        const DateRange days{from, from.addDays(1 + random() % 3)};
        std::vector<HalfHour> readings;
        for (QDate day = days.from; day < days.to; day = day.addDays(1)) {
            for (int slot = 0; slot < 48; ++slot) {
                if (random() % 4 != 0)
                    readings.push_back(
                        reading(day, slot, 50 * (random() % 3), static_cast<ReadingVersion>(random() % 4)));
                if (random() % 10 == 0 && !readings.empty())
                    readings.back().estimate.reset();
                if (random() % 20 == 0 && !readings.empty())
                    readings.push_back(readings[random() % readings.size()]);
            }
        }
        std::shuffle(readings.begin(), readings.end(), random);
        auto next = answer(days, readings, round);
        next.source = static_cast<ReadingSource>(random() % 4);
        model.store(next);
        stored(next);
    }
    std::vector<LedgerReading> now;
    std::vector<LedgerRevision> before;
    for (const auto &[start, row] : model.rows) {
        now.push_back(row.now);
        before.insert(before.end(), row.before.cbegin(), row.before.cend());
    }
    QVERIFY(now.size() > 200);
    QVERIFY(before.size() > 200);
    QVERIFY(only().readings == now);
    QVERIFY(*m_store->revisions(point, always) == before);
}

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_ledgerstore.moc"
