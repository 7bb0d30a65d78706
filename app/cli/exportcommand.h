// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "app/cli/clioptions.h"
#include "models/loadstatus.h"
#include "models/transfer/exportwriter.h"

namespace denkiroku::app {

// `export`: the readings of every supply point as one file. What is there already is not asked for again.
class ExportCommand final : public AccountCommand {
    Q_OBJECT

public:
    ExportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void ask();
    void take(const models::LoadStatus &status);
    void complete(Answer answer) override;
    models::Transferred<models::ExportOutcome> write(const models::ExportTable &table) const;

    CliOptions m_options;
    models::ExportRequest m_request;
    quint64 m_want = 0;
};

} // namespace denkiroku::app
