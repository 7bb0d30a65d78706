// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace denkiroku::api {

// Who waits for an answer. Background work yields to what the user waits for.
enum class Urgency : std::uint8_t { Background, Waiting };

} // namespace denkiroku::api
