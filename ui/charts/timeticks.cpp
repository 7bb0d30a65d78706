// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include "models/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace denkiroku::ui {

namespace {

namespace format = models::format;
namespace jst = models::jst;

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kTokyo = 9 * kHour;
constexpr double kGap = 14;

enum class TickUnit { Hours, Days, Weeks, Months, Years };

struct TickStep {
    TickUnit unit;
    int count;
    double seconds; ///< the shortest way from one to the next
};

constexpr std::array kTickSteps{
    TickStep{TickUnit::Hours, 1, kHour},        TickStep{TickUnit::Hours, 3, 3 * kHour},
    TickStep{TickUnit::Hours, 6, 6 * kHour},    TickStep{TickUnit::Hours, 12, 12 * kHour},
    TickStep{TickUnit::Days, 1, kDay},          TickStep{TickUnit::Weeks, 1, 7 * kDay},
    TickStep{TickUnit::Months, 1, 28 * kDay},   TickStep{TickUnit::Months, 3, 90 * kDay},
    TickStep{TickUnit::Months, 6, 181 * kDay},  TickStep{TickUnit::Years, 1, 365 * kDay},
    TickStep{TickUnit::Years, 2, 730 * kDay},   TickStep{TickUnit::Years, 5, 1826 * kDay},
    TickStep{TickUnit::Years, 10, 3652 * kDay}, TickStep{TickUnit::Years, 50, 18262 * kDay},
};

QDate tickDate(qint64 second)
{
    return jst::dateOf(models::Instant(std::chrono::seconds(second)));
}

qint64 tickSecond(QDate day)
{
    return jst::startOfDay(day).time_since_epoch().count();
}

qint64 firstHour(qint64 from, int hours)
{
    const qint64 step = hours * kHour;
    const qint64 local = from + kTokyo;
    const qint64 whole = local >= 0 ? (local + step - 1) / step : local / step;
    return whole * step - kTokyo;
}

/// The first mark of that step at or after a moment.
qint64 firstTick(const TickStep &step, qint64 from)
{
    if (step.unit == TickUnit::Hours)
        return firstHour(from, step.count);
    QDate day = tickDate(from);
    if (tickSecond(day) < from)
        day = day.addDays(1);
    switch (step.unit) {
    case TickUnit::Weeks:
        while (day.day() % 7 != 1 || day.day() > 22)
            day = day.addDays(1);
        break;
    case TickUnit::Months:
        if (day.day() != 1)
            day = jst::firstOfMonth(day).addMonths(1);
        while ((day.month() - 1) % step.count != 0)
            day = day.addMonths(1);
        break;
    case TickUnit::Years:
        if (day.dayOfYear() != 1)
            day = jst::firstOfYear(day).addYears(1);
        while (day.year() % step.count != 0)
            day = day.addYears(1);
        break;
    default:
        break;
    }
    return tickSecond(day);
}

qint64 nextTick(const TickStep &step, qint64 at)
{
    return firstTick(step, at + 1);
}

QString tickLabel(const TickStep &step, qint64 second, const QLocale &locale)
{
    const QDate day = tickDate(second);
    switch (step.unit) {
    case TickUnit::Hours:
        if (tickSecond(day) == second)
            return format::dateShort(day, locale);
        return jst::timeOf(models::Instant(std::chrono::seconds(second))).toString(QStringLiteral("HH"));
    case TickUnit::Days:
    case TickUnit::Weeks:
        return format::dateShort(day, locale);
    case TickUnit::Months:
        return day.month() == 1 ? format::year(day, locale) : format::monthShort(day, locale);
    case TickUnit::Years:
        return format::year(day, locale);
    }
    return {};
}

} // namespace

std::vector<TimeTick> timeTicks(double from, double to, double pixels, const QLocale &locale,
                                const std::function<double(const QString &)> &widthOf)
{
    if (!(to > from) || !(pixels > 0) || !std::isfinite(from) || !std::isfinite(to))
        return {};
    const double perPixel = (to - from) / pixels;
    const auto start = static_cast<qint64>(std::ceil(from));
    const auto *chosen = &kTickSteps.back();
    for (const TickStep &step : kTickSteps) {
        // The widest words of a step stand at its days; 22 September is as wide as any.
        const qint64 sample = tickSecond(QDate(2024, step.unit == TickUnit::Months ? 9 : 1, 22));
        const qint64 wide = step.unit == TickUnit::Months ? tickSecond(QDate(2024, 1, 1)) : sample;
        const double width = std::max(widthOf(tickLabel(step, sample, locale)), widthOf(tickLabel(step, wide, locale)));
        if (step.seconds / perPixel >= width + kGap) {
            chosen = &step;
            break;
        }
    }
    std::vector<TimeTick> ticks;
    const auto most = static_cast<std::size_t>(pixels / kGap) + 1;
    for (qint64 at = firstTick(*chosen, start); at <= to && ticks.size() < most; at = nextTick(*chosen, at))
        ticks.push_back({at, tickLabel(*chosen, at, locale)});
    return ticks;
}

} // namespace denkiroku::ui
