// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace denkiroku::ui {

/// The cells of a bill's lines; stacked, the item's period stands below its name.
class BillsLineDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setStacked(bool stacked) { m_isStacked = stacked; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isStacked = false;
};

} // namespace denkiroku::ui
