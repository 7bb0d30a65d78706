// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"
#include "models/transfer/filewords.h"

#include <QString>

#include <xlsxwriter.h>

namespace denkiroku::models {

struct XlsxChartPlace {
    lxw_workbook *book;
    lxw_format *header;
    lxw_format *decimal;
    QString sheetName;
};

// Adds a sheet with the energy by the table's own step, or by day or month where that would be more than a chart can
// show, one column for each point, and a column chart of it.
void writeXlsxChart(const XlsxChartPlace &place, const ExportTable &table, FileLanguage language);

} // namespace denkiroku::models
