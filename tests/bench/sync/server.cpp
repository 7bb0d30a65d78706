// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/core/instant.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
#include <cstdio>

using namespace denkiroku;

// A Kraken that answers at once: whatever window of halfHourlyReadings it is asked for, it has every half-hour of it, for
// one supply point. The rows are made anew for each request, as the real one's form has them: five fields, UTC with an
// offset, decimals as strings, 183 bytes a half-hour.
namespace {

void appendTwo(QByteArray &out, unsigned number)
{
    out.append(static_cast<char>('0' + number / 10));
    out.append(static_cast<char>('0' + number % 10));
}

void appendInstant(QByteArray &out, api::Instant at)
{
    using namespace std::chrono;
    const sys_days day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss time(at - day);
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    appendTwo(out, year / 100);
    appendTwo(out, year % 100);
    out.append('-');
    appendTwo(out, static_cast<unsigned>(date.month()));
    out.append('-');
    appendTwo(out, static_cast<unsigned>(date.day()));
    out.append('T');
    appendTwo(out, static_cast<unsigned>(time.hours().count()));
    out.append(':');
    appendTwo(out, static_cast<unsigned>(time.minutes().count()));
    out.append(":00+00:00");
}

void appendReading(QByteArray &out, api::Instant at)
{
    const auto slot = static_cast<unsigned>(at.time_since_epoch().count() / 1800);
    const unsigned wattHours = 50 + slot * 2654435761U % 900;
    out.append("{\"startAt\":\"");
    appendInstant(out, at);
    out.append("\",\"endAt\":\"");
    appendInstant(out, at + std::chrono::minutes(30));
    out.append("\",\"value\":\"0.");
    out.append(static_cast<char>('0' + wattHours / 100));
    appendTwo(out, wattHours % 100);
    out.append("000000000000000\",\"costEstimate\":\"");
    appendTwo(out, 10 + wattHours / 30);
    out.append(".");
    appendTwo(out, slot % 100);
    out.append("0000000000000000\",\"version\":\"MONTHLY\"}");
}

QByteArray answer(const QByteArray &request)
{
    const QJsonObject variables = QJsonDocument::fromJson(request)[u"variables"].toObject();
    const auto instant = [&variables](QStringView name) {
        return *api::instantFromText(variables.value(name).toString().toStdString());
    };
    const api::Instant from = instant(u"from");
    const api::Instant to = instant(u"to");
    QByteArray out;
    out.reserve((to - from) / std::chrono::minutes(30) * 200 + 300);
    out.append(R"({"data":{"account":{"number":"A-BENCH","properties":[{"id":"1","electricitySupplyPoints":[)"
               R"({"id":"1","spin":"0300000000000000000001","halfHourlyReadings":[)");
    for (api::Instant at = from; at < to; at += std::chrono::minutes(30)) {
        if (at != from)
            out.append(',');
        appendReading(out, at);
    }
    out.append("]}]}]}}}");
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QHttpServer server;
    server.route(QStringLiteral("/v1/graphql/"), QHttpServerRequest::Method::Post,
                 [](const QHttpServerRequest &request) {
                     return QHttpServerResponse(QByteArrayLiteral("application/json"), answer(request.body()));
                 });
    const int port = server.listen(QHostAddress::LocalHost);
    std::printf("listening %d\n", port);
    std::fflush(stdout);
    return port > 0 ? QCoreApplication::exec() : 1;
}
