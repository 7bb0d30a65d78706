// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/halfhour.h"
#include "models/transfer/textencoding.h"
#include "models/transfer/transfererror.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace denkiroku::models {

// A half-hour as a file has it.
struct ImportRow {
    HalfHour halfHour;
    // "…3456" and direction where the file says them.
    QString label;
    std::optional<Flow> flow;
    // Counted from 1; in JSON the number of the row.
    int line = 0;

    bool operator==(const ImportRow &) const = default;
};

// A line that could not be used.
struct ImportProblem {
    enum class Kind {
        Malformed,    // quotes that do not close, or cells missing
        BadTime,      // no time, or none between 2000 and 2100
        NotHalfHour,  // from start to end it is not a half-hour
        BadNumber,    // no energy, or one that does not fit
        BadEstimate,  // no amount of yen
        BadWord,      // a state or a direction that there is not
        Contradiction // the same half-hour with another value in an earlier line
    };

    int line = 0;
    Kind kind = Kind::Malformed;
    // The line itself, cut where it is long: plain text, never to be logged.
    QString text{};

    bool operator==(const ImportProblem &) const = default;
};

QString importProblemText(ImportProblem::Kind kind);

// Everything a file says, whatever kind of file it is.
struct ImportFile {
    enum class Kind { SupplierCsv, OwnCsv, OwnJson };

    static constexpr std::size_t problemsKept = 20;

    Kind kind = Kind::SupplierCsv;
    TextEncoding encoding = TextEncoding::Utf8;
    // In order of time, each half-hour of a point and direction once.
    std::vector<ImportRow> rows{};
    // Half-hours that the file itself says are missing.
    std::set<Instant> missing{};
    // The first ones, and how many there are.
    std::vector<ImportProblem> problems{};
    int problemCount = 0;
    // Lines that say again what another line says.
    int duplicates = 0;
    // Times without an offset were taken for Tokyo's.
    bool tookTokyoTime = false;

    void addProblem(ImportProblem problem);
};

// Reads the supplier's CSV ("Consumption (kWh), Start, End") or a file of half-hours that this program wrote, as CSV or
// JSON and in either language. A line that cannot be used is listed and never guessed at. Values are exact. Errors:
// UnknownEncoding, UnknownFile, NotHalfHours, TooLarge.
Transferred<ImportFile> readImport(const QByteArray &bytes);
// The same of a file. Errors: NotFound, NoPermission and NotRead too.
Transferred<ImportFile> readImportFile(const QString &path);

// A time as the supplier, this program and spreadsheets write it: "2026-01-01T00:00:00+09:00", "...Z",
// "2026-01-01 00:00", "2026/1/1 0:00"; without an offset it is Tokyo's, and `withoutOffset` says so. To the second, from
// 2000 to 2100.
std::optional<Instant> importMoment(QStringView text, bool &withoutOffset);

} // namespace denkiroku::models
