// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/yearreport.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr int monthsAYear = 12;
constexpr int firstFiscalMonth = 4;

// The month of the span that the day lies in; nothing outside.
std::optional<std::size_t> monthOf(const DateRange &days, const std::optional<QDate> &day)
{
    if (!day || !days.contains(*day))
        return std::nullopt;
    const int months = (day->year() - days.from.year()) * monthsAYear + day->month() - days.from.month();
    return static_cast<std::size_t>(months);
}

// What a month of a point came to. What is not over or not supplied is not missing.
UsageTotal totalOf(const ReportPoint &point, const DateRange &month, Instant now)
{
    const InstantRange whole = jst::instantsOf(month);
    UsageTotal total = point.series ? point.series->total(whole) : UsageTotal{};
    const InstantRange past{whole.from, std::min(whole.to, now)};
    total.expected = std::max(total.present, past.intersected(point.supplied).halfHours());
    return total;
}

ReportSite siteOf(const ReportPoint &point, const YearReport &report)
{
    ReportSite site{.name = point.name, .flow = point.flow};
    for (const ReportMonth &month : report.months) {
        const DateRange days{month.first, month.first.addMonths(1)};
        site.months.push_back(totalOf(point, days, report.madeAt));
        site.total += site.months.back();
    }
    return site;
}

void addSite(YearReport &report, ReportSite site)
{
    if (site.total.isEmpty() && site.total.expected == 0)
        return;
    const auto sum = site.flow == Flow::Import ? &ReportMonth::imported : &ReportMonth::exported;
    for (std::size_t at = 0; at < site.months.size(); ++at)
        report.months[at].*sum += site.months[at];
    report.total.*sum += site.total;
    report.sites.push_back(std::move(site));
}

void addBill(YearReport &report, const BillRow &bill)
{
    // A bill that does not say when it was issued is one of the day its period ended.
    const auto month = monthOf(report.span.days(), bill.issued ? bill.issued : bill.to);
    if (!month)
        return;
    report.bills.push_back(bill);
    if (!countsAsBilled(bill))
        return;
    for (ReportMonth *each : {&report.months[*month], &report.total}) {
        ++each->bills;
        each->billed += bill.amount.value_or(Money());
    }
}

void addPayment(YearReport &report, const PaymentRow &payment)
{
    const auto month = monthOf(report.span.days(), payment.date);
    if (!month)
        return;
    report.payments.push_back(payment);
    if (!countsAsPaid(payment))
        return;
    for (ReportMonth *each : {&report.months[*month], &report.total})
        each->paid += payment.amount.value_or(Money());
}

} // namespace

DateRange ReportSpan::days() const
{
    const QDate first(year, kind == ReportYear::Fiscal ? firstFiscalMonth : 1, 1);
    return {first, first.addYears(1)};
}

ReportSpan ReportSpan::of(ReportYear kind, QDate day)
{
    const bool isBefore = kind == ReportYear::Fiscal && day.month() < firstFiscalMonth;
    return {kind, isBefore ? day.year() - 1 : day.year()};
}

std::optional<double> YearReport::kilogramsOfCarbonDioxide(const UsageTotal &bought) const
{
    if (!factor)
        return std::nullopt;
    return bought.energy.kilowattHours() * factor->kilogramsPerKilowattHour;
}

bool countsAsBilled(const BillRow &bill)
{
    return bill.status != BillStatus::Annulled && bill.kind != BillKind::Collective;
}

bool countsAsPaid(const PaymentRow &payment)
{
    return payment.status == PaymentStatus::Paid || payment.status == PaymentStatus::Historic;
}

YearReport yearReport(const ReportInput &input)
{
    YearReport report;
    report.span = input.span;
    report.madeAt = input.now;
    const DateRange days = input.span.days();
    for (QDate first = days.from; first < days.to; first = first.addMonths(1))
        report.months.push_back({.first = first});
    report.total.first = days.from;
    for (const ReportPoint &point : input.points)
        addSite(report, siteOf(point, report));
    for (const BillRow &bill : input.bills)
        addBill(report, bill);
    for (const PaymentRow &payment : input.payments)
        addPayment(report, payment);
    std::ranges::stable_sort(report.bills, {}, [](const BillRow &bill) { return bill.issued.value_or(QDate()); });
    std::ranges::stable_sort(report.payments, {}, [](const PaymentRow &each) { return each.date.value_or(QDate()); });
    return report;
}

} // namespace denkiroku::models
