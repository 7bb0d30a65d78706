// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/xlsxworkbook.h"

#include <QFile>

#include <utility>

namespace denkiroku::models {

XlsxWorkbook::XlsxWorkbook(const QString &path, Memory memory)
{
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Constant ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_book)
        return;
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_date = numbers("yyyy-mm-dd");
}

XlsxWorkbook::~XlsxWorkbook()
{
    // Freeing it alone would leave the library's temporary files open.
    if (m_book)
        close();
}

bool XlsxWorkbook::close()
{
    // It frees the book in every case.
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
}

lxw_format *XlsxWorkbook::numbers(const char *form)
{
    lxw_format *made = workbook_add_format(m_book);
    format_set_num_format(made, form);
    return made;
}

lxw_worksheet *XlsxWorkbook::addSheet(const QString &name)
{
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

void writeXlsxText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *look)
{
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), look);
}

void writeXlsxMoment(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, Instant at, lxw_format *look)
{
    // What a spreadsheet counts its days in: the wall clock as if it were UTC.
    worksheet_write_unixtime(sheet, row, column, (at + jst::offset).time_since_epoch().count(), look);
}

void writeXlsxDay(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate day, lxw_format *look)
{
    writeXlsxMoment(sheet, row, column, jst::startOfDay(day), look);
}

} // namespace denkiroku::models
