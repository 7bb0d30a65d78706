// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/tariffview.h"

#include "models/domain/generation.h"
#include "models/tariff/tariffwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace denkiroku::models {

namespace {

class TariffWords {
    Q_DECLARE_TR_FUNCTIONS(Tariff)
};

std::optional<PriceSpan> spanAt(const PriceHistory &prices, Instant now)
{
    const PriceSpan *span = prices.at(now);
    return span ? std::optional(*span) : std::nullopt;
}

void addChange(std::vector<TariffChange> &changes, TariffChange::What what, const PriceHistory &prices, Instant now)
{
    const auto next = prices.nextChange(now);
    const PriceSpan *span = prices.at(now);
    if (!next || !span)
        return;
    const PriceSpan *then = prices.at(*next);
    // Windows may follow each other with the same price: nothing changes for the customer.
    if (then && then->price == span->price)
        return;
    changes.push_back({*next, what, {}, then ? std::optional(then->price) : std::nullopt});
}

std::vector<TariffChange> changesAfter(const TariffView &view, Instant now)
{
    using What = TariffChange::What;
    std::vector<TariffChange> changes;
    const Tariff &tariff = view.agreement.tariff;
    if (view.agreement.to)
        changes.push_back({*view.agreement.to, What::AgreementEnds, {}, {}});
    for (const TariffAgreement &each : view.history) {
        if (each.from && now < *each.from)
            changes.push_back({*each.from, What::AgreementBegins, each.productName, {}});
    }
    PriceHistory energy;
    for (const Tariff::EnergyPrice &price : tariff.energy)
        energy.append(price.span);
    if (const auto next = energy.nextChange(now))
        changes.push_back({*next, What::Energy, {}, {}});
    addChange(changes, What::Standing, tariff.standing, now);
    if (tariff.fuelPart != Tariff::Part::None)
        addChange(changes, What::Fuel, tariff.fuel, now);
    addChange(changes, What::Levy, tariff.levy, now);
    std::ranges::stable_sort(changes, {}, &TariffChange::at);
    return changes;
}

} // namespace

std::optional<TariffView> tariffView(const std::vector<TariffAgreement> &agreements, const QString &spin, Instant now)
{
    TariffView view;
    const TariffAgreement *current = nullptr;
    for (const TariffAgreement &each : agreements) {
        if (each.spin != spin)
            continue;
        view.history.push_back(each);
        if (each.holdsAt(now) && (!current || current->from < each.from))
            current = &each;
    }
    if (!current)
        return std::nullopt;
    view.agreement = *current;
    std::ranges::stable_sort(view.history, [](const auto &a, const auto &b) { return b.from < a.from; });
    const Tariff &tariff = current->tariff;
    const Generation generation(tariff, {}, now);
    for (const Tariff::EnergyPrice &price : generation.prices())
        view.energy.push_back({price.step, price.band, price.span});
    view.standing = spanAt(tariff.standing, now);
    if (tariff.fuelPart != Tariff::Part::None)
        view.fuel = spanAt(tariff.fuel, now);
    view.levy = spanAt(tariff.levy, now);
    view.changes = changesAfter(view, now);
    return view;
}

std::vector<BandStretch> bandsOfDay(const Tariff &tariff, QDate day)
{
    std::vector<BandStretch> stretches;
    if (!tariff.hours)
        return stretches;
    for (int slot = 0; slot < jst::halfHoursADay; ++slot) {
        const QString band = tariff.hours->bands().at(tariff.hours->bandAt(day, slot));
        if (stretches.empty() || stretches.back().band != band)
            stretches.push_back({slot, slot, band});
        stretches.back().to = slot + 1;
    }
    return stretches;
}

std::vector<QDate> seasonsOf(const Tariff &tariff, QDate today)
{
    std::vector<QDate> days;
    std::vector<std::vector<BandStretch>> known;
    for (int ahead = 0; ahead < 366; ++ahead) {
        const QDate day = today.addDays(ahead);
        auto bands = bandsOfDay(tariff, day);
        if (bands.empty() || std::ranges::find(known, bands) != known.end())
            continue;
        known.push_back(std::move(bands));
        days.push_back(day);
    }
    return days;
}

QString changeText(const TariffChange &change, const QLocale &locale)
{
    const QString price = change.price ? priceText(*change.price, locale) : QString();
    switch (change.what) {
    case TariffChange::What::AgreementEnds:
        return TariffWords::tr("The agreement ends.");
    case TariffChange::What::AgreementBegins:
        return TariffWords::tr("Another agreement begins: %1.").arg(change.product);
    case TariffChange::What::Energy:
        return TariffWords::tr("The energy charge changes.");
    case TariffChange::What::Standing:
        return price.isEmpty() ? TariffWords::tr("The standing charge changes.")
                               : TariffWords::tr("The standing charge becomes %1 yen a day.").arg(price);
    case TariffChange::What::Fuel:
        return price.isEmpty() ? TariffWords::tr("Another fuel cost adjustment; it is not published yet.")
                               : TariffWords::tr("The fuel cost adjustment becomes %1 yen per kWh.").arg(price);
    case TariffChange::What::Levy:
        return price.isEmpty() ? TariffWords::tr("Another renewable energy levy; it is not published yet.")
                               : TariffWords::tr("The renewable energy levy becomes %1 yen per kWh.").arg(price);
    }
    return {};
}

} // namespace denkiroku::models
