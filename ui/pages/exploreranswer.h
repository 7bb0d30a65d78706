// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QTreeView;
class QTreeWidget;

namespace denkiroku::models {
class ExplorerModel;
}

namespace denkiroku::ui {

/// An answer as a tree, as a table, as JSON, and what went wrong with it.
class ExplorerAnswer : public QTabWidget {
    Q_OBJECT

public:
    enum Tab { TreeTab, TableTab, JsonTab, ErrorsTab };

    explicit ExplorerAnswer(models::ExplorerModel &model, QWidget *parent = nullptr);

    /// What the table shows, in its order.
    QByteArray asCsv() const;
    bool hasTable() const;

    QTreeView *tree() const { return m_tree; }
    QTableView *table() const { return m_table; }
    QComboBox *lists() const { return m_lists; }
    QPlainTextEdit *json() const { return m_json; }
    QTreeWidget *errors() const { return m_errors; }
    QPushButton *moreButton() const { return m_more; }

    void retranslate();

private:
    QWidget *buildTable();
    void showAnswer();
    void showTable();
    void showStatus();
    void showErrors();

    models::ExplorerModel &m_model;
    QTreeView *m_tree;
    QComboBox *m_lists;
    QTableView *m_table;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_count;
    QPushButton *m_more;
    QPlainTextEdit *m_json;
    QTreeWidget *m_errors;
};

} // namespace denkiroku::ui
