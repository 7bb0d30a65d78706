// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagechart.h"

#include "models/format.h"

#include <cmath>

namespace denkiroku::ui {

using models::PeriodKind;
using models::Scale;
namespace format = models::format;

namespace {

/// More months than these have room for a name below each.
constexpr std::size_t kMostMonthsNamed = 24;
constexpr int kMonthsOfAQuarter = 3;
constexpr int kDaysOfAWeek = 7;
constexpr double kMilliUnits = 1000.0;
constexpr double kMilliwattHoursAKilowattHour = 1e6;

QString rangeText(Scale scale, const models::UsageBar &bar, const QLocale &locale)
{
    switch (scale) {
    case Scale::Day:
        return format::halfHour(bar.range.from);
    case Scale::Month:
        return format::date(bar.days.from, locale);
    case Scale::Year:
        return format::month(bar.days.from, locale);
    }
    return {};
}

QString weekdayText(QDate day, const QLocale &locale)
{
    // Japanese dates carry their weekday already.
    if (locale.language() == QLocale::Japanese)
        return format::dateShort(day, locale);
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + format::dateShort(day, locale);
}

QString monthTick(const UsageChart::Input &input, QDate month, const QLocale &locale)
{
    if (input.period.kind == PeriodKind::Year)
        return format::monthShort(month, locale);
    if (month.month() == 1)
        return format::year(month, locale);
    const bool isNamed = input.bars.size() <= kMostMonthsNamed && month.month() % kMonthsOfAQuarter == 1;
    return isNamed ? format::monthShort(month, locale) : QString();
}

/// Ticks where a person looks for them: 00, 06, 12, 18; the days of a week; the 1st, 8th, 15th and 22nd of a month or
/// billing period; every month of a year, and the years of all.
QString tickText(const UsageChart::Input &input, std::size_t index, const QLocale &locale)
{
    const models::UsageBar &bar = input.bars[index];
    switch (input.period.kind) {
    case PeriodKind::Day: {
        const QTime time = models::jst::timeOf(bar.range.from);
        return time.minute() == 0 && time.hour() % 6 == 0 ? time.toString(QStringLiteral("HH")) : QString();
    }
    case PeriodKind::Week:
        return weekdayText(bar.days.from, locale);
    case PeriodKind::Month:
    case PeriodKind::Billing: {
        const auto day = static_cast<int>(input.period.days.from.daysTo(bar.days.from));
        return day % kDaysOfAWeek == 0 && day < 4 * kDaysOfAWeek ? format::dateShort(bar.days.from, locale) : QString();
    }
    case PeriodKind::Year:
    case PeriodKind::All:
        break;
    }
    return monthTick(input, bar.days.from, locale);
}

BarFlags flagsOf(const models::UsageBar &bar, bool hasValue)
{
    BarFlags flags;
    flags.setFlag(BarFlag::Missing, bar.isMissing && !hasValue);
    flags.setFlag(BarFlag::Incomplete, bar.isMissing && hasValue);
    flags.setFlag(BarFlag::Provisional, bar.isProvisional && hasValue);
    flags.setFlag(BarFlag::Corrected, bar.isCorrected && hasValue);
    flags.setFlag(BarFlag::Unfinished, bar.isUnfinished && hasValue);
    return flags;
}

} // namespace

QString UsageChart::title(UsageUnit unit, const models::UsagePeriod &period, const QLocale &locale)
{
    const QString name = models::periodText(period, locale);
    switch (unit) {
    case UsageUnit::Energy:
        return tr("Usage, %1").arg(name);
    case UsageUnit::Yen:
        return tr("Supplier's estimate, %1").arg(name);
    case UsageUnit::Power:
        break;
    }
    return tr("Average power, %1").arg(name);
}

QString UsageChart::unitText(UsageUnit unit)
{
    switch (unit) {
    case UsageUnit::Energy:
        return QStringLiteral("kWh");
    case UsageUnit::Yen:
        return QStringLiteral("¥");
    case UsageUnit::Power:
        break;
    }
    return QStringLiteral("kW");
}

std::optional<double> UsageChart::value(UsageUnit unit, const models::UsageBar &bar)
{
    switch (unit) {
    case UsageUnit::Energy:
        return bar.energy ? std::optional(bar.energy->kilowattHours()) : std::nullopt;
    case UsageUnit::Yen:
        return bar.estimate ? std::optional(static_cast<double>(bar.estimate->milliYen()) / kMilliUnits) : std::nullopt;
    case UsageUnit::Power:
        break;
    }
    return bar.energy ? bar.kilowatts : std::nullopt;
}

QString UsageChart::amountText(UsageUnit unit, double amount, bool isHalfHour, const QLocale &locale)
{
    switch (unit) {
    case UsageUnit::Energy: {
        const auto energy = models::Energy::fromMilliwattHours(std::llround(amount * kMilliwattHoursAKilowattHour));
        return isHalfHour ? format::halfHourEnergy(energy, locale) : format::energy(energy, locale);
    }
    case UsageUnit::Yen:
        return format::yen(models::Money::fromMilliYen(std::llround(amount * kMilliUnits)), locale);
    case UsageUnit::Power:
        break;
    }
    return tr("%1 kW").arg(locale.toString(amount, 'f', 2));
}

ChartBar UsageChart::bar(const Input &input, std::size_t index, const QLocale &locale)
{
    const models::UsageBar &source = input.bars[index];
    const bool isHalfHour = input.period.kind == PeriodKind::Day;
    ChartBar bar;
    bar.value = value(input.unit, source);
    bar.flags = flagsOf(source, bar.value.has_value());
    bar.tick = tickText(input, index, locale);
    bar.range = rangeText(models::scaleOf(input.period.kind), source, locale);
    if (bar.value) {
        bar.valueText = amountText(input.unit, *bar.value, isHalfHour, locale);
        if (source.estimate && input.unit != UsageUnit::Yen)
            bar.costText = format::yen(*source.estimate, locale);
    }
    if (index < input.compared.size()) {
        bar.comparison = value(input.unit, input.compared[index]);
        if (bar.comparison)
            bar.comparisonText = amountText(input.unit, *bar.comparison, isHalfHour, locale);
    }
    return bar;
}

ChartData UsageChart::make(const Input &input, const QLocale &locale)
{
    ChartData chart;
    chart.title = title(input.unit, input.period, locale);
    chart.unit = unitText(input.unit);
    chart.valueName = models::periodText(input.period, locale);
    if (input.unit == UsageUnit::Yen)
        chart.valueName = chart.title;
    chart.tickPlace = input.period.kind == PeriodKind::Day ? TickPlace::Edge : TickPlace::Middle;
    chart.comparisonName = input.comparedName;
    for (std::size_t index = 0; index < input.bars.size(); ++index)
        chart.bars.push_back(bar(input, index, locale));
    return chart;
}

int UsageChart::lateHalfHours(const std::vector<models::UsageBar> &bars)
{
    int late = 0;
    for (const models::UsageBar &bar : bars)
        late += bar.late;
    return late;
}

int UsageChart::missingHalfHours(const std::vector<models::UsageBar> &bars)
{
    int missing = 0;
    for (const models::UsageBar &bar : bars) {
        if (bar.isMissing && !bar.isUnfinished)
            missing += bar.expected - bar.present - bar.late;
    }
    return missing;
}

} // namespace denkiroku::ui
