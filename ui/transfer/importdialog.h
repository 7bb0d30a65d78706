// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/importmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace denkiroku::models {
class Workspace;
}

namespace denkiroku::ui {

class MarkedLabel;

/// A file of readings: chosen, compared with what is kept, and only then taken in.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(models::Workspace &workspace, QWidget *parent = nullptr);

    models::ImportModel &importing() { return m_import; }
    QComboBox *points() const { return m_points; }
    QCheckBox *zeros() const { return m_zeros; }
    QTreeWidget *results() const { return m_results; }
    QPushButton *importButton() const { return m_apply; }
    QString statusText() const;
    /// Reads without asking which.
    void read(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void askWhich();
    void updateState();
    void fillPoints();
    void choosePoint(int index);
    QString stateSentence() const;
    QString plannedSentence() const;

    models::Workspace &m_workspace;
    models::ImportModel m_import;
    QLabel *m_intro;
    QLabel *m_file;
    QPushButton *m_choose;
    QLabel *m_pointsLabel;
    QComboBox *m_points;
    QCheckBox *m_zeros;
    QLabel *m_zerosNote;
    QTreeWidget *m_results;
    MarkedLabel *m_status;
    QPushButton *m_apply;
    QPushButton *m_close;
    std::vector<models::LedgerPoint> m_offered;
};

} // namespace denkiroku::ui
