// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account/supplytariffs.h"

#include "api/generated/supply-agreements.h"
#include "api/generated/tariff-summary.h"
#include "api/tariffs/productparams.h"
#include "api/transport/graphqlclient.h"
#include "models/account/tariffreading.h"
#include "models/capabilities.h"
#include "models/domain/timeofuse.h"
#include "models/nullable.h"

#include <algorithm>
#include <set>
#include <utility>

namespace denkiroku::models {

namespace {

using api::op::GenerationAgreements;
using api::op::SupplyAgreements;
using api::op::SupplyStandingCharges;
using api::op::TariffSummary;
using PointData = SupplyAgreements::Data::Account::Property::ElectricitySupplyPoint;
using Product = PointData::Agreement::Product;

// As far back as places that were left are asked for.
constexpr int tariffYearsBack = 10;

std::optional<Energy> energyOf(const std::optional<qint64> &amount)
{
    return amount ? std::optional(Energy::fromKilowattHours(*amount)) : std::nullopt;
}

void takeBand(TariffAgreement &agreement, const std::optional<QString> &band)
{
    const auto parsed = ConsumptionBand::parse(textOf(band));
    if (!parsed)
        return;
    agreement.gridOperatorCode = parsed->gridOperatorCode;
    if (!parsed->slot.isEmpty() && !agreement.bands.contains(parsed->slot))
        agreement.bands.append(parsed->slot);
}

void takeProduct(TariffAgreement &agreement, const Product &product)
{
    if (const auto *stepped = product.as<Product::ElectricitySteppedProduct>()) {
        agreement.kind = TariffAgreement::Kind::Stepped;
        agreement.productCode = stepped->code;
        agreement.productName = stepped->displayName;
        std::vector<StepTable::Row> rows;
        forEach(stepped->consumptionCharges, [&](const auto &charge) {
            takeBand(agreement, charge.band);
            rows.push_back({{energyOf(charge.stepStart).value_or(Energy()), energyOf(charge.stepEnd)},
                            charge.validFrom,
                            charge.validTo});
        });
        agreement.steps = StepTable(std::move(rows));
    } else if (const auto *single = product.as<Product::ElectricitySingleStepProduct>()) {
        agreement.productCode = single->code;
        agreement.productName = single->displayName;
        bool isByHours = false;
        forEach(single->consumptionCharges, [&](const auto &charge) {
            takeBand(agreement, charge.band);
            isByHours = isByHours || !textOf(charge.timeOfUse).isEmpty();
        });
        isByHours = isByHours || !agreement.bands.isEmpty();
        agreement.kind = isByHours                            ? TariffAgreement::Kind::TimeOfUse
                         : single->consumptionCharges.empty() ? TariffAgreement::Kind::Unknown
                                                              : TariffAgreement::Kind::Flat;
    }
}

void setScheme(TariffAgreement &agreement, const QString &scheme)
{
    agreement.scheme = scheme;
    agreement.tariff.scheme = scheme;
    agreement.tariff.hours = TimeOfUse::find(scheme, agreement.gridOperatorCode);
}

RefusedParts refusedPartsOf(const std::vector<api::Error> &refusals)
{
    const auto isRefused = [&refusals](QStringView field) {
        return std::ranges::any_of(refusals, [field](const api::Error &error) { return error.path.endsWith(field); });
    };
    return {.fuel = isRefused(u".fuelCostAdjustment"), .standing = isRefused(u".standingChargePricePerDay")};
}

std::vector<TariffAgreement> agreementsOf(const SupplyAgreements::Data::Account &account, const RefusedParts &refused)
{
    std::vector<TariffAgreement> agreements;
    forEach(account.properties, [&](const auto &property) {
        forEach(property.electricitySupplyPoints, [&](const PointData &point) {
            forEach(point.agreements, [&](const PointData::Agreement &data) {
                if (data.isRevoked.value_or(false))
                    return;
                TariffAgreement agreement;
                agreement.spin = point.spin;
                agreement.id = data.id;
                agreement.from = data.validFrom;
                agreement.to = data.validTo;
                if (data.product) {
                    takeProduct(agreement, *data.product);
                    agreement.tariff = readTariff(*data.product, refused);
                    agreement.scheme = agreement.tariff.scheme;
                }
                agreements.push_back(std::move(agreement));
            });
        });
    });
    return agreements;
}

std::vector<TariffAgreement> agreementsOf(const GenerationAgreements::Data::Account &account)
{
    std::vector<TariffAgreement> agreements;
    forEach(account.properties, [&agreements](const auto &property) {
        forEach(property.electricityGenerationPoints, [&agreements](const auto &point) {
            forEach(point.agreements, [&](const auto &data) {
                TariffAgreement agreement;
                agreement.spin = point.gpin;
                agreement.flow = Flow::Export;
                agreement.from = data.validFrom;
                agreement.to = data.validTo;
                if (data.product)
                    agreement.tariff = readTariff(*data.product);
                agreement.productCode = agreement.tariff.productCode;
                agreement.productName = agreement.tariff.productName;
                agreements.push_back(std::move(agreement));
            });
        });
    });
    return agreements;
}

void takeStanding(std::vector<TariffAgreement> &agreements, const SupplyStandingCharges::Data::Account &account,
                  Instant now)
{
    forEach(account.properties, [&](const auto &property) {
        forEach(property.electricitySupplyPoints, [&](const auto &point) {
            forEach(point.agreements, [&](const auto &data) {
                if (!data.product || !data.id)
                    return;
                for (TariffAgreement &agreement : agreements) {
                    if (agreement.spin == point.spin && agreement.id == data.id)
                        takeStandingCharges(agreement.tariff, *data.product, now);
                }
            });
        });
    });
}

} // namespace

SupplyTariffs::SupplyTariffs(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

SupplyTariffs::~SupplyTariffs() = default;

const TariffAgreement *SupplyTariffs::agreement(const QString &spin, Instant moment) const
{
    const TariffAgreement *newest = nullptr;
    for (const TariffAgreement &each : m_agreements) {
        if (each.spin == spin && each.holdsAt(moment) && (!newest || newest->from <= each.from))
            newest = &each;
    }
    return newest;
}

std::vector<AgreedTariff> SupplyTariffs::agreed(const QString &spin) const
{
    std::vector<AgreedTariff> agreed;
    for (const TariffAgreement &each : m_agreements) {
        if (each.spin == spin)
            agreed.push_back({each.from, each.to, each.tariff});
    }
    return agreed;
}

void SupplyTariffs::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_calls.clear();
    m_account = number;
    m_status = {};
    m_agreements.clear();
    m_refusals.clear();
    m_awaited = 0;
    Q_EMIT changed();
}

void SupplyTariffs::load()
{
    if (m_status.state == LoadState::Idle)
        reload();
}

void SupplyTariffs::reload()
{
    if (m_account.isEmpty())
        return;
    m_calls.clear();
    m_refusals.clear();
    if (const auto known = knownRefusal<SupplyAgreements>(m_capabilities, m_account)) {
        m_status.fail(*known);
        Q_EMIT changed();
        return;
    }
    m_status.start();
    const Instant since = jst::startOfDay(jst::dateOf(m_client.clock().now()).addYears(-tariffYearsBack));
    m_calls.hold(m_client.execute<SupplyAgreements>({.accountNumber = m_account, .activeFrom = since}))
        .then(this, [this, since](const api::Result<api::Response<SupplyAgreements::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            if (result && result->data.account) {
                m_agreements = agreementsOf(*result->data.account, refusedPartsOf(result->refusals));
                m_refusals = result->refusals;
                m_awaited = 2;
                askStandingCharges(since);
                askGeneration(since);
                askSchemes();
                return;
            }
            if (!result)
                m_status.fail(result.error());
            else if (!result->refusals.empty())
                m_status.fail(result->refusals.front());
            else
                m_status.finish(m_client.clock().now(), false);
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void SupplyTariffs::askStandingCharges(Instant since)
{
    m_calls.hold(m_client.execute<SupplyStandingCharges>({.accountNumber = m_account, .activeFrom = since}))
        .then(this, [this](const api::Result<api::Response<SupplyStandingCharges::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            --m_awaited;
            // Refused: the daily charge of the agreement is there all the same.
            if (result && result->data.account)
                takeStanding(m_agreements, *result->data.account, m_client.clock().now());
            settle();
        });
}

void SupplyTariffs::askGeneration(Instant since)
{
    m_calls.hold(m_client.execute<GenerationAgreements>({.accountNumber = m_account, .activeFrom = since}))
        .then(this, [this](const api::Result<api::Response<GenerationAgreements::Data>> &result) {
            if (!result && result.error().kind == api::ErrorKind::Cancelled)
                return;
            --m_awaited;
            if (!result) {
                m_refusals.push_back(result.error());
            } else {
                m_refusals.insert(m_refusals.end(), result->refusals.begin(), result->refusals.end());
                if (result->data.account) {
                    auto sold = agreementsOf(*result->data.account);
                    std::ranges::move(sold, std::back_inserter(m_agreements));
                }
            }
            settle();
        });
}

void SupplyTariffs::askSchemes()
{
    std::set<std::pair<QString, QString>> products;
    for (const TariffAgreement &each : m_agreements) {
        if (each.kind == TariffAgreement::Kind::TimeOfUse && each.scheme.isEmpty() && !each.gridOperatorCode.isEmpty())
            products.emplace(each.gridOperatorCode, each.productCode);
    }
    m_awaited += static_cast<int>(products.size());
    for (const auto &[area, product] : products)
        askScheme(area, product);
    settle();
}

void SupplyTariffs::askScheme(const QString &gridOperatorCode, const QString &productCode)
{
    m_calls.hold(m_client.execute<TariffSummary>({.gridOperatorCode = gridOperatorCode, .productCode = productCode}))
        .then(this,
              [this, gridOperatorCode, productCode](const api::Result<api::Response<TariffSummary::Data>> &result) {
                  if (!result && result.error().kind == api::ErrorKind::Cancelled)
                      return;
                  --m_awaited;
                  if (!result)
                      m_refusals.push_back(result.error());
                  else if (result->data.tariffSummary) {
                      // The server answers with the whole area where it does not look at the product.
                      for (const auto &tariff : *result->data.tariffSummary) {
                          const auto params = tariff.productParams ? api::readProductParams(*tariff.productParams)
                                                                   : api::ProductParams();
                          for (TariffAgreement &each : m_agreements) {
                              if (tariff.code == productCode && each.productCode == productCode &&
                                  each.gridOperatorCode == gridOperatorCode)
                                  setScheme(each, params.timeOfUseScheme);
                          }
                      }
                  }
                  settle();
              });
}

void SupplyTariffs::settle()
{
    if (m_awaited > 0)
        return;
    m_status.finish(m_client.clock().now(), !m_agreements.empty(), m_refusals);
    Q_EMIT changed();
}

} // namespace denkiroku::models
