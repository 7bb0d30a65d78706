// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pricing.h"

#include <vector>

// Tariffs and readings made by hand.
namespace denkiroku::test {

using namespace denkiroku::models;

inline UnitPrice yen(const char *text)
{
    return *UnitPrice::fromYen(*api::Decimal::fromText(text));
}

inline PreciseYen amount(const char *text)
{
    return *PreciseYen::fromYen(*api::Decimal::fromText(text));
}

inline PriceSpan always(const char *price)
{
    return {std::nullopt, std::nullopt, yen(price), false};
}

inline PriceSpan from(QDate day, const char *price)
{
    return {jst::startOfDay(day), std::nullopt, yen(price), false};
}

inline PriceSpan between(QDate day, QDate end, const char *price)
{
    return {jst::startOfDay(day), jst::startOfDay(end), yen(price), false};
}

inline Energy kwh(double amount)
{
    return Energy::fromMilliwattHours(std::llround(amount * 1e6));
}

inline Step step(int from, int to)
{
    return {Energy::fromKilowattHours(from), to > 0 ? std::optional(Energy::fromKilowattHours(to)) : std::nullopt};
}

// A flat 30.75, a standing charge of 41.80 a day, a fuel adjustment of -2.50 and a levy of 3.98.
inline Tariff flat()
{
    Tariff tariff;
    tariff.kind = Tariff::Kind::Flat;
    tariff.productCode = QStringLiteral("FLAT");
    tariff.gridOperatorCode = QStringLiteral("03");
    tariff.energy = {{.span = always("30.75")}};
    tariff.standing = PriceHistory({always("41.80")});
    tariff.fuelPart = Tariff::Part::Applies;
    tariff.fuel = PriceHistory({always("-2.50")});
    tariff.levy = PriceHistory({always("3.98")});
    return tariff;
}

// 20.62 to 120 kWh, 25.29 to 300, 27.44 beyond.
inline Tariff stepped()
{
    Tariff tariff = flat();
    tariff.kind = Tariff::Kind::Stepped;
    tariff.productCode = QStringLiteral("STEPS");
    tariff.energy = {{.step = step(0, 120), .span = always("20.62")},
                     {.step = step(120, 300), .span = always("25.29")},
                     {.step = step(300, 0), .span = always("27.44")}};
    return tariff;
}

// By day (8 to 22) 35.60, by night 24.10.
inline Tariff banded()
{
    Tariff tariff = flat();
    tariff.kind = Tariff::Kind::TimeOfUse;
    tariff.productCode = QStringLiteral("BANDS");
    tariff.scheme = QStringLiteral("tgoe_all_denka_tou_scheme");
    tariff.gridOperatorCode = QStringLiteral("01");
    tariff.hours = TimeOfUse::find(tariff.scheme, tariff.gridOperatorCode);
    tariff.energy = {{.band = QStringLiteral("DAY"), .span = always("35.60")},
                     {.band = QStringLiteral("NIGHT"), .span = always("24.10")}};
    return tariff;
}

inline Tariff feedIn()
{
    Tariff tariff;
    tariff.kind = Tariff::Kind::FeedIn;
    tariff.productCode = QStringLiteral("SUN");
    tariff.energy = {{.span = always("10.50")}};
    return tariff;
}

inline std::vector<AgreedTariff> agreed(const Tariff &tariff)
{
    return {{std::nullopt, std::nullopt, tariff}};
}

inline InstantRange days(QDate from, QDate to)
{
    return jst::instantsOf(DateRange{from, to});
}

// Every half-hour of the range alike.
inline std::vector<HalfHour> even(const InstantRange &range, Energy each,
                                  ReadingVersion version = ReadingVersion::Monthly)
{
    std::vector<HalfHour> readings;
    for (Instant at = range.from; at < range.to; at += jst::halfHour)
        readings.push_back({at, each, std::nullopt, version});
    return readings;
}

} // namespace denkiroku::test
