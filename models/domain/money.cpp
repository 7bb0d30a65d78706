// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

namespace denkiroku::models {

QString Money::toDecimalString() const
{
    return api::Decimal::fromUnits(m_milliYen, 3).toString();
}

} // namespace denkiroku::models
