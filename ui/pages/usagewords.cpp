// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagewords.h"

#include "models/errortext.h"
#include "models/format.h"

namespace denkiroku::ui {

using models::CompareWith;
using models::PeriodKind;
using models::TypicalState;
namespace format = models::format;

QString UsageWords::comparedName(const models::UsageModel &usage, const QLocale &locale)
{
    const models::DateRange other = usage.comparedPeriod();
    if (other.isEmpty())
        return {};
    if (usage.compareWith() == CompareWith::Typical)
        return tr("a typical household");
    PeriodKind kind = usage.kind();
    // 52 weeks before a month there is no month.
    const bool isShifted = usage.compareWith() == CompareWith::YearEarlierWeekday && kind == PeriodKind::Month;
    if (isShifted)
        kind = PeriodKind::Week;
    return models::periodText({kind, other}, locale);
}

QString UsageWords::difference(const models::UsageModel &usage, const models::UsageComparison &comparison,
                               const QLocale &locale)
{
    const models::Energy now = comparison.current.energy;
    const models::Energy before = comparison.before.energy;
    const QString name = comparedName(usage, locale);
    const QString nowText = format::energy(now, locale);
    const QString beforeText = format::energy(before, locale);
    const QString based = basis(usage, comparison);
    const auto change = format::change(now, before, locale);
    // A share of nothing, or of what was fed in more than used, has no percentage.
    if (!change)
        return tr("%1 now, %2 in %3%4.").arg(nowText, beforeText, name, based);
    const bool isLess = change->startsWith(QLatin1Char('-'));
    const bool isMore = change->startsWith(QLatin1Char('+'));
    const QString share = isLess || isMore ? change->mid(1) : *change;
    if (isLess)
        return tr("%1 less than %2 (%3 against %4)%5.").arg(share, name, nowText, beforeText, based);
    if (isMore)
        return tr("%1 more than %2 (%3 against %4)%5.").arg(share, name, nowText, beforeText, based);
    return tr("As much as %1 (%2 against %3)%4.").arg(name, nowText, beforeText, based);
}

QString UsageWords::basis(const models::UsageModel &usage, const models::UsageComparison &comparison)
{
    QString text;
    const int compared = comparison.compared;
    if (usage.kind() == PeriodKind::Day) {
        if (comparison.isPartial)
            text = tr(", the same %n half-hour(s) compared", nullptr, compared);
        if (comparison.leftOut > 0)
            text += tr(", %n half-hour(s) left out whose readings are late or missing", nullptr, comparison.leftOut);
        return text;
    }
    if (comparison.with == CompareWith::YearEarlierWeekday)
        text = tr(", %n day(s) compared, weekday by weekday", nullptr, compared);
    else if (comparison.isPartial)
        text = tr(", the same %n day(s) compared", nullptr, compared);
    if (comparison.leftOut > 0)
        text += tr(", %n day(s) left out whose readings are late or missing", nullptr, comparison.leftOut);
    return text;
}

QString UsageWords::typical(const models::UsageModel &usage)
{
    switch (usage.typicalState()) {
    case TypicalState::Asking:
        return tr("Asking the supplier what a typical household uses…");
    case TypicalState::NeedsOnePoint:
        return tr("Choose one supply point to compare it with a typical household.");
    case TypicalState::OnlyForUse:
        return tr("There is a typical household for what is used only, not for what is fed in.");
    case TypicalState::Unknown:
        if (const auto error = usage.typicalError())
            return models::errorText(*error).what;
        break;
    case TypicalState::Known:
        return tr("No day is there in full yet that could be compared with a typical household.");
    case TypicalState::NotAsked:
        break;
    }
    return {};
}

QString UsageWords::comparison(const models::UsageModel &usage, const QLocale &locale)
{
    if (const auto &comparison = usage.comparison())
        return difference(usage, *comparison, locale);
    if (usage.compareWith() == CompareWith::Typical)
        return typical(usage);
    const QString name = comparedName(usage, locale);
    if (name.isEmpty())
        return {};
    return usage.isComparing() ? tr("Waiting for the readings of %1…").arg(name)
                               : tr("There is nothing to compare with in %1.").arg(name);
}

QString UsageWords::billingDates(const models::UsageModel &usage)
{
    using Source = models::BillingPeriod::Source;
    switch (usage.billingPeriod().source) {
    case Source::MeterReading:
        return usage.isBillingPeriodKnown()
                   ? tr("The dates are the meter reading days.")
                   : tr("The dates are reckoned by whole months from the known meter reading days.");
    case Source::BillingOptions:
        return usage.isBillingPeriodKnown() ? tr("The dates are those of the account's billing options.")
                                            : tr("The dates are reckoned by whole months from the billing options.");
    case Source::CalendarMonth:
        break;
    }
    return tr("The supplier told no meter reading day: calendar months are shown.");
}

QString UsageWords::notes(const models::UsageModel &usage, const QLocale &locale)
{
    QStringList notes;
    if (usage.kind() == PeriodKind::Billing)
        notes << billingDates(usage);
    if (const auto end = usage.readingsTo())
        notes << tr("Readings up to %1.").arg(format::dateTime(*end, locale));
    if (const int missing = UsageChart::missingHalfHours(usage.bars()); missing > 0)
        notes << tr("%n half-hour(s) missing.", nullptr, missing);
    if (const int late = UsageChart::lateHalfHours(usage.bars()); late > 0)
        notes << tr("%n half-hour(s) late: they may still come.", nullptr, late);
    if (usage.total().provisional > 0)
        notes << tr("Provisional values can still change until the billing period closes.");
    if (const int corrected = usage.total().corrected; corrected > 0)
        notes << tr("%n half-hour(s) corrected by the supplier.", nullptr, corrected);
    return notes.join(QLatin1Char(' '));
}

QString UsageWords::whyNoValues(const models::UsageModel &usage, UsageUnit unit)
{
    if (unit != UsageUnit::Yen)
        return {};
    if (usage.isNet())
        return tr("The supplier estimates the cost of what is used, not of the net.");
    return usage.flow() == models::Flow::Export ? tr("The supplier gives no estimate for what is fed in.") : QString();
}

} // namespace denkiroku::ui
