// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstatus.h"
#include "ui/pages/page.h"

class QAction;
class QLineEdit;
class QTabWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class KeyFigure;
class PaymentsBalance;
class PaymentsDues;
class PaymentsFacts;
class StatePane;
class TableView;
class TotalBar;
class UiSettings;

/// Every payment of the account in a table, and the slip of one that waits at the convenience store.
class PaymentsPage : public Page {
    Q_OBJECT

public:
    PaymentsPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);
    ~PaymentsPage() override;

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    void retranslate() override;

    QStringList views() const override;
    bool showView(const QString &name) override;

    QTabWidget *tabs() const { return m_tabs; }
    PaymentsDues *duesPart() const { return m_dues; }
    PaymentsBalance *balancePart() const { return m_balance; }
    PaymentsFacts *factsPart() const { return m_facts; }
    TableView *table() const { return m_table; }
    TotalBar *totals() const { return m_totals; }
    QLineEdit *filter() const { return m_filter; }
    StateBanner *konbini() const;

private:
    QWidget *buildBody();
    void buildMenu();
    void connectModels();
    models::LoadStatus status() const;
    void retry();
    void updateAll();
    void updateFigures();
    void updateKonbini();
    void updateTotals();
    void updateState();
    void openKonbini();
    void loadTab();
    void exportTable();

    models::Workspace &m_workspace;
    bool m_active = false;
    bool m_stopped = false;
    QLineEdit *m_filter;
    KeyFigure *m_next;
    KeyFigure *m_last;
    TableView *m_table;
    TotalBar *m_totals;
    StatePane *m_pane = nullptr;
    PaymentsDues *m_dues;
    PaymentsBalance *m_balance;
    PaymentsFacts *m_facts;
    QTabWidget *m_tabs;
    QAction *m_copy;
    QAction *m_export;
};

} // namespace denkiroku::ui
