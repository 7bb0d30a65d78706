// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/billslinedelegate.h"

#include "models/billing/billdetailmodel.h"

namespace denkiroku::ui {

using models::BillDetailModel;

void BillsLineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (m_isStacked && index.column() == BillDetailModel::ItemColumn)
        option->text +=
            QChar(QChar::LineSeparator) + index.siblingAtColumn(BillDetailModel::PeriodColumn).data().toString();
}

} // namespace denkiroku::ui
