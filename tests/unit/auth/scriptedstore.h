// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"

#include <map>
#include <optional>

namespace denkiroku::test {

// A store in memory that can be told to fail, and whose secrets the test can look at.
class ScriptedStore final : public api::TokenStore {
public:
    std::map<std::pair<QString, api::StoreEntry>, api::Secret> secrets;
    // Every call is answered so, where set.
    std::optional<api::StoreStatus> broken;
    int reads = 0;

    api::Call<api::StoreAnswer> read(const QString &slot, api::StoreEntry entry) override
    {
        ++reads;
        const auto found = secrets.find({slot, entry});
        return found == secrets.end() ? answer(api::StoreStatus::NotFound)
                                      : answer(api::StoreStatus::Found, found->second);
    }

    api::Call<api::StoreAnswer> write(const QString &slot, api::StoreEntry entry, const api::Secret &secret) override
    {
        if (!broken)
            secrets[{slot, entry}] = secret;
        return answer(api::StoreStatus::Found);
    }

    api::Call<api::StoreAnswer> remove(const QString &slot, api::StoreEntry entry) override
    {
        if (broken)
            return answer(*broken);
        return answer(secrets.erase({slot, entry}) ? api::StoreStatus::Found : api::StoreStatus::NotFound);
    }

    QByteArray text(const QString &slot, api::StoreEntry entry) const
    {
        const auto found = secrets.find({slot, entry});
        return found == secrets.end() ? QByteArray() : found->second.utf8().toByteArray();
    }

private:
    api::Call<api::StoreAnswer> answer(api::StoreStatus status, api::Secret secret = {}) const
    {
        if (broken)
            return api::Call<api::StoreAnswer>::ready(api::StoreAnswer{.status = *broken});
        return api::Call<api::StoreAnswer>::ready(api::StoreAnswer{.status = status, .secret = std::move(secret)});
    }
};

} // namespace denkiroku::test
