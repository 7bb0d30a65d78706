// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"
#include "api/demo/readingrows.h"
#include "api/demo/rules.h"
#include "api/demo/world.h"

#include <array>
#include <memory>
#include <utility>

namespace denkiroku::api::demo {

namespace {

// The most that one reply has (NOTES, section 4); what is older is dropped without a word.
constexpr std::size_t mostRows = 1488;

struct Bounds {
    QJsonValue from;
    QJsonValue to;
};

// An interval reading's half-hours take no arguments: the interval itself says from when to when.
Bounds boundsOf(const FieldRequest &request)
{
    if (request.field.argument("fromDatetime"))
        return {request.arguments.value(u"fromDatetime"), request.arguments.value(u"toDatetime")};
    return {request.parent.value(u"startAt"), request.parent.value(u"endAt")};
}

FieldResult halfHourlyReadings(RuleContext &context, const FieldRequest &request)
{
    const Series *series = context.world.series(request.parent.value(u"#series").toString());
    if (!series)
        return FieldValue(ownValue(request));
    const Bounds bounds = boundsOf(request);
    const auto from = instantFromText(bounds.from.toString().toStdString());
    const auto to = instantFromText(bounds.to.toString().toStdString());
    if ((isGiven(bounds.from) && !from) || (isGiven(bounds.to) && !to))
        return tl::make_unexpected(krakenError("KT-CT-1609"));
    std::vector<std::uint32_t> slots = series->slotsWithin(from, to);
    if (slots.size() > mostRows)
        slots.erase(slots.begin(), slots.end() - mostRows);
    return FieldValue(std::make_shared<const ReadingRows>(*series, std::move(slots)));
}

} // namespace

std::span<const NamedRule> readingRules()
{
    static constexpr std::array<NamedRule, 1> rules{{{"halfHourlyReadings", halfHourlyReadings}}};
    return rules;
}

} // namespace denkiroku::api::demo
