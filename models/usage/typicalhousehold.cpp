// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/typicalhousehold.h"

#include "api/core/clock.h"
#include "api/generated/typical-consumption-by-half-hour-interval.h"
#include "api/transport/graphqlclient.h"
#include "models/account/supplytariffs.h"

namespace denkiroku::models {

namespace {

using api::op::TypicalConsumptionByHalfHourInterval;

constexpr int gridAreas = 10;
// More than a household uses in half an hour: a slip of the supplier's, and no typical day.
constexpr Energy mostTypical = Energy::fromKilowattHours(1000);

} // namespace

TypicalHousehold::TypicalHousehold(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    connect(&sources.tariffs, &SupplyTariffs::changed, this, [this] {
        if (m_months.empty())
            return;
        pump();
        Q_EMIT changed();
    });
}

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
    m_errors.clear();
    release();
}

bool TypicalHousehold::isBusy() const
{
    return m_isBusy || (!m_months.empty() && m_sources.tariffs.status().isLoading());
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
    const TariffAgreement *agreement = m_sources.tariffs.agreement(spin, m_sources.client.clock().now());
    const Key key{areaOf(spin), agreement ? agreement->productCode : QString(), month};
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
    if (!m_sources.tariffs.status().isSettled())
        return std::nullopt;
    if (m_sources.tariffs.status().error)
        return m_sources.tariffs.status().error;
    const auto key = keyOf(spin, month);
    if (!key)
        return api::Error{.kind = api::ErrorKind::NotFound, .code = QStringLiteral("KT-JP-12403")};
    const auto found = m_errors.find(*key);
    return found == m_errors.cend() ? std::nullopt : std::optional(found->second);
}

// The agreements first, then month by month, one request at a time.
void TypicalHousehold::pump()
{
    if (m_isBusy || m_months.empty() || m_account.isEmpty() || areaOf(m_spin).isEmpty())
        return;
    if (!m_sources.tariffs.status().isSettled()) {
        m_sources.tariffs.load();
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

void TypicalHousehold::askMonth(const Key &key)
{
    m_isBusy = true;
    using Op = TypicalConsumptionByHalfHourInterval;
    const Op::Variables variables{.gridOperatorCode = key.area, .month = key.month, .productCode = key.product};
    m_calls.hold(m_sources.client.execute<Op>(variables))
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
