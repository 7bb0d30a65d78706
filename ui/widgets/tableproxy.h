// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace denkiroku::ui {

/// Sorts by what values mean and filters by what is read: a row stays when any of its cells holds the words.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    /// Several words must all be found; width and case do not matter ("ｶｰﾄﾞ" finds "カード").
    void setWords(const QString &words);
    /// Which rows of the model stay besides; an empty function keeps them all.
    using Keep = std::function<bool(int sourceRow)>;
    void setKeep(Keep keep);
    bool isFiltering() const { return !m_words.isEmpty() || m_keep; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Keep m_keep;
};

} // namespace denkiroku::ui
