// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportpack.h"
#include "models/report/reportxlsx.h"

#include <QTemporaryDir>
#include <QTest>

using namespace denkiroku;
using namespace denkiroku::models;

namespace {

BillRow bill(const char *id, const QDate &issued, std::int64_t yen, BillKind kind = BillKind::Statement)
{
    BillRow row;
    row.id = QLatin1String(id);
    row.kind = kind;
    row.issued = issued;
    row.amount = Money::fromYen(yen);
    return row;
}

PaymentRow payment(const char *id, const QDate &day, std::int64_t yen, PaymentStatus status)
{
    PaymentRow row;
    row.id = QLatin1String(id);
    row.date = day;
    row.amount = Money::fromYen(yen);
    row.status = status;
    return row;
}

// The same energy in every half-hour of the days.
UsageSeries series(const DateRange &days, std::int64_t milliwattHours)
{
    std::vector<HalfHour> readings;
    const InstantRange range = jst::instantsOf(days);
    for (Instant at = range.from; at < range.to; at += jst::halfHour) {
        HalfHour reading;
        reading.start = at;
        reading.energy = Energy::fromMilliwattHours(milliwattHours);
        readings.push_back(reading);
    }
    UsageSeries made;
    made.merge(std::move(readings));
    return made;
}

constexpr ReportSpan year2025{ReportYear::Calendar, 2025};

ReportInput input(ReportSpan span = year2025)
{
    return {.span = span, .now = jst::startOfDay(QDate(2026, 9, 20))};
}

InstantRange always()
{
    return jst::instantsOf(DateRange{QDate(2000, 1, 1), QDate(2100, 1, 1)});
}

} // namespace

class TestYearReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void spansCoverTheirYear();
    void billsAndPaymentsCountInTheirMonth();
    void whatDoesNotCountIsStillListed();
    void energyIsSummedByMonthAndSite();
    void nothingKnownIsNoZero();
    void whatIsNotOverIsNotMissing();
    void carbonDioxideNeedsAFactor();
    void lacksAreNamed();
    void packHoldsItsColumns();
    void workbookNamesItsFault();
};

void TestYearReport::spansCoverTheirYear()
{
    QCOMPARE(year2025.days(), (DateRange{QDate(2025, 1, 1), QDate(2026, 1, 1)}));
    const ReportSpan fiscal{ReportYear::Fiscal, 2025};
    QCOMPARE(fiscal.days(), (DateRange{QDate(2025, 4, 1), QDate(2026, 4, 1)}));
    QCOMPARE(ReportSpan::of(ReportYear::Fiscal, QDate(2026, 3, 31)), fiscal);
    QCOMPARE(ReportSpan::of(ReportYear::Fiscal, QDate(2026, 4, 1)).year, 2026);
    QCOMPARE(ReportSpan::of(ReportYear::Calendar, QDate(2026, 3, 31)).year, 2026);
    QCOMPARE(reportFileStem(year2025), QStringLiteral("denkiroku-2025"));
    QCOMPARE(reportFileStem(fiscal), QStringLiteral("denkiroku-2025-04-2026-03"));
}

void TestYearReport::billsAndPaymentsCountInTheirMonth()
{
    ReportInput in = input();
    in.bills = {bill("c", QDate(2026, 1, 1), 9), bill("b", QDate(2025, 12, 31), 700), bill("a", QDate(2025, 1, 1), 41),
                bill("z", QDate(2024, 12, 31), 5), bill("n", QDate(2025, 12, 5), -200, BillKind::CreditNote)};
    in.payments = {payment("p", QDate(2025, 1, 31), 41, PaymentStatus::Paid),
                   payment("q", QDate(2026, 1, 1), 700, PaymentStatus::Paid)};
    // Without a day of issue: the day its period ended.
    BillRow undated = bill("u", QDate(), 3);
    undated.issued.reset();
    undated.to = QDate(2025, 2, 28);
    in.bills.push_back(undated);

    const YearReport report = yearReport(in);
    QCOMPARE(report.months.size(), std::size_t(12));
    QCOMPARE(report.months[0].billed, Money::fromYen(41));
    QCOMPARE(report.months[0].paid, Money::fromYen(41));
    QCOMPARE(report.months[1].billed, Money::fromYen(3));
    QCOMPARE(report.months[11].billed, Money::fromYen(500));
    QCOMPARE(report.months[11].bills, 2);
    QCOMPARE(report.total.billed, Money::fromYen(544));
    QCOMPARE(report.total.paid, Money::fromYen(41));
    QCOMPARE(report.bills.size(), std::size_t(4));
    QCOMPARE(report.bills.back().id, QStringLiteral("b"));
    QCOMPARE(report.payments.size(), std::size_t(1));
}

void TestYearReport::whatDoesNotCountIsStillListed()
{
    ReportInput in = input();
    in.bills = {bill("a", QDate(2025, 5, 1), 100), bill("b", QDate(2025, 5, 2), 100),
                bill("c", QDate(2025, 5, 3), 100, BillKind::Collective)};
    in.bills[1].status = BillStatus::Annulled;
    in.payments = {payment("p", QDate(2025, 5, 9), 100, PaymentStatus::Failed),
                   payment("q", QDate(2025, 5, 9), 100, PaymentStatus::Scheduled),
                   payment("r", QDate(2025, 5, 9), 100, PaymentStatus::Historic)};
    const YearReport report = yearReport(in);
    QCOMPARE(report.bills.size(), std::size_t(3));
    QCOMPARE(report.total.billed, Money::fromYen(100));
    QCOMPARE(report.payments.size(), std::size_t(3));
    QCOMPARE(report.total.paid, Money::fromYen(100));
}

void TestYearReport::energyIsSummedByMonthAndSite()
{
    const UsageSeries home = series({QDate(2024, 12, 1), QDate(2025, 3, 1)}, 500'000);
    const UsageSeries roof = series({QDate(2025, 2, 1), QDate(2025, 2, 2)}, 250'000);
    ReportInput in = input();
    in.points = {{QStringLiteral("Home"), Flow::Import, always(), &home},
                 {QStringLiteral("Home"), Flow::Export, always(), &roof}};
    const YearReport report = yearReport(in);
    QCOMPARE(report.sites.size(), std::size_t(2));
    QCOMPARE(report.months[0].imported.energy, Energy::fromKilowattHours(31 * 24));
    QCOMPARE(report.total.imported.energy, Energy::fromKilowattHours((31 + 28) * 24));
    QCOMPARE(report.total.exported.energy, Energy::fromKilowattHours(12));
    QCOMPARE(report.sites[0].total, report.total.imported);
    QCOMPARE(report.total.imported.expected - report.total.imported.present, (365 - 31 - 28) * 48);
}

void TestYearReport::nothingKnownIsNoZero()
{
    ReportInput in = input();
    in.points = {{QStringLiteral("Home"), Flow::Import, always(), nullptr}};
    const ReportPack pack = reportPack(yearReport(in), QLocale());
    for (const auto &row : pack.months.rows)
        QVERIFY(std::holds_alternative<std::monostate>(row[1]));
    QVERIFY(std::holds_alternative<std::monostate>(pack.months.total[1]));
    // A point that was not supplied in the year is no place of it.
    in.points[0].supplied = jst::instantsOf(DateRange{QDate(2020, 1, 1), QDate(2021, 1, 1)});
    QVERIFY(yearReport(in).sites.empty());
}

void TestYearReport::whatIsNotOverIsNotMissing()
{
    ReportInput in = input({ReportYear::Calendar, 2026});
    const UsageSeries home = series({QDate(2026, 2, 1), QDate(2026, 9, 20)}, 1'000);
    in.points = {{QStringLiteral("Home"), Flow::Import, {jst::startOfDay(QDate(2026, 2, 1)), always().to}, &home}};
    const YearReport report = yearReport(in);
    QVERIFY(report.isUnfinished());
    QVERIFY(report.total.imported.isComplete());
    QCOMPARE(report.months[0].imported.expected, 0);
    QCOMPARE(report.months[11].imported.expected, 0);
}

void TestYearReport::carbonDioxideNeedsAFactor()
{
    const UsageSeries home = series({QDate(2025, 1, 1), QDate(2025, 1, 2)}, 1'000'000);
    ReportInput in = input();
    in.points = {{QStringLiteral("Home"), Flow::Import, always(), &home}};
    YearReport report = yearReport(in);
    QVERIFY(!report.kilogramsOfCarbonDioxide(report.total.imported));
    const std::size_t columns = reportPack(report, QLocale()).months.columns.size();
    report.factor = EmissionFactor{0.5, QStringLiteral("Somebody, 2024")};
    QCOMPARE(*report.kilogramsOfCarbonDioxide(report.total.imported), 24.0);
    const ReportPack pack = reportPack(report, QLocale());
    QCOMPARE(pack.months.columns.size(), columns + 1);
    QVERIFY(pack.notes.join(u' ').contains(QStringLiteral("Somebody, 2024")));
    QVERIFY(pack.notes.join(u' ').contains(QStringLiteral("0.5 kg")));
}

void TestYearReport::lacksAreNamed()
{
    YearReport report = yearReport(input());
    api::Error refusal;
    refusal.kind = api::ErrorKind::Forbidden;
    const qsizetype before = reportPack(report, QLocale()).notes.size();
    report.lacks.push_back({ReportLack::Part::Payments, refusal});
    const ReportPack pack = reportPack(report, QLocale());
    QCOMPARE(pack.notes.size(), before + 1);
    QVERIFY(pack.notes.constFirst().contains(QStringLiteral("payments")));
}

void TestYearReport::packHoldsItsColumns()
{
    const UsageSeries home = series({QDate(2025, 1, 1), QDate(2025, 1, 2)}, 1'000);
    ReportInput in = input();
    in.bills = {bill("a", QDate(2025, 5, 1), 1234)};
    in.payments = {payment("p", QDate(2025, 5, 9), 1234, PaymentStatus::Paid)};
    in.points = {{QStringLiteral("Home"), Flow::Import, always(), &home},
                 {QStringLiteral("Roof"), Flow::Export, always(), &home}};
    YearReport report = yearReport(in);
    report.factor = EmissionFactor{0.4, QStringLiteral("x")};
    for (const QLocale &locale : {QLocale(QStringLiteral("ja_JP")), QLocale(QStringLiteral("en_GB"))}) {
        const ReportPack pack = reportPack(report, locale);
        for (const ReportTable *table : pack.allTables()) {
            QVERIFY(!table->title.isEmpty());
            for (const auto &row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
            if (!table->total.empty())
                QCOMPARE(table->total.size(), table->columns.size());
        }
    }
}

void TestYearReport::workbookNamesItsFault()
{
    QTemporaryDir folder;
    const ReportPack pack = reportPack(yearReport(input()), QLocale());
    QVERIFY(saveReport(pack, folder.filePath(QStringLiteral("empty.xlsx"))));
    const auto outcome = saveReport(pack, folder.filePath(QStringLiteral("nowhere/empty.xlsx")));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, TransferError::Kind::NoFolder);
}

QTEST_GUILESS_MAIN(TestYearReport)
#include "tst_yearreport.moc"
