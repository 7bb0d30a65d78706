// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/billing/billarchive.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace denkiroku::ui {

/// Saving the documents of many bills: asks for a folder, shows how far it is, and says what became of it.
class BillsArchive : public QWidget {
    Q_OBJECT

public:
    explicit BillsArchive(api::GraphQlClient &client, QWidget *parent = nullptr);

    /// Asks for the folder, without waiting for the answer.
    void ask(const QString &account, const std::vector<models::BillRow> &bills);
    void start(const QString &account, const std::vector<models::BillRow> &bills, const QString &folder);
    void cancel() { m_archive.cancel(); }
    bool isRunning() const { return m_archive.isRunning(); }
    void retranslate();
    /// What is read of the last run, or of the one under way.
    QString text() const;

Q_SIGNALS:
    void finished(const denkiroku::models::ArchiveReport &report);

private:
    void update();
    QString reportText() const;

    models::BillArchive m_archive;
    models::ArchiveReport m_report;
    bool m_hasReport = false;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace denkiroku::ui
