// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace denkiroku::models {
class CustomerModel;
}

namespace denkiroku::ui {

/// What can be chosen: accounts, and the places of the selected account, with a filter field where there are many.
/// A popup; it closes by itself after a choice.
class CustomerPicker : public QFrame {
    Q_OBJECT

public:
    explicit CustomerPicker(models::CustomerModel &customer, QWidget *parent = nullptr);

    void fill();
    QListView *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void addSection(const QString &title);
    int rowHeight() const;

    models::CustomerModel &m_customer;
    QLineEdit *m_filter;
    QListView *m_list;
    QStandardItemModel *m_items;
    QSortFilterProxyModel *m_sorted;
};

/// Who is signed in and where: the customer's name, the account's number and the place chosen. Opens the picker.
class CustomerSwitcher : public QPushButton {
    Q_OBJECT

public:
    explicit CustomerSwitcher(models::CustomerModel &customer, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void retranslate();
    CustomerPicker *picker() const { return m_picker; }
    void openPicker();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name() const;
    QString place() const;

    models::CustomerModel &m_customer;
    CustomerPicker *m_picker;
    bool m_narrow = false;
};

} // namespace denkiroku::ui
