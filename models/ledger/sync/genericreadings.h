// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/urgency.h"
#include "models/ledger/ledgertypes.h"

#include <QString>

#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

struct GenericQuestion {
    QString spin;
    QString propertyId;
    Flow flow = Flow::Import;
    InstantRange range;
};

struct GenericAnswer {
    ReadingSource source = ReadingSource::SupplyPoint;
    std::vector<HalfHour> halfHours; // any order, without an estimate and of an unknown version
};

// The half-hours of one point where halfHourlyReadings is refused for it: the generic readings of its supply point (market
// JPN_ELECTRICITY, page by page, without the limit of 31 days: NOTES 4), and where these are refused too, the
// measurements of its property. `source` is where to begin. Errors: those of the client; the first refusal where both are
// refused; NotFound where a property has measurements, but none of half-hours. Cancelled when the context goes.
api::Call<GenericAnswer> askGeneric(api::GraphQlClient &client, QObject *context, const GenericQuestion &question,
                                    ReadingSource source, api::Urgency urgency);

// kWh from an amount and the unit's word as the API writes it ("kwh", "WATT_HOURS", "Wh"...): exact. Nothing for a unit
// that is not one of energy.
std::optional<Energy> energyFrom(const api::Decimal &value, const QString &unit);

// That this field is not for this sign-in, or is not there: another way to the same readings may be.
bool isRefusedForGood(const api::Error &error);

} // namespace denkiroku::models
