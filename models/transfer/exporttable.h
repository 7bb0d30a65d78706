// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/billingperiod.h"
#include "models/domain/usageseries.h"

#include <QString>

#include <optional>
#include <vector>

namespace denkiroku::models {

// What one row of a file holds. A week begins on Monday.
enum class ExportStep { HalfHour, Hour, Day, Week, Month, BillingPeriod };

// The readings of one point and direction.
struct ExportPoint {
    // Never written as a whole: see exportLabels().
    QString spin;
    Flow flow = Flow::Import;
    UsageSeries series;
    // When it was supplied, where that is known: no half-hour is expected outside.
    std::optional<Instant> since{};
    std::optional<Instant> until{};
    // In order; used by ExportStep::BillingPeriod alone.
    std::vector<DateRange> billingPeriods{};
};

struct ExportRequest {
    DateRange days;
    ExportStep step = ExportStep::HalfHour;
    // Rows for stretches that nothing is known of, with empty cells; nothing is said of what is still to come.
    bool includesMissing = false;
    Instant now{};
    std::vector<ExportPoint> points;
};

// How settled a row is: of several half-hours, the least settled one.
enum class ExportState { Unknown, Provisional, Final, Corrected, Missing };

struct ExportRow {
    int point = 0; // into ExportTable::points()
    InstantRange range;
    // Empty where nothing is known: never zero.
    std::optional<Energy> energy{};
    std::optional<Money> estimate{};
    ExportState state = ExportState::Missing;
    int present = 0;
    int expected = 0;

    bool operator==(const ExportRow &) const = default;
};

// "…3456" for each, longer where two would look alike, so that no file has a whole number in it. A number of four
// characters or fewer is no supply point's, and stays.
QStringList exportLabels(const QStringList &spins);

// The billing periods that `days` touches, by the rhythm of the one given.
std::vector<DateRange> billingPeriodsWithin(const BillingPeriod &period, const DateRange &days);

// The rows of a file, whichever kind it is: point after point, in order of time.
class ExportTable {
public:
    struct Point {
        QString label;
        Flow flow = Flow::Import;
    };

    ExportTable() = default;
    explicit ExportTable(const ExportRequest &request);

    ExportStep step() const { return m_step; }
    const DateRange &days() const { return m_days; }
    Instant madeAt() const { return m_madeAt; }
    const std::vector<Point> &points() const { return m_points; }
    const std::vector<ExportRow> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }

private:
    void addPoint(const ExportRequest &request, const ExportPoint &point, int number);

    ExportStep m_step = ExportStep::HalfHour;
    DateRange m_days;
    Instant m_madeAt{};
    std::vector<Point> m_points;
    std::vector<ExportRow> m_rows;
};

} // namespace denkiroku::models
