// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"

namespace denkiroku::app {

// `bills`: every bill of every page, with the due dates that the ledgers know.
class BillsCommand final : public AccountCommand {
    Q_OBJECT

public:
    BillsCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void awaitDues(const QString &account);
    void take(const QString &account);
};

} // namespace denkiroku::app
