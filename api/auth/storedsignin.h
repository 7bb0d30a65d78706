// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/keptcredentials.h"
#include "api/auth/profilestore.h"
#include "api/auth/tokenstore.h"

#include <QObject>

#include <optional>

namespace denkiroku::api {

// What outlives the program of one profile's sign-in: the secrets in the token store and, in step with them, the flags
// in the profile's settings.
class StoredSignIn final : public QObject {
    Q_OBJECT

public:
    StoredSignIn(TokenStore &store, ProfileStore &profiles, Profile profile);

    ProfileRecord record() const { return m_profiles.record(m_profile); }

    // The refresh token. Removes first what an earlier sign-out could not; then, and with kept credentials alone, the
    // status is what it says but the secret empty.
    Call<StoreAnswer> restore();

    // Keeps a new sign-in in place of the last one: the refresh token (none is fine), and the credentials where given.
    Call<StoreAnswer> keep(const QString &methodId, const Secret &refreshToken, std::optional<KeptCredentials> kept);

    // Keeps a refresh token that came in place of the old one.
    Call<StoreAnswer> keepRefreshToken(const Secret &refreshToken);

    // What "stay signed in" keeps; empty secret where nothing is.
    Call<StoreAnswer> credentials();
    // The server has refused them.
    Call<StoreAnswer> forgetCredentials();

    // A text that says who the customer is, kept beside a sign-in that is kept; where none is, nothing is written and the
    // answer is NotFound. A new sign-in and forget() remove it: it may be somebody else's.
    Call<StoreAnswer> keepCustomer(const Secret &customer);
    Call<StoreAnswer> customer();

    // Removes all of it. What cannot be removed now is removed before anything is read again.
    Call<StoreAnswer> forget();

private:
    Call<StoreAnswer> removeAll();
    bool isKept() const;

    TokenStore &m_store;
    ProfileStore &m_profiles;
    Profile m_profile;
    // Counts what changes the store, so that the end of an earlier change does not overrule a later one.
    int m_generation = 0;
};

} // namespace denkiroku::api
