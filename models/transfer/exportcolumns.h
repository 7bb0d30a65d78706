// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exporttable.h"
#include "models/transfer/filewords.h"

#include <QDate>

#include <variant>
#include <vector>

namespace denkiroku::models {

// A cell before it is written: each kind of file has its own form for each kind of value.
using ExportCell = std::variant<std::monostate, QString, Instant, QDate, Energy, Money, int>;

// The columns of a table for a step, in one language. The first ones tell the time.
std::vector<FileWord> exportColumns(ExportStep step);
ExportCell exportCell(const ExportTable &table, const ExportRow &row, FileWord column, FileLanguage language);

// "2026-01-31 00:30": the wall clock in Tokyo, which the header says; a form that spreadsheets take for a time.
QString wallClockText(Instant at);
// Nothing for Unknown.
std::optional<FileWord> stateWord(ExportState state);
FileWord flowWord(Flow flow);
FileWord stepWord(ExportStep step);

} // namespace denkiroku::models
