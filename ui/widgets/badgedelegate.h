// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"

namespace denkiroku::ui {

/// A status: an icon and the word, in the colour of the icon's role.
class BadgeDelegate : public RowDelegate {
    Q_OBJECT

public:
    BadgeDelegate(TableView::BadgeOf badgeOf, QWidget *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    TableView::BadgeOf m_badgeOf;
};

} // namespace denkiroku::ui
