// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/urgency.h"
#include "models/domain/halfhour.h"

#include <QString>

#include <optional>
#include <vector>

namespace denkiroku::api {
class Decimal;
class GraphQlClient;
} // namespace denkiroku::api

namespace denkiroku::models {

struct AnsweredPoint {
    QString spin;
    std::vector<HalfHour> halfHours; // any order

    bool operator==(const AnsweredPoint &) const = default;
};

struct HalfHoursAnswer {
    // Those that the server answered for, each once, with readings or without.
    std::vector<AnsweredPoint> points;
    std::vector<api::Error> refusals;
};

// Asks halfHourlyReadings of every point of an account that is supplied at some time after the range begins. At most 28
// days: the server drops more rows silently (NOTES 4). Errors: those of the client, and the first refusal where nothing
// at all was told. Cancelled when the context goes.
api::Call<HalfHoursAnswer> askHalfHours(api::GraphQlClient &client, QObject *context, const QString &account, Flow flow,
                                        const InstantRange &range, api::Urgency urgency);

// The server counts more nodes, or a higher complexity, than it takes (NOTES 3): a smaller window may pass.
bool isTooBig(const api::Error &error);

// Nothing for a value that no customer's meter says: two gigawatts for half an hour. Sums of less never run over.
inline std::optional<Energy> plausibleEnergy(std::optional<Energy> energy)
{
    constexpr Energy largest = Energy::fromKilowattHours(std::int64_t(1'000'000));
    return energy && *energy <= largest && -*energy <= largest ? energy : std::nullopt;
}

} // namespace denkiroku::models
