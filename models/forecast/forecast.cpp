// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast/forecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace denkiroku::models {

namespace {

// Days of the same weekdays a year ago.
constexpr int yearOfWeeks = 364;
constexpr int leastSampleDays = 7;
// Eight of ten, of a normal distribution; and how far a level can drift within a month, as a share of it.
constexpr double eightOfTen = 1.2816;
constexpr double drift = 0.06;

enum class DayKind { Workday, Weekend };

DayKind kindOf(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday ? DayKind::Weekend : DayKind::Workday;
}

class Sample {
public:
    void add(const HalfHour &reading)
    {
        const QDate day = jst::dateOf(reading.start);
        auto &cell =
            m_cells[static_cast<std::size_t>(kindOf(day))][static_cast<std::size_t>(jst::slotOf(reading.start))];
        cell.sum += reading.energy.kilowattHours();
        ++cell.count;
        if (m_days.empty() || m_days.back().day != day)
            m_days.push_back({day, 0, 0});
        m_days.back().sum += reading.energy.kilowattHours();
        ++m_days.back().count;
    }

    int days() const { return static_cast<int>(m_days.size()); }

    // The other kind of day stands in where there is none of this one.
    double at(QDate day, int slot) const
    {
        const auto kind = static_cast<std::size_t>(kindOf(day));
        for (const std::size_t each : {kind, 1 - kind}) {
            const Cell &cell = m_cells[each][static_cast<std::size_t>(slot)];
            if (cell.count > 0)
                return cell.sum / cell.count;
        }
        return 0;
    }

    double ofDay(QDate day) const
    {
        double sum = 0;
        for (int slot = 0; slot < jst::halfHoursADay; ++slot)
            sum += at(day, slot);
        return sum;
    }

    // The standard deviation of whole days from their kind's mean, as a share of the mean.
    double spread() const
    {
        double squares = 0;
        double mean = 0;
        int count = 0;
        for (const Day &day : m_days) {
            if (day.count < jst::halfHoursADay)
                continue;
            squares += std::pow(day.sum - ofDay(day.day), 2);
            mean += day.sum;
            ++count;
        }
        return count < 2 || mean <= 0 ? 0 : std::sqrt(squares / (count - 1)) / (mean / count);
    }

private:
    struct Cell {
        double sum = 0;
        int count = 0;
    };
    struct Day {
        QDate day;
        double sum = 0;
        int count = 0;
    };
    std::array<std::array<Cell, jst::halfHoursADay>, 2> m_cells{};
    std::vector<Day> m_days;
};

std::span<const HalfHour> within(const std::vector<HalfHour> &readings, const InstantRange &range)
{
    const auto from = std::ranges::lower_bound(readings, range.from, {}, &HalfHour::start);
    const auto to = std::ranges::lower_bound(readings, range.to, {}, &HalfHour::start);
    return from < to ? std::span(from, to) : std::span<const HalfHour>();
}

InstantRange shifted(const InstantRange &range, int days)
{
    return {range.from + std::chrono::days(days), range.to + std::chrono::days(days)};
}

// kWh an hour over what is there; nothing where less than four fifths are.
std::optional<double> level(const std::vector<HalfHour> &readings, const InstantRange &range)
{
    const auto there = within(readings, range);
    if (range.isEmpty() || static_cast<int>(there.size()) * 5 < range.halfHours() * 4)
        return std::nullopt;
    double sum = 0;
    for (const HalfHour &each : there)
        sum += each.energy.kilowattHours();
    return sum / static_cast<double>(there.size());
}

// A tariff whose prices go on as they were last known.
Tariff goneOn(const Tariff &tariff, Instant from)
{
    Tariff on = tariff;
    for (PriceHistory Tariff::*part : {&Tariff::standing, &Tariff::fuel, &Tariff::levy}) {
        const PriceSpan *last = (tariff.*part).lastBefore(from);
        if (!last || !last->to)
            continue;
        (on.*part).append({last->to, std::nullopt, last->price, true});
    }
    return on;
}

// Whether the last price of a history that the period needs ends before it does.
bool isShort(const PriceHistory &prices, Instant end)
{
    return !prices.isEmpty() && !prices.at(end - jst::halfHour);
}

struct Filled {
    std::vector<HalfHour> readings;
    Energy energy;
};

Filled fill(const ForecastInput &input, const Sample &sample, double times)
{
    const auto there = within(input.readings, input.period);
    Filled filled;
    auto next = there.begin();
    for (Instant at = input.period.from; at < input.period.to; at += jst::halfHour) {
        if (next != there.end() && next->start == at) {
            filled.readings.push_back(*next++);
        } else {
            const double kilowattHours = sample.at(jst::dateOf(at), jst::slotOf(at)) * times;
            filled.readings.push_back(
                {at, Energy::fromMilliwattHours(std::llround(kilowattHours * 1e6)), std::nullopt, {}});
        }
        filled.energy += filled.readings.back().energy;
    }
    return filled;
}

} // namespace

tl::expected<Forecast, NoForecast> forecast(const ForecastInput &input)
{
    const auto soFar = within(input.readings, input.period);
    const Instant newest = soFar.empty() ? input.period.from : soFar.back().start + jst::halfHour;
    const InstantRange before{newest - std::chrono::days(forecastSampleDays), newest};
    Sample sample;
    for (const HalfHour &reading : within(input.readings, before))
        sample.add(reading);
    if (sample.days() < leastSampleDays)
        return tl::unexpected(NoForecast{});

    Forecast result{.period = input.period, .sampleDays = sample.days()};
    const InstantRange rest{newest, input.period.to};
    const auto then = level(input.readings, shifted(rest, -yearOfWeeks));
    const auto beforeThen = level(input.readings, shifted(before, -yearOfWeeks));
    if (then && beforeThen && *beforeThen > 0) {
        result.hasSeason = true;
        result.season = std::clamp(*then / *beforeThen, 0.5, 2.0);
    }
    std::vector<AgreedTariff> agreements = input.agreements;
    for (AgreedTariff &agreed : agreements) {
        if (!agreed.holdsAt(input.now))
            continue;
        const Tariff &tariff = agreed.tariff;
        result.assumesPrices = isShort(tariff.levy, input.period.to) || isShort(tariff.standing, input.period.to) ||
                               (tariff.fuelPart != Tariff::Part::None && isShort(tariff.fuel, input.period.to));
        agreed.tariff = goneOn(tariff, input.now);
    }
    const int restHalfHours = input.period.halfHours() - static_cast<int>(soFar.size());
    const double days = restHalfHours / static_cast<double>(jst::halfHoursADay);
    const double spread =
        days > 0 ? eightOfTen * std::sqrt(std::pow(sample.spread(), 2) / std::max(days, 1.0) + drift * drift) : 0;

    const auto price = [&](const std::vector<HalfHour> &readings, const InstantRange &period) {
        return pricePeriod({agreements, period, readings});
    };
    std::array<std::int64_t *, 3> yen{&result.yen.low, &result.yen.likely, &result.yen.high};
    std::array<std::int64_t *, 3> energy{&result.energy.low, &result.energy.likely, &result.energy.high};
    const std::array<double, 3> times{result.season * std::max(0.0, 1 - spread), result.season,
                                      result.season * (1 + spread)};
    for (std::size_t i = 0; i < times.size(); ++i) {
        const Filled filled = fill(input, sample, times[i]);
        const auto priced = price(filled.readings, input.period);
        if (!priced)
            return tl::unexpected(NoForecast{NoForecast::Why::CannotPrice, priced.error()});
        *yen[i] = rounded(*priced, input.policy).yen;
        *energy[i] = filled.energy.milliwattHours();
    }
    // A fuel adjustment that lowers the price can turn the order round.
    if (result.yen.high < result.yen.low)
        std::swap(result.yen.low, result.yen.high);

    const Instant dayEnd = std::min(input.period.to, jst::startOfDay(jst::dateOf(input.now).addDays(1)));
    const auto begun = price({soFar.begin(), soFar.end()}, {input.period.from, std::max(dayEnd, newest)});
    if (!begun)
        return tl::unexpected(NoForecast{NoForecast::Why::CannotPrice, begun.error()});
    result.yenSoFar = rounded(*begun, input.policy).yen;
    result.energySoFar = begun->energy;
    result.present = begun->present;
    return result;
}

std::optional<Forecast> together(const std::vector<Forecast> &points)
{
    if (points.empty())
        return std::nullopt;
    Forecast all = points.front();
    if (points.size() == 1)
        return all;
    all = Forecast{.period = points.front().period, .sampleDays = points.front().sampleDays, .hasSeason = true};
    double yenSquares = 0;
    double energySquares = 0;
    double season = 0;
    for (const Forecast &each : points) {
        all.period.from = std::min(all.period.from, each.period.from);
        all.period.to = std::max(all.period.to, each.period.to);
        all.yenSoFar += each.yenSoFar;
        all.energySoFar += each.energySoFar;
        all.present += each.present;
        all.yen.likely += each.yen.likely;
        all.energy.likely += each.energy.likely;
        yenSquares += std::pow(static_cast<double>(each.yen.high - each.yen.low) / 2, 2);
        energySquares += std::pow(static_cast<double>(each.energy.high - each.energy.low) / 2, 2);
        all.sampleDays = std::min(all.sampleDays, each.sampleDays);
        all.hasSeason = all.hasSeason && each.hasSeason;
        all.assumesPrices = all.assumesPrices || each.assumesPrices;
        season += each.season;
    }
    all.season = season / static_cast<double>(points.size());
    const std::int64_t yen = std::llround(std::sqrt(yenSquares));
    const std::int64_t energy = std::llround(std::sqrt(energySquares));
    all.yen = {all.yen.likely - yen, all.yen.likely, all.yen.likely + yen};
    all.energy = {all.energy.likely - energy, all.energy.likely, all.energy.likely + energy};
    return all;
}

} // namespace denkiroku::models
