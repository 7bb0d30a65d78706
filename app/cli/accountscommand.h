// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"

namespace denkiroku::app {

// `accounts`: each account with what it owes, its places and their points.
class AccountsCommand final : public AccountCommand {
    Q_OBJECT

public:
    AccountsCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void takeBalance(const models::AccountEntry &account);
};

} // namespace denkiroku::app
