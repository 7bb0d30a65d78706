// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/energy.h"

namespace denkiroku::models {

QString Energy::toDecimalString() const
{
    return api::Decimal::fromUnits(m_mwh, 6).toString();
}

} // namespace denkiroku::models
