// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/demo/documentissuer.h"

#include "api/demo/randomtext.h"

#include <QMutexLocker>

#include <array>
#include <utility>

namespace denkiroku::api::demo {

QString DocumentIssuer::issue(const QJsonObject &document, Instant now)
{
    const QString token = QString::fromLatin1(randomText(24));
    const QMutexLocker lock(&m_mutex);
    m_issued.removeIf([now](auto it) { return now >= it.value().expiresAt; });
    m_issued.insert(token, {document, now + life});
    return QStringLiteral("/documents/%1.pdf?token=%2").arg(document.value(u"id").toString(), token);
}

std::optional<QJsonObject> DocumentIssuer::find(const QString &id, const QString &token, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_issued.constFind(token);
    if (found == m_issued.constEnd() || now >= found->expiresAt || found->document.value(u"id").toString() != id)
        return std::nullopt;
    return found->document;
}

QByteArray filledDocument(QByteArray document, const QJsonObject &texts)
{
    constexpr std::array<std::pair<const char *, const char *>, 4> marks{
        {{"@@ID@@@@@@@@@@@@", "id"}, {"@@FROM@@@@", "from"}, {"@@TO@@@@@@", "to"}, {"@@AMOUNT@@@@@@@@", "amount"}}};
    for (const auto &[mark, name] : marks) {
        const QByteArray before(mark);
        const QByteArray text = texts.value(QLatin1StringView(name)).toString().toLatin1();
        document.replace(before, text.leftJustified(before.size(), ' ', true));
    }
    return document;
}

} // namespace denkiroku::api::demo
