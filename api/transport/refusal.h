// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/error.h"

#include <QString>

namespace denkiroku::api {

// What the server would not tell, of all that one query asked: this sign-in may not see it, or it is switched off.
struct Refusal {
    QString operation;
    // The account asked about; empty where the operation names none.
    QString account;
    // Says the path and the code.
    Error error;
    // Nothing at all was told, so that asking again is of no use while the sign-in is the same.
    bool isWhole = false;

    bool operator==(const Refusal &) const = default;
};

} // namespace denkiroku::api
