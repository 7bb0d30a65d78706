// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billsannual.h"

#include "models/errortext.h"
#include "models/format.h"
#include "models/workspace.h"

#include <QAction>

namespace denkiroku::ui {

BillsAnnual::BillsAnnual(models::Workspace &workspace, QWidget *parent)
    : QMenu(parent), m_statements(workspace.annualStatements())
{
    connect(this, &QMenu::aboutToShow, &m_statements, &models::AnnualStatements::load);
    connect(&m_statements, &models::AnnualStatements::changed, this, &BillsAnnual::fill);
    retranslate();
}

void BillsAnnual::retranslate()
{
    setTitle(tr("Annual statements"));
    fill();
}

QString BillsAnnual::heading(const models::AnnualStatement &statement)
{
    return statement.days ? tr("Annual statement, %1").arg(models::format::dateRange(*statement.days, QLocale()))
                          : tr("Annual statement");
}

void BillsAnnual::fill()
{
    clear();
    for (const models::AnnualStatement &statement : m_statements.statements()) {
        auto *action = addAction(heading(statement));
        action->setEnabled(statement.hasDocument);
        connect(action, &QAction::triggered, &m_statements, [this, id = statement.id] { m_statements.open(id); });
    }
    if (!isEmpty())
        return;
    const models::LoadStatus &status = m_statements.status();
    const QString why = status.error         ? models::errorText(*status.error).sentence()
                        : status.isSettled() ? tr("There is none yet.")
                                             : tr("Waiting for the list…");
    addAction(why)->setEnabled(false);
}

} // namespace denkiroku::ui
