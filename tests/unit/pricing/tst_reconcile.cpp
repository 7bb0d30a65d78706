// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliationwords.h"
#include "tests/unit/pricing/madeinvoices.h"

#include <QTest>

#include <algorithm>

using namespace denkiroku;
using namespace denkiroku::test;

class TestReconcile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void missingReadingsAreFound_data();
    void missingReadingsAreFound();
    void correctedReadings();
    void provisionalReadings();
    void otherUsage();
    void anotherPrice();
    void aLineOfTheInvoiceAlone();
    void withinAYenALine();
    void whatCannotBePricedIsUnchecked();
    void aCreditAloneIsNotFromReadings();
    void linesWithoutKnownWords();
    void oneLineForAllEnergy();
    void theCapacityThatWasBilled();
    void thePolicyIsFoundOut_data();
    void thePolicyIsFoundOut();
    void aChargeWithoutAPoint();
};

void TestReconcile::agrees_data()
{
    QTest::addColumn<Tariff>("tariff");
    QTest::newRow("flat") << flat();
    QTest::newRow("stepped") << stepped();
    QTest::newRow("bands") << banded();
}

void TestReconcile::agrees()
{
    QFETCH(Tariff, tariff);
    const auto readings = usual();
    const auto result = check(invoiceOf(tariff, readings), point(tariff), readings);
    QCOMPARE(result.state, ReconciliationState::Agrees);
    QCOMPARE(result.difference(), std::optional<std::int64_t>(0));
    QVERIFY(result.reasons.empty());
    QCOMPARE(result.days, std::optional(DateRange{first, end}));
    for (const ReconciledLine &line : result.lines)
        QVERIFY(line.invoice && line.computed && line.difference().isZero());
}

void TestReconcile::missingReadingsAreFound_data()
{
    QTest::addColumn<Tariff>("tariff");
    QTest::addColumn<bool>("withUnits");
    QTest::newRow("flat") << flat() << true;
    QTest::newRow("flat, no units") << flat() << false;
    QTest::newRow("stepped") << stepped() << true;
    QTest::newRow("stepped, no units") << stepped() << false;
    QTest::newRow("bands") << banded() << true;
}

void TestReconcile::missingReadingsAreFound()
{
    QFETCH(Tariff, tariff);
    QFETCH(bool, withUnits);
    auto readings = usual();
    InvoiceCharge invoice = invoiceOf(tariff, readings);
    if (!withUnits) {
        for (InvoiceLine &line : invoice.lines)
            line.units.reset();
    }
    Energy lost;
    for (int i = 300; i < 400; ++i)
        lost += readings[static_cast<std::size_t>(i)].energy;
    readings.erase(readings.begin() + 300, readings.begin() + 400);
    const auto result = check(invoice, point(tariff), readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QVERIFY(result.difference() > 0);
    QCOMPARE(codes(result).front(), Code::MissingReadings);
    const ReconciliationReason &reason = result.reasons.front();
    QCOMPARE(reason.halfHours, 100);
    QVERIFY(reason.energy);
    // Without units it follows from the yen: what one yen buys is as near as it can be told.
    const double tolerance = withUnits ? 1e-9 : 0.05;
    QVERIFY(std::abs((*reason.energy - lost).kilowattHours()) < tolerance);
    QVERIFY(reason.explains);
    QVERIFY(reasonText(reason, QLocale::c()).contains(QStringLiteral("missing")));
}

void TestReconcile::correctedReadings()
{
    auto readings = usual();
    const InvoiceCharge invoice = invoiceOf(flat(), readings);
    for (int i = 48; i < 96; ++i) {
        readings[static_cast<std::size_t>(i)].energy += kwh(0.2);
        readings[static_cast<std::size_t>(i)].version = ReadingVersion::Updated;
    }
    const auto result = check(invoice, point(flat()), readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(codes(result), std::vector{Code::CorrectedReadings});
    QCOMPARE(result.reasons.front().halfHours, 48);
    QCOMPARE(result.reasons.front().energy, std::optional(kwh(-9.6)));
}

void TestReconcile::provisionalReadings()
{
    auto readings = usual();
    const InvoiceCharge invoice = invoiceOf(flat(), readings);
    for (HalfHour &each : readings)
        each.version = ReadingVersion::Daily;
    // Provisional and right: nothing to say.
    QCOMPARE(check(invoice, point(flat()), readings).state, ReconciliationState::Agrees);
    readings[5].energy += kwh(3);
    const auto result = check(invoice, point(flat()), readings);
    QCOMPARE(codes(result), std::vector{Code::ProvisionalReadings});
}

void TestReconcile::otherUsage()
{
    auto readings = usual();
    const InvoiceCharge invoice = invoiceOf(flat(), readings);
    readings[7].energy += kwh(5);
    const auto result = check(invoice, point(flat()), readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(codes(result), std::vector{Code::OtherUsage});
    QCOMPARE(result.reasons.front().energy, std::optional(kwh(-5)));
}

void TestReconcile::anotherPrice()
{
    Tariff billed = flat();
    billed.energy = {{.span = always("31.05")}};
    const auto readings = usual();
    const auto result = check(invoiceOf(billed, readings), point(flat()), readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(codes(result), std::vector{Code::OtherPrice});
    QCOMPARE(result.reasons.front().invoicePrice, std::optional(yen("31.05")));
    QCOMPARE(result.reasons.front().tariffPrice, std::optional(yen("30.75")));
}

void TestReconcile::aLineOfTheInvoiceAlone()
{
    const auto readings = usual();
    InvoiceCharge invoice = invoiceOf(flat(), readings);
    invoice.lines.push_back({QStringLiteral("CAMPAIGN"), spin, {}, {}, std::nullopt, amount("-500")});
    *invoice.yen -= 500;
    const auto result = check(invoice, point(flat()), readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(result.difference(), std::optional<std::int64_t>(-500));
    QCOMPARE(codes(result), std::vector{Code::InvoiceOnly});
    QCOMPARE(result.reasons.front().item, QStringLiteral("CAMPAIGN"));
}

void TestReconcile::withinAYenALine()
{
    const auto readings = usual();
    InvoiceCharge invoice = invoiceOf(flat(), readings);
    *invoice.yen += 1;
    const auto result = check(invoice, point(flat()), readings);
    QCOMPARE(result.state, ReconciliationState::Within);
    QCOMPARE(codes(result), std::vector{Code::Rounding});
}

void TestReconcile::whatCannotBePricedIsUnchecked()
{
    Tariff later = flat();
    later.energy = {{.span = from(first.addDays(10), "30.75")}};
    const auto readings = usual();
    const auto result = check(invoiceOf(flat(), readings), point(later), readings);
    QCOMPARE(result.state, ReconciliationState::Unchecked);
    QVERIFY(!result.computed && result.invoice);
    QCOMPARE(codes(result), std::vector{Code::CannotPrice});
    QCOMPARE(result.reasons.front().when, std::optional(days(first, first.addDays(10))));
    QVERIFY(reasonText(result.reasons.front(), QLocale::c()).contains(QStringLiteral("price")));
    // The invoice's lines are there to be read all the same.
    QCOMPARE(result.lines.size(), 4U);
}

void TestReconcile::aCreditAloneIsNotFromReadings()
{
    InvoiceCharge invoice{{}, -3300, {{QStringLiteral("GOODWILL-CREDIT"), {}, {}, {}, std::nullopt, amount("-3300")}}};
    PricedBill bill{QStringLiteral("1"), Money::fromYen(-3300), {priceCharge(invoice, nullptr, {})}};
    const auto result = reconcile(bill, roundingPolicies().front());
    QCOMPARE(result.state, ReconciliationState::Unchecked);
    QCOMPARE(codes(result), std::vector{Code::NotFromReadings});
}

// Codes that mean nothing here: the price of each line tells what it is.
void TestReconcile::linesWithoutKnownWords()
{
    const auto readings = usual();
    for (const Tariff &tariff : {flat(), stepped(), banded()}) {
        InvoiceCharge invoice = invoiceOf(tariff, readings);
        int number = 0;
        for (InvoiceLine &line : invoice.lines)
            line.code = QStringLiteral("X%1").arg(++number);
        const auto result = check(invoice, point(tariff), readings);
        QCOMPARE(result.state, ReconciliationState::Agrees);
        QVERIFY(std::ranges::all_of(result.lines, [](const ReconciledLine &line) { return line.kind.has_value(); }));
    }
}

void TestReconcile::oneLineForAllEnergy()
{
    const auto readings = usual();
    InvoiceCharge invoice = invoiceOf(stepped(), readings);
    InvoiceLine all{QStringLiteral("STEPS-USE"), spin, invoice.lines.front().from, invoice.lines.front().to, {}, {}};
    api::Decimal units;
    std::int64_t mwh = 0;
    std::erase_if(invoice.lines, [&](const InvoiceLine &line) {
        if (!line.code.contains(QStringLiteral("-STEP")))
            return false;
        all.amount += line.amount;
        mwh += *line.units->toUnits(6);
        return true;
    });
    all.units = api::Decimal::fromUnits(mwh, 6);
    invoice.lines.push_back(all);
    const auto result = check(invoice, point(stepped()), readings);
    QCOMPARE(result.state, ReconciliationState::Agrees);
    QCOMPARE(std::ranges::count_if(result.lines,
                                   [](const ReconciledLine &line) { return line.kind == PricedLine::Kind::Energy; }),
             1);
}

void TestReconcile::theCapacityThatWasBilled()
{
    Tariff both = banded();
    for (Tariff::EnergyPrice &each : both.energy)
        each.tier = QStringLiteral("HIGH");
    for (const char *band : {"DAY", "NIGHT"})
        both.energy.push_back({.band = QLatin1String(band), .tier = QStringLiteral("LOW"), .span = always("30")});
    const auto readings = usual();
    const auto result = check(invoiceOf(banded(), readings), point(both), readings);
    QCOMPARE(result.state, ReconciliationState::Agrees);
}

void TestReconcile::thePolicyIsFoundOut_data()
{
    QTest::addColumn<QString>("policy");
    for (const RoundingPolicy &policy : roundingPolicies())
        QTest::newRow(policy.id) << QString::fromLatin1(policy.id);
}

// Twelve bills of different sizes, made by one policy: the one found explains them all.
void TestReconcile::thePolicyIsFoundOut()
{
    QFETCH(QString, policy);
    const AgreedPoint known = point(stepped());
    std::vector<PricedBill> bills;
    for (int i = 0; i < 12; ++i) {
        auto readings = usual();
        for (HalfHour &each : readings)
            each.energy += kwh(0.003 * i + 0.0007 * (i % 5));
        bills.push_back(
            {QString::number(i),
             std::nullopt,
             {priceCharge(invoiceOf(stepped(), readings, policy.toLatin1().constData()), &known, readings)}});
    }
    const RoundingPolicy &found = explainingPolicy(bills);
    for (const PricedBill &bill : bills)
        QCOMPARE(reconcile(bill, found).state, ReconciliationState::Agrees);
}

void TestReconcile::aChargeWithoutAPoint()
{
    const auto readings = usual();
    InvoiceCharge invoice = invoiceOf(flat(), readings);
    invoice.spin.clear();
    const std::vector<AgreedPoint> one{point(flat())};
    QCOMPARE(pointOf(invoice, one), &one.front());
    const std::vector<AgreedPoint> two{point(flat()), {QStringLiteral("2"), Flow::Import, agreed(stepped())}};
    QCOMPARE(pointOf(invoice, two), &two.front());
    const std::vector<AgreedPoint> alike{point(flat()), {QStringLiteral("2"), Flow::Import, agreed(flat())}};
    QVERIFY(!pointOf(invoice, alike));
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
