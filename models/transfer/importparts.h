// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importfile.h"

// What the readers of the kinds of files share.
namespace denkiroku::models::importparts {

Transferred<ImportFile> readCsv(const DecodedText &text);
Transferred<ImportFile> readJson(const QByteArray &bytes);

// What a row says, as text.
struct RawRow {
    QString start;
    QString end;
    QString energy;
    QString estimate;
    QString state;
    QString label;
    QString flow;
    int line = 0;
};

// Adds the row to the file's rows or to what it says is missing, or gives what is wrong with it.
std::optional<ImportProblem::Kind> takeRow(ImportFile &file, const RawRow &raw);

// Brings the rows into order and finds duplicates and contradictions.
void settleRows(ImportFile &file);

} // namespace denkiroku::models::importparts
