// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explorer/answertext.h"

#include <QUrl>

#include <algorithm>

namespace denkiroku::models {

namespace {

QString quotedForShell(QString text)
{
    text.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QString csvText(const CsvCell &cell)
{
    QString text = cell.text;
    if (cell.isText && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::ranges::any_of(text, [](QChar c) { return QStringLiteral("\",\r\n").contains(c); });
    if (needsQuotes)
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

} // namespace

QString curlCommand(const QUrl &url, const QByteArray &body)
{
    const QString where = url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    return QStringLiteral("curl %1 \\\n  -H 'Content-Type: application/json' \\\n"
                          "  -H \"Authorization: $KRAKEN_TOKEN\" \\\n  --data-binary ")
               .arg(quotedForShell(where)) +
           quotedForShell(QString::fromUtf8(body));
}

QString csvLine(const QList<CsvCell> &cells)
{
    QStringList texts;
    for (const CsvCell &cell : cells)
        texts << csvText(cell);
    return texts.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QByteArray csvFile(const QString &lines)
{
    return (QChar(QChar::ByteOrderMark) + lines).toUtf8();
}

} // namespace denkiroku::models
