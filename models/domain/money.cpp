// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

namespace denkiroku::models {

std::optional<Money> Money::fromYen(const api::Decimal &yen)
{
    const auto milliYen = yen.toUnits(3);
    return milliYen ? std::optional(fromMilliYen(*milliYen)) : std::nullopt;
}

QString Money::toDecimalString() const
{
    return api::Decimal::fromUnits(m_milliYen, 3).toString();
}

} // namespace denkiroku::models
