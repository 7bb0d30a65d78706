// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/tariffreading.h"

#include "api/tariffs/productparams.h"
#include "api/tariffs/publishedrates.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

// What a price is by; a word that is not known makes the tariff one that cannot be reckoned with.
template <class Charge>
bool isPerKilowattHour(const Charge &charge)
{
    const QString unit = wordOf(charge.unitType);
    return unit.isEmpty() || unit == u"KWH_CONSUMPTION";
}

template <class Charge>
std::optional<PriceSpan> spanOf(const Charge &charge)
{
    const auto price = UnitPrice::fromYen(charge.pricePerUnitIncTax);
    if (!price)
        return std::nullopt;
    return PriceSpan{charge.validFrom, charge.validTo, *price, false};
}

template <class Charge>
std::optional<Step> stepOf(const Charge &charge)
{
    if constexpr (requires { charge.stepStart; }) {
        Step step{Energy::fromKilowattHours(charge.stepStart.value_or(0)), std::nullopt};
        if (charge.stepEnd)
            step.to = Energy::fromKilowattHours(*charge.stepEnd);
        return step;
    } else {
        return std::nullopt;
    }
}

template <class Charge>
QString slotName(const Charge &charge)
{
    if constexpr (requires { charge.timeOfUse; })
        return textOf(charge.timeOfUse);
    else
        return {};
}

template <class Charge>
void takeCharge(Tariff &tariff, const Charge &charge)
{
    const auto span = spanOf(charge);
    if (!isPerKilowattHour(charge))
        tariff.notUnderstood = wordOf(charge.unitType);
    else if (!span)
        tariff.notUnderstood = charge.pricePerUnitIncTax.toString();
    if (!tariff.notUnderstood.isEmpty())
        return;
    const auto band = ConsumptionBand::parse(textOf(charge.band)).value_or(ConsumptionBand());
    if (tariff.gridOperatorCode.isEmpty())
        tariff.gridOperatorCode =
            band.gridOperatorCode.isEmpty() ? textOf(charge.gridOperatorCode) : band.gridOperatorCode;
    // A band that cannot be read is told by the name of its hours alone.
    const QString name = band.slot.isEmpty() ? slotName(charge) : band.slot;
    tariff.energy.push_back({stepOf(charge), name, band.tier, *span});
}

template <class Rate>
void takeRate(PriceHistory &prices, const std::optional<Rate> &rate)
{
    if (!rate || !isPerKilowattHour(*rate))
        return;
    if (const auto span = spanOf(*rate))
        prices.append(*span);
}

PriceHistory published(const std::vector<api::PublishedRate> &rates, const QString &gridOperatorCode)
{
    PriceHistory prices;
    for (const api::PublishedRate &rate : rates) {
        const auto price = UnitPrice::fromYen(rate.yenPerKilowattHour);
        if (price && rate.gridOperatorCode == gridOperatorCode)
            prices.append({jst::startOfDay(rate.from), jst::startOfDay(rate.to), *price, true});
    }
    return prices;
}

template <class Product>
Tariff readPrices(const Product &product, const RefusedParts &refused)
{
    Tariff tariff;
    tariff.productCode = product.code;
    tariff.productName = product.displayName;
    if (product.params) {
        const auto params = api::readProductParams(*product.params);
        tariff.gridOperatorCode = params.gridOperatorCode;
        tariff.scheme = params.timeOfUseScheme;
    }
    forEach(product.consumptionCharges, [&tariff](const auto &charge) { takeCharge(tariff, charge); });
    if (product.standingChargePricePerDay) {
        if (const auto price = UnitPrice::fromYen(*product.standingChargePricePerDay))
            tariff.standing.append({std::nullopt, std::nullopt, *price, false});
        else
            tariff.notUnderstood = product.standingChargePricePerDay->toString();
    }
    tariff.isStandingRefused = refused.standing && !product.standingChargePricePerDay;
    if (product.fuelCostAdjustment || refused.fuel) {
        tariff.fuelPart = product.fuelCostAdjustment ? Tariff::Part::Applies : Tariff::Part::Refused;
        takeRate(tariff.fuel, product.fuelCostAdjustment);
        tariff.fuel.append(publishedFuel(tariff.gridOperatorCode));
    }
    takeRate(tariff.levy, product.renewableEnergyLevy);
    tariff.levy.append(publishedLevy());
    return tariff;
}

void settleKind(Tariff &tariff)
{
    const auto hasBand = [](const Tariff::EnergyPrice &price) { return !price.band.isEmpty(); };
    if (std::ranges::any_of(tariff.energy, hasBand) || !tariff.scheme.isEmpty())
        tariff.kind = Tariff::Kind::TimeOfUse;
    else
        tariff.kind = tariff.energy.empty() ? Tariff::Kind::Unknown : Tariff::Kind::Flat;
    if (tariff.kind == Tariff::Kind::TimeOfUse)
        tariff.hours = TimeOfUse::find(tariff.scheme, tariff.gridOperatorCode);
}

} // namespace

PriceHistory publishedFuel(const QString &gridOperatorCode)
{
    return published(api::publishedFuelCostAdjustments(), gridOperatorCode);
}

PriceHistory publishedLevy()
{
    return published(api::publishedRenewableEnergyLevies(), {});
}

Tariff readTariff(const SupplyProduct &product, const RefusedParts &refused)
{
    if (const auto *stepped = product.as<SupplyProduct::ElectricitySteppedProduct>()) {
        Tariff tariff = readPrices(*stepped, refused);
        tariff.kind = tariff.energy.empty() ? Tariff::Kind::Unknown : Tariff::Kind::Stepped;
        return tariff;
    }
    if (const auto *single = product.as<SupplyProduct::ElectricitySingleStepProduct>()) {
        Tariff tariff = readPrices(*single, refused);
        settleKind(tariff);
        return tariff;
    }
    return {};
}

Tariff readTariff(const GenerationProduct &product)
{
    Tariff tariff;
    if (const auto *feedIn = product.as<GenerationProduct::ElectricityFitProduct>()) {
        tariff.kind = Tariff::Kind::FeedIn;
        tariff.productCode = feedIn->code;
        tariff.productName = feedIn->displayName;
        forEach(feedIn->generationCredits, [&tariff](const auto &credit) {
            const auto span = spanOf(credit);
            if (!isPerKilowattHour(credit))
                tariff.notUnderstood = wordOf(credit.unitType);
            else if (!span)
                tariff.notUnderstood = credit.pricePerUnitIncTax.toString();
            else
                tariff.energy.push_back({std::nullopt, {}, {}, *span});
        });
    }
    return tariff;
}

void takeStandingCharges(Tariff &tariff, const StandingProduct &product, Instant now)
{
    PriceHistory charges;
    const auto take = [&charges](const auto &each) {
        forEach(each.standingCharges, [&charges](const auto &charge) {
            if (const auto span = spanOf(charge))
                charges.append(*span);
        });
    };
    if (const auto *stepped = product.as<StandingProduct::ElectricitySteppedProduct>())
        take(*stepped);
    else if (const auto *single = product.as<StandingProduct::ElectricitySingleStepProduct>())
        take(*single);
    const PriceSpan *last = charges.lastBefore(now);
    const PriceSpan *daily = tariff.standing.at(now);
    if (last && daily && last->price == daily->price)
        tariff.standing = charges;
}

} // namespace denkiroku::models
