// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"

#include <QString>
#include <qt6keychain/keychain.h>

namespace denkiroku::api {

// What QtKeychain's answer means. `shouldHold` is true where the settings remember that the entry was written: then
// "not found" is a locked keychain (source: the Keychain table of limits.md, measured with QtKeychain 0.13.2).
StoreStatus statusOf(QKeychain::Error error, const QString &text, bool shouldHold);

} // namespace denkiroku::api
