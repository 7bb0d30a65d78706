// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportwriter.h"

#include <QString>

#include <xlsxwriter.h>

namespace denkiroku::models {

// A workbook of three sheets, written with libxlsxwriter row by row in constant memory.
class XlsxBook {
public:
    explicit XlsxBook(const QString &path);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    bool isValid() const { return m_book != nullptr; }
    // Dates are dates in Tokyo's wall time and numbers are numbers. False when it was told to stop.
    bool addReadings(const ExportTable &table, FileLanguage language, const TransferProgress &progress);
    // The energy again, in few enough steps for a chart, and the chart.
    void addChart(const ExportTable &table, FileLanguage language);
    void addAbout(const ExportTable &table, FileLanguage language);
    // Whether all of it was written.
    bool close();

private:
    void writeHeader(lxw_worksheet *sheet, const std::vector<FileWord> &columns, FileLanguage language);
    lxw_format *format(const char *numbers);

    lxw_workbook *m_book = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_decimal = nullptr;
};

} // namespace denkiroku::models
