// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/generated/half-hourly-readings.h"
#include "api/transport/decodereply.h"
#include "models/nullable.h"
#include "tests/bench/parse/readers.h"

namespace denkiroku::bench {

namespace {

models::ReadingVersion versionOf(const api::OpenEnum<api::schema::HalfHourlyReadingsVersions> &version)
{
    using enum api::schema::HalfHourlyReadingsVersions;
    const auto known = version.known();
    if (!known)
        return models::ReadingVersion::Unknown;
    return *known == Daily     ? models::ReadingVersion::Daily
           : *known == Monthly ? models::ReadingVersion::Monthly
                               : models::ReadingVersion::Updated;
}

template <class Readings>
void append(const Readings &readings, std::vector<models::HalfHour> &out)
{
    out.reserve(out.size() + readings.size());
    for (const auto &reading : readings) {
        const auto energy = models::Energy::fromKilowattHours(reading.value);
        if (!energy)
            continue;
        const auto estimate = reading.costEstimate ? models::Money::fromYen(*reading.costEstimate) : std::nullopt;
        models::HalfHour &halfHour = out.emplace_back();
        halfHour.start = reading.startAt;
        halfHour.energy = *energy;
        halfHour.estimate = estimate;
        halfHour.version = versionOf(reading.version);
    }
}

api::op::HalfHourlyReadings::Data parse(const QByteArray &body)
{
    const auto reply = api::RawReply::read(body, 200);
    if (!reply)
        return {};
    auto answer = api::decodeReply<api::op::HalfHourlyReadings>(*reply);
    return answer ? std::move(answer->data) : api::op::HalfHourlyReadings::Data();
}

template <class Visit>
void forEachPoint(const api::op::HalfHourlyReadings::Data &data, Visit visit)
{
    if (data.account) {
        models::forEach(data.account->properties,
                        [&](const auto &property) { models::forEach(property.electricitySupplyPoints, visit); });
    }
}

} // namespace

std::vector<models::HalfHour> readByProgram(const QByteArray &body)
{
    std::vector<models::HalfHour> halfHours;
    const auto data = parse(body);
    forEachPoint(data, [&](const auto &point) { append(point.halfHourlyReadings, halfHours); });
    return halfHours;
}

std::size_t parseByProgram(const QByteArray &body)
{
    std::size_t readings = 0;
    const auto data = parse(body);
    forEachPoint(data, [&](const auto &point) { readings += point.halfHourlyReadings.size(); });
    return readings;
}

} // namespace denkiroku::bench
