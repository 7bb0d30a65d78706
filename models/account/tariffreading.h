// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/generated/generation-agreements.h"
#include "api/generated/supply-agreements.h"
#include "api/generated/supply-standing-charges.h"
#include "models/domain/tariff.h"

#include <vector>

// The products of the API as tariffs that can be reckoned with.
namespace denkiroku::models {

using SupplyProduct = api::op::SupplyAgreements::Data::Account::Property::ElectricitySupplyPoint::Agreement::Product;
using StandingProduct =
    api::op::SupplyStandingCharges::Data::Account::Property::ElectricitySupplyPoint::Agreement::Product;
using GenerationProduct =
    api::op::GenerationAgreements::Data::Account::Property::ElectricityGenerationPoint::Agreement::Product;

// The parts that an answer left out because they were refused, not because the product has none.
struct RefusedParts {
    bool fuel = false;
    bool standing = false;
};

// What the product says. The months that the API tells nothing of have the published rates of the product's area.
Tariff readTariff(const SupplyProduct &product, const RefusedParts &refused);
Tariff readTariff(const GenerationProduct &product);

// The charges by day through time. Only where the one that holds now is the customer's daily amount can they be taken as
// such (NOTES 6: the list may be by ampere); else the tariff's own stays.
void takeStandingCharges(Tariff &tariff, const StandingProduct &product, Instant now);

// The published rates of an area, for a tariff that carries them.
PriceHistory publishedFuel(const QString &gridOperatorCode);
PriceHistory publishedLevy();

} // namespace denkiroku::models
