// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenstore.h"

namespace denkiroku::api {

namespace {

Call<StoreAnswer> answered(StoreStatus status, Secret secret = {})
{
    return Call<StoreAnswer>::ready(StoreAnswer{.status = status, .secret = std::move(secret)});
}

} // namespace

Call<StoreAnswer> MemoryTokenStore::read(const QString &slot, StoreEntry entry)
{
    const auto found = m_secrets.find({slot, entry});
    return found == m_secrets.end() ? answered(StoreStatus::NotFound) : answered(StoreStatus::Found, found->second);
}

Call<StoreAnswer> MemoryTokenStore::write(const QString &slot, StoreEntry entry, const Secret &secret)
{
    m_secrets[{slot, entry}] = secret;
    return answered(StoreStatus::Found);
}

Call<StoreAnswer> MemoryTokenStore::remove(const QString &slot, StoreEntry entry)
{
    return answered(m_secrets.erase({slot, entry}) ? StoreStatus::Found : StoreStatus::NotFound);
}

} // namespace denkiroku::api
