// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/bill.h"
#include "models/loadstatus.h"
#include "ui/pages/page.h"

class QAction;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace denkiroku::api {
struct Error;
}
namespace denkiroku::models {
struct BillFile;
class Workspace;
} // namespace denkiroku::models

namespace denkiroku::ui {

class BillsAnnual;
class BillsArchive;
class BillsDetail;
class BillsFigures;
class BillsFilter;
class BillsPdf;
class PdfView;
class StatePane;
class TableView;
class TotalBar;
class UiSettings;

/// Every bill of the account in a table, the chosen one beside it, and its document in the window.
class BillsPage : public Page {
    Q_OBJECT

public:
    BillsPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);
    ~BillsPage() override;

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    void retranslate() override;

    TableView *table() const { return m_table; }
    TotalBar *totals() const { return m_totals; }
    BillsDetail *detail() const { return m_detail; }
    QLineEdit *filter() const { return m_filter; }
    BillsFilter *choices() const { return m_choices; }
    BillsArchive *archive() const { return m_archive; }
    /// Null until a document has been opened.
    PdfView *pdf() const;
    bool showsPdf() const;
    BillsAnnual *annual() const { return m_annual; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Purpose { Open, Save };

    QWidget *buildTable();
    QWidget *buildBody();
    void buildMenu();
    void connectModels();
    models::LoadStatus status() const;
    void retry();
    void updateAll();
    void updateTotals();
    void updateState();
    void followSelection();
    void askDocument(Purpose purpose);
    void takeDocument(const QString &billId, const models::BillFile &file);
    void showPdf(const models::BillFile &file, const QString &title);
    void exportTable();
    void applyChoices();
    void saveYear();
    void arrange();

    models::Workspace &m_workspace;
    UiSettings &m_settings;
    bool m_active = false;
    bool m_stopped = false;
    bool m_isArranged = false;
    Purpose m_purpose = Purpose::Open;
    QLineEdit *m_filter;
    BillsFilter *m_choices;
    BillsArchive *m_archive;
    BillsFigures *m_figures;
    TableView *m_table;
    TotalBar *m_totals;
    BillsDetail *m_detail;
    QSplitter *m_splitter;
    StatePane *m_pane = nullptr;
    QStackedWidget *m_stack;
    BillsPdf *m_pdf;
    BillsAnnual *m_annual;
    QAction *m_copy;
    QAction *m_export;
    QAction *m_saveYear;
};

} // namespace denkiroku::ui
