// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/endpoint.h"
#include "api/transport/result.h"

#include <QString>
#include <QUrl>

namespace denkiroku::api {

// One of several sign-ins side by side: a name that the user gave, and the server it is for.
struct Profile {
    QString name;
    // Letters, digits and hyphens only: safe as a folder's name and as a key.
    QString id;
    QUrl endpoint = supplierEndpoint();

    // Errors: Invalid ("DK-PROFILE-NAME") for an empty name, or one that holds an e-mail address.
    static Result<Profile> fromName(const QString &name, const QUrl &endpoint = supplierEndpoint());
    // The one that is there without being made.
    static Profile standard(const QUrl &endpoint = supplierEndpoint());

    // The name under which its secrets and settings are kept: the id, and the server where it is not the supplier's,
    // so that one server's token is never sent to another.
    QString slot() const;

    bool operator==(const Profile &) const = default;
};

} // namespace denkiroku::api
