// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/krakenerror.h"
#include "api/demo/readingrows.h"
#include "api/demo/rules.h"
#include "api/demo/world.h"

#include <QJsonArray>

#include <array>
#include <chrono>
#include <cstdint>
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

// The start of the hour, day or month of Tokyo that the moment is in; half-hours for anything else.
Instant spanOf(Instant moment, QStringView granularity)
{
    using namespace std::chrono;
    constexpr hours tokyo{9};
    const Instant local = moment + tokyo;
    if (granularity == u"HOUR")
        return floor<hours>(local) - tokyo;
    if (granularity == u"DAY")
        return floor<days>(local) - tokyo;
    if (granularity == u"MONTH") {
        const year_month_day day(floor<days>(local));
        return sys_days(day.year() / day.month() / 1) - tokyo;
    }
    return moment;
}

struct Span {
    Instant start;
    Instant end;
    std::int64_t energy = 0; // in 10 Wh
    int slots = 0;
};

std::vector<Span> spansOf(const Series &series, Instant from, Instant to, QStringView granularity)
{
    std::vector<Span> spans;
    for (const std::uint32_t slot : series.slotsWithin(from, to)) {
        const Instant start = series.startOf(slot);
        const Instant first = spanOf(start, granularity);
        if (spans.empty() || spans.back().start != first)
            spans.push_back({first, {}, 0, 0});
        Span &span = spans.back();
        span.end = start + Series::slotLength;
        span.energy += series.energy(slot);
        ++span.slots;
    }
    return spans;
}

QJsonObject readingOf(const Span &span)
{
    const QString value =
        QStringLiteral("%1.%2").arg(span.energy / 100).arg(span.energy % 100, 2, 10, QLatin1Char('0'));
    const QJsonObject quality{{QStringLiteral("__typename"), QStringLiteral("ReadingQualityMeta")},
                              {QStringLiteral("quality"), QStringLiteral("ACTUAL")},
                              {QStringLiteral("value"), value},
                              {QStringLiteral("count"), span.slots}};
    return {{QStringLiteral("__typename"), QStringLiteral("Reading")},
            {QStringLiteral("value"), value},
            {QStringLiteral("units"), QStringLiteral("kwh")},
            {QStringLiteral("intervalStart"), QString::fromLatin1(instantToText(span.start))},
            {QStringLiteral("intervalEnd"), QString::fromLatin1(instantToText(span.end))},
            {QStringLiteral("qualities"), QJsonArray{quality}}};
}

FieldResult readings(RuleContext &context, const FieldRequest &request)
{
    const auto from = instantFromText(request.arguments.value(u"startAt").toString().toStdString());
    const auto to = instantFromText(request.arguments.value(u"endAt").toString().toStdString());
    if (!from || !to)
        return tl::make_unexpected(krakenError("KT-CT-1609"));
    const QString granularity = request.arguments.value(u"timeGranularity").toString();
    const auto connection = [&](const QString &type, QStringView own) {
        const Series *series = context.world.series(request.parent.value(own).toString());
        QJsonArray nodes;
        for (const Span &span : series ? spansOf(*series, *from, *to, granularity) : std::vector<Span>())
            nodes.append(readingOf(span));
        return QJsonObject{{QStringLiteral("#connection"), type}, {QStringLiteral("nodes"), nodes}};
    };
    return FieldValue(QJsonObject{
        {QStringLiteral("__typename"), QStringLiteral("Readings")},
        {QStringLiteral("importReadings"), connection(QStringLiteral("ImportReadingsConnection"), u"#series")},
        {QStringLiteral("exportReadings"), connection(QStringLiteral("ExportReadingsConnection"), u"#export")}});
}

} // namespace

std::span<const NamedRule> readingRules()
{
    static constexpr std::array<NamedRule, 2> rules{
        {{"halfHourlyReadings", halfHourlyReadings}, {"SupplyPointType.readings", readings}}};
    return rules;
}

} // namespace denkiroku::api::demo
