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

/// Around the whole cell, and only for who came by the keyboard: a click shows what was clicked by the row's ground.
void drawFocus(QPainter *painter, const QStyleOptionViewItem &cell, const QStyle &style)
{
    const bool byKey = cell.widget && cell.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!(cell.state & QStyle::State_HasFocus) || !byKey)
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(cell);
    ring.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    ring.backgroundColor = cell.palette.color(QPalette::Base);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, cell.widget);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    // The ground over the whole cell, then the words inside of it: on the ground of a chosen row the text keeps its
    // own colour.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    drawFocus(painter, cell, *style);
    cell.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    cell.backgroundBrush = Qt::NoBrush;
    cell.rect.adjust(kRoom, 0, -kRoom, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kRoom, 0);
}

} // namespace denkiroku::ui
