// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconcile/reconciliationwords.h"
#include "tests/unit/pricing/madeinvoices.h"

#include <QTest>

#include <algorithm>

using namespace denkiroku;
using namespace denkiroku::test;

namespace {

Reconciliation checkAlone(const std::vector<AgreedPoint> &points, std::optional<std::int64_t> yen,
                          const std::vector<HalfHour> &readings)
{
    const auto amount = yen ? std::optional(Money::fromYen(*yen)) : std::nullopt;
    PricedBill bill{QStringLiteral("1"), amount, {}};
    for (const InvoiceCharge &charge : chargesWithoutLines(points, days(first, end), amount))
        bill.charges.push_back(priceCharge(charge, pointOf(charge, points), readings));
    return reconcile(bill, roundingPolicies().front());
}

InvoiceCharge fee(const char *code, std::int64_t yen)
{
    return {{}, yen, {{QLatin1String(code), {}, {}, {}, std::nullopt, PreciseYen::fromYen(yen)}}};
}

} // namespace

// Bills that say less than they should, or more.
class TestReconcileLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutLinesTheTotalIsCompared();
    void withoutLinesOfSeveralPoints();
    void withoutLinesAndWithGaps();
    void withoutReadingsNothingIsCompared();
    void withoutDaysTheDocumentsCount();
    void aFeeBesideTheEnergy();
    void aLineWithoutACodeMayBeAnything();
    void theTaxIsAddedToWhatIsWithout();
    void aPointByItsTime();
    void aPointByTheWordsOfItsLines();
    void aStandingChargeThatWasRefused();
};

void TestReconcileLimits::withoutLinesTheTotalIsCompared()
{
    const auto readings = usual();
    const std::vector<AgreedPoint> points{point(stepped())};
    const std::int64_t yen = *invoiceOf(stepped(), readings).yen;
    const auto agreeing = checkAlone(points, yen, readings);
    QCOMPARE(agreeing.state, ReconciliationState::Agrees);
    QCOMPARE(codes(agreeing), std::vector{Code::TotalAlone});
    QVERIFY(!reasonText(agreeing.reasons.front(), QLocale::c()).isEmpty());
    QCOMPARE(checkAlone(points, yen + 1, readings).state, ReconciliationState::Within);
    const auto other = checkAlone(points, yen + 800, readings);
    QCOMPARE(other.state, ReconciliationState::Differs);
    QCOMPARE(other.difference(), std::optional<std::int64_t>(800));
    QCOMPARE(codes(other), std::vector{Code::TotalAlone});
    QCOMPARE(checkAlone(points, std::nullopt, readings).state, ReconciliationState::Unchecked);
}

void TestReconcileLimits::withoutLinesOfSeveralPoints()
{
    const auto readings = usual();
    AgreedPoint second = point(flat());
    second.spin = QStringLiteral("2");
    AgreedPoint left = point(flat());
    left.spin = QStringLiteral("3");
    left.agreements.front().to = jst::startOfDay(first);
    const std::int64_t yen = *invoiceOf(stepped(), readings).yen + *invoiceOf(flat(), readings).yen;
    const auto result = checkAlone({point(stepped()), second, left}, yen, readings);
    QCOMPARE(result.state, ReconciliationState::Agrees);
}

void TestReconcileLimits::withoutLinesAndWithGaps()
{
    auto readings = usual();
    const std::int64_t yen = *invoiceOf(flat(), readings).yen;
    readings.erase(readings.begin() + 300, readings.begin() + 400);
    const auto result = checkAlone({point(flat())}, yen, readings);
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(codes(result), (std::vector{Code::TotalAlone, Code::MissingReadings}));
    QVERIFY(result.reasons.back().explains);
}

void TestReconcileLimits::withoutReadingsNothingIsCompared()
{
    const auto result = check(invoiceOf(flat(), usual()), point(flat()), {});
    QCOMPARE(result.state, ReconciliationState::Unchecked);
    QCOMPARE(codes(result), std::vector{Code::MissingReadings});
    QCOMPARE(result.reasons.front().halfHours, 30 * 48);
    QCOMPARE(result.lines.size(), invoiceOf(flat(), usual()).lines.size());
    // An empty flat has a standing charge and nothing else: that can be told without readings.
    InvoiceCharge standing = invoiceOf(flat(), {});
    QCOMPARE(check(standing, point(flat()), {}).state, ReconciliationState::Agrees);
}

void TestReconcileLimits::withoutDaysTheDocumentsCount()
{
    const auto readings = usual();
    InvoiceCharge invoice = invoiceOf(stepped(), readings);
    for (InvoiceLine &line : invoice.lines)
        line.from.reset();
    QCOMPARE(codes(check(invoice, point(stepped()), readings)), std::vector{Code::NoPeriod});
    invoice.told = days(first, end);
    QCOMPARE(check(invoice, point(stepped()), readings).state, ReconciliationState::Agrees);
}

void TestReconcileLimits::aFeeBesideTheEnergy()
{
    const auto readings = usual();
    const AgreedPoint known = point(flat());
    const InvoiceCharge energy = invoiceOf(flat(), readings);
    PricedBill bill{QStringLiteral("1"), Money::fromYen(*energy.yen + 330), {}};
    bill.charges = {priceCharge(energy, &known, readings), priceCharge(fee("PAPER-BILL-FEE", 330), nullptr, {})};
    const auto result = reconcile(bill, roundingPolicies().front());
    QCOMPARE(result.state, ReconciliationState::Differs);
    QCOMPARE(result.difference(), std::optional<std::int64_t>(330));
    QCOMPARE(codes(result), std::vector{Code::NotFromReadings});
    QCOMPARE(result.reasons.front().item, QStringLiteral("PAPER-BILL-FEE"));
}

void TestReconcileLimits::aLineWithoutACodeMayBeAnything()
{
    const auto readings = usual();
    const AgreedPoint known = point(flat());
    const InvoiceCharge energy = invoiceOf(flat(), readings);
    PricedBill bill{QStringLiteral("1"), Money::fromYen(*energy.yen - 900), {}};
    bill.charges = {priceCharge(energy, &known, readings), priceCharge(fee("", -900), nullptr, {})};
    QCOMPARE(reconcile(bill, roundingPolicies().front()).state, ReconciliationState::Unchecked);
}

void TestReconcileLimits::theTaxIsAddedToWhatIsWithout()
{
    QCOMPARE(amount("843.763636").withConsumptionTax(), amount("928.1399996"));
    QCOMPARE(amount("-0.000001").withConsumptionTax(), amount("-0.0000011"));
    QCOMPARE(amount("0").withConsumptionTax(), PreciseYen());
    QCOMPARE(amount("-1000").withConsumptionTax(), amount("-1100"));
    QCOMPARE(amount("7").withConsumptionTax(), amount("7.7"));
}

// The same product before and after a move: the place that was supplied then.
void TestReconcileLimits::aPointByItsTime()
{
    InvoiceCharge invoice = invoiceOf(flat(), usual());
    invoice.spin.clear();
    AgreedPoint before = point(flat());
    before.spin = QStringLiteral("before");
    before.agreements.front().to = jst::startOfDay(first);
    AgreedPoint after = point(flat());
    after.agreements.front().from = jst::startOfDay(first);
    const std::vector<AgreedPoint> both{before, after};
    QCOMPARE(pointOf(invoice, both), &both.back());
}

void TestReconcileLimits::aPointByTheWordsOfItsLines()
{
    InvoiceCharge invoice = invoiceOf(stepped(), usual());
    invoice.spin.clear();
    for (InvoiceLine &line : invoice.lines)
        line.code.replace(QStringLiteral("STEPS-"), QStringLiteral("ELECTRICITY-"));
    AgreedPoint roof{QStringLiteral("roof"), Flow::Export, agreed(feedIn())};
    const std::vector<AgreedPoint> one{roof, point(stepped())};
    QCOMPARE(pointOf(invoice, one), &one.back());
    QCOMPARE(pointOf(fee("GOODWILL-CREDIT", -100), one), nullptr);
    AgreedPoint second = point(stepped());
    second.spin = QStringLiteral("2");
    QCOMPARE(pointOf(invoice, {point(stepped()), second}), nullptr);
}

void TestReconcileLimits::aStandingChargeThatWasRefused()
{
    const auto readings = usual();
    Tariff lacking = flat();
    lacking.standing = {};
    lacking.isStandingRefused = true;
    const auto result = check(invoiceOf(flat(), readings), point(lacking), readings);
    QCOMPARE(result.state, ReconciliationState::Unchecked);
    QCOMPARE(codes(result), std::vector{Code::CannotPrice});
    QCOMPARE(result.reasons.front().refusal->reason, PricingRefusal::Reason::NoStandingCharge);
}

QTEST_GUILESS_MAIN(TestReconcileLimits)
#include "tst_reconcilelimits.moc"
