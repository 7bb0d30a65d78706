// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport/error.h"

namespace denkiroku::api {

const char *toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return "Offline";
    case ErrorKind::Timeout:
        return "Timeout";
    case ErrorKind::Tls:
        return "Tls";
    case ErrorKind::Http:
        return "Http";
    case ErrorKind::RateLimited:
        return "RateLimited";
    case ErrorKind::SignedOut:
        return "SignedOut";
    case ErrorKind::Forbidden:
        return "Forbidden";
    case ErrorKind::Disabled:
        return "Disabled";
    case ErrorKind::NotFound:
        return "NotFound";
    case ErrorKind::Invalid:
        return "Invalid";
    case ErrorKind::Malformed:
        return "Malformed";
    case ErrorKind::Cancelled:
        return "Cancelled";
    }
    return "Unknown";
}

bool isPassing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::Http:
    case ErrorKind::RateLimited:
    case ErrorKind::Malformed:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::SignedOut:
    case ErrorKind::Forbidden:
    case ErrorKind::Disabled:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
        return false;
    }
    return false;
}

} // namespace denkiroku::api
