// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capabilities.h"

#include "api/transport/graphqlclient.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace denkiroku::models {

namespace {

QString withoutPositions(const QString &path)
{
    QStringList keys = path.split(u'.', Qt::SkipEmptyParts);
    const auto isPosition = [](const QString &key) {
        return std::ranges::all_of(key, [](QChar c) { return c.isDigit(); });
    };
    keys.erase(std::remove_if(keys.begin(), keys.end(), isPosition), keys.end());
    return keys.join(u'.');
}

// Whether `path` is the refused field or lies below it.
bool covers(const QString &refused, const QString &path)
{
    return !refused.isEmpty() && (path == refused || path.startsWith(refused + u'.'));
}

} // namespace

void Capabilities::follow(const api::GraphQlClient &client)
{
    connect(&client, &api::GraphQlClient::refused, this, &Capabilities::note);
}

void Capabilities::note(const api::Refusal &refusal)
{
    if (refusal.error.kind != api::ErrorKind::Forbidden && refusal.error.kind != api::ErrorKind::Disabled)
        return;
    api::Refusal noted = refusal;
    noted.error.path = withoutPositions(refusal.error.path);
    const auto isSame = [&noted](const api::Refusal &known) {
        return known.account == noted.account && known.operation == noted.operation &&
               known.error.path == noted.error.path && known.error.code == noted.error.code;
    };
    const auto known = std::ranges::find_if(m_refusals, isSame);
    if (known == m_refusals.end()) {
        m_refusals.push_back(noted);
    } else {
        if (known->isWhole == noted.isWhole)
            return;
        // The newer answer is the better news, also that something else is told by now.
        *known = noted;
    }
    Q_EMIT changed();
}

bool Capabilities::isRefused(const QString &account, const QString &operation, const QString &path) const
{
    return refusal(account, operation, path).has_value();
}

std::optional<api::Error> Capabilities::refusal(const QString &account, const QString &operation,
                                                const QString &path) const
{
    const QString wanted = withoutPositions(path);
    for (const api::Refusal &known : m_refusals) {
        if (known.account == account && known.operation == operation &&
            (known.isWhole || covers(known.error.path, wanted)))
            return known.error;
    }
    return std::nullopt;
}

std::vector<api::Refusal> Capabilities::list(const QString &account) const
{
    std::vector<api::Refusal> found;
    std::ranges::copy_if(m_refusals, std::back_inserter(found),
                         [&account](const api::Refusal &each) { return each.account == account; });
    return found;
}

void Capabilities::clear()
{
    if (m_refusals.empty())
        return;
    m_refusals.clear();
    Q_EMIT changed();
}

} // namespace denkiroku::models
