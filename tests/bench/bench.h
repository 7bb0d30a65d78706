// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

// What every benchmark is made of. A benchmark is a program that prints one line of JSON for each figure;
// tests/bench/run.py runs them all, prints the table and writes build/bench.json.
namespace denkiroku::bench {

struct Timing {
    double median = 0; // milliseconds
    double fastest = 0;
    double slowest = 0;
};

// Runs `work` once to warm up and then `runs` times, and gives what a run took in milliseconds.
template <class Work>
Timing measure(int runs, Work &&work)
{
    using Clock = std::chrono::steady_clock;
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times.front(), times.back()};
}

struct Baseline {
    std::string name; // what was measured for comparison, in words
    double value = 0; // in the figure's unit, measured in the same run
};

// One figure. The names are those that the table of the figures has, e.g. "ledger_insert".
inline void report(const std::string &name, double value, const std::string &unit,
                   const std::optional<Baseline> &baseline = {})
{
    std::printf("{\"name\": \"%s\", \"value\": %.6g, \"unit\": \"%s\", ", name.c_str(), value, unit.c_str());
    if (baseline)
        std::printf("\"baseline\": \"%s\", \"baseline_value\": %.6g}\n", baseline->name.c_str(), baseline->value);
    else
        std::printf("\"baseline\": null, \"baseline_value\": null}\n");
    std::fflush(stdout);
}

// A figure with several baselines: a line for each, all with the figure's name and value.
inline void reportAgainst(const std::string &name, double value, const std::string &unit,
                          const std::vector<Baseline> &baselines)
{
    for (const Baseline &baseline : baselines)
        report(name, value, unit, baseline);
}

// Keeps the compiler from leaving out work whose result nobody looks at.
template <class T>
void keep(const T &value)
{
#if defined(__GNUC__)
    asm volatile("" : : "g"(&value) : "memory");
#else
    static volatile const void *sink;
    sink = &value;
#endif
}

} // namespace denkiroku::bench
