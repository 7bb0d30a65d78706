// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/importfile.h"

#include "models/ledger/ledgermerge.h"
#include "models/transfer/filewords.h"
#include "models/transfer/importparts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace denkiroku::models {

namespace {

using Problem = ImportProblem::Kind;

// Twenty times what ten years of one point take.
constexpr qint64 largestImport = 256 * 1024 * 1024;
constexpr qsizetype longestProblemText = 120;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::models::ImportFile)
};

ReadingVersion versionOf(std::optional<FileWord> word)
{
    switch (word.value_or(FileWord::State)) {
    case FileWord::Provisional:
        return ReadingVersion::Daily;
    case FileWord::Final:
        return ReadingVersion::Monthly;
    case FileWord::Corrected:
        return ReadingVersion::Updated;
    default:
        break;
    }
    return ReadingVersion::Unknown;
}

bool isEarlier(const ImportRow &a, const ImportRow &b)
{
    if (a.label != b.label)
        return a.label < b.label;
    if (a.flow != b.flow)
        return a.flow < b.flow;
    return a.halfHour.start < b.halfHour.start;
}

std::optional<api::Decimal> decimalOf(const QString &text)
{
    const QByteArray latin = text.toLatin1();
    return api::Decimal::fromText({latin.constData(), static_cast<std::size_t>(latin.size())});
}

} // namespace

QString importProblemText(ImportProblem::Kind kind)
{
    switch (kind) {
    case Problem::Malformed:
        return ImportWords::tr("cells are missing, or quotes do not close");
    case Problem::BadTime:
        return ImportWords::tr("no time that could be read");
    case Problem::NotHalfHour:
        return ImportWords::tr("not a half-hour");
    case Problem::BadNumber:
        return ImportWords::tr("no amount of energy");
    case Problem::BadEstimate:
        return ImportWords::tr("no amount of yen");
    case Problem::BadWord:
        return ImportWords::tr("an unknown state or direction");
    case Problem::Contradiction:
        return ImportWords::tr("another value for the same half-hour stands in an earlier line");
    }
    return {};
}

void ImportFile::addProblem(ImportProblem problem)
{
    ++problemCount;
    problem.text.truncate(longestProblemText);
    if (problems.size() < problemsKept)
        problems.push_back(std::move(problem));
}

std::optional<ImportProblem::Kind> importparts::takeRow(ImportFile &file, const RawRow &raw)
{
    ImportRow row{.halfHour = {}, .label = raw.label, .flow = {}, .line = raw.line};
    const auto start = importMoment(raw.start, file.tookTokyoTime);
    const auto end = importMoment(raw.end, file.tookTokyoTime);
    if (!start || !end)
        return Problem::BadTime;
    if (*end - *start != jst::halfHour || start->time_since_epoch() % jst::halfHour != std::chrono::seconds(0))
        return Problem::NotHalfHour;
    row.halfHour.start = *start;
    if (!raw.flow.isEmpty()) {
        const auto word = fileWordOf(raw.flow, FileWord::Import, FileWord::Export);
        if (!word)
            return Problem::BadWord;
        row.flow = *word == FileWord::Export ? Flow::Export : Flow::Import;
    }
    const auto state = fileWordOf(raw.state, FileWord::Provisional, FileWord::Missing);
    if (!state && !raw.state.isEmpty())
        return Problem::BadWord;
    if (raw.energy.isEmpty()) {
        file.missing.insert(*start);
        return std::nullopt;
    }
    row.halfHour.version = versionOf(state);
    const auto kwh = decimalOf(raw.energy);
    const auto energy = kwh ? Energy::fromKilowattHours(*kwh) : std::nullopt;
    // What the ledger would not take is told here and not lost there.
    if (!energy || *energy > largestLedgerReading || -*energy > largestLedgerReading)
        return Problem::BadNumber;
    row.halfHour.energy = *energy;
    if (!raw.estimate.isEmpty()) {
        const auto yen = decimalOf(raw.estimate);
        row.halfHour.estimate = yen ? Money::fromYen(*yen) : std::nullopt;
        if (!row.halfHour.estimate)
            return Problem::BadEstimate;
    }
    file.rows.push_back(std::move(row));
    return std::nullopt;
}

void importparts::settleRows(ImportFile &file)
{
    std::stable_sort(file.rows.begin(), file.rows.end(), isEarlier);
    std::vector<ImportRow> once;
    once.reserve(file.rows.size());
    std::vector<int> contradictions;
    for (ImportRow &row : file.rows) {
        if (once.empty() || isEarlier(once.back(), row))
            once.push_back(std::move(row));
        else if (once.back().halfHour == row.halfHour)
            ++file.duplicates;
        else
            contradictions.push_back(row.line);
    }
    file.rows = std::move(once);
    std::sort(contradictions.begin(), contradictions.end());
    for (const int line : contradictions)
        file.addProblem({line, Problem::Contradiction});
    // Those of the reading come in order, and the ones just found may lie between them.
    std::stable_sort(file.problems.begin(), file.problems.end(),
                     [](const ImportProblem &a, const ImportProblem &b) { return a.line < b.line; });
}

Transferred<ImportFile> readImport(const QByteArray &bytes)
{
    if (bytes.size() > largestImport)
        return transferFailure(TransferError::Kind::TooLarge);
    const auto text = decodeText(bytes);
    if (!text)
        return transferFailure(TransferError::Kind::UnknownEncoding);
    const QStringView beginning = QStringView(text->text).left(1024).trimmed();
    if (beginning.startsWith(u'{'))
        return importparts::readJson(
            text->encoding == TextEncoding::Utf8 && !bytes.startsWith("\xef\xbb\xbf") ? bytes : text->text.toUtf8());
    return importparts::readCsv(*text);
}

Transferred<ImportFile> readImportFile(const QString &path)
{
    using Kind = TransferError::Kind;
    const QFileInfo info(path);
    if (!info.exists())
        return transferFailure(Kind::NotFound);
    if (info.size() > largestImport)
        return transferFailure(Kind::TooLarge);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return transferFailure(info.isReadable() ? Kind::NotRead : Kind::NoPermission, file.errorString());
    const QByteArray bytes = file.read(largestImport + 1);
    if (file.error() != QFileDevice::NoError)
        return transferFailure(Kind::NotRead, file.errorString());
    return readImport(bytes);
}

} // namespace denkiroku::models
