// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/timeofuse.h"

#include "api/tariffs/timeofusescheme.h"

#include <QRegularExpression>

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr int halfHoursAnHour = 2;

} // namespace

std::optional<TimeOfUse> TimeOfUse::find(const QString &scheme, const QString &gridOperatorCode)
{
    const api::TimeOfUseArea *area = api::findTimeOfUseArea(api::timeOfUseSchemes(), scheme, gridOperatorCode);
    return area ? std::optional(TimeOfUse(*area)) : std::nullopt;
}

TimeOfUse::TimeOfUse(const api::TimeOfUseArea &area)
{
    for (const api::TimeOfUseBand &band : area.bands) {
        Rule rule{.band = bandNamed(band.name), .halfHours = {}, .seasons = {}};
        if (band.hours.empty())
            rule.halfHours.set();
        for (const api::TimeOfUseHours &hours : band.hours) {
            for (int slot = hours.from * halfHoursAnHour; slot < hours.to * halfHoursAnHour; ++slot)
                rule.halfHours.set(static_cast<std::size_t>(slot));
        }
        for (const api::TimeOfUseSeason &season : band.seasons)
            rule.seasons.push_back({season.fromMonth * 100 + season.fromDay, season.toMonth * 100 + season.toDay});
        m_rules.push_back(std::move(rule));
    }
    m_remainder = bandNamed(area.remainder);
}

int TimeOfUse::bandNamed(const QString &name)
{
    if (const auto known = m_bands.indexOf(name); known >= 0)
        return static_cast<int>(known);
    m_bands.append(name);
    return static_cast<int>(m_bands.size()) - 1;
}

int TimeOfUse::bandAt(QDate day, int slot) const
{
    const auto rule = std::ranges::find_if(m_rules, [&](const Rule &each) { return each.covers(day, slot); });
    return rule == m_rules.cend() ? m_remainder : rule->band;
}

int TimeOfUse::rulesAt(QDate day, int slot) const
{
    return static_cast<int>(std::ranges::count_if(m_rules, [&](const Rule &each) { return each.covers(day, slot); }));
}

bool TimeOfUse::Season::contains(int monthDay) const
{
    return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to;
}

bool TimeOfUse::Rule::covers(QDate day, int slot) const
{
    if (slot < 0 || slot >= jst::halfHoursADay || !halfHours.test(static_cast<std::size_t>(slot)))
        return false;
    const int monthDay = day.month() * 100 + day.day();
    return seasons.empty() ||
           std::ranges::any_of(seasons, [monthDay](const Season &season) { return season.contains(monthDay); });
}

std::optional<ConsumptionBand> ConsumptionBand::parse(const QString &band)
{
    static const QRegularExpression form(
        QStringLiteral("^CONSUMPTION_([0-9]{2})(?:_(HIGH|LOW))?(?:_([A-Z][A-Z_]*))?$"));
    const auto match = form.match(band);
    if (!match.hasMatch())
        return std::nullopt;
    return ConsumptionBand{match.captured(1), match.captured(2), match.captured(3)};
}

} // namespace denkiroku::models
