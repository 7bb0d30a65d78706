// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/exportwriter.h"

#include "models/transfer/exportformats.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace denkiroku::models {

namespace {

using Kind = TransferError::Kind;

// Qt tells a full disk apart only on some systems, so the disk itself is asked.
Kind whyNotSaved(const QSaveFile &file, const QString &folder)
{
    constexpr qint64 nothingLeft = 64 * 1024;
    if (file.error() == QFileDevice::PermissionsError)
        return Kind::NoPermission;
    const QStorageInfo disk(folder);
    if (file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < nothingLeft))
        return Kind::DiskFull;
    return Kind::NotWritten;
}

} // namespace

QString exportEnding(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::CsvUtf8:
    case ExportFormat::CsvCp932:
        break;
    }
    return QStringLiteral("csv");
}

Transferred<ExportOutcome> writeExport(const ExportTable &table, const ExportForm &form, QIODevice &out,
                                       const TransferProgress &progress)
{
    if (table.isEmpty())
        return transferFailure(Kind::NoRows);
    switch (form.format) {
    case ExportFormat::Xlsx:
        return exportformats::writeXlsx(table, form.language, out, progress);
    case ExportFormat::Json:
        return exportformats::writeJson(table, out, progress);
    case ExportFormat::CsvUtf8:
    case ExportFormat::CsvCp932:
        break;
    }
    return exportformats::writeCsv(table, form, out, progress);
}

Transferred<ExportOutcome> saveExport(const ExportTable &table, const ExportForm &form, const QString &path,
                                      const TransferProgress &progress)
{
    return saveFile(path, [&](QIODevice &out) { return writeExport(table, form, out, progress); });
}

Transferred<ExportOutcome> saveFile(const QString &path, const FileWriter &write)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return transferFailure(Kind::NoFolder);
    if (target.isDir())
        return transferFailure(Kind::NotWritten);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool isForbidden = file.error() == QFileDevice::PermissionsError || !folder.isWritable() ||
                                 (target.exists() && !target.isWritable());
        return transferFailure(isForbidden ? Kind::NoPermission : whyNotSaved(file, folder.filePath()),
                               file.errorString());
    }
    auto outcome = write(file);
    if (!outcome && outcome.error().kind != Kind::NotWritten) {
        file.cancelWriting();
        return outcome;
    }
    if (!outcome) {
        const Kind kind = whyNotSaved(file, folder.filePath());
        const QString detail = file.errorString();
        file.cancelWriting();
        return transferFailure(kind, detail);
    }
    if (!file.commit())
        return transferFailure(whyNotSaved(file, folder.filePath()), file.errorString());
    return outcome;
}

} // namespace denkiroku::models
