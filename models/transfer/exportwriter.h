// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"
#include "models/transfer/filewords.h"
#include "models/transfer/transfererror.h"

#include <functional>

class QIODevice;

namespace denkiroku::models {

enum class ExportFormat {
    CsvUtf8, // with a byte order mark, which tells Excel that it is UTF-8
    CsvCp932,
    Xlsx,
    Json, // always in English words; energy and yen as decimal strings
};

// "csv", "xlsx" or "json", without the dot.
QString exportEnding(ExportFormat format);

struct ExportOutcome {
    int rows = 0;
    // Characters that CP932 does not have and that became "?".
    int replaced = 0;

    bool operator==(const ExportOutcome &) const = default;
};

// Told how far it is, 0 to 100, from the thread that writes; false stops it.
using TransferProgress = std::function<bool(int percent)>;

struct ExportForm {
    ExportFormat format = ExportFormat::CsvUtf8;
    FileLanguage language = FileLanguage::English;
};

// Writes the whole file to an open device. Errors: NoRows, TooManyRows, Cancelled, NotWritten.
Transferred<ExportOutcome> writeExport(const ExportTable &table, const ExportForm &form, QIODevice &out,
                                       const TransferProgress &progress = {});

// Writes beside the file and takes its place at the end: a file that was there stays whole whatever happens. Errors:
// those above, NoFolder, NoPermission and DiskFull.
Transferred<ExportOutcome> saveExport(const ExportTable &table, const ExportForm &form, const QString &path,
                                      const TransferProgress &progress = {});

// Any file written so; `write` fills what it is handed. Errors: those of `write`, NoFolder, NoPermission and DiskFull.
using FileWriter = std::function<Transferred<ExportOutcome>(QIODevice &out)>;
Transferred<ExportOutcome> saveFile(const QString &path, const FileWriter &write);

} // namespace denkiroku::models
