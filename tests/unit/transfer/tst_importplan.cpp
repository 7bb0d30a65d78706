// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importplan.h"
#include "tests/unit/transfer/transfertest.h"

#include <QTest>

using namespace denkiroku::models;
using namespace denkiroku::test;

namespace {

ImportFile fileOf(const std::vector<HalfHour> &halfHours)
{
    ImportFile file;
    int line = 1;
    for (const HalfHour &each : halfHours)
        file.rows.push_back({.halfHour = each, .label = {}, .flow = {}, .line = ++line});
    return file;
}

std::vector<LedgerReading> ledgerOf(const std::vector<HalfHour> &halfHours)
{
    std::vector<LedgerReading> readings;
    for (const HalfHour &each : halfHours)
        readings.push_back({.halfHour = each});
    return readings;
}

ImportTarget target()
{
    return {.point = {.account = QStringLiteral("A-1"), .spin = QStringLiteral("0300000000000000123456")}};
}

constexpr auto Unknown = ReadingVersion::Unknown;
constexpr auto Daily = ReadingVersion::Daily;
constexpr auto Monthly = ReadingVersion::Monthly;
constexpr auto Updated = ReadingVersion::Updated;

} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStanding();
    void outsideOfSupply();
    void rowsOfOthers();
    void zeros();
    void whatIsStored();
};

void TestImportPlan::everyStanding()
{
    const auto file = fileOf({
        halfHour(firstDay, 0, 100, {}, Unknown), // not there
        halfHour(firstDay, 1, 200, {}, Unknown), // the same, said with less
        halfHour(firstDay, 2, 301, {}, Unknown), // other, and less settled
        halfHour(firstDay, 3, 401, {}, Monthly), // other, as settled
        halfHour(firstDay, 4, 500, {}, Updated), // the same energy, more settled
        halfHour(firstDay, 5, 600, 10, Monthly), // the same
        halfHour(firstDay, 6, 700, 11, Monthly), // another estimate
    });
    const auto known = ledgerOf({
        halfHour(firstDay, 1, 200, 7, Monthly),
        halfHour(firstDay, 2, 300, {}, Daily),
        halfHour(firstDay, 3, 400, {}, Monthly),
        halfHour(firstDay, 4, 500, {}, Monthly),
        halfHour(firstDay, 5, 600, 10, Monthly),
        halfHour(firstDay, 6, 700, 10, Monthly),
        halfHour(firstDay, 7, 700, 10, Monthly),
    });
    const ImportPlan plan = planImport(file, target(), known);
    QCOMPARE(plan.fresh, 1);
    QCOMPARE(plan.same, 2);
    QCOMPARE(plan.lessSettled, 1);
    QCOMPARE(plan.different, 3);
    QCOMPARE(plan.halfHours.size(), std::size_t(4));
    QCOMPARE(plan.examples.size(), std::size_t(3));
    QCOMPARE(plan.examples[0].before.energy.milliwattHours(), std::int64_t(400));
    QCOMPARE(plan.examples[0].after.energy.milliwattHours(), std::int64_t(401));
    QCOMPARE(plan.fresh + plan.same + plan.lessSettled + plan.different, int(file.rows.size()));
}

void TestImportPlan::outsideOfSupply()
{
    auto to = target();
    to.since = jst::slotStart(firstDay, 1);
    to.until = jst::slotStart(firstDay, 3);
    const auto file = fileOf(
        {halfHour(firstDay, 0, 1), halfHour(firstDay, 1, 1), halfHour(firstDay, 2, 1), halfHour(firstDay, 3, 1)});
    const ImportPlan plan = planImport(file, to, {});
    QCOMPARE(plan.outside, 2);
    QCOMPARE(plan.fresh, 2);
}

void TestImportPlan::rowsOfOthers()
{
    auto file = fileOf({halfHour(firstDay, 0, 1), halfHour(firstDay, 1, 1), halfHour(firstDay, 2, 1)});
    file.rows[0].label = QStringLiteral("…3456");
    file.rows[1].label = QStringLiteral("…9999");
    file.rows[2].flow = Flow::Export;
    const ImportPlan plan = planImport(file, target(), {});
    QCOMPARE(plan.fresh, 1);
    QCOMPARE(plan.ofOthers, 2);
    QVERIFY(importRange(file, target()) == InstantRange({jst::slotStart(firstDay, 0), jst::slotStart(firstDay, 1)}));
}

void TestImportPlan::zeros()
{
    auto file = fileOf({halfHour(firstDay, 0, 1), halfHour(firstDay, 5, 1), halfHour(firstDay, 7, 1)});
    file.missing.insert(jst::slotStart(firstDay, 2));
    auto to = target();
    ImportPlan plan = planImport(file, to, {});
    QCOMPARE(plan.absent, 4);
    QCOMPARE(plan.zeros, 0);
    QCOMPARE(plan.fresh, 3);
    to.absentIsZero = true;
    plan = planImport(file, to, ledgerOf({halfHour(firstDay, 1, 5, {}, Daily)}));
    QCOMPARE(plan.zeros, 4);
    QCOMPARE(plan.fresh, 6);
    QCOMPARE(plan.lessSettled, 1);
}

void TestImportPlan::whatIsStored()
{
    const ImportPlan plan = planImport(fileOf({halfHour(firstDay, 0, 1), halfHour(firstDay, 5, 1)}), target(), {});
    const Instant now = jst::startOfDay(QDate(2026, 9, 20));
    const LedgerAnswer answer = plan.answer(now);
    QCOMPARE(answer.source, ReadingSource::Imported);
    QCOMPARE(answer.account, QStringLiteral("A-1"));
    QCOMPARE(answer.points.size(), std::size_t(1));
    QCOMPARE(answer.points[0].halfHours.size(), std::size_t(2));
    QVERIFY(answer.range == InstantRange({jst::slotStart(firstDay, 0), jst::slotStart(firstDay, 6)}));
    QVERIFY(ImportPlan().isEmpty() && ImportPlan().range().isEmpty());
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
