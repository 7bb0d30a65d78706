// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/typicalhousehold.h"

#include "api/core/clock.h"
#include "api/generated/supply-agreements.h"
#include "api/generated/typical-consumption-by-half-hour-interval.h"
#include "api/transport/graphqlclient.h"
#include "models/nullable.h"

#include <utility>
#include <variant>

namespace denkiroku::models {

namespace {

using api::op::SupplyAgreements;
using api::op::TypicalConsumptionByHalfHourInterval;
using SuppliedPoint = SupplyAgreements::Data::Account::Property::ElectricitySupplyPoint;
using Agreement = SuppliedPoint::Agreement;

constexpr int gridAreas = 10;
// More than a household uses in half an hour: a slip of the supplier's, and no typical day.
constexpr Energy mostTypical = Energy::fromKilowattHours(1000);

QString productCodeOf(const Agreement &agreement)
{
    using Product = Agreement::Product;
    if (!agreement.product)
        return {};
    if (const auto *stepped = agreement.product->as<Product::ElectricitySteppedProduct>())
        return stepped->code;
    if (const auto *single = agreement.product->as<Product::ElectricitySingleStepProduct>())
        return single->code;
    return {};
}

// The product of the agreement in force, else of any: the supplier may tell no dates.
QString productOf(const SuppliedPoint &point, Instant now)
{
    QString code;
    forEach(point.agreements, [&](const Agreement &agreement) {
        const QString of = productCodeOf(agreement);
        if (of.isEmpty() || agreement.isRevoked.value_or(false))
            return;
        const bool holds = agreement.validFrom.value_or(now) <= now && now < agreement.validTo.value_or(Instant::max());
        if (code.isEmpty() || holds)
            code = of;
    });
    return code;
}

} // namespace

TypicalHousehold::TypicalHousehold(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_client(client) {}

TypicalHousehold::~TypicalHousehold() = default;

QString TypicalHousehold::areaOf(const QString &spin)
{
    bool isNumber = false;
    const QString area = spin.left(2);
    const int number = area.toInt(&isNumber);
    return isNumber && area.size() == 2 && number >= 1 && number <= gridAreas ? area : QString();
}

void TypicalHousehold::setAccount(const QString &number)
{
    if (number == m_account)
        return;
    m_calls.clear();
    m_isBusy = false;
    m_account = number;
    m_products.clear();
    m_hasAgreements = false;
    m_agreementsError.reset();
    m_errors.clear();
    release();
}

void TypicalHousehold::want(const QString &spin, const std::set<int> &months)
{
    m_spin = spin;
    m_months = months;
    pump();
}

void TypicalHousehold::release()
{
    m_months.clear();
}

std::optional<TypicalHousehold::Key> TypicalHousehold::keyOf(const QString &spin, int month) const
{
    const Key key{areaOf(spin), m_products.value(spin), month};
    return key.area.isEmpty() || key.product.isEmpty() ? std::nullopt : std::optional(key);
}

std::optional<TypicalDay> TypicalHousehold::day(const QString &spin, int month) const
{
    const auto key = keyOf(spin, month);
    const auto found = key ? m_days.find(*key) : m_days.cend();
    return found == m_days.cend() ? std::nullopt : std::optional(found->second);
}

std::optional<api::Error> TypicalHousehold::refusal(const QString &spin, int month) const
{
    if (areaOf(spin).isEmpty())
        return api::Error{.kind = api::ErrorKind::NotFound, .code = QStringLiteral("KT-JP-12401")};
    if (!m_hasAgreements)
        return m_agreementsError;
    const auto key = keyOf(spin, month);
    if (!key)
        return api::Error{.kind = api::ErrorKind::NotFound, .code = QStringLiteral("KT-JP-12403")};
    const auto found = m_errors.find(*key);
    return found == m_errors.cend() ? std::nullopt : std::optional(found->second);
}

// One request at a time: the agreements once, then month by month.
void TypicalHousehold::pump()
{
    if (m_isBusy || m_months.empty() || m_account.isEmpty() || areaOf(m_spin).isEmpty())
        return;
    if (!m_hasAgreements) {
        if (!m_agreementsError)
            askAgreements();
        return;
    }
    for (const int month : m_months) {
        const auto key = keyOf(m_spin, month);
        if (key && !m_days.contains(*key) && !m_errors.contains(*key)) {
            askMonth(*key);
            return;
        }
    }
}

void TypicalHousehold::askAgreements()
{
    m_isBusy = true;
    const Instant now = m_client.clock().now();
    const SupplyAgreements::Variables variables{.accountNumber = m_account, .activeFrom = now};
    m_calls.hold(m_client.execute<SupplyAgreements>(variables))
        .then(this, [this, now](const api::Result<api::Response<SupplyAgreements::Data>> &result) {
            if (result) {
                m_hasAgreements = true;
                if (result->data.account) {
                    forEach(result->data.account->properties, [&](const auto &property) {
                        forEach(property.electricitySupplyPoints, [&](const SuppliedPoint &point) {
                            m_products.insert(point.spin, productOf(point, now));
                        });
                    });
                }
            } else {
                m_agreementsError = result.error();
            }
            settle();
        });
}

void TypicalHousehold::askMonth(const Key &key)
{
    m_isBusy = true;
    using Op = TypicalConsumptionByHalfHourInterval;
    const Op::Variables variables{.gridOperatorCode = key.area, .month = key.month, .productCode = key.product};
    m_calls.hold(m_client.execute<Op>(variables))
        .then(this, [this, key](const api::Result<api::Response<Op::Data>> &result) {
            if (result)
                take(key, result->data.typicalConsumptionByHalfHourInterval);
            else
                m_errors.insert_or_assign(key, result.error());
            settle();
        });
}

// A day has 48 of them: anything else is no day.
void TypicalHousehold::take(const Key &key, const std::vector<std::optional<api::Decimal>> &values)
{
    TypicalDay day{};
    bool isWhole = values.size() == day.size();
    for (std::size_t slot = 0; isWhole && slot < day.size(); ++slot) {
        const auto energy = values[slot] ? Energy::fromKilowattHours(*values[slot]) : std::nullopt;
        isWhole = energy && *energy >= Energy() && *energy <= mostTypical;
        day[slot] = energy.value_or(Energy());
    }
    if (isWhole)
        m_days.insert_or_assign(key, day);
    else
        m_errors.insert_or_assign(key,
                                  api::Error{.kind = api::ErrorKind::NotFound, .code = QStringLiteral("KT-JP-12402")});
}

void TypicalHousehold::settle()
{
    m_isBusy = false;
    pump();
    Q_EMIT changed();
}

} // namespace denkiroku::models
