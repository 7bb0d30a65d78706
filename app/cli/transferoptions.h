// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/options.h"
#include "models/transfer/exportwriter.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace denkiroku::app {

// What the commands export and import take beside days, account and direction.
struct TransferOptions {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::TransferOptions)

public:
    // export
    models::ExportStep step = models::ExportStep::HalfHour;
    models::ExportFormat format = models::ExportFormat::CsvUtf8;
    // "-" for standard output.
    QString output;
    bool includesMissing = false;
    // import
    QString file;
    // The whole number of a supply point, or its end; empty where the file or the account leave no choice.
    QString supplyPoint;
    bool absentIsZero = false;
    bool applies = false;
    std::optional<models::Flow> flow;

    // Errors: Usage for what is missing or excludes each other, BadInput for values that cannot be used.
    static Checked<TransferOptions> forExport(const QCommandLineParser &parser);
    static Checked<TransferOptions> forImport(const QCommandLineParser &parser);
};

} // namespace denkiroku::app
