// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/support/krakenprocess.h"
#include "tests/support/settled.h"
#include "ui/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace denkiroku::test {

/// One person signed in at the reference Kraken, with every part below a page real.
class DemoHouse {
public:
    explicit DemoHouse(const QUrl &url, const QUrl &authUrl = {}) : m_client(endpoint(url, authUrl), m_clock)
    {
        m_client.setAuthProvider(&m_session);
    }

    bool signIn(const QString &email = QStringLiteral("hanako@example.com"))
    {
        using api::CredentialField;
        const api::Credentials credentials{
            {CredentialField::Email, api::Secret::fromString(email)},
            {CredentialField::Password, api::Secret::fromUtf8("denkiroku-demo")},
        };
        return settled(m_session.signIn(QStringLiteral("password"), credentials)).has_value();
    }

    models::Workspace &workspace() { return m_workspace; }
    ui::UiSettings &settings() { return m_uiSettings; }

private:
    static api::EndpointConfig endpoint(const QUrl &url, const QUrl &authUrl)
    {
        api::EndpointConfig config{.url = url, .authUrl = authUrl};
        config.retry.maxAttempts = 1;
        return config;
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::UiSettings m_uiSettings{m_store};
    api::FixedClock m_clock{api::demoToday()};
    api::GraphQlClient m_client;
    api::MemoryTokenStore m_tokens;
    api::ProfileStore m_profiles{m_store};
    api::Session m_session{m_client, m_tokens, m_profiles, api::Profile::standard(m_client.config().url)};
    models::Workspace m_workspace{{.client = m_client, .session = &m_session}};
};

} // namespace denkiroku::test
