// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/accountcommand.h"
#include "models/reconcile/reconciliation.h"

namespace denkiroku::app {

// Every bill rebuilt from the readings and the tariff, beside what the invoice says. As JSON: one object for each bill,
// newest first, {bill, from, to, state, invoice, computed, difference, lines, reasons}; yen are whole numbers, what has
// decimals is a decimal text; the difference is what the invoice asks for more.
class ReconcileCommand : public AccountCommand {
    Q_OBJECT

public:
    ReconcileCommand(models::Workspace &workspace, QString only, QObject *parent = nullptr);

protected:
    void visit(const models::AccountEntry &account) override;

private:
    void begin();
    void take();
    void addBill(const models::Reconciliation &bill);
};

} // namespace denkiroku::app
