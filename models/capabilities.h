// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport/refusal.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace denkiroku::api {
class GraphQlClient;
}

namespace denkiroku::models {

// What the supplier refused, account by account: any field may be closed to a customer (KT-CT-1111, 4501, ...) or
// switched off (KT-CT-1113). Kept for the session and asked again at the next start; gone with the sign-in.
// Paths are without list positions: what is refused of one bill is refused of the others.
class Capabilities : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Notes what that client is refused. It may be called for more than one.
    void follow(const api::GraphQlClient &client);

    // Anything but Forbidden and Disabled is left out: it may be otherwise the next time.
    void note(const api::Refusal &refusal);

    // Whether that operation told nothing for the account, or refused it that field or one that holds it
    // ("account.bills"). The account is empty for an operation that names none.
    bool isRefused(const QString &account, const QString &operation, const QString &path = {}) const;
    // The refusal that isRefused() speaks of, to be shown as it was the first time.
    std::optional<api::Error> refusal(const QString &account, const QString &operation, const QString &path = {}) const;

    // All of one account, in the order they were seen.
    std::vector<api::Refusal> list(const QString &account) const;
    bool isEmpty() const { return m_refusals.empty(); }

    void clear();

Q_SIGNALS:
    void changed();

private:
    std::vector<api::Refusal> m_refusals;
};

// For an operation that the page can do without: the refusal where there is one already and asking is of no use.
// `known` may be null.
template <class Op>
std::optional<api::Error> knownRefusal(const Capabilities *known, const QString &account, const QString &path = {})
{
    const auto name = QString::fromLatin1(Op::operationName.data(), static_cast<qsizetype>(Op::operationName.size()));
    return known ? known->refusal(account, name, path) : std::nullopt;
}

} // namespace denkiroku::models
