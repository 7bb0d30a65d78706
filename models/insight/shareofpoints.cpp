// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insight/shareofpoints.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using TariffKind = TariffAgreement::Kind;

// The hours of a product, if they are known and have the same bands as its prices.
std::optional<TimeOfUse> hoursOf(const TariffAgreement &agreement)
{
    const auto hours = TimeOfUse::find(agreement.scheme, agreement.gridOperatorCode);
    if (!hours)
        return std::nullopt;
    QStringList priced = agreement.bands;
    QStringList timed = hours->bands();
    priced.sort();
    timed.sort();
    return priced == timed ? hours : std::nullopt;
}

NoShare obstacle(const TariffAgreement *agreement, Instant moment)
{
    if (!agreement)
        return NoShare::NoAgreement;
    switch (agreement->kind) {
    case TariffKind::Unknown:
        return NoShare::Refused;
    case TariffKind::Flat:
        return NoShare::OnePrice;
    case TariffKind::Stepped:
        return agreement->steps.at(moment).empty() ? NoShare::UnknownSteps : NoShare::None;
    case TariffKind::TimeOfUse:
        if (agreement->scheme.isEmpty())
            return NoShare::NoScheme;
        return hoursOf(*agreement) ? NoShare::None : NoShare::UnknownHours;
    }
    return NoShare::Refused;
}

bool isAlike(const TariffAgreement &a, const TariffAgreement &b, Instant moment)
{
    if (a.kind != b.kind)
        return false;
    return a.kind == TariffKind::TimeOfUse ? a.scheme == b.scheme && a.gridOperatorCode == b.gridOperatorCode
                                           : a.steps.at(moment) == b.steps.at(moment);
}

// Whole days on which it holds.
DateRange daysOf(const TariffAgreement &agreement, const DateRange &days)
{
    DateRange within = days;
    if (agreement.from) {
        const QDate first = jst::dateOf(*agreement.from);
        within.from = std::max(within.from, jst::startOfDay(first) < *agreement.from ? first.addDays(1) : first);
    }
    if (agreement.to)
        within.to = std::min(within.to, jst::dateOf(*agreement.to));
    return within;
}

TariffShare shareOf(const PointOnTariff &point, const DateRange &days)
{
    const PointsReadings alone({point.readings}, {});
    const DateRange within = daysOf(*point.agreement, days);
    if (point.agreement->kind == TariffKind::TimeOfUse)
        return timeOfUseShare(sampleDays(alone, within), *hoursOf(*point.agreement));
    auto periods = billingPeriodsIn(within, point.nextReadingDate);
    // A period that began under another agreement has counted otherwise.
    const DateRange ever{QDate(1900, 1, 1), within.to};
    const QDate first = daysOf(*point.agreement, ever).from;
    std::erase_if(periods, [&first](const DateRange &period) { return period.from < first; });
    if (periods.empty())
        return {};
    const auto samples = sampleDays(alone, {periods.front().from, within.to});
    return steppedShare(samples, point.agreement->steps, periods, within);
}

bool counts(const PointOnTariff &point, const DateRange &days)
{
    const InstantRange range = jst::instantsOf(days);
    const InstantRange supplied =
        range.intersected({point.readings.since.value_or(range.from), point.readings.until.value_or(range.to)});
    return !point.readings.series->isEmpty() && !supplied.isEmpty();
}

} // namespace

std::vector<DateRange> billingPeriodsIn(const DateRange &days, std::optional<QDate> nextReadingDate)
{
    std::vector<DateRange> periods;
    if (days.isEmpty())
        return periods;
    const QDate readingDay = nextReadingDate.value_or(jst::firstOfMonth(days.from));
    int months = (days.from.year() - readingDay.year()) * 12 + days.from.month() - readingDay.month();
    if (readingDay.addMonths(months) > days.from)
        --months;
    // Each counted from the reading day itself: the 31st would else wander to the 28th.
    for (; readingDay.addMonths(months) < days.to; ++months)
        periods.push_back({readingDay.addMonths(months), readingDay.addMonths(months + 1)});
    return periods;
}

ShareAnswer shareOfPoints(const std::vector<PointOnTariff> &points, const DateRange &days)
{
    const Instant moment = jst::startOfDay(days.lastDay());
    std::vector<TariffShare> shares;
    const TariffAgreement *first = nullptr;
    for (const PointOnTariff &point : points) {
        if (!counts(point, days))
            continue;
        const NoShare why = obstacle(point.agreement, moment);
        if (why != NoShare::None)
            return {{}, why, point.agreement ? point.agreement->productName : QString()};
        if (first && !isAlike(*first, *point.agreement, moment))
            return {{}, NoShare::DifferentOnes, {}};
        first = first ? first : point.agreement;
        shares.push_back(shareOf(point, days));
    }
    TariffShare share = joined(shares);
    const NoShare why = share.isEmpty() ? NoShare::TooFewDays : NoShare::None;
    return {std::move(share), why, first ? first->productName : QString()};
}

} // namespace denkiroku::models
