// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account/customer.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace denkiroku::models {

// What of a customer has to be known to show the readings that this computer keeps, without the network: accounts, and of
// each the places and points. It is personal, so it goes into the system's keychain as one text and nowhere else.
struct RememberedCustomer {
    std::vector<AccountEntry> accounts;
    std::map<QString, std::vector<Property>> properties; // by account number

    // At most `limit` characters: the names of places go first, then the places of the end of the list. 2,560 bytes is
    // what a secret may have on Windows (limits.md).
    QString toText(qsizetype limit = 2400) const;
    // Nothing for a text that is none of ours.
    static std::optional<RememberedCustomer> fromText(const QString &text);

    // Forgets the places of accounts that are not among the customer's any more.
    void setAccounts(std::vector<AccountEntry> now);

    bool operator==(const RememberedCustomer &) const = default;
};

} // namespace denkiroku::models
