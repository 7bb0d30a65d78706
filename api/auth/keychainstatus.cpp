// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/keychainstatus.h"

#include <algorithm>
#include <array>

namespace denkiroku::api {

namespace {

template <std::size_t N>
bool containsAny(const QString &text, const std::array<const char *, N> &signs)
{
    return std::ranges::any_of(signs, [&text](const char *sign) { return text.contains(QLatin1String(sign)); });
}

// QtKeychain has one number for all of this; the words are those of D-Bus and libsecret.
constexpr std::array noService{"org.freedesktop.secrets was not provided",
                               "org.freedesktop.DBus.Error.ServiceUnknown",
                               "Cannot autolaunch D-Bus",
                               "Could not connect",
                               "Failed to execute child process",
                               "Cannot spawn a message bus"};
constexpr std::array neverUnlocked{"Object does not exist at path", "is locked", "locked collection", "IsLocked"};

} // namespace

StoreStatus statusOf(QKeychain::Error error, const QString &text, bool shouldHold)
{
    switch (error) {
    case QKeychain::NoError:
        return StoreStatus::Found;
    case QKeychain::EntryNotFound:
        return shouldHold ? StoreStatus::Locked : StoreStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return StoreStatus::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return StoreStatus::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (containsAny(text, noService))
        return StoreStatus::Unavailable;
    return containsAny(text, neverUnlocked) ? StoreStatus::Locked : StoreStatus::Failed;
}

} // namespace denkiroku::api
