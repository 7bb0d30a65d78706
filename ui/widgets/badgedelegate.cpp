// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badgedelegate.h"

#include "models/items/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace denkiroku::ui {

BadgeDelegate::BadgeDelegate(TableView::BadgeOf badgeOf, QWidget *parent)
    : RowDelegate(parent), m_badgeOf(std::move(badgeOf))
{
}

void BadgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const TableView::Badge badge = m_badgeOf(index.data(models::RawRole));
    if (badge.icon.isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(badge.icon, badge.role);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    if (option->widget)
        option->palette.setColor(QPalette::Text, color(badge.role, *option->widget));
}

} // namespace denkiroku::ui
