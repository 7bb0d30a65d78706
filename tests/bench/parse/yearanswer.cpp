// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parse/yearanswer.h"

#include "api/core/instant.h"

#include <chrono>
#include <cstdint>

namespace denkiroku::bench {

namespace {

// thousandths as "0.200000000000000000"; one in eight as short as it goes, "5.19".
QByteArray decimalText(std::uint32_t thousandths, bool isShort)
{
    const QByteArray whole = QByteArray::number(thousandths / 1000);
    const QByteArray fraction = QByteArray::number(thousandths % 1000).rightJustified(3, '0');
    return whole + '.' + (isShort ? fraction.left(2) : fraction + QByteArray(15, '0'));
}

void appendReading(QByteArray &out, api::Instant start, int row, int rows, std::uint32_t &seed)
{
    using namespace std::chrono_literals;
    seed = seed * 1664525U + 1013904223U;
    const std::uint32_t mwh = (seed >> 8) % 1800;
    const bool isShort = seed >> 29 == 0;
    out += "{\"startAt\": \"" + api::instantToText(start) + "\", \"endAt\": \"" + api::instantToText(start + 30min) +
           "\", \"value\": \"" + decimalText(mwh, isShort) + "\", \"costEstimate\": \"" +
           decimalText(mwh * 31, isShort) + "\", \"version\": \"" + (row > rows - 30 * 48 ? "DAILY" : "MONTHLY") +
           "\"}";
}

} // namespace

QByteArray yearAnswer(int points)
{
    using namespace std::chrono;
    std::uint32_t seed = 20250401;
    QByteArray out =
        R"({"data": {"account": {"number": "A-00000000", "properties": [{"id": "1", "electricitySupplyPoints": [)";
    for (int point = 0; point < points; ++point) {
        out += point == 0 ? "" : ", ";
        out += "{\"id\": \"" + QByteArray::number(point) + "\", \"spin\": \"" +
               QByteArray::number(point).rightJustified(22, '0') + "\", \"halfHourlyReadings\": [";
        api::Instant start = sys_days(2025y / 3 / 31) + 15h; // midnight in Tokyo
        for (int row = 0; row < halfHoursAYear; ++row, start += 30min) {
            out += row == 0 ? "" : ", ";
            appendReading(out, start, row, halfHoursAYear, seed);
        }
        out += "]}";
    }
    return out + "]}]}}}";
}

} // namespace denkiroku::bench
