// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"
#include "api/transport/graphqlclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/unit/auth/answers.h"
#include "tests/unit/auth/scriptedstore.h"
#include "tests/unit/transport/greeting.h"

#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace denkiroku::test {

inline const QString password = QStringLiteral("password");

inline api::Credentials typed()
{
    return {{api::CredentialField::Email, api::Secret::fromUtf8("hanako@example.com")},
            {api::CredentialField::Password, api::Secret::fromUtf8("word-of-hanako")}};
}

inline bool isSignIn(const ScriptedRequest &request)
{
    return request.body.contains("obtainKrakenToken");
}

inline bool isRefresh(const ScriptedRequest &request)
{
    return isSignIn(request) && request.body.contains("\"input\":{\"refreshToken\"");
}

// A session with its client, its settings and a scripted server and store.
struct House {
    House() { client.setAuthProvider(&session); }

    int count(bool (*matches)(const ScriptedRequest &)) const
    {
        return static_cast<int>(std::ranges::count_if(server.requests(), matches));
    }

    // Signed in, with the tokens "access-1" and "refresh-1".
    bool signIn(api::StaySignedIn stay = api::StaySignedIn::No)
    {
        server.script({ScriptedAnswer::json(tokensJson("access-1", "refresh-1"))});
        return settled(session.signIn(password, typed(), stay)).has_value();
    }

    api::ProfileRecord record() const { return profiles.record(api::Profile::standard(server.url())); }
    QByteArray stored(api::StoreEntry entry) const
    {
        return store.text(api::Profile::standard(server.url()).slot(), entry);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    api::ProfileStore profiles{settings};
    api::FixedClock clock{std::chrono::sys_days{std::chrono::year(2026) / 9 / 20}};
    ScriptedServer server;
    ScriptedStore store;
    api::GraphQlClient client{quick(server.url()), clock};
    api::Session session{client, store, profiles, api::Profile::standard(server.url())};
};

} // namespace denkiroku::test
