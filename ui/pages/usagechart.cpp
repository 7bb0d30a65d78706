// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagechart.h"

#include "models/format.h"

namespace denkiroku::ui {

using models::Scale;
namespace format = models::format;

namespace {

QString amountText(Scale scale, models::Energy energy, const QLocale &locale)
{
    return scale == Scale::Day ? format::halfHourEnergy(energy, locale) : format::energy(energy, locale);
}

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

/// Ticks where a person looks for them: 00, 06, 12, 18; the 1st, 8th, 15th and 22nd; every month.
QString tickText(Scale scale, const models::UsageBar &bar, const QLocale &locale)
{
    switch (scale) {
    case Scale::Day: {
        const QTime time = models::jst::timeOf(bar.range.from);
        return time.minute() == 0 && time.hour() % 6 == 0 ? time.toString(QStringLiteral("HH")) : QString();
    }
    case Scale::Month: {
        const int day = bar.days.from.day();
        return day % 7 == 1 && day < 29 ? format::dateShort(bar.days.from, locale) : QString();
    }
    case Scale::Year:
        return format::monthShort(bar.days.from, locale);
    }
    return {};
}

BarFlags flagsOf(const models::UsageBar &bar)
{
    BarFlags flags;
    flags.setFlag(BarFlag::Missing, bar.isMissing && !bar.energy);
    flags.setFlag(BarFlag::Incomplete, bar.isMissing && bar.energy);
    flags.setFlag(BarFlag::Provisional, bar.isProvisional && bar.energy);
    flags.setFlag(BarFlag::Corrected, bar.isCorrected && bar.energy);
    flags.setFlag(BarFlag::Unfinished, bar.isUnfinished && bar.energy);
    return flags;
}

} // namespace

ChartBar UsageChart::bar(Scale scale, const models::UsageBar &source, const QLocale &locale)
{
    ChartBar bar;
    bar.flags = flagsOf(source);
    bar.tick = tickText(scale, source, locale);
    bar.range = rangeText(scale, source, locale);
    if (source.energy) {
        bar.value = source.energy->kilowattHours();
        bar.valueText = amountText(scale, *source.energy, locale);
        if (source.estimate)
            bar.costText = format::yen(*source.estimate, locale);
    }
    return bar;
}

ChartData UsageChart::make(const Input &input, const QLocale &locale)
{
    ChartData chart;
    const QString name = format::period(input.scale, input.period.from, locale);
    chart.title = tr("Usage, %1").arg(name);
    chart.unit = QStringLiteral("kWh");
    chart.valueName = name;
    chart.tickPlace = input.scale == Scale::Day ? TickPlace::Edge : TickPlace::Middle;
    if (input.comparedPeriod.isValid())
        chart.comparisonName = format::period(input.scale, input.comparedPeriod.from, locale);
    for (std::size_t index = 0; index < input.bars.size(); ++index) {
        ChartBar slot = bar(input.scale, input.bars[index], locale);
        if (index < input.compared.size() && !input.compared[index].total.isEmpty()) {
            const models::Energy before = input.compared[index].total.energy;
            slot.comparison = before.kilowattHours();
            slot.comparisonText = amountText(input.scale, before, locale);
        }
        chart.bars.push_back(std::move(slot));
    }
    return chart;
}

int UsageChart::missingHalfHours(const std::vector<models::UsageBar> &bars)
{
    int missing = 0;
    for (const models::UsageBar &bar : bars) {
        if (bar.isMissing && !bar.isUnfinished)
            missing += bar.expected - bar.present;
    }
    return missing;
}

} // namespace denkiroku::ui
