// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportaction.h"

#include "models/workspace.h"
#include "ui/report/reportdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace denkiroku::ui {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::ReportAction)
};

} // namespace

void addReportAction(QMenu *menu, models::Workspace &workspace, UiSettings &settings, QWidget *parent, QAction *before)
{
    auto *action = new QAction(ReportWords::tr("Report of a year…"), menu);
    menu->insertAction(before, action);
    action->setObjectName(QStringLiteral("yearReport"));
    // In the language of the moment at which the menu is opened.
    QObject::connect(menu, &QMenu::aboutToShow, action, [action, &workspace] {
        action->setText(ReportWords::tr("Report of a year…"));
        action->setEnabled(!workspace.customer().accountNumber().isEmpty());
    });
    QObject::connect(action, &QAction::triggered, parent,
                     [&workspace, &settings, parent, dialog = QPointer<ReportDialog>()]() mutable {
                         if (!dialog)
                             dialog = new ReportDialog(workspace, settings, parent);
                         dialog->show();
                         dialog->raise();
                         dialog->activateWindow();
                     });
}

} // namespace denkiroku::ui
