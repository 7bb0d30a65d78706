// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace denkiroku::models {
class ExplorerModel;
class Workspace;
} // namespace denkiroku::models

namespace denkiroku::ui {

class ExplorerAnswer;
class ExplorerForm;
class StatePane;
class UiSettings;

/// Every query that the program has, to be asked by hand. It opens with the account's profile asked once, so that there
/// is an answer to look at; everything else is asked when the user says so.
class ExplorerPage : public Page {
    Q_OBJECT

public:
    ExplorerPage(models::Workspace &workspace, UiSettings &settings, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    QString title() const override;
    bool settled() const override;
    bool failed() const override;
    QString failureText() const override;
    void activate() override;
    void refresh() override;
    void retranslate() override;

    QTreeView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    ExplorerForm *form() const { return m_form; }
    ExplorerAnswer *answer() const { return m_answer; }
    QPushButton *runButton() const { return m_run; }
    QPushButton *cancelButton() const { return m_cancel; }
    StatePane *pane() const { return m_pane; }
    QAction *copyAction() const { return m_copy; }

private:
    QWidget *buildList();
    QWidget *buildOperation();
    QWidget *buildButtons();
    void buildMenu();
    void connectModel();
    void run();
    void filter(const QString &words);
    void showOperation();
    void updateState();
    void copyCurl();
    void save(const QString &ending, const QByteArray &bytes);

    models::Workspace &m_workspace;
    models::ExplorerModel &m_model;
    bool m_active = false;
    QLineEdit *m_search;
    QTreeView *m_list;
    QLabel *m_name;
    QLabel *m_purpose;
    ExplorerForm *m_form;
    QPushButton *m_run;
    QPushButton *m_cancel;
    ExplorerAnswer *m_answer;
    StatePane *m_pane = nullptr;
    QAction *m_copy;
    QAction *m_saveJson;
    QAction *m_saveCsv;
};

} // namespace denkiroku::ui
