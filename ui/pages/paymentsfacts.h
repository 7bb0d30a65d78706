// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class PlainTable;

/// How the account pays, what is still to come, what was paid back and could be, and whether a regular amount is enough.
class PaymentsFacts : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsFacts(models::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void update();
    PlainTable *methods() const { return m_methods; }
    PlainTable *coming() const { return m_coming; }
    PlainTable *requests() const { return m_requests; }
    PlainTable *repayments() const { return m_repayments; }
    QString refundText() const;
    QString adequacyText() const;

private:
    QLabel *addSection(QWidget *below, QLabel *note);
    void updateComing();
    void updateRequests();

    models::Workspace &m_workspace;
    PlainTable *m_methods;
    PlainTable *m_coming;
    PlainTable *m_requests;
    PlainTable *m_repayments;
    QLabel *m_methodsNote;
    QLabel *m_comingNote;
    QLabel *m_refund;
    QLabel *m_adequacy;
    QLabel *m_methodsTitle;
    QLabel *m_comingTitle;
    QLabel *m_requestsTitle;
    QLabel *m_refundTitle;
    QLabel *m_adequacyTitle;
};

} // namespace denkiroku::ui
