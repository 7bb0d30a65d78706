// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportcommand.h"

#include "models/report/reportxlsx.h"
#include "models/workspace.h"

#include <QFileInfo>

namespace denkiroku::app {

ReportCommand::ReportCommand(models::Workspace &workspace, const CliOptions &options, QObject *parent)
    : AccountCommand(workspace, options.account, parent),
      m_options(options),
      m_report({.clock = workspace.clock(),
                .customer = workspace.customer(),
                .bills = workspace.bills(),
                .payments = workspace.payments(),
                .readings = workspace.readings()})
{
    m_report.setChoice({.span = options.report.span, .factor = options.report.factor});
}

void ReportCommand::visit(const models::AccountEntry &)
{
    withProperties([this] {
        m_report.load();
        await(
            &m_report, &models::ReportModel::changed, [this] { return m_report.status().isSettled(); },
            [this] { take(); });
    });
}

void ReportCommand::take()
{
    for (const models::ReportLack &lack : m_report.report().lacks)
        refused({lack.error});
    m_packs.push_back(models::reportPack(m_report.report(), QLocale()));
    next();
}

void ReportCommand::complete(Answer answer)
{
    if (m_packs.empty()) {
        Q_EMIT finished(answer);
        return;
    }
    // The file is what was asked for; nothing else goes to standard output.
    answer.hasData = false;
    const QString name = QFileInfo(m_options.report.output).fileName();
    if (m_packs.size() > 1) {
        answer.code = ExitCode::BadInput;
        answer.sentences << tr("There are several accounts, and a report is of one. Name it with --account.");
    } else if (const auto outcome = models::saveReport(m_packs.front(), m_options.report.output); !outcome) {
        answer.code = ExitCode::BadInput;
        answer.sentences << models::transferErrorText(outcome.error(), name);
    } else {
        answer.sentences << tr("The report was written to %1.").arg(name);
    }
    Q_EMIT finished(answer);
}

} // namespace denkiroku::app
