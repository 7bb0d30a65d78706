// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportcolumns.h"
#include "models/transfer/exportformats.h"
#include "models/transfer/xlsxsheets.h"

#include <QDir>
#include <QIODevice>
#include <QTemporaryFile>

namespace denkiroku::models {

namespace {

using Kind = TransferError::Kind;

bool copyInto(QIODevice &out, const QString &path)
{
    constexpr qint64 piece = 1 << 18;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || out.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

} // namespace

// The library writes to a file of its own, since it can neither be stopped half-way nor leave what was there in place.
Transferred<ExportOutcome> exportformats::writeWorkbook(QIODevice &out, const WorkbookMaker &make)
{
    QTemporaryFile beside(QDir::tempPath() + QStringLiteral("/denkiroku-XXXXXX.xlsx"));
    if (!beside.open())
        return transferFailure(Kind::NotWritten, beside.errorString());
    beside.close();
    auto outcome = make(beside.fileName());
    if (outcome && !copyInto(out, beside.fileName()))
        return transferFailure(Kind::NotWritten);
    return outcome;
}

Transferred<ExportOutcome> exportformats::writeXlsx(const ExportTable &table, FileLanguage language, QIODevice &out,
                                                    const TransferProgress &progress)
{
    if (table.rows().size() + 1 > std::size_t(LXW_ROW_MAX))
        return transferFailure(Kind::TooManyRows);
    return writeWorkbook(out, [&](const QString &path) -> Transferred<ExportOutcome> {
        XlsxBook book(path);
        if (!book.isValid())
            return transferFailure(Kind::NotWritten);
        if (!book.addReadings(table, language, progress))
            return transferFailure(Kind::Cancelled);
        book.addChart(table, language);
        book.addAbout(table, language);
        if (!book.close())
            return transferFailure(Kind::NotWritten);
        return ExportOutcome{.rows = static_cast<int>(table.rows().size())};
    });
}

} // namespace denkiroku::models
