// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/decimal.h"
#include "api/core/instant.h"
#include "tests/bench/parse/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace denkiroku::bench {

namespace {

models::ReadingVersion versionNamed(const QString &name)
{
    return name == QLatin1String("DAILY")     ? models::ReadingVersion::Daily
           : name == QLatin1String("MONTHLY") ? models::ReadingVersion::Monthly
                                              : models::ReadingVersion::Updated;
}

std::optional<api::Decimal> decimalIn(const QJsonObject &reading, QLatin1String key)
{
    return api::Decimal::fromText(reading.value(key).toString().toLatin1().toStdString());
}

void append(const QJsonObject &reading, std::vector<models::HalfHour> &out)
{
    const auto start = api::instantFromText(reading.value(QLatin1String("startAt")).toString().toStdString());
    const auto end = api::instantFromText(reading.value(QLatin1String("endAt")).toString().toStdString());
    const auto value = decimalIn(reading, QLatin1String("value"));
    const auto cost = decimalIn(reading, QLatin1String("costEstimate"));
    const auto energy = value ? models::Energy::fromKilowattHours(*value) : std::nullopt;
    if (!start || !end || !energy)
        return;
    out.push_back({*start, *energy, cost ? models::Money::fromYen(*cost) : std::nullopt,
                   versionNamed(reading.value(QLatin1String("version")).toString())});
}

} // namespace

std::vector<models::HalfHour> readByQt(const QByteArray &body)
{
    std::vector<models::HalfHour> halfHours;
    const QJsonObject data = QJsonDocument::fromJson(body).object().value(QLatin1String("data")).toObject();
    const QJsonArray properties =
        data.value(QLatin1String("account")).toObject().value(QLatin1String("properties")).toArray();
    for (const auto &property : properties) {
        const QJsonArray points = property.toObject().value(QLatin1String("electricitySupplyPoints")).toArray();
        for (const auto &point : points) {
            const QJsonArray readings = point.toObject().value(QLatin1String("halfHourlyReadings")).toArray();
            for (const auto &reading : readings)
                append(reading.toObject(), halfHours);
        }
    }
    return halfHours;
}

} // namespace denkiroku::bench
