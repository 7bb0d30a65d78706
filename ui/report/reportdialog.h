// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportmodel.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class MarkedLabel;
class ReportChoice;
class UiSettings;

/// A year's report as it will look on paper, beside what is to be in it; saved as PDF or workbook, or printed.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    ReportDialog(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);
    ~ReportDialog() override;

    models::ReportModel &report() { return m_report; }
    ReportChoice *choice() const { return m_choice; }
    int pageCount() const { return m_pages; }
    QString statusText() const;
    /// Both write without asking where. PDF: at once; the workbook: on a thread of its own, `saved` follows.
    void savePdf(const QString &path);
    void saveWorkbook(const QString &path);

Q_SIGNALS:
    void saved(bool isWhole);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void schedulePreview();
    void updateState();
    void updatePages();
    QString stateSentence() const;
    void tell(const QString &path, const QString &problem);
    void askForPdf();
    void askForWorkbook();
    void askForPrinter();

    models::ReportModel m_report;
    std::unique_ptr<QPrinter> m_printer;
    ReportChoice *m_choice;
    QPrintPreviewWidget *m_preview;
    MarkedLabel *m_status;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_page;
    QToolButton *m_closer;
    QToolButton *m_farther;
    QPushButton *m_pdf;
    QPushButton *m_workbook;
    QPushButton *m_print;
    QPushButton *m_close;
    int m_pages = 0;
    bool m_isScheduled = false;
    // What saving came to; empty when nothing was saved since the last choice.
    QString m_outcome;
    bool m_isBad = false;
};

} // namespace denkiroku::ui
