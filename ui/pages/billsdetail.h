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

namespace denkiroku::models {
class BillDetailModel;
class BillDocument;
} // namespace denkiroku::models

namespace denkiroku::ui {

class StateBanner;
class BillsLineDelegate;
class StatePane;

/// One bill beside the table: what it is, its lines, and its document.
class BillsDetail : public QWidget {
    Q_OBJECT

public:
    BillsDetail(models::BillDetailModel &detail, models::BillDocument &document, QWidget *parent = nullptr);

    void retranslate();
    /// Below the table: what the bill is at the left, its lines at the right. Beside it: one under the other.
    void setWide(bool wide);
    /// "Statement 1 Sep – 30 Sep 2026": for headings and file dialogs.
    QString heading() const;
    QTableView *lines() const { return m_lines; }
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
    void updateDocument();

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
    QPushButton *m_open;
    QPushButton *m_save;
    StateBanner *m_documentBanner;
};

} // namespace denkiroku::ui
