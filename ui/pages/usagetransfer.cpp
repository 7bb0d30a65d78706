// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usagetransfer.h"

#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace denkiroku::ui {

namespace {

struct TransferWords {
    Q_DECLARE_TR_FUNCTIONS(denkiroku::ui::UsageTransfer)
};

template <class Dialog>
void addDialogAction(QMenu *menu, models::Workspace &workspace, QWidget *parent, QAction *action)
{
    menu->addAction(action);
    QObject::connect(action, &QAction::triggered, parent, [&workspace, parent, dialog = QPointer<Dialog>()]() mutable {
        if (!dialog)
            dialog = new Dialog(workspace, parent);
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
}

} // namespace

void addTransferActions(QMenu *menu, models::Workspace &workspace, QWidget *parent)
{
    auto *exporting = new QAction(menu);
    auto *importing = new QAction(menu);
    addDialogAction<ExportDialog>(menu, workspace, parent, exporting);
    addDialogAction<ImportDialog>(menu, workspace, parent, importing);
    // In the language of the moment at which the menu is opened.
    const auto name = [exporting, importing] {
        exporting->setText(TransferWords::tr("Export readings…"));
        importing->setText(TransferWords::tr("Import readings…"));
    };
    name();
    QObject::connect(menu, &QMenu::aboutToShow, exporting, name);
}

} // namespace denkiroku::ui
