// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parse/readers.h"

#include <simdjson.h>

namespace denkiroku::bench {

namespace {

namespace json = simdjson::ondemand;

int digitsAt(const char *text, int count)
{
    int number = 0;
    for (int at = 0; at < count; ++at)
        number = number * 10 + (text[at] - '0');
    return number;
}

// "2026-06-16T12:30:00+00:00", taken on trust.
models::Instant instantAt(const char *text)
{
    using namespace std::chrono;
    const sys_days day = year(digitsAt(text, 4)) / digitsAt(text + 5, 2) / digitsAt(text + 8, 2);
    return day + seconds(digitsAt(text + 11, 2) * 3600 + digitsAt(text + 14, 2) * 60 + digitsAt(text + 17, 2));
}

// A decimal as a whole number of 10^-decimals; what is beyond is cut off.
std::int64_t unitsIn(std::string_view text, int decimals)
{
    const std::size_t point = text.find('.');
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    std::int64_t number = digitsAt(text.data(), static_cast<int>(text.size() - fraction.size() - !fraction.empty()));
    for (int at = 0; at < decimals; ++at)
        number = number * 10 + (at < static_cast<int>(fraction.size()) ? fraction[at] - '0' : 0);
    return number;
}

models::HalfHour readingIn(json::object reading)
{
    const char *const start = reading.find_field("startAt").get_raw_json_string().value().raw();
    const char *const end = reading.find_field("endAt").get_raw_json_string().value().raw();
    const std::string_view value = reading.find_field("value").get_string().value();
    const std::string_view cost = reading.find_field("costEstimate").get_string().value();
    const char version = *reading.find_field("version").get_raw_json_string().value().raw();
    models::HalfHour halfHour{instantAt(start), models::Energy::fromMilliwattHours(unitsIn(value, 6)),
                              models::Money::fromMilliYen(unitsIn(cost, 3)),
                              version == 'D'   ? models::ReadingVersion::Daily
                              : version == 'M' ? models::ReadingVersion::Monthly
                                               : models::ReadingVersion::Updated};
    return instantAt(end) > halfHour.start ? halfHour : models::HalfHour();
}

} // namespace

std::vector<models::HalfHour> readByHand(const QByteArray &body)
{
    std::vector<models::HalfHour> halfHours;
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    json::parser parser;
    json::document document = parser.iterate(padded);
    for (auto property : document["data"]["account"]["properties"]) {
        for (auto point : property["electricitySupplyPoints"]) {
            for (auto reading : point["halfHourlyReadings"])
                halfHours.push_back(readingIn(reading.get_object()));
        }
    }
    return halfHours;
}

} // namespace denkiroku::bench
