// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace denkiroku::ui {

namespace {

/// The style adds three of its own.
constexpr int kRoom = spacing::small - 3;

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    // The ground over the whole cell, then the words inside of it: on the ground of a chosen row the text keeps its
    // own colour.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    cell.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    cell.backgroundBrush = Qt::NoBrush;
    cell.rect.adjust(kRoom, 0, -kRoom, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kRoom, 0);
}

} // namespace denkiroku::ui
