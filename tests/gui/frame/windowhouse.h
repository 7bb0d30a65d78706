// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"
#include "api/transport/graphqlclient.h"
#include "models/workspace.h"
#include "tests/support/settled.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace denkiroku::test {

/// A keychain that answers as it is told to.
class StubbornTokenStore final : public api::TokenStore {
public:
    api::StoreStatus answer = api::StoreStatus::NotFound;

    api::Call<api::StoreAnswer> read(const QString &, api::StoreEntry) override { return give(); }
    api::Call<api::StoreAnswer> write(const QString &, api::StoreEntry, const api::Secret &) override { return give(); }
    api::Call<api::StoreAnswer> remove(const QString &, api::StoreEntry) override { return give(); }

private:
    api::Call<api::StoreAnswer> give() const
    {
        return api::Call<api::StoreAnswer>::ready(api::StoreAnswer{.status = answer});
    }
};

/// The real window over real parts, at whatever server the address names. Nobody is signed in at first.
class WindowHouse {
public:
    explicit WindowHouse(const QUrl &url, api::TokenStore *store = nullptr)
        : m_client(endpoint(url), m_clock),
          m_session(m_client, store ? *store : m_tokens, m_profiles, api::Profile::standard(m_client.config().url))
    {
        m_client.setAuthProvider(&m_session);
        m_theme.setChoice(ui::ThemeChoice::Light);
        m_language.setChoice(ui::LanguageChoice::English);
    }
    ~WindowHouse()
    {
        m_window.reset();
        m_client.setAuthProvider(nullptr);
    }

    ui::MainWindow &openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        return *m_window;
    }
    void closeWindow() { m_window.reset(); }

    api::Call<api::SignInOutcome> signIn(const QByteArray &email = "hanako@example.com")
    {
        return m_session.signIn(QStringLiteral("password"),
                                {{api::CredentialField::Email, api::Secret::fromUtf8(email)},
                                 {api::CredentialField::Password, api::Secret::fromUtf8("denkiroku-demo")}});
    }

    api::Session &session() { return m_session; }
    models::Workspace &workspace() { return m_workspace; }
    ui::Theme &theme() { return m_theme; }
    ui::Language &language() { return m_language; }
    ui::UiSettings &settings() { return m_settings; }
    api::FixedClock &clock() { return m_clock; }

private:
    static api::EndpointConfig endpoint(const QUrl &url)
    {
        api::EndpointConfig config{.url = url};
        config.retry.maxAttempts = 1;
        return config;
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::UiSettings m_settings{m_store};
    ui::Theme m_theme{*qApp};
    ui::Language m_language{*qApp};
    api::FixedClock m_clock{api::demoToday()};
    api::GraphQlClient m_client;
    api::MemoryTokenStore m_tokens;
    api::ProfileStore m_profiles{m_store};
    api::Session m_session;
    models::Workspace m_workspace{{.client = m_client, .session = &m_session}};
    std::unique_ptr<ui::MainWindow> m_window;

public:
    /// For openWindow().
    ui::WindowContext context{
        .workspace = m_workspace, .theme = m_theme, .language = m_language, .settings = m_settings};
};

} // namespace denkiroku::test
