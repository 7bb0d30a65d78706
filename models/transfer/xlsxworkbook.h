// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jst.h"

#include <QString>

#include <xlsxwriter.h>

namespace denkiroku::models {

// A workbook of libxlsxwriter while it is written, with the looks that all of ours share.
class XlsxWorkbook {
public:
    enum class Memory {
        Whole,
        Constant // row by row, in order: for many rows
    };

    XlsxWorkbook(const QString &path, Memory memory);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    bool isValid() const { return m_book != nullptr; }
    // Whether all of it was written; nothing may be added after it.
    bool close();

    lxw_workbook *book() const { return m_book; }
    lxw_format *bold() const { return m_bold; }
    lxw_format *date() const { return m_date; }
    lxw_format *numbers(const char *form);
    lxw_worksheet *addSheet(const QString &name);

private:
    lxw_workbook *m_book;
    lxw_format *m_bold = nullptr;
    lxw_format *m_date = nullptr;
};

// Text stays text: nothing in it becomes a formula.
void writeXlsxText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                   lxw_format *look = nullptr);
// A moment as the wall clock in Tokyo shows it.
void writeXlsxMoment(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, Instant at, lxw_format *look);
void writeXlsxDay(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate day, lxw_format *look);

} // namespace denkiroku::models
