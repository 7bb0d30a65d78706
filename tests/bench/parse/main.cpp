// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/parse/readers.h"
#include "tests/bench/parse/yearanswer.h"

using namespace denkiroku;

namespace {

// How many gigabytes of the answer a second.
template <class Read>
double rateOf(const QByteArray &body, int runs, Read read)
{
    const bench::Timing timing = bench::measure(runs, [&] { bench::keep(read(body)); });
    return static_cast<double>(body.size()) / timing.median / 1e6;
}

} // namespace

int main()
{
    const QByteArray body = bench::yearAnswer(1);
    const auto expected = bench::readByHand(body);
    if (expected.size() != bench::halfHoursAYear || bench::readByProgram(body) != expected ||
        bench::readByQt(body) != expected) {
        std::fputs("the ways of reading do not agree\n", stderr);
        return 1;
    }
    const double byQt = rateOf(body, 10, bench::readByQt);
    const double byHand = rateOf(body, 200, bench::readByHand);
    const std::vector<bench::Baseline> baselines = {{"QJsonDocument", byQt}, {"simdjson on demand by hand", byHand}};
    bench::reportAgainst("readings_parse", rateOf(body, 200, bench::parseByProgram), "GB/s", baselines);
    // The same and on into the values that the ledger keeps, as both baselines do.
    bench::reportAgainst("readings_values", rateOf(body, 200, bench::readByProgram), "GB/s", baselines);
    return 0;
}
