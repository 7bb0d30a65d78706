// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportpack.h"
#include "models/transfer/exportwriter.h"

namespace denkiroku::models {

// The pack as a workbook: a sheet for the summary with its notes, and one for each table, with real dates and numbers,
// and a chart of the months. Errors: as saveFile().
Transferred<ExportOutcome> saveReport(const ReportPack &pack, const QString &path);

} // namespace denkiroku::models
