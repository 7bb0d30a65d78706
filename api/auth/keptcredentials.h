// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/signinmethod.h"

#include <optional>

namespace denkiroku::api {

// What "stay signed in" keeps in the store, as one text.
struct KeptCredentials {
    QString methodId{};
    Credentials credentials{};

    Secret toText() const;
    // Nothing for a text that is none of ours.
    static std::optional<KeptCredentials> fromText(const Secret &text);
};

} // namespace denkiroku::api
