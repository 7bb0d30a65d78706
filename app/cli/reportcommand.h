// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "app/cli/clioptions.h"
#include "models/report/reportmodel.h"
#include "models/report/reportpack.h"

namespace denkiroku::app {

// `report`: the year of one account as a workbook.
class ReportCommand final : public AccountCommand {
    Q_OBJECT

public:
    ReportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void take();
    void complete(Answer answer) override;

    CliOptions m_options;
    models::ReportModel m_report;
    std::vector<models::ReportPack> m_packs;
};

} // namespace denkiroku::app
