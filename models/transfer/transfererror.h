// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace denkiroku::models {

// Why a file was not written or not read.
struct TransferError {
    enum class Kind {
        NoFolder,     // the folder is not there
        NoPermission, // the file or its folder may not be written, or the file may not be read
        DiskFull,
        NotWritten, // anything else that kept it from being written
        TooManyRows,
        NoRows, // there is nothing to write
        Cancelled,
        NotFound, // no such file to read
        NotRead,
        TooLarge,
        UnknownEncoding,
        UnknownFile,  // neither the supplier's form nor one of our own
        NotHalfHours, // a file of ours by another step
    };

    Kind kind = Kind::NotWritten;
    // The system's own words, for "details".
    QString detail{};

    bool operator==(const TransferError &) const = default;
};

template <class T>
using Transferred = tl::expected<T, TransferError>;

inline tl::unexpected<TransferError> transferFailure(TransferError::Kind kind, QString detail = {})
{
    return tl::unexpected<TransferError>(TransferError{kind, std::move(detail)});
}

// One or two sentences: what happened and what to do. `fileName` is without its folder.
QString transferErrorText(const TransferError &error, const QString &fileName);

} // namespace denkiroku::models
