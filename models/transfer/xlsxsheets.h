// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportwriter.h"
#include "models/transfer/xlsxworkbook.h"

#include <QString>

namespace denkiroku::models {

// A workbook of three sheets, written with libxlsxwriter row by row in constant memory.
class XlsxBook {
public:
    explicit XlsxBook(const QString &path);

    bool isValid() const { return m_book.isValid(); }
    // Dates are dates in Tokyo's wall time and numbers are numbers. False when it was told to stop.
    bool addReadings(const ExportTable &table, FileLanguage language, const TransferProgress &progress);
    // The energy again, in few enough steps for a chart, and the chart.
    void addChart(const ExportTable &table, FileLanguage language);
    void addAbout(const ExportTable &table, FileLanguage language);
    // Whether all of it was written.
    bool close() { return m_book.close(); }

private:
    void writeHeader(lxw_worksheet *sheet, const std::vector<FileWord> &columns, FileLanguage language);

    XlsxWorkbook m_book;
    lxw_format *m_moment = nullptr;
    lxw_format *m_decimal = nullptr;
};

} // namespace denkiroku::models
