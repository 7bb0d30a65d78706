// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace denkiroku::ui {

/// Sorts by what values mean and filters by what is read: a row stays when any of its cells holds the words.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    /// Several words must all be found; width and case do not matter ("ｶｰﾄﾞ" finds "カード").
    void setWords(const QString &words);
    bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace denkiroku::ui
