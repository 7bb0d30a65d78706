// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/session.h"
#include "api/auth/signinmethod.h"
#include "app/cli/command.h"

namespace denkiroku::app {

// `sign-in`: with e-mail and password, kept in the system's keychain. Where there is none, the sign-in ends with the
// program, and the answer is partial.
class SignInCommand final : public Command {
    Q_OBJECT

public:
    SignInCommand(api::Session &session, api::Credentials credentials, api::StaySignedIn stay,
                  QObject *parent = nullptr);

    void start() override;

private:
    void take(const api::SignInOutcome &outcome);

    api::Session &m_session;
    api::Credentials m_credentials;
    api::StaySignedIn m_stay;
};

// `sign-out`: forgets the profile's sign-in, here and in the keychain.
class SignOutCommand final : public Command {
    Q_OBJECT

public:
    explicit SignOutCommand(api::Session &session, QObject *parent = nullptr);

    void start() override;

private:
    api::Session &m_session;
};

} // namespace denkiroku::app
