// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/transfererror.h"

#include <QCoreApplication>

namespace denkiroku::models {

namespace {

struct TransferErrorWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::models::TransferError)
};

QString transferSentence(TransferError::Kind kind)
{
    using Why = TransferError::Kind;
    switch (kind) {
    case Why::NoFolder:
        return TransferErrorWords::tr("The folder for %1 is not there. Choose another folder.");
    case Why::NoPermission:
        return TransferErrorWords::tr("You may not use the file %1 or its folder. Choose another one.");
    case Why::DiskFull:
        return TransferErrorWords::tr("There is not enough room on the disk for %1. Make room or choose another disk.");
    case Why::NotWritten:
        return TransferErrorWords::tr("The file %1 could not be written. Choose another folder.");
    case Why::TooManyRows:
        return TransferErrorWords::tr(
            "A spreadsheet holds at most 1,048,576 rows, which is too few for %1. Choose a shorter range or "
            "longer steps, or CSV.");
    case Why::NoRows:
        return TransferErrorWords::tr("There are no readings in this range, so %1 was not written.");
    case Why::Cancelled:
        return TransferErrorWords::tr("Stopped. %1 was not written.");
    case Why::NotFound:
        return TransferErrorWords::tr("There is no file %1.");
    case Why::NotRead:
        return TransferErrorWords::tr("The file %1 could not be read.");
    case Why::TooLarge:
        return TransferErrorWords::tr("The file %1 is too large to be read.");
    case Why::UnknownEncoding:
        return TransferErrorWords::tr(
            "The file %1 is not text in UTF-8, UTF-16 or Shift_JIS. Save it as CSV in UTF-8.");
    case Why::UnknownFile:
        return TransferErrorWords::tr(
            "%1 is neither the supplier's CSV (Consumption (kWh), Start, End) nor a file that this program "
            "exported.");
    case Why::NotHalfHours:
        return TransferErrorWords::tr("%1 does not go by half-hours. Only half-hours can be imported.");
    }
    return {};
}

} // namespace

QString transferErrorText(const TransferError &error, const QString &fileName)
{
    return transferSentence(error.kind).arg(fileName);
}

} // namespace denkiroku::models
