// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariff/whatifmodel.h"

#include "api/transport/graphqlclient.h"
#include "models/account/customermodel.h"
#include "models/account/supplytariffs.h"
#include "models/account/tariffreading.h"
#include "models/background.h"
#include "models/tariff/productoffers.h"
#include "models/usage/billingdates.h"
#include "models/usage/readingscache.h"

#include <algorithm>

namespace denkiroku::models {

namespace {

constexpr int periodsAYear = 12;

WhatIfAnswer priceRow(const WhatIfInput &input, const WhatIfRow &row)
{
    // What the list gives no standing charge for would look cheaper than it is.
    if (row.offer.tariff.standing.isEmpty() && !row.isCurrent)
        return tl::unexpected(PricingRefusal{
            PricingRefusal::Reason::NoStandingCharge, {input.periods.front().from, input.periods.back().to}, {}});
    return priceYear(input, row.offer.tariff);
}

// The cheapest first, each against the present product.
void priceRows(const WhatIfInput &input, std::vector<WhatIfRow> &rows)
{
    for (WhatIfRow &row : rows)
        row.cost = priceRow(input, row);
    const auto own =
        std::ranges::find_if(rows, [](const WhatIfRow &row) { return row.isCurrent && row.cost.has_value(); });
    if (own != rows.end()) {
        const Tariff tariff = own->offer.tariff;
        const std::int64_t yen = own->cost->yen;
        for (WhatIfRow &row : rows) {
            if (!row.cost)
                continue;
            row.difference = row.cost->yen - yen;
            if (row.isCurrent)
                continue;
            row.breakEvenShare = breakEvenShare(input, row.offer.tariff, yen);
            row.breakEvenUsage = breakEvenUsage(input, row.offer.tariff, tariff);
        }
    }
    std::ranges::stable_sort(rows, {}, [](const WhatIfRow &row) {
        return row.cost ? row.cost->yen : std::numeric_limits<std::int64_t>::max();
    });
}

} // namespace

WhatIfModel::WhatIfModel(const Sources &sources, QObject *parent)
    : QObject(parent), m_sources(sources), m_policy(roundingPolicies().front())
{
    connect(&m_sources.tariffs, &SupplyTariffs::changed, this, &WhatIfModel::begin);
    connect(&m_sources.billing, &BillingDates::changed, this, &WhatIfModel::begin);
    connect(&m_sources.readings, &ReadingsCache::settled, this, [this](quint64 want) {
        if (want == m_want && m_want != 0) {
            m_want = 0;
            reckon();
        }
    });
}

WhatIfModel::~WhatIfModel() = default;

void WhatIfModel::load(const QString &spin)
{
    if (spin.isEmpty() || (spin == m_spin && m_status.state != LoadState::Idle))
        return;
    clear();
    m_spin = spin;
    m_status.start();
    m_sources.tariffs.load();
    m_sources.billing.load(spin);
    Q_EMIT changed();
    begin();
}

void WhatIfModel::reload()
{
    const QString spin = m_spin;
    clear();
    load(spin);
}

void WhatIfModel::clear()
{
    ++m_generation;
    m_calls.clear();
    if (m_want != 0)
        m_sources.readings.release(m_want);
    m_want = 0;
    m_spin.clear();
    m_status = {};
    m_hasOffers = false;
    m_offers.clear();
    m_rows.clear();
    m_input = {};
    Q_EMIT changed();
}

void WhatIfModel::setPolicy(const RoundingPolicy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    if (m_status.isSettled() && m_hasOffers)
        reckon();
}

void WhatIfModel::setFuelAssumed(bool assumed)
{
    if (assumed == m_isFuelAssumed)
        return;
    m_isFuelAssumed = assumed;
    if (m_status.isSettled() && m_hasOffers)
        reckon();
}

const WhatIfRow *WhatIfModel::current() const
{
    const auto found =
        std::ranges::find_if(m_rows, [](const WhatIfRow &row) { return row.isCurrent && row.cost.has_value(); });
    return found == m_rows.end() ? nullptr : &*found;
}

int WhatIfModel::expected() const
{
    int halfHours = 0;
    for (const InstantRange &period : m_input.periods)
        halfHours += period.halfHours();
    return halfHours;
}

// Once the agreements and the reading days are known: what is asked depends on both.
void WhatIfModel::begin()
{
    if (m_spin.isEmpty() || !m_status.isLoading() || m_want != 0 || m_hasOffers || !m_input.periods.empty())
        return;
    if (m_sources.tariffs.status().state == LoadState::Failed) {
        fail(m_sources.tariffs.status().error.value_or(api::Error{}));
        return;
    }
    if (!m_sources.tariffs.status().isSettled() || m_sources.billing.isBusy())
        return;
    const TariffAgreement *agreement = m_sources.tariffs.agreement(m_spin, m_sources.client.clock().now());
    if (!agreement || agreement->tariff.gridOperatorCode.isEmpty()) {
        m_status.finish(m_sources.client.clock().now(), false, m_sources.tariffs.status().refusals);
        Q_EMIT changed();
        return;
    }
    choosePeriods();
    askOffers(agreement->tariff.gridOperatorCode);
}

void WhatIfModel::choosePeriods()
{
    const ReadingDays days = m_sources.billing.days(m_spin);
    QDate end = days.periodOf(jst::dateOf(m_sources.client.clock().now())).days.from;
    for (int i = 0; i < periodsAYear; ++i) {
        const DateRange period = days.periodOf(end.addDays(-1)).days;
        m_input.periods.insert(m_input.periods.begin(), jst::instantsOf(period));
        end = period.from;
    }
}

void WhatIfModel::askOffers(const QString &gridOperatorCode)
{
    using Op = api::op::TariffSummary;
    m_calls.hold(m_sources.client.execute<Op>({.gridOperatorCode = gridOperatorCode, .productCode = {}}))
        .then(this, [this](const api::Result<api::Response<Op::Data>> &result) {
            if (!result) {
                if (result.error().kind != api::ErrorKind::Cancelled)
                    fail(result.error());
                return;
            }
            m_hasOffers = true;
            m_offers = readOffers(result->data);
            m_refusals = result->refusals;
            const DateRange days{jst::dateOf(m_input.periods.front().from),
                                 jst::dateOf(m_input.periods.back().to - jst::halfHour).addDays(1)};
            m_want = m_sources.readings.want(Flow::Import, days);
        });
}

WhatIfRow WhatIfModel::prepare(const ProductOffer &offer, const TariffAgreement &current) const
{
    WhatIfRow row{.offer = offer, .cost = WhatIfCost{}};
    const Instant now = m_sources.client.clock().now();
    const Tariff &own = current.tariff;
    row.isCurrent = offer.code == current.productCode;
    // The list says what is on sale; what the customer has is what was agreed.
    if (row.isCurrent) {
        row.offer.tariff = atPricesOf(own, now);
        row.offer.hasFuel = own.fuelPart != Tariff::Part::None;
        return row;
    }
    const PriceSpan *ownStanding = own.standing.at(now);
    const auto &choices = offer.standing;
    const auto isOwnPrice = [ownStanding](const ProductOffer::Standing &each) {
        return ownStanding && each.price == ownStanding->price;
    };
    auto chosen = std::ranges::find_if(choices, isOwnPrice);
    row.isStandingAssumed = choices.size() > 1 && chosen == choices.end();
    if (chosen == choices.end())
        chosen = choices.begin();
    if (chosen != choices.end()) {
        row.standingLabel = chosen->label;
        row.offer.tariff.standing = PriceHistory({{std::nullopt, std::nullopt, chosen->price, false}});
    }
    row.isFuelAssumed = !offer.hasFuel;
    const bool hasFuel = offer.hasFuel.value_or(m_isFuelAssumed);
    row.offer.tariff.fuelPart = hasFuel ? Tariff::Part::Applies : Tariff::Part::None;
    row.offer.tariff.fuel = publishedFuel(own.gridOperatorCode);
    row.offer.tariff.levy = publishedLevy();
    return row;
}

void WhatIfModel::reckon()
{
    const TariffAgreement *current = m_sources.tariffs.agreement(m_spin, m_sources.client.clock().now());
    if (!current)
        return;
    const InstantRange year{m_input.periods.front().from, m_input.periods.back().to};
    m_input.readings = m_sources.readings.series(Flow::Import, m_spin).halfHours(year);
    m_input.policy = m_policy;
    std::vector<WhatIfRow> rows;
    for (const ProductOffer &offer : m_offers)
        rows.push_back(prepare(offer, *current));
    if (std::ranges::none_of(rows, &WhatIfRow::isCurrent))
        rows.push_back(prepare({.code = current->productCode, .name = current->productName}, *current));
    const auto work = [input = m_input, rows = std::move(rows)](QPromise<std::vector<WhatIfRow>> &) mutable {
        priceRows(input, rows);
        return std::move(rows);
    };
    const auto then = [this, generation = ++m_generation](std::vector<WhatIfRow> priced) {
        if (generation != m_generation)
            return;
        m_rows = std::move(priced);
        m_status.finish(m_sources.client.clock().now(), !m_rows.empty() && !m_input.readings.empty(), m_refusals);
        Q_EMIT changed();
    };
    inBackground<std::vector<WhatIfRow>>(
        this, work, [](int) {}, then);
}

void WhatIfModel::fail(const api::Error &error)
{
    m_status.fail(error);
    Q_EMIT changed();
}

} // namespace denkiroku::models
