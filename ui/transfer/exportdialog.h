// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/exportmodel.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class ExportFormView;
class MarkedLabel;

/// Readings as a file: what, how, how its first rows will look. The window goes on beside it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(models::Workspace &workspace, QWidget *parent = nullptr);

    ExportFormView *form() const { return m_form; }
    models::ExportModel &exporting() { return m_export; }
    QTableWidget *preview() const { return m_preview; }
    QString statusText() const;
    /// Writes without asking where.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void takeChoice();
    void updatePreview();
    void updateState();
    QString stateSentence() const;
    QString doneSentence() const;
    QString offeredName() const;
    void askWhere();

    models::Workspace &m_workspace;
    models::ExportModel m_export;
    ExportFormView *m_form;
    QLabel *m_previewTitle;
    QTableWidget *m_preview;
    MarkedLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QString m_path;
};

} // namespace denkiroku::ui
