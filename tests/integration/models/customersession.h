// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"
#include "api/core/clock.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/support/settled.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace denkiroku::test {

inline const auto householdEmail = QStringLiteral("hanako@example.com");
inline const auto businessEmail = QStringLiteral("taro@example.com");

// A customer at a server: client, session and workspace, put together as the program does.
class CustomerSession {
public:
    explicit CustomerSession(const QUrl &url)
        : client({.url = url,
                  .timeout = std::chrono::milliseconds(20000),
                  .retry = {.maxAttempts = 2, .scheduler = Delays().scheduler()}},
                 clock),
          session(client, store, profiles, api::Profile::standard(url))
    {
        client.setAuthProvider(&session);
        workspace = std::make_unique<models::Workspace>(models::Workspace::Parts{client, &session});
    }

    bool signIn(const QString &email)
    {
        const api::Credentials credentials{
            {api::CredentialField::Email, api::Secret::fromString(email)},
            {api::CredentialField::Password, api::Secret::fromString(QStringLiteral("denkiroku-demo"))}};
        return settled(session.signIn(QStringLiteral("password"), credentials)).has_value();
    }

    // Signed in, with the account and its properties loaded.
    bool open(const QString &email)
    {
        return signIn(email) &&
               QTest::qWaitFor([this] { return workspace->customer().propertiesStatus().isSettled(); }, 20000) &&
               workspace->customer().propertiesStatus().state == models::LoadState::Ready;
    }

    api::FixedClock clock{api::demoToday()};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    api::MemoryTokenStore store;
    api::ProfileStore profiles{settings};
    api::GraphQlClient client;
    api::Session session;
    std::unique_ptr<models::Workspace> workspace;
};

} // namespace denkiroku::test
