// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace denkiroku::models {

// How a bill compares with what the readings and the tariff come to.
enum class ReconciliationState {
    Agrees, // to the yen
    Within, // within a yen a line
    Differs,
    Unchecked, // cannot be reckoned
};

// The word a person reads.
QString reconciliationStateText(ReconciliationState state);

} // namespace denkiroku::models
