// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/sync/readingsrequest.h"

#include "api/generated/half-hourly-exports.h"
#include "api/generated/half-hourly-readings.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <algorithm>
#include <iterator>

namespace denkiroku::models {

namespace {

ReadingVersion versionOf(const api::OpenEnum<api::schema::HalfHourlyReadingsVersions> &version)
{
    const auto known = version.known();
    if (!known)
        return ReadingVersion::Unknown;
    switch (*known) {
    case api::schema::HalfHourlyReadingsVersions::Daily:
        return ReadingVersion::Daily;
    case api::schema::HalfHourlyReadingsVersions::Monthly:
        return ReadingVersion::Monthly;
    case api::schema::HalfHourlyReadingsVersions::Updated:
        return ReadingVersion::Updated;
    }
    return ReadingVersion::Unknown;
}

template <class Reading>
std::vector<HalfHour> halfHoursOf(const std::vector<Reading> &readings, const InstantRange &asked)
{
    std::vector<HalfHour> halfHours;
    halfHours.reserve(readings.size());
    for (const Reading &reading : readings) {
        const auto energy = plausibleEnergy(Energy::fromKilowattHours(reading.value));
        if (!energy || !asked.contains(reading.startAt))
            continue;
        // Field by field: a row made first and copied then stalls on its own bytes.
        HalfHour &halfHour = halfHours.emplace_back();
        halfHour.start = reading.startAt;
        halfHour.energy = *energy;
        if (reading.costEstimate)
            halfHour.estimate = Money::fromYen(*reading.costEstimate);
        halfHour.version = versionOf(reading.version);
    }
    return halfHours;
}

// A customer who moved out and in again has the same point at two properties.
void addPoint(std::vector<AnsweredPoint> &points, const QString &spin, std::vector<HalfHour> halfHours)
{
    const auto known = std::ranges::find(points, spin, &AnsweredPoint::spin);
    if (known == points.end())
        points.push_back({spin, std::move(halfHours)});
    else
        std::ranges::move(halfHours, std::back_inserter(known->halfHours));
}

void readProperty(const api::op::HalfHourlyReadings::Data::Account::Property &property, const InstantRange &range,
                  std::vector<AnsweredPoint> &points)
{
    forEach(property.electricitySupplyPoints,
            [&](const auto &point) { addPoint(points, point.spin, halfHoursOf(point.halfHourlyReadings, range)); });
}

void readProperty(const api::op::HalfHourlyExports::Data::Account::Property &property, const InstantRange &range,
                  std::vector<AnsweredPoint> &points)
{
    forEach(property.electricityGenerationPoints,
            [&](const auto &point) { addPoint(points, point.gpin, halfHoursOf(point.halfHourlyReadings, range)); });
}

template <class Op>
api::Call<HalfHoursAnswer> askWith(api::GraphQlClient &client, QObject *context, const QString &account,
                                   const InstantRange &range, api::Urgency urgency)
{
    const typename Op::Variables variables{
        .accountNumber = account, .activeFrom = range.from, .from = range.from, .to = range.to};
    return client.execute<Op>(variables, api::Auth::Required, urgency)
        .map(context, [range](const api::Response<typename Op::Data> &response) -> api::Result<HalfHoursAnswer> {
            const auto &found = response.data.account;
            if (!response.refusals.empty() && (!found || !found->properties))
                return api::Failure(response.refusals.front());
            HalfHoursAnswer answer{.points = {}, .refusals = response.refusals};
            if (found)
                forEach(found->properties, [&](const auto &property) { readProperty(property, range, answer.points); });
            return answer;
        });
}

} // namespace

api::Call<HalfHoursAnswer> askHalfHours(api::GraphQlClient &client, QObject *context, const QString &account, Flow flow,
                                        const InstantRange &range, api::Urgency urgency)
{
    if (flow == Flow::Import)
        return askWith<api::op::HalfHourlyReadings>(client, context, account, range, urgency);
    return askWith<api::op::HalfHourlyExports>(client, context, account, range, urgency);
}

bool isTooBig(const api::Error &error)
{
    return error.code == QLatin1String("KT-CT-1188") || error.code == QLatin1String("KT-CT-1189");
}

} // namespace denkiroku::models
