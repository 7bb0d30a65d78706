// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeWidget;

namespace denkiroku::models {
struct ImportFile;
struct ImportPlan;
} // namespace denkiroku::models

namespace denkiroku::ui {

/// What an import would do, as a list: a line for each kind of row with its count, and below it examples and the lines
/// that could not be read.
void fillImportResults(QTreeWidget *list, const models::ImportPlan &plan, const models::ImportFile &file);

} // namespace denkiroku::ui
