// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exporttable.h"

#include <QStringList>

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr qsizetype labelDigits = 4;

QString labelOf(const QString &spin, qsizetype digits)
{
    return spin.size() > digits ? QStringLiteral("…") + spin.right(digits) : spin;
}

// Where the row that begins at `at` ends, before it is cut at the range's end.
Instant rowEnd(ExportStep step, Instant at, const std::vector<DateRange> &periods)
{
    const QDate day = jst::dateOf(at);
    switch (step) {
    case ExportStep::HalfHour:
        return at + jst::halfHour;
    case ExportStep::Hour:
        return at + 2 * jst::halfHour;
    case ExportStep::Day:
        return jst::startOfDay(day.addDays(1));
    case ExportStep::Week:
        return jst::startOfDay(day.addDays(8 - day.dayOfWeek()));
    case ExportStep::BillingPeriod:
        for (const DateRange &period : periods) {
            if (period.contains(day))
                return jst::startOfDay(period.to);
        }
        break;
    case ExportStep::Month:
        break;
    }
    return jst::startOfDay(jst::firstOfMonth(day).addMonths(1));
}

ExportState stateOf(ReadingVersion version)
{
    switch (version) {
    case ReadingVersion::Daily:
        return ExportState::Provisional;
    case ReadingVersion::Monthly:
        return ExportState::Final;
    case ReadingVersion::Updated:
        return ExportState::Corrected;
    case ReadingVersion::Unknown:
        break;
    }
    return ExportState::Unknown;
}

// A period with a corrected half-hour is a corrected one, though the rest of it is final.
ExportState combined(ExportState all, ExportState one)
{
    if (all == ExportState::Missing)
        return one;
    if (all == ExportState::Final || all == ExportState::Corrected)
        return one == ExportState::Final ? all : one;
    return std::min(all, one);
}

void addTo(ExportRow &row, const HalfHour &reading)
{
    row.energy = row.energy.value_or(Energy()) + reading.energy;
    if (reading.estimate)
        row.estimate = row.estimate.value_or(Money()) + *reading.estimate;
    row.state = combined(row.state, stateOf(reading.version));
    ++row.present;
}

} // namespace

QStringList exportLabels(const QStringList &spins)
{
    QStringList labels;
    for (const QString &spin : spins) {
        qsizetype digits = labelDigits;
        const auto looksAlike = [&](const QString &other) {
            return other != spin && labelOf(other, digits) == labelOf(spin, digits);
        };
        // At least half of the number stays hidden.
        while (digits < spin.size() / 2 && std::any_of(spins.cbegin(), spins.cend(), looksAlike))
            ++digits;
        labels << labelOf(spin, digits);
    }
    return labels;
}

std::vector<DateRange> billingPeriodsWithin(const BillingPeriod &period, const DateRange &days)
{
    std::vector<DateRange> periods;
    if (days.isEmpty() || period.days.isEmpty())
        return periods;
    // Counted from the one that is known, since a day such as the 31st would otherwise wander.
    const QDate known = period.days.from;
    int months = (days.from.year() - known.year()) * 12 + days.from.month() - known.month();
    if (known.addMonths(months) > days.from)
        --months;
    for (; known.addMonths(months) < days.to; ++months)
        periods.push_back({known.addMonths(months), known.addMonths(months + 1)});
    return periods;
}

ExportTable::ExportTable(const ExportRequest &request)
    : m_step(request.step), m_days(request.days), m_madeAt(request.now)
{
    QStringList spins;
    for (const ExportPoint &point : request.points)
        spins << point.spin;
    const QStringList labels = exportLabels(spins);
    for (std::size_t at = 0; at < request.points.size(); ++at) {
        m_points.push_back({labels[static_cast<qsizetype>(at)], request.points[at].flow});
        if (!request.days.isEmpty())
            addPoint(request, request.points[at], static_cast<int>(at));
    }
}

void ExportTable::addPoint(const ExportRequest &request, const ExportPoint &point, int number)
{
    const InstantRange all = jst::instantsOf(request.days);
    const InstantRange supplied{point.since.value_or(all.from), point.until.value_or(all.to)};
    const auto &readings = point.series.halfHours();
    auto next = std::lower_bound(readings.begin(), readings.end(), all.from,
                                 [](const HalfHour &reading, Instant at) { return reading.start < at; });
    for (Instant at = all.from; at < all.to;) {
        // Half-hours one by one may jump over what is not there.
        if (!request.includesMissing && (next == readings.end() || next->start >= all.to))
            break;
        ExportRow row{.point = number, .range = {at, std::min(all.to, rowEnd(m_step, at, point.billingPeriods))}};
        row.expected = row.range.intersected(supplied).halfHours();
        for (; next != readings.end() && next->start < row.range.to; ++next)
            addTo(row, *next);
        const bool isDue = row.expected > 0 && row.range.from < request.now;
        if (row.present > 0 || (request.includesMissing && isDue))
            m_rows.push_back(row);
        at = row.range.to;
    }
}

} // namespace denkiroku::models
