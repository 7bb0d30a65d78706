// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/xlsxsheets.h"

#include "models/transfer/exportcolumns.h"
#include "models/transfer/exportformats.h"
#include "models/transfer/xlsxchart.h"
#include "program/version.h"

namespace denkiroku::models {

namespace {

double widthOf(FileWord column)
{
    switch (column) {
    case FileWord::Start:
    case FileWord::End:
    case FileWord::HalfHours:
    case FileWord::Expected:
        return 20;
    case FileWord::Estimate:
        return 26;
    default:
        return 16;
    }
}

struct CellWriter {
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    lxw_format *moment;
    lxw_format *date;
    lxw_format *decimal;

    void operator()(std::monostate) const {}
    void operator()(const QString &text) const { writeXlsxText(sheet, row, column, text); }
    void operator()(Instant at) const { writeXlsxMoment(sheet, row, column, at, moment); }
    void operator()(QDate day) const { writeXlsxDay(sheet, row, column, day, date); }
    void operator()(Energy energy) const
    {
        worksheet_write_number(sheet, row, column, energy.kilowattHours(), decimal);
    }
    void operator()(Money money) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(money.milliYen()) / 1000, decimal);
    }
    void operator()(int number) const { worksheet_write_number(sheet, row, column, number, nullptr); }
};

} // namespace

XlsxBook::XlsxBook(const QString &path) : m_book(path, XlsxWorkbook::Memory::Constant)
{
    if (!m_book.isValid())
        return;
    m_moment = m_book.numbers("yyyy-mm-dd hh:mm");
    m_decimal = m_book.numbers("#,##0.00");
}

void XlsxBook::writeHeader(lxw_worksheet *sheet, const std::vector<FileWord> &columns, FileLanguage language)
{
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        worksheet_set_column(sheet, column, column, widthOf(columns[at]), nullptr);
        writeXlsxText(sheet, 0, column, fileWord(columns[at], language), m_book.bold());
    }
}

bool XlsxBook::addReadings(const ExportTable &table, FileLanguage language, const TransferProgress &progress)
{
    const auto columns = exportColumns(table.step());
    const auto &rows = table.rows();
    lxw_worksheet *sheet = m_book.addSheet(fileWord(FileWord::ReadingsSheet, language));
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows.size()), static_cast<lxw_col_t>(columns.size() - 1));
    writeHeader(sheet, columns, language);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (!exportformats::goesOn(progress, at, rows.size()))
            return false;
        CellWriter writer{sheet, static_cast<lxw_row_t>(at + 1), 0, m_moment, m_book.date(), m_decimal};
        for (const FileWord column : columns) {
            std::visit(writer, exportCell(table, rows[at], column, language));
            ++writer.column;
        }
    }
    return true;
}

void XlsxBook::addChart(const ExportTable &table, FileLanguage language)
{
    const QString name = fileWord(FileWord::ChartSheet, language);
    writeXlsxChart({m_book.book(), m_book.bold(), m_decimal, name}, table, language);
}

void XlsxBook::addAbout(const ExportTable &table, FileLanguage language)
{
    const auto word = [language](FileWord which) { return fileWord(which, language); };
    lxw_worksheet *sheet = m_book.addSheet(word(FileWord::AboutSheet));
    worksheet_set_column(sheet, 0, 0, 22, nullptr);
    worksheet_set_column(sheet, 1, 1, 80, nullptr);
    CellWriter writer{sheet, 0, 1, m_moment, m_book.date(), m_decimal};
    const auto line = [&](FileWord head, const ExportCell &cell) {
        writeXlsxText(sheet, writer.row, 0, word(head), m_book.bold());
        std::visit(writer, cell);
        ++writer.row;
    };
    line(FileWord::Contents, word(FileWord::ContentsText));
    for (const ExportTable::Point &point : table.points())
        line(FileWord::SupplyPoint, QStringLiteral("%1 (%2)").arg(point.label, word(flowWord(point.flow))));
    line(FileWord::From, table.days().from);
    line(FileWord::To, table.days().lastDay());
    line(FileWord::Step, word(stepWord(table.step())));
    line(FileWord::TimeZone, word(FileWord::TimeZoneText));
    line(FileWord::MadeAt, table.madeAt());
    line(FileWord::MadeWith,
         QStringLiteral("%1 %2").arg(QLatin1String(program::name), QLatin1String(program::version)));
    for (const FileWord note : {FileWord::EstimateNote, FileWord::MissingNote, FileWord::UnofficialNote})
        line(FileWord::Note, word(note));
}

} // namespace denkiroku::models
