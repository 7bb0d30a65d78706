// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace denkiroku::api {

// How long a token lives from when it was made: `exp` less `iat`, so that a computer's wrong clock does not matter.
// `payload` is the claims as JSON; where they say nothing, the token's own are read. Source: NOTES.md 2.1 (3600 s).
std::optional<std::chrono::seconds> tokenLifetime(const QByteArray &payload, QByteArrayView token);

} // namespace denkiroku::api
