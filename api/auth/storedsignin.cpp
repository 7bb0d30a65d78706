// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/storedsignin.h"

namespace denkiroku::api {

namespace {

// Both were asked for at once, so that neither comes after what is asked for later.
Call<StoreAnswer> worseOf(QObject *context, const Call<StoreAnswer> &first, const Call<StoreAnswer> &second)
{
    return first.andThen(context, [context, second](const StoreAnswer &one) {
        return second.map(context, [one](const StoreAnswer &other) { return !one.isProblem() ? other : one; });
    });
}

} // namespace

StoredSignIn::StoredSignIn(TokenStore &store, ProfileStore &profiles, Profile profile)
    : m_store(store), m_profiles(profiles), m_profile(std::move(profile))
{
}

Call<StoreAnswer> StoredSignIn::restore()
{
    const QString slot = m_profile.slot();
    if (record().pendingRemoval) {
        return removeAll().map(this, [](const StoreAnswer &answer) {
            return !answer.isProblem() ? StoreAnswer{.status = StoreStatus::NotFound} : answer;
        });
    }
    return m_store.read(slot, StoreEntry::RefreshToken).map(this, [this](const StoreAnswer &answer) {
        auto known = record();
        if (answer.ok() && !known.hasStoredSignIn) {
            known.hasStoredSignIn = true;
            m_profiles.save(known);
        }
        if (answer.status == StoreStatus::NotFound && known.staysSignedIn)
            return StoreAnswer{.status = StoreStatus::Found};
        return answer;
    });
}

Call<StoreAnswer> StoredSignIn::keep(const QString &methodId, const Secret &refreshToken,
                                     std::optional<KeptCredentials> kept)
{
    const QString slot = m_profile.slot();
    const int generation = ++m_generation;
    const auto keepOrDrop = [this, &slot](StoreEntry entry, const Secret &secret) {
        return secret.isEmpty() ? m_store.remove(slot, entry) : m_store.write(slot, entry, secret);
    };
    const Secret credentials = kept ? kept->toText() : Secret();
    const bool hasToken = !refreshToken.isEmpty();
    const auto token = keepOrDrop(StoreEntry::RefreshToken, refreshToken);
    const auto written = worseOf(this, token, keepOrDrop(StoreEntry::KeptCredentials, credentials));
    m_store.remove(slot, StoreEntry::Customer);
    return written.map(
        this, [this, generation, methodId, hasToken, kept = kept.has_value()](const StoreAnswer &answer) {
            if (generation != m_generation)
                return answer;
            auto known = record();
            const bool hadSome = known.hasStoredSignIn || known.staysSignedIn;
            const bool done = !answer.isProblem();
            known.methodId = methodId;
            known.hasStoredSignIn = done && hasToken;
            known.staysSignedIn = done && kept;
            // An older sign-in may still lie there: it must not come back.
            known.pendingRemoval = !done && hadSome;
            m_profiles.save(known);
            return done ? StoreAnswer{.status = hasToken || kept ? StoreStatus::Found : StoreStatus::NotFound} : answer;
        });
}

Call<StoreAnswer> StoredSignIn::keepRefreshToken(const Secret &refreshToken)
{
    const int generation = ++m_generation;
    const auto written = m_store.write(m_profile.slot(), StoreEntry::RefreshToken, refreshToken);
    return written.map(this, [this, generation](const StoreAnswer &answer) {
        if (generation == m_generation && answer.ok()) {
            auto known = record();
            known.hasStoredSignIn = true;
            m_profiles.save(known);
        }
        return answer;
    });
}

Call<StoreAnswer> StoredSignIn::credentials()
{
    if (!record().staysSignedIn)
        return Call<StoreAnswer>::ready(StoreAnswer{.status = StoreStatus::NotFound});
    return m_store.read(m_profile.slot(), StoreEntry::KeptCredentials);
}

Call<StoreAnswer> StoredSignIn::forgetCredentials()
{
    auto known = record();
    known.staysSignedIn = false;
    m_profiles.save(known);
    return m_store.remove(m_profile.slot(), StoreEntry::KeptCredentials);
}

bool StoredSignIn::isKept() const
{
    const auto known = record();
    return (known.hasStoredSignIn || known.staysSignedIn) && !known.pendingRemoval;
}

Call<StoreAnswer> StoredSignIn::keepCustomer(const Secret &customer)
{
    if (!isKept())
        return Call<StoreAnswer>::ready(StoreAnswer{.status = StoreStatus::NotFound});
    return m_store.write(m_profile.slot(), StoreEntry::Customer, customer);
}

Call<StoreAnswer> StoredSignIn::customer()
{
    if (!isKept())
        return Call<StoreAnswer>::ready(StoreAnswer{.status = StoreStatus::NotFound});
    return m_store.read(m_profile.slot(), StoreEntry::Customer);
}

Call<StoreAnswer> StoredSignIn::forget()
{
    auto known = record();
    if (known.hasStoredSignIn || known.staysSignedIn) {
        // Said first: the program may end before the store has answered.
        known.pendingRemoval = true;
        m_profiles.save(known);
    }
    return removeAll();
}

Call<StoreAnswer> StoredSignIn::removeAll()
{
    const QString slot = m_profile.slot();
    const int generation = ++m_generation;
    const auto token = m_store.remove(slot, StoreEntry::RefreshToken);
    m_store.remove(slot, StoreEntry::Customer);
    const auto removed = worseOf(this, token, m_store.remove(slot, StoreEntry::KeptCredentials));
    return removed.map(this, [this, generation](const StoreAnswer &answer) {
        auto known = record();
        const bool hadSome = known.hasStoredSignIn || known.staysSignedIn || known.pendingRemoval;
        if (!hadSome)
            return StoreAnswer{.status = StoreStatus::NotFound};
        if (generation == m_generation && !answer.isProblem()) {
            known.hasStoredSignIn = false;
            known.staysSignedIn = false;
            known.pendingRemoval = false;
            m_profiles.save(known);
        }
        return answer;
    });
}

} // namespace denkiroku::api
