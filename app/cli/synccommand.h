// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "models/ledger/sync/syncengine.h"

namespace denkiroku::app {

// `sync`: fills the ledger with the whole history of each account, says on standard error how far it is, and ends with
// what changed and where each point's readings came from. Stopped at any time, it goes on from there when run again.
class SyncCommand final : public AccountCommand {
    Q_OBJECT

public:
    SyncCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void begin(const QString &account);
    void tellProgress();
    void take(const models::SyncReport &report);

    QString m_account;
    int m_toldMonths = -1;
};

} // namespace denkiroku::app
