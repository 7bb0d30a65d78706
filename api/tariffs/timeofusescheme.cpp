// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tariffs/timeofusescheme.h"

#include "api/json/jsonvalue.h"

#include <QDate>
#include <QFile>

#include <algorithm>
#include <initializer_list>

namespace denkiroku::api {

namespace {

template <class T>
using Read = Decoded<T>;

tl::unexpected<DecodeError> wrong(const QString &path, const char *message)
{
    return tl::unexpected(DecodeError{path, QString::fromLatin1(message)});
}

// A key that is not known may be a rule (weekdays, holidays): leaving it out would give wrong bands.
std::optional<QString> strangeKey(const JsonValue &value, std::initializer_list<const char16_t *> known)
{
    for (const JsonMember &member : value.object()) {
        const auto isKey = [&member](const char16_t *key) { return member.key == QStringView(key); };
        if (std::ranges::none_of(known, isKey))
            return member.key;
    }
    return std::nullopt;
}

Read<TimeOfUseHours> readHours(const JsonValue &value, const QString &path)
{
    const auto from = value.array().size() == 2 ? value.array()[0].toInt() : std::nullopt;
    const auto to = value.array().size() == 2 ? value.array()[1].toInt() : std::nullopt;
    if (!from || !to || *from < 0 || *to > 24 || *from >= *to)
        return wrong(path, "not a pair of hours in order");
    return TimeOfUseHours{static_cast<int>(*from), static_cast<int>(*to)};
}

// In a leap year, so that the end of February can be written.
QDate monthDay(const JsonValue &value)
{
    return QDate::fromString(QStringLiteral("2024-") + value.text(), Qt::ISODate);
}

Read<TimeOfUseSeason> readSeason(const JsonValue &value, const QString &path)
{
    if (value.array().size() != 2)
        return wrong(path, "not a pair of days");
    const QDate from = monthDay(value.array()[0]);
    const QDate to = monthDay(value.array()[1]);
    if (!from.isValid() || !to.isValid())
        return wrong(path, "not a month and a day");
    return TimeOfUseSeason{from.month(), from.day(), to.month(), to.day()};
}

template <class T, class F>
Read<std::vector<T>> readList(const JsonValue &value, const QString &path, F read)
{
    std::vector<T> items;
    if (!value.isNull() && !value.isArray())
        return wrong(path, "not a list");
    for (const JsonValue &each : value.array()) {
        auto item = read(each, QStringLiteral("%1[%2]").arg(path).arg(items.size()));
        if (!item)
            return tl::unexpected(item.error());
        items.push_back(*std::move(item));
    }
    return items;
}

Read<TimeOfUseBand> readBand(const JsonValue &value, const QString &path)
{
    if (const auto key = strangeKey(value, {u"slot", u"hours", u"seasons"}))
        return wrong(path + QLatin1Char('.') + *key, "a rule that is not known");
    auto hours = readList<TimeOfUseHours>(value.value(u"hours"), path + QStringLiteral(".hours"), readHours);
    if (!hours)
        return tl::unexpected(hours.error());
    auto seasons = readList<TimeOfUseSeason>(value.value(u"seasons"), path + QStringLiteral(".seasons"), readSeason);
    if (!seasons)
        return tl::unexpected(seasons.error());
    TimeOfUseBand band{value.value(u"slot").text(), *std::move(hours), *std::move(seasons)};
    if (band.name.isEmpty() || (band.hours.empty() && band.seasons.empty()))
        return wrong(path, "a band without a name or without a rule");
    return band;
}

Read<TimeOfUseArea> readArea(const JsonMember &member, const QString &path)
{
    if (const auto key = strangeKey(member.value, {u"slots", u"remainder"}))
        return wrong(path + QLatin1Char('.') + *key, "a rule that is not known");
    auto bands = readList<TimeOfUseBand>(member.value.value(u"slots"), path + QStringLiteral(".slots"), readBand);
    if (!bands)
        return tl::unexpected(bands.error());
    TimeOfUseArea area{member.key, *std::move(bands), member.value.value(u"remainder").text()};
    if (area.remainder.isEmpty())
        return wrong(path, "no band for the remainder");
    return area;
}

Read<TimeOfUseScheme> readScheme(const JsonMember &member)
{
    const QString path = QStringLiteral("schemes.") + member.key;
    if (const auto key = strangeKey(member.value, {u"name", u"areas"}))
        return wrong(path + QLatin1Char('.') + *key, "a rule that is not known");
    TimeOfUseScheme scheme{member.key, member.value.value(u"name").text(), {}};
    for (const JsonMember &each : member.value.value(u"areas").object()) {
        auto area = readArea(each, path + QLatin1Char('.') + each.key);
        if (!area)
            return tl::unexpected(area.error());
        scheme.areas.push_back(*std::move(area));
    }
    return scheme;
}

} // namespace

Decoded<std::vector<TimeOfUseScheme>> readTimeOfUseSchemes(QByteArrayView json)
{
    const auto root = JsonValue::parse(json);
    if (!root)
        return tl::unexpected(root.error());
    if (!root->value(u"schemes").isObject())
        return wrong(QStringLiteral("schemes"), "not an object");
    std::vector<TimeOfUseScheme> schemes;
    for (const JsonMember &member : root->value(u"schemes").object()) {
        auto scheme = readScheme(member);
        if (!scheme)
            return tl::unexpected(scheme.error());
        schemes.push_back(*std::move(scheme));
    }
    return schemes;
}

const std::vector<TimeOfUseScheme> &timeOfUseSchemes()
{
    static const std::vector<TimeOfUseScheme> schemes = [] {
        QFile file(QStringLiteral(":/denkiroku/tariffs/time-of-use.json"));
        if (!file.open(QIODevice::ReadOnly))
            return std::vector<TimeOfUseScheme>();
        return readTimeOfUseSchemes(file.readAll()).value_or(std::vector<TimeOfUseScheme>());
    }();
    return schemes;
}

const TimeOfUseArea *findTimeOfUseArea(const std::vector<TimeOfUseScheme> &schemes, const QString &scheme,
                                       const QString &gridOperatorCode)
{
    const auto found = std::ranges::find(schemes, scheme, &TimeOfUseScheme::code);
    if (found == schemes.cend())
        return nullptr;
    const auto area = std::ranges::find(found->areas, gridOperatorCode, &TimeOfUseArea::gridOperatorCode);
    return area == found->areas.cend() ? nullptr : &*area;
}

} // namespace denkiroku::api
