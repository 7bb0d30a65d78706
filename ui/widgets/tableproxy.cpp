// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableproxy.h"

#include "models/items/roles.h"

#include <algorithm>

namespace denkiroku::ui {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

TableProxy::TableProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(models::SortRole);
}

void TableProxy::setWords(const QString &words)
{
    m_words = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableProxy::setKeep(Keep keep)
{
    m_keep = std::move(keep);
    invalidateFilter();
}

bool TableProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_keep && !m_keep(sourceRow))
        return false;
    if (m_words.isEmpty())
        return true;
    QString line;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        line += folded(sourceModel()->index(sourceRow, column, sourceParent).data().toString()) + QLatin1Char('\t');
    return std::ranges::all_of(m_words, [&line](const QString &word) { return line.contains(word); });
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Cells without a value come first when ascending, and stay in their order among each other.
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    if (!hasLeft || !hasRight)
        return !hasLeft && hasRight;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace denkiroku::ui
