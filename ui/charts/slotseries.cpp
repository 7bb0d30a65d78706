// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slotseries.h"

#include "models/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace denkiroku::ui {

namespace format = models::format;
namespace jst = models::jst;

namespace {

models::Instant instantOf(qint64 second)
{
    return models::Instant(std::chrono::seconds(second));
}

} // namespace

qint64 SlotSeries::endSecond() const
{
    return firstSecond + size() * stepSeconds;
}

qint64 SlotSeries::slotAt(qint64 second) const
{
    const qint64 offset = second - firstSecond;
    const qint64 slot = offset / stepSeconds;
    return offset < 0 && offset % stepSeconds != 0 ? slot - 1 : slot;
}

BarFlags SlotSeries::flagsAt(qint64 slot) const
{
    const auto index = static_cast<std::size_t>(slot);
    if (slot < 0 || index >= values.size())
        return {};
    if (index < flags.size())
        return BarFlags::fromInt(flags[index]);
    return std::isnan(values[index]) && flags.empty() ? BarFlags(BarFlag::Missing) : BarFlags();
}

QString SlotTexts::rangeText(qint64 from, qint64 to) const
{
    return range ? range(from, to) : slotRangeText(from, to);
}

QString SlotTexts::amountText(double value, const QString &unit) const
{
    if (amount)
        return amount(value);
    const int decimals = std::abs(value) < 10 ? 2 : std::abs(value) < 10000 ? 1 : 0;
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', decimals), unit);
}

QString SlotTexts::costText(int series, qint64 from, qint64 to) const
{
    return cost ? cost(series, from, to) : QString();
}

QString slotRangeText(qint64 from, qint64 to)
{
    const QLocale locale;
    const models::InstantRange range{instantOf(from), instantOf(std::max(from + 1, to))};
    const QDate first = jst::dateOf(range.from);
    const QDate end = jst::dateOf(range.to);
    const bool wholeDays = jst::startOfDay(first) == range.from && jst::startOfDay(end) == range.to;
    if (wholeDays) {
        const models::DateRange days{first, end};
        if (days.days() == 1)
            return format::date(first, locale);
        if (days == jst::periodOf(models::Scale::Month, first))
            return format::month(first, locale);
        if (days == jst::periodOf(models::Scale::Year, first))
            return format::year(first, locale);
        return format::dateRange(days, locale);
    }
    const QString start = format::time(range.from, locale);
    const bool endsTheDay = jst::startOfDay(end) == range.to;
    const QString stop = endsTheDay ? QStringLiteral("24:00") : format::time(range.to, locale);
    const QDate last = endsTheDay ? end.addDays(-1) : end;
    if (first == last)
        return QStringLiteral("%1 %2–%3").arg(format::date(first, locale), start, stop);
    return QStringLiteral("%1 %2 – %3 %4").arg(format::date(first, locale), start, format::date(last, locale), stop);
}

std::pair<qint64, qint64> TimeChartData::reach() const
{
    if (to > from)
        return {from, to};
    qint64 first = 0;
    qint64 end = 0;
    bool any = false;
    for (const SlotSeries &each : series) {
        if (each.values.empty())
            continue;
        first = any ? std::min(first, each.firstSecond) : each.firstSecond;
        end = any ? std::max(end, each.endSecond()) : each.endSecond();
        any = true;
    }
    return {first, end};
}

} // namespace denkiroku::ui
