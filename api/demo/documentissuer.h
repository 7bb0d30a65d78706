// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/core/instant.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QString>

#include <optional>

namespace denkiroku::api::demo {

// Hands out the temporary addresses of bills and answers them (resources/demo/FORMAT.md, "Documents"). Safe across
// threads.
class DocumentIssuer {
public:
    static constexpr std::chrono::seconds life{3600};

    // `document`: the bill's "#pdf". The path and query of an address, to be put behind the server's own.
    QString issue(const QJsonObject &document, Instant now);
    // What to fill into the template; nothing where the token is unknown, for another document or past its hour.
    std::optional<QJsonObject> find(const QString &id, const QString &token, Instant now);

private:
    struct Issued {
        QJsonObject document;
        Instant expiresAt;
    };

    QMutex m_mutex;
    QHash<QString, Issued> m_issued;
};

// The PDF itself: every mark of the template replaced by its text, padded to the mark's length.
QByteArray filledDocument(QByteArray document, const QJsonObject &texts);

} // namespace denkiroku::api::demo
