// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"
#include "models/transfer/filewords.h"
#include "models/transfer/importparts.h"

#include <array>

namespace denkiroku::models {

namespace {

// Where the columns of a file stand; -1 for one that it does not have.
struct CsvColumns {
    int start = -1;
    int end = -1;
    int energy = -1;
    int estimate = -1;
    int state = -1;
    int label = -1;
    int flow = -1;
    bool isOwn = false;
    bool isByDays = false;

    bool isWhole() const { return start >= 0 && end >= 0 && energy >= 0; }
};

void placeColumn(CsvColumns &columns, FileWord word, int at)
{
    switch (word) {
    case FileWord::Start:
        columns.start = at;
        break;
    case FileWord::End:
        columns.end = at;
        break;
    case FileWord::Energy:
        columns.energy = at;
        break;
    case FileWord::Estimate:
        columns.estimate = at;
        break;
    case FileWord::State:
        columns.state = at;
        break;
    case FileWord::SupplyPoint:
        columns.label = at;
        break;
    case FileWord::Flow:
        columns.flow = at;
        break;
    case FileWord::Day:
    case FileWord::FirstDay:
    case FileWord::LastDay:
        columns.isByDays = true;
        break;
    default:
        break;
    }
}

CsvColumns columnsOf(const QStringList &header)
{
    CsvColumns columns;
    for (qsizetype at = 0; at < header.size(); ++at) {
        const QString name = header[at].simplified();
        const auto is = [&](const char *supplier) {
            return name.compare(QLatin1String(supplier), Qt::CaseInsensitive) == 0;
        };
        const int column = static_cast<int>(at);
        if (is("start"))
            columns.start = column;
        else if (is("end"))
            columns.end = column;
        else if (is("consumption (kwh)") || is("consumption(kwh)"))
            columns.energy = column;
        else if (const auto word = fileWordOf(name, FileWord::Start, FileWord::Flow)) {
            placeColumn(columns, *word, column);
            columns.isOwn = true;
        }
    }
    return columns;
}

// Text that a writer kept from being a formula.
QString withoutApostrophe(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    return text.size() > 1 && text[0] == u'\'' && starters.contains(text[1]) ? text.mid(1) : text;
}

importparts::RawRow rawRow(const QStringList &cells, const CsvColumns &columns, int line)
{
    const auto cell = [&](int column) { return column < 0 ? QString() : cells.value(column); };
    return {.start = cell(columns.start),
            .end = cell(columns.end),
            .energy = cell(columns.energy),
            .estimate = cell(columns.estimate),
            .state = cell(columns.state),
            .label = withoutApostrophe(cell(columns.label)),
            .flow = cell(columns.flow),
            .line = line};
}

void readRows(CsvReader &reader, const CsvColumns &columns, qsizetype width, ImportFile &file)
{
    while (reader.next()) {
        auto problem = std::optional(ImportProblem::Kind::Malformed);
        if (reader.isWellFormed() && reader.cells().size() == width)
            problem = importparts::takeRow(file, rawRow(reader.cells(), columns, reader.line()));
        if (problem)
            file.addProblem({reader.line(), *problem, reader.text().left(200).toString()});
    }
}

} // namespace

Transferred<ImportFile> importparts::readCsv(const DecodedText &text)
{
    // Spreadsheets save with semicolons in some languages, and with tabs in what they call Unicode text.
    for (const QChar separator : {QChar(u','), QChar(u'\t'), QChar(u';')}) {
        CsvReader reader(text.text, separator);
        if (!reader.next())
            break;
        const CsvColumns columns = columnsOf(reader.cells());
        if (columns.isByDays)
            return transferFailure(TransferError::Kind::NotHalfHours);
        if (!columns.isWhole())
            continue;
        ImportFile file{.kind = columns.isOwn ? ImportFile::Kind::OwnCsv : ImportFile::Kind::SupplierCsv,
                        .encoding = text.encoding};
        readRows(reader, columns, reader.cells().size(), file);
        settleRows(file);
        return file;
    }
    return transferFailure(TransferError::Kind::UnknownFile);
}

} // namespace denkiroku::models
