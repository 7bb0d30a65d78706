// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/productoffers.h"

#include "api/tariffs/productparams.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

using OfferData = api::op::TariffSummary::Data::TariffSummary;

// Published to carry no fuel cost adjustment: シンプルオクトパス and しかたこシンプル.
bool isSimple(const QString &name)
{
    return name.contains(QStringLiteral("シンプル"));
}

void takeOfferRate(Tariff &tariff, const OfferData::Tier::ConsumptionRate &rate)
{
    const auto price = UnitPrice::fromYen(rate.pricePerUnitIncTax);
    if (!price) {
        tariff.notUnderstood = rate.pricePerUnitIncTax.toString();
        return;
    }
    const auto band = ConsumptionBand::parse(textOf(rate.band)).value_or(ConsumptionBand());
    Tariff::EnergyPrice energy{.band = band.slot, .span = {std::nullopt, std::nullopt, *price, false}};
    if (rate.stepStart || rate.stepEnd) {
        energy.step = Step{Energy::fromKilowattHours(rate.stepStart.value_or(0)), std::nullopt};
        if (rate.stepEnd)
            energy.step->to = Energy::fromKilowattHours(*rate.stepEnd);
    }
    tariff.energy.push_back(std::move(energy));
}

template <class List>
void takeStanding(std::vector<ProductOffer::Standing> &standing, const List &list)
{
    forEach(list, [&standing](const auto &rate) {
        if (const auto price = UnitPrice::fromYen(rate.pricePerUnitIncTax))
            standing.push_back({rate.label, *price});
    });
}

void settleOffer(Tariff &tariff)
{
    const auto hasStep = [](const Tariff::EnergyPrice &price) { return price.step.has_value(); };
    const auto hasBand = [](const Tariff::EnergyPrice &price) { return !price.band.isEmpty(); };
    if (tariff.energy.empty())
        tariff.kind = Tariff::Kind::Unknown;
    else if (std::ranges::any_of(tariff.energy, hasStep))
        tariff.kind = Tariff::Kind::Stepped;
    else if (std::ranges::any_of(tariff.energy, hasBand) || !tariff.scheme.isEmpty())
        tariff.kind = Tariff::Kind::TimeOfUse;
    else
        tariff.kind = Tariff::Kind::Flat;
    if (tariff.kind == Tariff::Kind::TimeOfUse)
        tariff.hours = TimeOfUse::find(tariff.scheme, tariff.gridOperatorCode);
}

} // namespace

std::vector<ProductOffer> readOffers(const api::op::TariffSummary::Data &data)
{
    std::vector<ProductOffer> offers;
    if (!data.tariffSummary)
        return offers;
    for (const OfferData &product : *data.tariffSummary) {
        forEach(product.tiers, [&](const OfferData::Tier &tier) {
            ProductOffer offer{.code = product.code, .name = product.displayName};
            offer.tariff.productCode = product.code;
            offer.tariff.productName = product.displayName;
            offer.tariff.gridOperatorCode = product.gridOperatorCode;
            if (product.productParams)
                offer.tariff.scheme = api::readProductParams(*product.productParams).timeOfUseScheme;
            forEach(tier.consumptionRates,
                    [&offer](const OfferData::Tier::ConsumptionRate &rate) { takeOfferRate(offer.tariff, rate); });
            takeStanding(offer.standing, tier.standingRates.amperage);
            takeStanding(offer.standing, tier.standingRates.kva);
            if (isSimple(product.displayName))
                offer.hasFuel = false;
            settleOffer(offer.tariff);
            offers.push_back(std::move(offer));
        });
    }
    return offers;
}

} // namespace denkiroku::models
