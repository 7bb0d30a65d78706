// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/options.h"
#include "models/report/yearreport.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace denkiroku::app {

// What the command report takes.
struct ReportOptions {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::ReportOptions)

public:
    models::ReportSpan span;
    QString output;
    std::optional<models::EmissionFactor> factor;

    // Errors: Usage for what is missing, BadInput for values that cannot be used.
    static Checked<ReportOptions> read(const QCommandLineParser &parser);
};

} // namespace denkiroku::app
