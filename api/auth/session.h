// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/profilestore.h"
#include "api/auth/signinmethod.h"
#include "api/auth/storedsignin.h"
#include "api/auth/tokenstore.h"
#include "api/core/clock.h"
#include "api/transport/authprovider.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace denkiroku::api {

class GraphQlClient;

enum class StaySignedIn { No, Yes };

// How a sign-in that succeeded was kept: StoreStatus::Found means in the keychain.
struct SignInOutcome {
    StoreAnswer stored{};
};

// One profile's sign-in: the access token in memory, the refresh token in the store, and one refresh in flight at a
// time, for which all calls wait and after which each is sent again once.
class Session final : public QObject, public AuthProvider {
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Restoring, // the store is being read
        SigningIn,
        SignedIn, // a token is there, or can be had with a refresh; the server may still be out of reach
        Expired,  // the sign-in came to an end; reason() says why. What is on screen may stay.
    };
    Q_ENUM(State)

    // All references must outlive the session. The client is used without its own auth provider; making this the
    // provider of a client is the owner's part.
    Session(GraphQlClient &client, TokenStore &store, ProfileStore &profiles, Profile profile,
            SignInMethods methods = SignInMethods::standard(), QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    const Profile &profile() const { return m_profile; }
    const SignInMethods &methods() const { return m_methods; }
    // Why the sign-in ended (Expired), or nothing.
    const std::optional<Error> &reason() const { return m_reason; }
    // What the store last answered to reading, writing or removing. After restore(): NotFound means sign in; Locked
    // means offer restore() again; Unavailable means that a sign-in lasts for this session only.
    const std::optional<StoreAnswer> &storeAnswer() const { return m_storeAnswer; }

    // Looks for a kept sign-in. Ends in SignedIn, or in SignedOut with storeAnswer() telling why. The network is not
    // needed for it.
    void restore();

    // Signs in with the method of that id. The credentials are dropped after the call unless `stay` is Yes: then they
    // are kept in the store, and nowhere else. On failure the state goes back to what it was.
    Call<SignInOutcome> signIn(const QString &methodId, const Credentials &credentials,
                               StaySignedIn stay = StaySignedIn::No);

    // Uses a token that someone else looks after (DENKIROKU_TOKEN). Nothing is stored, nothing refreshed.
    void signInWithToken(const Secret &token, HeaderForm form = HeaderForm::Jwt);

    // Forgets everything, here and in the store, and emits signedOut(). The answer is the store's; when it could not
    // be cleared, that is done before anything is read from it again.
    Call<StoreAnswer> signOut();

    // Keeps, beside a sign-in that is kept, a text that says who the customer is; recallCustomer() gives it back at a start
    // without the network. Nothing is kept of a token that someone else looks after.
    Call<StoreAnswer> rememberCustomer(const Secret &customer);
    Call<StoreAnswer> recallCustomer();

    Call<QByteArray> header() override;
    Call<QByteArray> renew(const QByteArray &refused, RenewReason reason) override;

Q_SIGNALS:
    void stateChanged(denkiroku::api::Session::State state);
    // The store did not do what was asked (Locked, Unavailable, Failed). To be shown.
    void storeProblem(denkiroku::api::StoreAnswer answer);
    // A refresh failed for a passing reason; the sign-in stays.
    void refreshPostponed(denkiroku::api::Error error);
    // The user signed out; the owner may clear local data.
    void signedOut();

private:
    // A call that waits for a header; `refused` is the one it must not get again.
    struct Waiting {
        CallSource<QByteArray> source;
        QByteArray refused;
    };

    void setState(State state);
    void noteStore(const StoreAnswer &answer);
    // Stops what is under way, and makes what of it still arrives go unheard.
    int beginAnew();
    bool isCurrent(int generation) const { return generation == m_generation; }

    void restored(const StoreAnswer &answer);
    void signedIn(const SignInMethod &method, const Tokens &tokens);
    void signInFailed(State before);
    void keepSignIn(const QString &methodId, const std::optional<KeptCredentials> &kept,
                    const CallSource<SignInOutcome> &source);
    void accept(const Tokens &tokens);
    void dropTokens();

    QByteArray currentHeader() const;
    bool isNearExpiry() const;
    bool isExpired() const;
    Call<QByteArray> wait(const QByteArray &refused);
    void startRefresh();
    void refreshed(const Result<Tokens> &result);
    void tryKeptCredentials(const Error &reason);
    void obtainAgain(const KeptCredentials &kept, const Error &reason);
    void postpone(const Error &error);
    void expire(const Error &reason);
    void serveWaiting();
    void failWaiting(const Error &error);

    GraphQlClient &m_client;
    Profile m_profile;
    SignInMethods m_methods;
    StoredSignIn m_stored;
    State m_state = State::SignedOut;
    std::optional<Error> m_reason;
    std::optional<StoreAnswer> m_storeAnswer;

    const SignInMethod *m_method = nullptr;
    HeaderForm m_form = HeaderForm::Jwt;
    Secret m_access;
    Secret m_refresh;
    std::optional<std::chrono::sys_seconds> m_expiresAt;
    std::chrono::seconds m_margin{0};
    bool m_foreignToken = false;

    CallScope m_scope;
    std::vector<Waiting> m_waiting;
    bool m_refreshing = false;
    int m_generation = 0;
};

} // namespace denkiroku::api
