// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/bill.h"

#include <QWidget>

class QBoxLayout;
class QFormLayout;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace denkiroku::models {
class BillDetailModel;
class BillDocument;
class Workspace;
} // namespace denkiroku::models

namespace denkiroku::ui {

class BillsCheck;
class StateBanner;
class BillsLineDelegate;
class StatePane;

/// One bill beside the table: what it is, its lines, and its document.
class BillsDetail : public QWidget {
    Q_OBJECT

public:
    explicit BillsDetail(models::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Below the table: what the bill is at the left, its lines at the right. Beside it: one under the other.
    void setWide(bool wide);
    /// "Statement 1 Sep – 30 Sep 2026": for headings and file dialogs.
    QString heading() const;
    QTableView *lines() const { return m_lines; }
    StatePane *linesPane() const { return m_pane; }
    QTableView *transactions() const { return m_transactions; }
    BillsCheck *check() const { return m_check; }
    /// Shows the bill held against the readings.
    void showCheck();
    QPushButton *openButton() const { return m_open; }
    QPushButton *saveButton() const { return m_save; }
    /// What became of the document asked for last.
    StateBanner *documentBanner() const { return m_documentBanner; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeLines();
    QWidget *buildFacts();
    QLabel *addFact(QLabel *&name);
    void updateFacts();
    void updateLines();
    void updateTransactions();
    void updateDocument();

    models::Workspace &m_workspace;
    models::BillDetailModel &m_detail;
    models::BillDocument &m_document;
    QBoxLayout *m_halves = nullptr;
    QLabel *m_heading;
    QFormLayout *m_facts = nullptr;
    QLabel *m_issuedName = nullptr;
    QLabel *m_issued = nullptr;
    QLabel *m_amountName = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_dueName = nullptr;
    QLabel *m_due = nullptr;
    QLabel *m_statusName = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_remainingName = nullptr;
    QLabel *m_remaining = nullptr;
    QTableView *m_lines;
    BillsLineDelegate *m_lineDelegate;
    StatePane *m_pane;
    QLabel *m_sum;
    models::BillDetailModel &m_booked;
    QTableView *m_transactions;
    StatePane *m_bookedPane;
    BillsCheck *m_check;
    QTabWidget *m_tabs;
    QPushButton *m_open;
    QPushButton *m_save;
    StateBanner *m_documentBanner;
};

} // namespace denkiroku::ui
