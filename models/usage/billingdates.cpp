// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usage/billingdates.h"

#include "api/generated/property-interval-readings.h"
#include "api/transport/graphqlclient.h"
#include "models/account/customermodel.h"
#include "models/account/duessummary.h"
#include "models/nullable.h"

#include <algorithm>

namespace denkiroku::models {

BillingDates::BillingDates(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    connect(&sources.customer, &CustomerModel::accountChanged, this, [this] {
        m_calls.clear();
        m_isBusy = false;
        m_past.clear();
        m_asked.clear();
    });
}

BillingDates::~BillingDates() = default;

QString BillingDates::pointFor(const QString &spin) const
{
    if (!spin.isEmpty())
        return spin;
    const auto points = m_sources.customer.points(Flow::Import);
    const auto supplied = std::ranges::find_if(points, [](const SupplyPoint &point) { return point.isActive; });
    if (supplied != points.cend())
        return supplied->spin;
    return points.empty() ? QString() : points.front().spin;
}

ReadingDays BillingDates::days(const QString &spin) const
{
    const QString of = pointFor(spin);
    std::vector<QDate> known = m_past.value(of);
    const SupplyPoint *point = m_sources.customer.point(of);
    // Points that were left keep stale dates (NOTES 4).
    if (point && point->isActive) {
        for (const auto &next : {point->nextReadingDate, point->nextNextReadingDate}) {
            if (next)
                known.push_back(*next);
        }
    }
    if (!known.empty())
        return {std::move(known), BillingPeriod::Source::MeterReading};
    const auto &balance = m_sources.dues.balance();
    if (balance && balance->periodStart && balance->periodEnd) {
        return {{*balance->periodStart, balance->periodEnd->addDays(1)}, BillingPeriod::Source::BillingOptions};
    }
    return {};
}

void BillingDates::load(const QString &spin)
{
    const Property *property = m_sources.customer.propertyOf(pointFor(spin));
    if (!property || !m_asked.insert(property->id).second)
        return;
    using Op = api::op::PropertyIntervalReadings;
    m_isBusy = true;
    m_calls.hold(m_sources.client.execute<Op>({.id = property->id}))
        .then(this, [this](const api::Result<api::Response<Op::Data>> &result) {
            m_isBusy = false;
            if (result && result->data.property) {
                forEach(result->data.property->electricitySupplyPoints, [this](const auto &point) {
                    auto &past = m_past[point.spin];
                    for (const auto &reading : point.intervalReadings) {
                        past.push_back(jst::dateOf(reading.startAt));
                        past.push_back(jst::dateOf(reading.endAt));
                    }
                });
            }
            Q_EMIT changed();
        });
}

} // namespace denkiroku::models
