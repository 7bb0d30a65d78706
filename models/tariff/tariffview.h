// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/supplytariff.h"
#include "models/domain/tariff.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace denkiroku::models {

// A price of a tariff as it stands in a table.
struct TariffPrice {
    // The step in kWh, or the band; both empty where one price holds for all energy.
    std::optional<Step> step;
    QString band;
    PriceSpan span;

    bool operator==(const TariffPrice &) const = default;
};

// From a half-hour of the day until before another (0 to 48), one band.
struct BandStretch {
    int from = 0;
    int to = 0;
    QString band;

    bool operator==(const BandStretch &) const = default;
};

// Something that becomes another by itself, and when.
struct TariffChange {
    enum class What { AgreementEnds, AgreementBegins, Energy, Standing, Fuel, Levy };

    Instant at{};
    What what = What::Energy;
    // Of what begins then, where it is known.
    QString product;
    std::optional<UnitPrice> price;

    bool operator==(const TariffChange &) const = default;
};

// What a point is supplied on at one moment.
struct TariffView {
    TariffAgreement agreement;
    std::vector<TariffPrice> energy;
    std::optional<PriceSpan> standing;
    std::optional<PriceSpan> fuel;
    std::optional<PriceSpan> levy;
    // To come, soonest first.
    std::vector<TariffChange> changes;
    // Earlier and coming agreements of the point, the newest first; the present one among them.
    std::vector<TariffAgreement> history;

    bool operator==(const TariffView &) const = default;
};

// Nothing where the point has no agreement then.
std::optional<TariffView> tariffView(const std::vector<TariffAgreement> &agreements, const QString &spin, Instant now);

// The bands of a day, in order; empty where the hours are not known.
std::vector<BandStretch> bandsOfDay(const Tariff &tariff, QDate day);
// Days that stand for the seasons that the hours know: each day's bands differ from the others'. The first is `today`.
std::vector<QDate> seasonsOf(const Tariff &tariff, QDate today);

// What a person reads.
QString changeText(const TariffChange &change, const QLocale &locale);

} // namespace denkiroku::models
