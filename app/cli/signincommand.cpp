// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signincommand.h"

#include "app/core/outcome.h"

namespace denkiroku::app {

namespace {

const char *keptWord(api::StoreStatus status)
{
    return status == api::StoreStatus::Found ? "keychain" : "nowhere";
}

QString notKept(api::StoreStatus status)
{
    if (status == api::StoreStatus::Unavailable)
        return SignInCommand::tr(
            "Signed in, but this computer has no keychain to keep it in: it ends with this command. "
            "DENKIROKU_TOKEN serves instead.");
    if (status == api::StoreStatus::Locked)
        return SignInCommand::tr("Signed in, but the keychain is locked, so it ends with this command. Unlock the "
                                 "keychain and sign in again.");
    return SignInCommand::tr("Signed in, but the keychain did not take it, so it ends with this command.");
}

} // namespace

SignInCommand::SignInCommand(api::Session &session, api::Credentials credentials, api::StaySignedIn stay,
                             QObject *parent)
    : Command(parent), m_session(session), m_credentials(std::move(credentials)), m_stay(stay)
{
}

void SignInCommand::start()
{
    const auto call = m_session.signIn(api::PasswordSignIn().id(), m_credentials, m_stay);
    m_credentials.clear();
    call.then(this, [this](const api::Result<api::SignInOutcome> &result) {
        if (result) {
            take(*result);
            return;
        }
        Answer answer = Answer::failure(result.error());
        answer.code = signInExitCode(result.error());
        Q_EMIT finished(answer);
    });
}

void SignInCommand::take(const api::SignInOutcome &outcome)
{
    const auto status = outcome.stored.status;
    Answer answer;
    answer.hasData = true;
    answer.json = json::Object{
        {"signedIn", true},
        {"profile", m_session.profile().name},
        {"kept", QString::fromLatin1(keptWord(status))},
    };
    answer.table = {.columns = {{tr("Profile")}, {tr("Signed in")}}, .rows = {{m_session.profile().name, tr("yes")}}};
    if (status != api::StoreStatus::Found) {
        answer.code = ExitCode::Partial;
        answer.sentences << notKept(status);
    }
    Q_EMIT finished(answer);
}

SignOutCommand::SignOutCommand(api::Session &session, QObject *parent) : Command(parent), m_session(session) {}

void SignOutCommand::start()
{
    m_session.signOut().then(this, [this](const api::Result<api::StoreAnswer> &result) {
        Answer answer;
        answer.hasData = true;
        answer.json = json::Object{{"signedIn", false}, {"profile", m_session.profile().name}};
        answer.table = {.columns = {{tr("Profile")}, {tr("Signed in")}},
                        .rows = {{m_session.profile().name, tr("no")}}};
        const auto status = result ? result->status : api::StoreStatus::Failed;
        if (status == api::StoreStatus::Locked || status == api::StoreStatus::Failed) {
            answer.code = ExitCode::Partial;
            answer.sentences << tr("Signed out, but the keychain could not be cleared. It is tried again before it is "
                                   "used the next time.");
        }
        Q_EMIT finished(answer);
    });
}

} // namespace denkiroku::app
