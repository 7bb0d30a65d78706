// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportwriter.h"

// The writers behind writeExport(), one for each kind of file.
namespace denkiroku::models::exportformats {

Transferred<ExportOutcome> writeCsv(const ExportTable &table, const ExportForm &form, QIODevice &out,
                                    const TransferProgress &progress);
Transferred<ExportOutcome> writeJson(const ExportTable &table, QIODevice &out, const TransferProgress &progress);
Transferred<ExportOutcome> writeXlsx(const ExportTable &table, FileLanguage language, QIODevice &out,
                                     const TransferProgress &progress);

// Makes a workbook through a file beside, since the library writes to none that is open; `make` fills the file of that
// path. Errors: those of `make`, NotWritten.
using WorkbookMaker = std::function<Transferred<ExportOutcome>(const QString &path)>;
Transferred<ExportOutcome> writeWorkbook(QIODevice &out, const WorkbookMaker &make);

// Whether to go on, asked of `progress` now and then.
inline bool goesOn(const TransferProgress &progress, std::size_t row, std::size_t rows)
{
    constexpr std::size_t askedEach = 2048;
    if (!progress || row % askedEach != 0)
        return true;
    return progress(static_cast<int>(100 * row / rows));
}

} // namespace denkiroku::models::exportformats
