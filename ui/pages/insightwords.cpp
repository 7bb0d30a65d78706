// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insightwords.h"

#include "models/format.h"
#include "models/tariff/tariffwords.h"

#include <algorithm>

namespace denkiroku::ui {

namespace format = models::format;
using models::NoShare;

namespace {

constexpr double milliwattsAWatt = 1000;
constexpr int decimalsOfAPercent = 1;

QString percent(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', decimalsOfAPercent) + QStringLiteral(" %");
}

QString stretch(models::Instant start, const QLocale &locale)
{
    return format::date(models::jst::dateOf(start), locale) + QLatin1Char(' ') + format::halfHour(start);
}

} // namespace

QString InsightWords::kilowatts(double amount, const QLocale &locale)
{
    return tr("%1 kW").arg(locale.toString(amount, 'f', 2));
}

QString InsightWords::span(const models::Insights &insights, const QLocale &locale)
{
    if (insights.period.isEmpty())
        return {};
    return tr("%1 · %2 of %3 days complete")
        .arg(format::dateRange(insights.period, locale), locale.toString(insights.days),
             locale.toString(insights.period.days()));
}

InsightTile::Content InsightWords::baseLoad(const models::Insights &insights, const QLocale &locale)
{
    InsightTile::Content tile;
    tile.caption = tr("Base load");
    const auto &base = insights.baseLoad;
    if (!base) {
        tile.note = tr("It takes %n complete day(s).", nullptr, models::BaseLoad::leastDays);
        return tile;
    }
    tile.value = tr("%1 W").arg(locale.toString(qRound64(static_cast<double>(base->milliwatts()) / milliwattsAWatt)));
    tile.rows.push_back({tr("In a year"), format::energy(base->yearly, locale), {}, {}});
    if (base->yearlyCost)
        tile.rows.push_back(
            {tr("By the supplier's estimates"), tr("about %1").arg(format::yen(*base->yearlyCost, locale)), {}, {}});
    tile.reckoning = tr("The 10th percentile of the half-hours from 01:00 to 05:00 of the newest %n complete day(s), "
                        "twice as power. A year is that power round the clock for 365 days.",
                        nullptr, base->days);
    if (base->price)
        tile.reckoning +=
            QLatin1Char(' ') +
            tr("The price is your own average by the supplier's estimates for all half-hours of these days, %1 a kWh, "
               "without the standing charge.")
                .arg(tr("%1 yen").arg(locale.toString(static_cast<double>(base->price->milliYen()) / 1000, 'f', 2)));
    return tile;
}

InsightTile::Content InsightWords::peaks(const models::Insights &insights, const QLocale &locale)
{
    InsightTile::Content tile;
    tile.caption = tr("Peak");
    const auto &peaks = insights.peaks;
    if (!peaks)
        return tile;
    tile.value = kilowatts(peaks->highest.front().kilowatts(), locale);
    tile.note =
        tr("Usually highest %1 (%2 on average)")
            .arg(format::halfHourSlot(peaks->usualSlot), kilowatts(peaks->usualEnergy.kilowattHours() * 2, locale));
    for (const auto &peak : peaks->highest)
        tile.rows.push_back(
            {stretch(peak.start, locale),
             tr("%1 · %2").arg(format::halfHourEnergy(peak.energy, locale), kilowatts(peak.kilowatts(), locale)),
             {},
             models::jst::dateOf(peak.start)});
    tile.reckoning = tr("The half-hours with most energy of %n complete day(s); kW is a half-hour's average power. The "
                        "usual time is the half-hour whose mean over these days is highest.",
                        nullptr, peaks->days);
    return tile;
}

InsightTile::Content InsightWords::week(const models::Insights &insights, const QLocale &locale)
{
    InsightTile::Content tile;
    tile.caption = tr("Weekend against weekdays");
    const models::WeekInsight &week = insights.week;
    if (week.weekday && week.weekendDay)
        tile.value = format::change(*week.weekendDay, *week.weekday, locale).value_or(QString());
    if (week.weekday)
        tile.rows.push_back({tr("Weekdays (%n day(s))", nullptr, week.weekdays),
                             tr("%1 a day").arg(format::energy(*week.weekday, locale)),
                             {},
                             {}});
    if (week.weekendDay)
        tile.rows.push_back({tr("Weekends (%n day(s))", nullptr, week.weekendDays),
                             tr("%1 a day").arg(format::energy(*week.weekendDay, locale)),
                             {},
                             {}});
    tile.reckoning = tr("The mean of the complete days: Monday to Friday, and Saturday and Sunday. National holidays "
                        "count as the weekday they fall on.");
    return tile;
}

InsightTile::Content InsightWords::share(const models::Insights &insights, const QLocale &locale)
{
    InsightTile::Content tile;
    const bool isStepped = !insights.share.isEmpty() && insights.share.bands.front().step.has_value();
    tile.caption = isStepped ? tr("Share by step") : tr("Share by time band");
    // Before anything was reckoned there is neither a share nor a reason for none.
    if (insights.share.isEmpty()) {
        tile.note = whyNoShare(insights);
        return tile;
    }
    const auto largest = std::ranges::max_element(insights.share.bands, {}, &models::BandShare::energy);
    tile.value = percent(largest->share, locale);
    tile.note = insights.product;
    for (const models::BandShare &each : insights.share.bands)
        tile.rows.push_back({each.step ? step(*each.step, locale) : band(each.band),
                             tr("%1 · %2").arg(percent(each.share, locale), format::energy(each.energy, locale)),
                             each.share,
                             {}});
    tile.reckoning =
        isStepped ? tr("Steps start anew with each billing period, from one meter reading to the next. A period counts "
                       "up to its first incomplete day: %n day(s).",
                       nullptr, insights.share.days)
                  : tr("Each half-hour falls to the band that the supplier's tariff documents give for its hour and "
                       "season: %n complete day(s).",
                       nullptr, insights.share.days);
    return tile;
}

QString InsightWords::whyNoShare(const models::Insights &insights)
{
    switch (insights.noShare) {
    case NoShare::None:
        break;
    case NoShare::Loading:
        return tr("Waiting for the agreement…");
    case NoShare::Refused:
        return tr("The supplier does not show what this point is supplied on.");
    case NoShare::Sold:
        return tr("Energy sold has one price at all hours.");
    case NoShare::NoAgreement:
        return tr("There is no agreement for this time.");
    case NoShare::OnePrice:
        return tr("%1 has one price at all hours.").arg(insights.product);
    case NoShare::NoScheme:
        return tr("The supplier does not say which hours the bands of %1 have.").arg(insights.product);
    case NoShare::UnknownHours:
        return tr("The hours of %1 are not known to this program.").arg(insights.product);
    case NoShare::UnknownSteps:
        return tr("The steps of %1 cannot be read.").arg(insights.product);
    case NoShare::DifferentOnes:
        return tr("The supply points are on different products. Choose one of them above.");
    case NoShare::TooFewDays:
        return tr("No day is complete that could be counted.");
    }
    return {};
}

InsightTile::Content InsightWords::unusual(const models::Insights &insights, const QLocale &locale)
{
    InsightTile::Content tile;
    tile.caption = tr("Unusual days");
    if (insights.days > 0)
        tile.value = insights.unusual.empty() ? tr("None") : locale.toString(static_cast<int>(insights.unusual.size()));
    for (const models::UnusualDay &day : insights.unusual)
        tile.rows.push_back(
            {format::date(day.day, locale),
             tr("%1, usually %2").arg(format::energy(day.energy, locale), format::energy(day.usual, locale)),
             {},
             day.day});
    tile.reckoning = tr("A day is compared with the median of the same weekday within 45 days to either side. It is "
                        "unusual from 3.5 robust standard deviations on (by the median absolute deviation, taken as "
                        "4 % of the median at least). The strangest five are shown.");
    return tile;
}

QString InsightWords::step(const models::Step &step, const QLocale &locale)
{
    return models::stepText(step, locale);
}

QString InsightWords::band(const QString &code)
{
    return models::bandText(code);
}

} // namespace denkiroku::ui
