// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/profilestore.h"
#include "api/auth/session.h"
#include "api/auth/tokenstore.h"
#include "api/core/clock.h"
#include "api/transport/graphqlclient.h"
#include "app/core/options.h"
#include "models/workspace.h"

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace denkiroku::api::demo {
class DemoServer;
}

namespace denkiroku::app {

// The parts of the program for one profile, put together: clock, settings, client, session and workspace, and in the
// demo the server that they talk to. Neither program's main does more than make one of these.
class Composition : public QObject {
    Q_OBJECT

public:
    enum class Keeping {
        Profile, // settings in their file, the sign-in in the system's keychain
        Nothing, // settings and sign-in go with the program: the demo's sign-in, pictures, a sign-in for one command
    };

    enum class History {
        WhenAsked, // the ledger is filled with what a command asks for
        ByItself,  // and, for a window, with the rest of the history
    };

    // Errors: Offline when the demo's server cannot listen.
    static Checked<std::unique_ptr<Composition>> make(const CommonOptions &options, Keeping keeping,
                                                      History history = History::WhenAsked);
    ~Composition() override;

    bool isDemo() const { return m_options.demo; }
    const CommonOptions &options() const { return m_options; }
    QSettings &settings() { return *m_settings; }
    api::GraphQlClient &client() { return *m_client; }
    api::Session &session() { return *m_session; }
    models::Workspace &workspace() { return *m_workspace; }
    // The profile in use as the user knows it, and those there are to choose from (it is one of them). In the demo, its
    // two customers.
    QString profileName() const;
    QStringList profileNames() const;

    // Gets hold of a sign-in by itself: the demo's own through the very same client, the token of DENKIROKU_TOKEN, or
    // the one kept for the profile. Errors: SignedOut when there is none, and what the transport gives.
    api::Call<api::Done> begin();

private:
    Composition(const CommonOptions &options, Keeping keeping, History history);
    // Where to send to; in the demo, once its server listens there.
    Checked<api::EndpointConfig> startServer();
    void openStores();
    models::LedgerLocation ledgerLocation() const;
    Checked<void> build();
    api::Call<api::Done> beginDemo();
    api::Call<api::Done> restore();

    CommonOptions m_options;
    Keeping m_keeping;
    History m_history;
    // Parts refer to earlier ones; they go in the opposite order.
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<api::Clock> m_clock;
    std::unique_ptr<api::demo::DemoServer> m_demo;
    std::unique_ptr<api::ProfileStore> m_profiles;
    std::unique_ptr<api::TokenStore> m_tokens;
    std::unique_ptr<api::GraphQlClient> m_client;
    std::unique_ptr<api::Session> m_session;
    std::unique_ptr<models::Workspace> m_workspace;
};

} // namespace denkiroku::app
