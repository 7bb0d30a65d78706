// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/dueslist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class PlainTable;

/// What is owed, by when and how to pay it, and how far the supplier is with reminders.
class PaymentsDues : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsDues(models::Workspace &workspace, QWidget *parent = nullptr);

    void update();
    void retranslate();
    PlainTable *table() const { return m_table; }
    QPushButton *slipButton() const { return m_slip; }
    QString remindersText() const;

private:
    void openSlip();

    models::Workspace &m_workspace;
    std::vector<models::DueItem> m_items;
    QLabel *m_sum;
    PlainTable *m_table;
    QPushButton *m_slip;
    QLabel *m_reminders;
};

} // namespace denkiroku::ui
