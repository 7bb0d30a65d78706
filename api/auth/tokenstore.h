// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/call.h"
#include "api/transport/secret.h"

#include <QMetaType>
#include <QString>

#include <map>

namespace denkiroku::api {

enum class StoreStatus {
    Found,       // read: here it is; written or removed: done
    NotFound,    // nothing there (for a removal: nothing to remove)
    Locked,      // it may be there, but the keychain is locked: unlock and try again
    Unavailable, // this computer has no keychain service: sign-in lasts for this session only
    Failed,      // anything else; detail says what
};

struct StoreAnswer {
    StoreStatus status = StoreStatus::Failed;
    Secret secret{};
    // Technical, never a secret.
    QString detail{};

    bool ok() const { return status == StoreStatus::Found; }
    // The store did not do what it was asked.
    bool isProblem() const { return status != StoreStatus::Found && status != StoreStatus::NotFound; }
};

enum class StoreEntry {
    RefreshToken,
    KeptCredentials, // what "stay signed in" keeps
    Customer,        // the customer's accounts and supply points, to show their readings without the network
};

// Where secrets outlive the program. A call never fails (it may be cancelled): what went wrong is the answer's status.
class TokenStore {
public:
    virtual ~TokenStore() = default;
    // `slot` is Profile::slot().
    virtual Call<StoreAnswer> read(const QString &slot, StoreEntry entry) = 0;
    virtual Call<StoreAnswer> write(const QString &slot, StoreEntry entry, const Secret &secret) = 0;
    virtual Call<StoreAnswer> remove(const QString &slot, StoreEntry entry) = 0;
};

// Forgets with the program: for the demo, for tests, and for computers without a keychain.
class MemoryTokenStore final : public TokenStore {
public:
    Call<StoreAnswer> read(const QString &slot, StoreEntry entry) override;
    Call<StoreAnswer> write(const QString &slot, StoreEntry entry, const Secret &secret) override;
    Call<StoreAnswer> remove(const QString &slot, StoreEntry entry) override;

private:
    std::map<std::pair<QString, StoreEntry>, Secret> m_secrets;
};

} // namespace denkiroku::api

Q_DECLARE_METATYPE(denkiroku::api::StoreAnswer)
