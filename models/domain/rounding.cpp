// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rounding.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace denkiroku::models {

namespace {

using RoundUsage = RoundingPolicy::Usage;
using RoundLines = RoundingPolicy::Lines;

Energy wholeKilowattHours(Energy energy, RoundUsage usage)
{
    if (usage == RoundUsage::Exact)
        return energy;
    constexpr std::int64_t kilowattHour = 1'000'000;
    const std::int64_t mwh = energy.milliwattHours() + (usage == RoundUsage::WholeNearest ? kilowattHour / 2 : 0);
    return Energy::fromMilliwattHours(mwh / kilowattHour * kilowattHour);
}

PreciseYen exactAmount(const PricedLine &line)
{
    const PreciseYen amount = PreciseYen::of(line.price, line.energy);
    return line.kind == PricedLine::Kind::FeedIn ? -amount : amount;
}

// The kWh that a group of lines is short of, or over, a whole number goes to the last of them, and on to the one before
// where the last has not as much: a step ends at a whole number, so that none is passed.
void shift(std::vector<PricedLine *> &group, Energy difference)
{
    for (auto line = group.rbegin(); line != group.rend() && difference != Energy(); ++line) {
        const Energy taken = std::max(difference, -(*line)->energy);
        (*line)->energy += taken;
        (*line)->amount = exactAmount(**line);
        difference = difference - taken;
    }
}

void roundUsage(std::vector<PricedLine> &lines, RoundUsage usage)
{
    using Kind = PricedLine::Kind;
    // Steps share the period's kWh and are rounded together; each band is measured by itself. What is added per kWh goes
    // by the sum of them.
    std::map<QString, std::vector<PricedLine *>> groups;
    std::map<Kind, std::vector<PricedLine *>> additions;
    for (PricedLine &line : lines) {
        if (line.kind == Kind::Energy || line.kind == Kind::FeedIn)
            groups[line.key.startsWith(u"STEP") ? QStringLiteral("STEP") : line.key].push_back(&line);
        else if (line.kind != Kind::Standing)
            additions[line.kind].push_back(&line);
    }
    Energy all;
    for (auto &[key, group] : groups) {
        Energy sum;
        for (const PricedLine *line : group)
            sum += line->energy;
        const Energy difference = wholeKilowattHours(sum, usage) - sum;
        shift(group, difference);
        all += difference;
    }
    for (auto &[kind, group] : additions)
        shift(group, all);
}

PreciseYen roundedLine(const PricedLine &line, const RoundingPolicy &policy)
{
    if (line.kind == PricedLine::Kind::Levy && policy.dropsLevy)
        return line.amount.rounded(0, Fractions::Dropped);
    switch (policy.lines) {
    case RoundLines::Exact:
        break;
    case RoundLines::HundredthsDropped:
        return line.amount.rounded(2, Fractions::Dropped);
    case RoundLines::HundredthsNearest:
        return line.amount.rounded(2, Fractions::Nearest);
    case RoundLines::YenDropped:
        return line.amount.rounded(0, Fractions::Dropped);
    }
    return line.amount;
}

} // namespace

const std::vector<RoundingPolicy> &roundingPolicies()
{
    static const std::vector<RoundingPolicy> policies{
        {"exact"},
        {"levy-dropped", RoundUsage::Exact, RoundLines::Exact, true},
        {"hundredths-dropped", RoundUsage::Exact, RoundLines::HundredthsDropped},
        {"hundredths-nearest", RoundUsage::Exact, RoundLines::HundredthsNearest},
        {"hundredths-dropped-levy-dropped", RoundUsage::Exact, RoundLines::HundredthsDropped, true},
        {"hundredths-nearest-levy-dropped", RoundUsage::Exact, RoundLines::HundredthsNearest, true},
        {"lines-dropped", RoundUsage::Exact, RoundLines::YenDropped},
        {"total-nearest", RoundUsage::Exact, RoundLines::Exact, false, Fractions::Nearest},
        {"whole-kwh-nearest", RoundUsage::WholeNearest, RoundLines::Exact},
        {"whole-kwh-nearest-levy-dropped", RoundUsage::WholeNearest, RoundLines::Exact, true},
        {"whole-kwh-nearest-hundredths-dropped-levy-dropped", RoundUsage::WholeNearest, RoundLines::HundredthsDropped,
         true},
        {"whole-kwh-dropped", RoundUsage::WholeDropped, RoundLines::Exact},
        {"whole-kwh-dropped-levy-dropped", RoundUsage::WholeDropped, RoundLines::Exact, true},
        {"whole-kwh-dropped-hundredths-dropped-levy-dropped", RoundUsage::WholeDropped, RoundLines::HundredthsDropped,
         true},
    };
    return policies;
}

const RoundingPolicy *findRoundingPolicy(const QString &id)
{
    const auto &all = roundingPolicies();
    const auto found = std::ranges::find_if(all, [&id](const auto &each) { return id == QLatin1String(each.id); });
    return found == all.end() ? nullptr : &*found;
}

QString roundingText(const RoundingPolicy &policy)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Rounding", text); };
    QStringList parts;
    if (policy.usage == RoundUsage::WholeDropped)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "usage in whole kWh, the rest dropped"));
    if (policy.usage == RoundUsage::WholeNearest)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "usage to the nearest kWh"));
    if (policy.lines == RoundLines::HundredthsDropped)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "lines cut to 1/100 yen"));
    if (policy.lines == RoundLines::HundredthsNearest)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "lines to the nearest 1/100 yen"));
    if (policy.lines == RoundLines::YenDropped)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "lines cut to whole yen"));
    if (policy.dropsLevy)
        parts << say(QT_TRANSLATE_NOOP("Rounding", "the levy cut to whole yen"));
    parts << (policy.total == Fractions::Dropped ? say(QT_TRANSLATE_NOOP("Rounding", "the total cut to whole yen"))
                                                 : say(QT_TRANSLATE_NOOP("Rounding", "the total to the nearest yen")));
    return parts.join(say(QT_TRANSLATE_NOOP("Rounding", ", ")));
}

RoundedPeriod rounded(const PricedPeriod &period, const RoundingPolicy &policy)
{
    RoundedPeriod result{period.lines, 0};
    if (policy.usage != RoundUsage::Exact)
        roundUsage(result.lines, policy.usage);
    PreciseYen sum;
    for (PricedLine &line : result.lines) {
        line.amount = roundedLine(line, policy);
        sum += line.amount;
    }
    result.yen = sum.yen(policy.total);
    return result;
}

} // namespace denkiroku::models
