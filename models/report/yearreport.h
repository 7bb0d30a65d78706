// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"
#include "models/billing/bill.h"
#include "models/billing/payment.h"
#include "models/domain/usageseries.h"

#include <optional>
#include <vector>

// A year of one account: what was billed, paid, used and sold.
namespace denkiroku::models {

// Calendar: January to December, as a household counts and its tax return does. Fiscal: April to March, as most
// Japanese companies count; named by the year it begins in.
enum class ReportYear { Calendar, Fiscal };

struct ReportSpan {
    ReportYear kind = ReportYear::Calendar;
    int year = 0;

    DateRange days() const;
    // The span of that kind that the day lies in.
    static ReportSpan of(ReportYear kind, QDate day);
    bool operator==(const ReportSpan &) const = default;
};

// What one kWh bought stands for in CO2. The program knows none: suppliers have their own, and they change every year.
struct EmissionFactor {
    double kilogramsPerKilowattHour = 0;
    // Who published it, for which year.
    QString source{};

    bool operator==(const EmissionFactor &) const = default;
};

struct ReportSite {
    QString name{};
    Flow flow = Flow::Import;
    // One for each month of the span.
    std::vector<UsageTotal> months{};
    UsageTotal total{};

    bool operator==(const ReportSite &) const = default;
};

struct ReportMonth {
    QDate first{};
    UsageTotal imported{};
    UsageTotal exported{};
    // By the day of issue; what was paid by the day of payment.
    int bills = 0;
    Money billed{};
    Money paid{};

    bool operator==(const ReportMonth &) const = default;
};

// The parts that could not be had whole, each with why.
struct ReportLack {
    enum class Part { Bills, Payments, Readings };

    Part part = Part::Bills;
    api::Error error{};
};

struct YearReport {
    ReportSpan span{};
    Instant madeAt{};
    // Only where the reader wants them on the paper.
    QString holder{};
    QString account{};

    std::vector<ReportMonth> months{};
    ReportMonth total{};
    // In order of time.
    std::vector<BillRow> bills{};
    std::vector<PaymentRow> payments{};
    std::vector<ReportSite> sites{};
    std::optional<EmissionFactor> factor{};
    std::vector<ReportLack> lacks{};

    // The span is not over yet.
    bool isUnfinished() const { return jst::dateOf(madeAt) < span.days().to; }
    // Of the energy bought; nothing without a factor.
    std::optional<double> kilogramsOfCarbonDioxide(const UsageTotal &bought) const;
};

// Whether the bill counts in the sums: an annulled one does not, and neither does a collective one, whose parts are
// bills of their own.
bool countsAsBilled(const BillRow &bill);
// Whether the money has come in.
bool countsAsPaid(const PaymentRow &payment);

// One point with what is known of it. Half-hours outside of its supply, or that are not over yet, are not expected.
struct ReportPoint {
    QString name{};
    Flow flow = Flow::Import;
    InstantRange supplied{};
    const UsageSeries *series = nullptr;
};

struct ReportInput {
    ReportSpan span{};
    Instant now{};
    std::vector<BillRow> bills{};
    std::vector<PaymentRow> payments{};
    std::vector<ReportPoint> points{};
};

// The bills and payments of the span's days, and every sum. Points without any reading in the span and without any
// expected are left out.
YearReport yearReport(const ReportInput &input);

} // namespace denkiroku::models
