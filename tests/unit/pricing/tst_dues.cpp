// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/balancehistory.h"
#include "models/billing/dueslist.h"

#include <QRandomGenerator>
#include <QTest>

using namespace denkiroku::models;

namespace {

const QDate today(2026, 9, 20);

BillRow bill(const char *id, std::int64_t yen, QDate due)
{
    BillRow row;
    row.id = QLatin1String(id);
    row.identifier = QStringLiteral("D-") + row.id;
    row.amount = Money::fromYen(yen);
    row.remaining = row.amount;
    row.due = due;
    row.status = due < today ? BillStatus::Overdue : BillStatus::Due;
    return row;
}

PaymentRow scheduled(const QString &document, std::int64_t yen, PaymentMethod method)
{
    PaymentRow row;
    row.billIdentifier = document;
    row.amount = Money::fromYen(yen);
    row.method = method;
    row.status = PaymentStatus::Scheduled;
    row.date = today.addDays(5);
    return row;
}

} // namespace

class TestDues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachYenOnce();
    void theSlipBelongsToItsBill();
    void aSlipWithoutABillStandsForItself();
    void nothingIsOwed();
    void theFoldComesBack();
};

void TestDues::eachYenOnce()
{
    const std::vector<BillRow> unpaid{bill("2", 200, today.addDays(9)), bill("1", 200, today.addDays(-9))};
    const std::vector<PaymentRow> payments{scheduled(QStringLiteral("D-1"), 200, PaymentMethod::Card)};
    const std::vector<ExpectedPayment> forecast{{today.addDays(9), Money::fromYen(200), PaymentMethod::DirectDebit}};
    const auto items =
        duesOf({.unpaid = unpaid, .payments = payments, .konbini = std::nullopt, .forecast = forecast, .today = today});
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items.front().billId, QStringLiteral("1"));
    QVERIFY(items.front().isOverdue);
    QCOMPARE(items.front().method, PaymentMethod::Card);
    QCOMPARE(items.back().method, PaymentMethod::DirectDebit);
    QCOMPARE(items.back().how, DueItem::How::Collected);
}

void TestDues::theSlipBelongsToItsBill()
{
    const std::vector<BillRow> unpaid{bill("1", 300, today.addDays(-9))};
    const std::vector<PaymentRow> payments{scheduled(QStringLiteral("D-1"), 300, PaymentMethod::Konbini)};
    const std::optional<KonbiniLink> slip{{QUrl(QStringLiteral("https://konbini.example.com/1")), today.addDays(10)}};
    const auto items =
        duesOf({.unpaid = unpaid, .payments = payments, .konbini = slip, .forecast = {}, .today = today});
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items.front().slip, slip->url);
    QCOMPARE(items.front().payDate, std::optional(today.addDays(10)));
}

void TestDues::aSlipWithoutABillStandsForItself()
{
    const std::optional<KonbiniLink> slip{{QUrl(QStringLiteral("https://konbini.example.com/1")), today.addDays(-1)}};
    const auto items = duesOf({.unpaid = {}, .payments = {}, .konbini = slip, .forecast = {}, .today = today});
    QCOMPARE(items.size(), 1U);
    QVERIFY(items.front().isOverdue);
    QVERIFY(!items.front().amount);
}

void TestDues::nothingIsOwed()
{
    QVERIFY(duesOf({.unpaid = {}, .payments = {}, .konbini = std::nullopt, .forecast = {}, .today = today}).empty());
}

// Whatever was booked: what is owed after each is what was owed before and the booking, and the last is what is owed now.
void TestDues::theFoldComesBack()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 50; ++round) {
        Money owed;
        std::vector<BalanceStep> forward;
        for (int i = 0; i < random.bounded(1, 80); ++i) {
            BalanceStep step;
            step.id = QString::number(i);
            step.change = Money::fromYen(random.bounded(-20000, 20000));
            owed += step.change;
            step.owedAfter = owed;
            forward.push_back(step);
        }
        std::vector<BalanceStep> newestFirst(forward.rbegin(), forward.rend());
        for (BalanceStep &step : newestFirst)
            step.owedAfter = {};
        QCOMPARE(foldBack(newestFirst, owed), forward);
    }
}

QTEST_GUILESS_MAIN(TestDues)
#include "tst_dues.moc"
