// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QUrl;

namespace denkiroku::models {

// The request as a line for a POSIX shell. Where the token belongs stands $KRAKEN_TOKEN, for the user's own shell to
// fill in.
QString curlCommand(const QUrl &url, const QByteArray &body);

// One cell: whether it is text, which a spreadsheet might take for a formula, or a number.
struct CsvCell {
    QString text;
    bool isText = true;
};

// One line with its end, quoted as RFC 4180 says. Text that begins like a formula gets an apostrophe before it.
QString csvLine(const QList<CsvCell> &cells);
// UTF-8 with the mark that tells Excel so.
QByteArray csvFile(const QString &lines);

} // namespace denkiroku::models
