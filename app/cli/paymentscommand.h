// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"

namespace denkiroku::app {

// `payments`: every payment of every page.
class PaymentsCommand final : public AccountCommand {
    Q_OBJECT

public:
    PaymentsCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

private:
    void visit(const models::AccountEntry &account) override;
    void take(const QString &account);
};

} // namespace denkiroku::app
