// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/annualstatements.h"

#include <QMenu>

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

/// The annual statements of the account as a menu; each entry asks for its document.
class BillsAnnual : public QMenu {
    Q_OBJECT

public:
    explicit BillsAnnual(models::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// "Annual statement, 2025".
    static QString heading(const models::AnnualStatement &statement);

private:
    void fill();

    models::AnnualStatements &m_statements;
};

} // namespace denkiroku::ui
