// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/queryrequest.h"
#include "app/cli/reportoptions.h"
#include "app/cli/transferoptions.h"
#include "app/core/options.h"
#include "models/domain/halfhour.h"
#include "models/domain/jst.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace denkiroku::app {

enum class CliCommand {
    Help,
    Version,
    Accounts,
    Bills,
    Payments,
    Usage,
    Export,
    Import,
    Sync,
    Reconcile,
    Report,
    SignIn,
    SignOut,
    DemoServer,
    Operations,
    Query
};

enum class UsageStep { HalfHour, Day, Month };

struct CliOptions {
    CliCommand command = CliCommand::Help;
    CommonOptions common;
    bool json = false;
    // Empty for every account of the sign-in.
    QString account;
    models::DateRange days;
    UsageStep by = UsageStep::Day;
    models::Flow flow = models::Flow::Import;
    QString email;
    bool passwordFromStdin = false;
    bool staySignedIn = false;
    quint16 port = 0;
    QueryWords query;
    TransferOptions transfer;
    ReportOptions report;
    // What --help prints.
    QString help;
};

// Reads the arguments of denkiroku-cli, the program's own name included. Options may stand before and after the command.
class CliParser {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::app::CliParser)

public:
    // Errors: Usage for what is unknown, missing or misplaced; BadInput for values that cannot be used.
    static Checked<CliOptions> parse(const QStringList &arguments);
};

} // namespace denkiroku::app
