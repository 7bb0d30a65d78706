// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace denkiroku::models {

// Whether an address that a server gave may be handed to the browser: only one of the web that nobody on the way can
// change. It is opened on the user's click alone.
inline bool isSafeLink(const QUrl &url)
{
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
}

} // namespace denkiroku::models
