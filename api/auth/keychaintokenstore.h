// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>

namespace denkiroku::api {

class ProfileStore;

// The system's key store through QtKeychain. Text entries under the service of the program's id, one for each profile
// and kind: "SLOT/refresh-token", "SLOT/credentials", "SLOT/customer".
class KeychainTokenStore final : public QObject, public TokenStore {
    Q_OBJECT

public:
    // `profiles` tells Locked from NotFound: QtKeychain answers "not found" for a locked keyring (source: limits.md).
    // A keychain that does not answer within the time limit counts as Failed, or as Locked where it should hold the
    // entry: then the system may well be asking the user for the keyring's password.
    explicit KeychainTokenStore(const ProfileStore &profiles, QString service = serviceName(),
                                std::chrono::milliseconds timeLimit = std::chrono::seconds(5),
                                QObject *parent = nullptr);

    static QString serviceName();
    static QString key(const QString &slot, StoreEntry entry);

    Call<StoreAnswer> read(const QString &slot, StoreEntry entry) override;
    Call<StoreAnswer> write(const QString &slot, StoreEntry entry, const Secret &secret) override;
    Call<StoreAnswer> remove(const QString &slot, StoreEntry entry) override;

private:
    // Calls about one entry are done one after the other, in the order they were asked for.
    Call<StoreAnswer> inTurn(const QString &key, std::function<Call<StoreAnswer>()> start);
    Call<StoreAnswer> readNow(const QString &key, bool shouldHold);
    Call<StoreAnswer> removeNow(const QString &key, bool shouldHold);
    bool shouldHold(const QString &slot, StoreEntry entry) const;

    const ProfileStore &m_profiles;
    QString m_service;
    std::chrono::milliseconds m_timeLimit;
    std::map<QString, Call<StoreAnswer>> m_last;
};

} // namespace denkiroku::api
